import { dateLineOf } from '../metadata/date-line.ts';
import { endsSentence } from '../text/sentence-end.ts';
import type { Entry, Sheet } from './sheet.ts';

const heading = /^(?:tags?|topics?|related topics|labels?|विषय|टैग)\s*:?$/iu;
/** A stroke on a line of its own, or before a tag. */
const divider = /^[/,|•·](?:\s+|$)/u;
/** Characters and words of a tag, and the lines of a list: more is something else. */
const longestTag = 40;
const mostWords = 4;
const mostTags = 30;

/** Reads the tags that stand one a line under "Tags:", which may have the first one beside it. */
export function readTagLines(sheet: Sheet, foot: readonly Entry[]): void {
  let left = 0;
  for (const entry of foot) {
    if (heading.test(entry.text) || saysOneTag(entry)) left = mostTags;
    else if (left > 0 && isTag(entry)) {
      left -= 1;
      sheet.claim('tags', entry.text.replace(divider, ''));
      entry.reason = 'tag-list';
    } else left = 0;
  }
}

function saysOneTag({ matches: [match] }: Entry): boolean {
  return match?.claims.some(({ field, value }) => field === 'tags' && !/[,;|/]/.test(value)) === true;
}

function isTag({ text, block, matches }: Entry): boolean {
  return (
    block.kind === 'paragraph' &&
    matches.length === 0 &&
    text.length <= longestTag &&
    text.split(/\s+/).length <= mostWords &&
    dateLineOf(text) === undefined &&
    !endsSentence(text)
  );
}
