import { endsSentence } from '../text/sentence-end.ts';
import type { Body } from './body.ts';
import { noteIn } from './end-note.ts';
import { bareWords } from './same-text.ts';
import type { Entry } from './sheet.ts';
import { tailOf } from './tail.ts';

/** Characters: shorter lines above the text without a full stop are its byline or date; */
const shortLine = 60;
/** below it, the note on the author. */
const shortFoot = 140;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * The article in what the reader of a page has left: all of it, save a head and a foot of lines about the article. Elements
 * have told the reader where the article stands; the length of lines need not be asked again, least of all in languages that
 * do not write spaces.
 *
 * @param titles as the page states them: the heading that says it again is no part of the text
 * @param authors as the page states them
 */
export function bodyOfPage(
  entries: readonly Entry[],
  titles: readonly string[],
  authors: readonly string[],
): Body {
  const tail = tailOf(entries, authors);
  const isTitle = ({ block, text }: Entry): boolean =>
    block.kind === 'heading' && titles.some((title) => bareWords(text) === bareWords(title));
  const isText = (entry: Entry): boolean =>
    !isKnown(entry) && noteIn(entry, authors) === undefined && !isTitle(entry);
  const first = entries.findIndex((entry) => isText(entry) && isOfText(entry, shortLine));
  const last = entries.slice(0, tail).findLastIndex((entry) => isText(entry) && isOfText(entry, shortFoot));
  if (first === -1 || last === -1) return { first: 0, last: entries.length - 1, tail };
  const title = entries.slice(0, first).findLastIndex(isTitle);
  return { first, last, tail, ...(title !== -1 && { title }) };
}

function isKnown({ matches }: Entry): boolean {
  return matches.some(({ pattern }) => pattern.action !== 'keep');
}

function isOfText({ block, text }: Entry, long: number): boolean {
  return block.kind !== 'paragraph' || endsSentence(text) || text.endsWith(':') || widthOf(text) >= long;
}

/** A Chinese or Japanese character says as much as three letters. */
function widthOf(text: string): number {
  return text.length + 2 * (text.match(wide)?.length ?? 0);
}
