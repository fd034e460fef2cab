import { ImportRefusal } from '../import-refusal.ts';
import { isAboutPerson } from '../metadata/author-note.ts';
import { bylineOf } from '../metadata/byline.ts';
import { dateLineOf } from '../metadata/date-line.ts';
import { isLabelledTitle } from '../metadata/kind-of.ts';
import { endsSentence } from '../text/sentence-end.ts';
import { isCut } from '../text/is-cut.ts';
import { sameText } from './same-text.ts';
import { noteIn } from './end-note.ts';
import { fewestWords, isRunningText } from './running-text.ts';
import type { Entry } from './sheet.ts';
import { tailOf } from './tail.ts';

/** Which entries hold the article: the first and the last paragraph of its text, and where its title stands. */
export interface Body {
  readonly first: number;
  readonly last: number;
  /** Index of the first entry after which nothing belongs to the article; the number of entries, if there is none. */
  readonly tail: number;
  /** Index of the entry that is the title, where there is one. */
  readonly title?: number;
}

const longestStandfirst = 400;
/** Words: a line that has more beside a date tells something. */
const mostBesideDate = 6;

/**
 * Finds the article in the document: from its first to its last paragraph of running text, without what line patterns know, the
 * note on the author and what follows a line that ends articles.
 *
 * @param titles what the document claims as its title, if anything
 * @param authors whom it claims as its authors
 * @throws ImportRefusal `no-article` where there is no running text
 */
export function bodyOf(
  entries: readonly Entry[],
  titles: readonly string[],
  authors: readonly string[],
): Body {
  const tail = tailOf(entries, authors);
  const title = titleIn(entries.slice(0, tail), titles);
  for (const least of [fewestWords, 6]) {
    const places = [...entries.keys()].filter(
      (at) => at < tail && isRunningText(entries[at] as Entry, least),
    );
    const own = withoutStandfirst(entries, withoutPrelude(entries, withoutNotes(entries, places), title));
    const [first, last] = [own[0], own.at(-1)];
    if (first !== undefined && last !== undefined) {
      return {
        first,
        last: withShortSentences(entries.slice(0, tail), last),
        tail,
        ...(title !== undefined && title < last && { title }),
      };
    }
  }
  throw new ImportRefusal('no-article');
}

/** The last paragraphs may be short, or cut in two by a page's end. */
function withShortSentences(entries: readonly Entry[], from: number): number {
  const isShort = (entry: Entry | undefined): boolean =>
    entry !== undefined &&
    isRunningText(entry, 3) &&
    noteIn(entry) === undefined &&
    !isAboutPerson(entry.text);
  const isHalf = (entry: Entry | undefined, next: Entry | undefined): boolean =>
    entry?.matches.length === 0 && isShort(next) && isCut(entry.text, next?.text ?? '');
  let last = from;
  for (;;) {
    const [next, second] = [entries[last + 1], entries[last + 2]];
    if (isShort(next)) last += 1;
    else if (isHalf(next, second)) last += 2;
    else return last;
  }
}

/** The notes on the author, at either end, are about the article, not of it. */
function withoutNotes(entries: readonly Entry[], places: readonly number[]): readonly number[] {
  const isNoteAt = (at: number | undefined): boolean => {
    const entry = at === undefined ? undefined : entries[at];
    return entry !== undefined && noteIn(entry) !== undefined;
  };
  let [from, to] = [0, places.length];
  while (to - from > 1 && isNoteAt(places[to - 1])) to -= 1;
  while (to - from > 1 && from < 2 && isNoteAt(places[from])) from += 1;
  return places.slice(from, to);
}

/** What stands above the title is not of the article, unless it is a large part of the document. */
function withoutPrelude(
  entries: readonly Entry[],
  places: readonly number[],
  title: number | undefined,
): readonly number[] {
  const below = places.filter((at) => at > (title ?? -1));
  const lengthOf = (ats: readonly number[]): number => sum(ats.map((at) => entries[at]?.text.length ?? 0));
  return lengthOf(below) >= lengthOf(places) * 0.75 ? below : places;
}

/** A standfirst of several sentences is told from the text by the byline or the date that stands between the two. */
function withoutStandfirst(entries: readonly Entry[], places: readonly number[]): readonly number[] {
  const [first = 0, second = 0] = places;
  if ((entries[first]?.text.length ?? 0) > longestStandfirst) return places;
  const between = entries.slice(first + 1, second);
  const hasDate =
    between.some(isDate) && !entries.slice(0, first).some((above) => isByline(above) || isDate(above));
  return hasDate || between.some(isByline) ? places.slice(1) : places;
}

function isByline({ text }: Entry): boolean {
  return bylineOf(text, false) !== undefined;
}

function isDate({ text }: Entry): boolean {
  const date = endsSentence(text) ? undefined : dateLineOf(text);
  return date !== undefined && date.rest.split(/\s+/).length <= mostBesideDate;
}

/** The entry that is the title: what repeats a claimed one, or the first heading of the first level. */
function titleIn(entries: readonly Entry[], titles: readonly string[]): number | undefined {
  const repeats = entries.findIndex(({ text }) => titles.some((title) => sameText(title, text)));
  if (repeats !== -1) return repeats;
  if (titles.length > 0) return undefined;
  const text = entries.findIndex((entry) => isRunningText(entry, fewestWords));
  const isKept = ({ matches, text: line, place }: Entry): boolean =>
    matches.length === 0 || (isLabelledTitle(line) && (text === -1 || place < text));
  const heading = entries.findIndex(
    (entry) => entry.block.kind === 'heading' && entry.block.level === 1 && isKept(entry),
  );
  return heading === -1 ? undefined : heading;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
