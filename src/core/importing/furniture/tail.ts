import { commentsIn } from './comment-thread.ts';
import { authorsAbove, isOnAuthor, noteIn } from './end-note.ts';
import { fewestWords, isRunningText } from './running-text.ts';
import type { Entry } from './sheet.ts';

/** The foot of a page stands in this last part of a document; before it, its lines are no sign of an end. */
const footBegins = 0.6;
/** How much running text, as a share of that above, a line that ends articles bears below it; */
const mostBelowLine = 0.35;
/** and a note on the author, which is no such sure sign. */
const mostBelowNote = 0.2;

/**
 * Where the foot begins: with a line after which nothing belongs to the article, with the note on its author, or with the comments
 * of readers; the number of entries, if nowhere.
 *
 * @param claimedAuthors whom the document claims as its authors
 */
export function tailOf(entries: readonly Entry[], claimedAuthors: readonly string[]): number {
  const begin = entries.findIndex((entry) => isRunningText(entry, fewestWords));
  const authors = [...claimedAuthors, ...authorsAbove(entries.slice(0, Math.max(0, begin)))];
  const comments = commentsIn(entries);
  return footOf(comments === undefined ? entries : entries.slice(0, comments), authors);
}

function footOf(entries: readonly Entry[], authors: readonly string[]): number {
  const before = lengthsBefore(entries, () => true);
  const textBefore = lengthsBefore(entries, (entry) => isRunningText(entry, fewestWords));
  const at = entries.findIndex((entry, place) => {
    if ((before[place] ?? 0) < (before.at(-1) ?? 0) * footBegins) return false;
    // Running text goes before, and little of it comes after: otherwise the line stands in the middle, whatever it says.
    const above = textBefore[place] ?? 0;
    const below = (textBefore.at(-1) ?? 0) - (textBefore[place + 1] ?? 0);
    return below < above * mostBelowLine && below < above * mostTextBelow(entry, authors);
  });
  return at === -1 ? entries.length : at;
}

/** 0 for an entry that ends no article. */
function mostTextBelow(entry: Entry, authors: readonly string[]): number {
  if (entry.matches[0]?.pattern.action === 'tail') return mostBelowLine;
  const note = noteIn(entry, authors);
  return note !== undefined && isOnAuthor(entry, note, authors) ? mostBelowNote : 0;
}

/** For each entry, and for the end, the characters of those that count before it. */
function lengthsBefore(entries: readonly Entry[], counts: (entry: Entry) => boolean): readonly number[] {
  const lengths = [0];
  for (const entry of entries) lengths.push((lengths.at(-1) ?? 0) + (counts(entry) ? entry.text.length : 0));
  return lengths;
}
