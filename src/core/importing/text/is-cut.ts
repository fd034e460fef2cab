import { endsSentence, endsWithPause, startsSmall } from './sentence-end.ts';

/** Words after which no paragraph ends. */
const openWords =
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|as|than|that|which|who|whose|is|are|was|were|be|been|has|have|had|its|their|his|her|our|this|these|those|into|between|among|under|over|about|against|towards?|through|not|if|when|while|because|very|more|most|such|no)$/i;
/** Whether a paragraph stops inside a sentence that the next one goes on with. */
export function isCut(above: string, below: string): boolean {
  const tail = above.slice(-100).trimEnd();
  if (tail === '' || endsSentence(tail) || /[:;]$/.test(tail)) return false;
  if (startsSmall(below)) return !/^[a-z]?\)|^(?:i|ii|iii|iv|v)[.)]/.test(below);
  if (/,$/.test(tail) || openWords.test(tail)) return above.length > 30 && !/^["'“‘]/.test(below);
  // Scripts without capitals: a long paragraph without a mark at its end is cut.
  return (
    above.length > 60 &&
    !/[A-Z]/i.test(tail) &&
    /\p{Lo}$/u.test(tail) &&
    /^\p{Lo}/u.test(below) &&
    !endsWithPause(tail)
  );
}
