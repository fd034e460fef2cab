import type { NameModel } from '../../model/names.ts';

/** A sentence with the space after it. Offsets count UTF-16 units from 0; the sentences of a text follow one another without a gap. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Splits texts into sentences. */
export type SentenceSplitter = (text: string) => Sentence[];

/** The words that decide whether a full stop ends a sentence. */
export type StopWords = Pick<NameModel, 'abbreviations' | 'numbering' | 'endings' | 'starters'>;

/**
 * Splits where Unicode does (UAX #29), but not after an abbreviation ("Gen. Pande", "Rs. 500", "No. 3"), an initial, or before
 * what cannot begin a sentence (a small letter, a closing quotation mark), and not inside brackets.
 */
export function sentenceSplitter(words: StopWords): SentenceSplitter {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const goesOn = continuationTest(words);
  return (text) => {
    const sentences: { start: number; end: number }[] = [];
    let openBracketAt: number | undefined;
    for (const { segment, index } of segmenter.segment(text)) {
      const last = sentences.at(-1);
      const end = index + segment.length;
      const joins =
        last !== undefined &&
        (isInBracket(openBracketAt, index) ||
          goesOn(text.slice(Math.max(last.start, index - 60), index), segment));
      if (joins) last.end = end;
      else sentences.push({ start: index, end });
      openBracketAt = bracketAfter(joins ? openBracketAt : undefined, segment, index);
    }
    return sentences;
  };
}

/** A bracket that is not closed within this many characters is a slip of the pen. */
const longestBracket = 400;

function isInBracket(openAt: number | undefined, index: number): boolean {
  return openAt !== undefined && index - openAt <= longestBracket;
}

/** Where the bracket stands that is still open after the segment. */
function bracketAfter(openAt: number | undefined, segment: string, index: number): number | undefined {
  const opening = segment.lastIndexOf('(');
  const closing = segment.lastIndexOf(')');
  if (opening > closing) return index + opening;
  return closing === -1 ? openAt : undefined;
}

/** Answers whether a sentence that seems to end with `before` goes on with `after`. */
function continuationTest(words: StopWords): (before: string, after: string) => boolean {
  const abbreviations = new Set(words.abbreviations);
  const numbering = new Set(words.numbering);
  const endings = new Set(words.endings);
  const starters = new Set(words.starters);
  return (before, after) => {
    if (before.slice(before.trimEnd().length).includes('\n')) return false;
    if (/^["'”’)\]»]*\p{Ll}/u.test(after) || /^[”’)\]»]/.test(after)) return true;
    const word = /(?:^|[\s("'“‘[])([\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*)\.\)?\s*$/u.exec(before)?.[1];
    if (word === undefined) return false;
    if (numbering.has(word) && /^\p{Nd}/u.test(after)) return true;
    if (endings.has(word)) return /^\p{Nd}/u.test(after);
    if (abbreviations.has(word)) return true;
    return isInitial(word) && !starters.has(firstWordOf(after));
  };
}

/** "J." or "U.S.": one letter, or letters with full stops between. */
function isInitial(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

function firstWordOf(text: string): string {
  return /^[("'“‘]*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
}
