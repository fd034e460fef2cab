import { wordShape, type Spellings, type SpellingsOfText } from './spellings.ts';

/** What is known of the words of a title, beside what its article shows. */
export interface KnownWords {
  /** The name that stands at a place, of one word or several. */
  readonly nameAt: (
    words: readonly TitleWord[],
    at: number,
  ) => { readonly length: number; readonly name?: readonly string[] };
  /** Common words that are no names. */
  readonly small: ReadonlySet<string>;
}

interface TitleWord {
  readonly text: string;
  readonly start: number;
}

/** A word that an article of so many words does not have is hardly ever a name: articles say whom they are about. */
const tellingWords = 150;
/** Endings of words that no first name has: "David Emery", but "Visiting Emery". */
const inflected = /(?:ing|ed|tion|ness|ment|[^su]s)$/;

/**
 * A title that has a capital on each word, in sentence case. What stays in doubt keeps its capital, and in a short article, which
 * leaves too much in doubt, so does the whole title.
 */
export function loweredTitle(title: string, seen: SpellingsOfText, known: KnownWords): string {
  const words = [...title.matchAll(wordShape)].map((match) => ({ text: match[0], start: match.index }));
  const names = namesIn(words, title, seen.names, known);
  const written: string[] = [];
  for (const [at, { text }] of words.entries()) {
    const isName = names.has(at) || staysAsItIs(title, words, at);
    const judged = isName
      ? text
      : spellingOf(text, seen, known.small, isBeforeName(title, words, at, names, seen));
    if (judged === undefined) return title;
    written.push(judged);
  }
  let lowered = '';
  let from = 0;
  for (const [at, { text, start }] of words.entries()) {
    lowered += title.slice(from, start) + (written[at] ?? text);
    from = start + text.length;
  }
  return lowered + title.slice(from);
}

/** Undefined where nothing tells. */
function spellingOf(
  word: string,
  seen: SpellingsOfText,
  common: ReadonlySet<string>,
  isBeforeName: boolean,
): string | undefined {
  const lower = word.toLowerCase();
  const spellings = seen.words.get(lower);
  const { small, capital } = spellings ?? { small: 0, capital: 0 };
  if (common.has(lower) && capital <= small) return lower;
  if (spellings !== undefined) return isSmall(spellings) ? lower : word;
  if (seen.count < tellingWords) return undefined;
  // A word of another language: cūḷa.
  if (/[^a-z]/.test(lower)) return word;
  return isBeforeName && !inflected.test(lower) ? word : lower;
}

/** The capital of "Supreme Court" says nothing of a "court" that stands alone. */
function isSmall({ small, capital, joined }: Spellings): boolean {
  return small > capital - joined;
}

/** The first word, a word that opens a sentence or a quotation, initials, and words that are not written with one capital. */
function staysAsItIs(title: string, words: readonly TitleWord[], at: number): boolean {
  const { text, start } = words[at] ?? { text: '', start: 0 };
  const before = title.slice(0, start);
  const behind = title.slice(start + text.length);
  if (at === 0 || /[.?!|]["'”’)]?\s+["“‘'(]?$/.test(before) || /[:–—-]\s+["“‘']$/.test(before)) return true;
  if (text === 'A') return !/^\s+["“‘']?\p{L}/u.test(behind);
  return text.length === 1 ? text !== text.toLowerCase() : /\p{L}.*\p{Lu}|\d/u.test(text);
}

/** The places of words that are part of a name: a known one, or two words that the article capitalises together. */
function namesIn(
  words: readonly TitleWord[],
  title: string,
  paired: ReadonlySet<string>,
  { nameAt, small }: KnownWords,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, word] of words.entries()) {
    const { length, name } = nameAt(words, at);
    if (name !== undefined) for (let part = 0; part < length; part += 1) places.add(at + part);
    const next = words[at + 1];
    if (next === undefined || title.slice(word.start + word.text.length, next.start) !== ' ') continue;
    const areTelling = ![word, next].some(({ text }) => small.has(text.toLowerCase()));
    if (areTelling && paired.has(`${word.text} ${next.text}`.toLowerCase())) places.add(at).add(at + 1);
  }
  return places;
}

const people = new Set('ambedkar gandhi jaishankar modi nehru obama putin singh trump'.split(' '));

/** Whether the next word is one that the article writes with a capital only. */
function isBeforeName(
  title: string,
  words: readonly TitleWord[],
  at: number,
  names: ReadonlySet<number>,
  seen: SpellingsOfText,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || title[word.start - 1] === '-') return false;
  if (title.slice(word.start + word.text.length, next.start) !== ' ') return false;
  const spellings = seen.words.get(next.text.toLowerCase());
  const isKnown = names.has(at + 1) && spellings === undefined;
  // "Challenge Delhi": known names are of places, save these.
  if (isKnown && !people.has(next.text.toLowerCase())) return false;
  return names.has(at + 1) || (spellings !== undefined && spellings.small === 0 && spellings.capital > 0);
}
