import type { Paragraph, ReadSentence } from '../paragraph.ts';
import { countOf, type Signals } from './signals.ts';

/** How a paragraph is written, whatever its words mean: numbers of the order of 1, by name. */
export type Style = Readonly<Record<(typeof styleNames)[number], number>>;

export const styleNames = [
  'length',
  'sentences',
  'sentence length',
  'short first sentence',
  'short last sentence',
  'begins with a question',
  'ends with a question',
  'names',
  'numbers',
  'past',
  'participles',
  'adverbs',
  'quotations',
  'semicolons',
  'colons',
  'dashes',
] as const;

/** Only so much of a paragraph is read for its marks: what is longer is no prose. */
const longest = 8000;
/** Words of a usual sentence, sentences and words of a usual paragraph. */
const usual = { sentence: 20, sentences: 4, words: 80 } as const;
const short = 12;

/** @param signals of the same paragraph */
export function styleOf(
  paragraph: Pick<Paragraph, 'text' | 'sentences'>,
  { quotation }: Pick<Signals, 'quotation'>,
): Style {
  const { sentences } = paragraph;
  const text = paragraph.text.slice(0, longest);
  const words = sentences.flatMap((sentence) => sentence.words);
  const share = (pattern: RegExp) => shareOf(words.filter((word) => pattern.test(word)).length, words.length);
  const [first, last] = [sentences[0], sentences.at(-1)];
  return {
    length: Math.log(Math.max(20, words.length) / usual.words),
    sentences: Math.log(Math.max(1, sentences.length) / usual.sentences),
    'sentence length': Math.log(Math.max(5, words.length / Math.max(1, sentences.length)) / usual.sentence),
    'short first sentence': Number(isShort(first)),
    'short last sentence': Number(isShort(last)),
    'begins with a question': Number(isQuestion(first)),
    'ends with a question': Number(isQuestion(last)),
    names: shareOf(countOf(/(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu, text), words.length),
    numbers: share(/^\d/),
    past: share(/[a-z]{3}ed$/),
    participles: share(/[a-z]{2}ing$/),
    adverbs: share(/[a-z]{2}ly$/),
    quotations: quotation,
    semicolons: Math.min(2, countOf(/;/g, text) / 2),
    colons: Math.min(2, countOf(/: /g, text)),
    dashes: Math.min(2, countOf(/[—–]/g, text) / 2),
  };
}

/** How often in 25 words, no more than three times; short paragraphs count as if they had 40. */
function shareOf(count: number, words: number): number {
  return Math.min(3, (25 * count) / Math.max(40, words));
}

function isShort(sentence: ReadSentence | undefined): boolean {
  return sentence !== undefined && sentence.words.length < short;
}

function isQuestion(sentence: ReadSentence | undefined): boolean {
  return /[?？]["'”’)]*$/u.test(sentence?.text.slice(-10) ?? '');
}
