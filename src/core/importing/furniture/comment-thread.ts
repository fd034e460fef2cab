import type { Entry } from './sheet.ts';

/** A line that announces what readers say, with their number or without. */
const marker =
  /^(?:(?:all |readers.? |view |show )?(?:\d{1,6} )?(?:comments?|responses|replies|thoughts)(?: on .{3,200})?(?: ?\(\d{1,6}\))?|(?:leave|post|add) a (?:comment|reply)|(?:join the )?(?:conversation|discussion)|(?:\d{1,6} )?टिप्पणि(?:याँ|यां)) ?:?$/i;
/** A line that stands with what a reader says: what may be done with it, and when it was said. */
const sign =
  /^(?:reply|report(?: abuse)?|flag|permalink|like|upvote|downvote|जवाब दें|उत्तर दें|.{0,40}\b(?:\d{1,2}|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|.{2,40} (?:says|wrote|commented)(?: on .{6,40}| at .{4,30})? ?:|reply to .{2,40}|(?:(?:reply|report|like|share|flag|upvote|\d{1,5})[\s|·•,/]+){1,5}(?:reply|report|like|share|flag|upvote|\d{1,5}))$/i;
/** A thread of fewer comments is told from the text by its place at the end. */
const fewestSigns = 3;
/** Lines within which the first comment is signed. */
const nearLines = 6;
/** Above it stands an article, not only its head. Characters. */
const shortestArticle = 300;

/**
 * Where the comments of readers begin, however much longer than the article they are; undefined where a line only looks like it.
 */
export function commentsIn(entries: readonly Entry[]): number | undefined {
  const signs = entries.flatMap(({ text }, at) => (sign.test(text) ? [at] : []));
  if (signs.length < fewestSigns) return undefined;
  const latest = signs.at(-fewestSigns) ?? 0;
  const signed = new Set(signs);
  const isSigned = (at: number): boolean =>
    Array.from({ length: nearLines }, (_, index) => at + 1 + index).some((place) => signed.has(place));
  let above = 0;
  for (const [at, { block, text }] of entries.entries()) {
    if (at > latest) break;
    if (above >= shortestArticle && marker.test(text) && isSigned(at)) return at;
    if (block.kind !== 'heading') above += text.length;
  }
  return undefined;
}
