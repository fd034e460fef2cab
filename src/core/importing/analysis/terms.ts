import type { FoundTerm } from '../imported-article.ts';
import type { Paragraph } from './paragraph.ts';

/** A sentence longer than this is none; only its beginning is searched. */
const longest = 2000;
/** Words of an expansion. */
const mostWords = 12;
/** No article explains more; a text that does is no article, and the search for their places must stay linear. */
const mostTerms = 100;

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const acronym = '\\p{Lu}[\\p{L}\\p{N}&.-]{0,10}\\p{L}';
const inBrackets = new RegExp(`\\((?:or |the )?(${acronym})(?:[,;] [^()]{1,60})?\\)`, 'gu');
const beforeBrackets = new RegExp(`(?<![\\p{L}\\p{N}])(${acronym}) \\(([^()]{5,120})\\)`, 'gu');
const afterOr = new RegExp(`, or (?:the )?(${acronym})(?=[,.;])`, 'gu');
const defined =
  /[“"‘']([\p{L}][\p{L}\p{M} -]{2,40})[”"’'],? (?:means|refers to|is defined as|denotes|that is,|meaning) ([^.;:!?]{8,200})/gu;

/** The acronyms of an article with what they stand for, and the words that it defines, in the order in which they are explained. */
export function termsOf(paragraphs: readonly Paragraph[]): FoundTerm[] {
  const means = new Map<string, string>();
  for (const paragraph of paragraphs) {
    for (const { text } of paragraph.sentences) {
      for (const [term, meaning] of termsIn(text.slice(0, longest))) {
        if (means.size < mostTerms && !means.has(term)) means.set(term, meaning);
      }
    }
  }
  const places = placesOf([...means.keys()], paragraphs);
  return [...means].map(([term, meaning]) => ({ term, means: meaning, paragraphs: places.get(term) ?? [] }));
}

type Pair = readonly [term: string, meaning: string];

/** The terms that a sentence explains. */
export function termsIn(sentence: string): Pair[] {
  return [
    ...pairsBy(inBrackets, sentence, shortAfterLong),
    ...pairsBy(afterOr, sentence, shortAfterLong),
    ...pairsBy(beforeBrackets, sentence, ([, short = '', long = '']) => [
      short,
      expansionBefore(long, short),
    ]),
    ...pairsBy(defined, sentence, ([, term = '', meaning = '']) => [term, meaning.trim()]),
  ];
}

function pairsBy(
  pattern: RegExp,
  sentence: string,
  read: (match: RegExpExecArray) => readonly [string, string | undefined],
): Pair[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const [term, meaning] = read(match);
    return meaning === undefined ? [] : [[term, meaning] as const];
  });
}

/** "Humanitarian Assistance and Disaster Relief (HADR)": the long form stands before the match. */
function shortAfterLong({
  1: short = '',
  index,
  input,
}: RegExpExecArray): readonly [string, string | undefined] {
  return [short, expansionBefore(input.slice(Math.max(0, index - 160), index), short)];
}

/** Two capitals at least, more than half of its letters. */
function isAcronym(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return capitals >= 2 && capitals * 2 > letters.length;
}

/** The last words of a text, if their first letters give the acronym; small words may give none, and a plural no "s". */
function expansionBefore(text: string, short: string): string | undefined {
  if (!isAcronym(short)) return undefined;
  const letters = (short.replace(/(?<=\p{Lu})s$/u, '').match(/\p{L}/gu) ?? []).map((letter) =>
    letter.toLowerCase(),
  );
  const words = [...text.matchAll(word)].slice(-mostWords);
  const start = firstWordOf(
    words.map(([found]) => found.toLowerCase()),
    letters,
  );
  const first = start === undefined ? undefined : words[start];
  return first === undefined
    ? undefined
    : text
        .slice(first.index)
        .trim()
        .replace(/[\s,–—-]+$/u, '');
}

/** Index of the word with which the expansion begins, reading both from their ends. */
function firstWordOf(words: readonly string[], letters: readonly string[]): number | undefined {
  const found = words.at(-1);
  const letter = letters.at(-1);
  if (found === undefined || letter === undefined) return undefined;
  const before = words.slice(0, -1);
  const skipped = small.has(found) ? firstWordOf(before, letters) : undefined;
  if (skipped !== undefined || !found.startsWith(letter)) return skipped;
  return letters.length === 1 ? before.length : firstWordOf(before, letters.slice(0, -1));
}

const small = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'a', 'with', 'by', 'from', 'at']);

/** Numbers of the paragraphs in which each term stands. */
function placesOf(terms: readonly string[], paragraphs: readonly Paragraph[]): Map<string, number[]> {
  const places = new Map<string, number[]>(terms.map((term) => [term, []]));
  for (const { text, number } of paragraphs) {
    const words = new Set(text.match(word));
    for (const [term, numbers] of places) {
      if (isIn(term, words, text)) numbers.push(number);
    }
  }
  return places;
}

function isIn(term: string, words: ReadonlySet<string>, text: string): boolean {
  return words.has(term) || (/[^\p{L}\p{M}\p{N}]/u.test(term) && text.includes(term));
}
