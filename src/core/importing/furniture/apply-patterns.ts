import type { DropReason } from '../draft.ts';
import { endsSentence } from '../text/sentence-end.ts';
import type { Body } from './body.ts';
import type { LineMatch } from './match-line.ts';
import type { Entry, Sheet } from './sheet.ts';

/** Lines at the beginning of a document that count as its first ones. */
const firstLines = 4;
/** A line that announces other articles, without naming one. Characters. */
const longestMarker = 30;
const longestHeadline = 150;
const mostRelated = 5;

/** Drops what the line patterns know as furniture, where it may stand, and everything after the line that ends the article. */
export function applyPatterns(sheet: Sheet, body: Body): void {
  for (const [at, entry] of sheet.entries.entries()) {
    if (at === body.title) continue;
    const match = entry.matches.find(({ pattern }) => standsThere(pattern.where, at, body));
    if (match !== undefined && match.pattern.action !== 'keep') dropMatch(sheet, entry, match);
    else if (at >= body.tail) sheet.drop(entry, 'outside-article');
  }
  dropRelated(sheet, body);
}

/** Headlines right under "Also read" or "Related stories" are no headings of this article; its own title is none of them. */
function dropRelated({ entries }: Sheet, { title = -1 }: Body): void {
  let left = 0;
  for (const entry of entries) {
    const isHeadline =
      entry.place !== title &&
      entry.reason === undefined &&
      entry.text.length <= longestHeadline &&
      !endsSentence(entry.text);
    if (entry.reason === 'related-link' && isMarker(entry.text)) left = mostRelated;
    else if (!isHeadline || entry.matches.length > 0 || entry.block.kind === 'heading') left = 0;
    else if ((left -= 1) >= 0) entry.reason = 'related-link';
  }
}

function isMarker(text: string): boolean {
  return text.length <= longestMarker && !/[|:]\s*\S/.test(text);
}

function dropMatch(sheet: Sheet, entry: Entry, { pattern, claims, hints }: LineMatch): void {
  sheet.claims.push(...claims);
  sheet.hints.push(...hints);
  sheet.drop(entry, pattern.reason ?? reasonFor(pattern.action));
}

function reasonFor(action: LineMatch['pattern']['action']): DropReason {
  return action === 'meta' ? 'metadata' : 'furniture';
}

function standsThere(where: LineMatch['pattern']['where'], at: number, { first, last }: Body): boolean {
  switch (where) {
    case 'before-body':
      return at < first;
    case 'after-body':
      return at > last;
    case 'outside-body':
      return at < first || at > last;
    case 'first-lines':
      return at < firstLines && at < first;
    case undefined:
      return true;
  }
}
