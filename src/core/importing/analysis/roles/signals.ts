import { figuresIn } from '../../../article/gaps/figures.ts';
import { datesIn, isDay } from '../dates.ts';
import type { Paragraph } from '../paragraph.ts';

/** How often each signal counts at most: a fifth figure says no more than the fourth. */
const most = {
  figure: 4,
  question: 2,
  year: 3,
  day: 2,
  firstPerson: 3,
  quotation: 2,
  table: 1,
  list: 1,
  extract: 1,
} as const;

/** How often something stands in a paragraph that is no word, or that it is no prose. */
export type Signals = Record<keyof typeof most, number>;

const signalNames = Object.keys(most) as (keyof Signals)[];

const patterns = {
  question: /[?？]/gu,
  firstPerson: /(?<![\p{L}\p{M}'’])(?:I|my|me|मैं|मेरा|मेरी|मेरे|मुझे)(?![\p{L}\p{M}])/gu,
  quotation: /[“"«]/gu,
} as const;

/** A paragraph that is longer says nothing more by its signals. */
const longest = 8000;

/** How often each signal stands in a paragraph, up to its most. */
export function signalsIn(paragraph: Pick<Paragraph, 'text' | 'kind'>): Signals {
  const text = paragraph.text.slice(0, longest);
  const dates = datesIn(text);
  const days = dates.filter(isDay).length;
  const counts: Signals = {
    figure: figuresIn(text).length,
    year: dates.length - days,
    day: days,
    question: countOf(patterns.question, text),
    firstPerson: countOf(patterns.firstPerson, text),
    quotation: countOf(patterns.quotation, text) / 2,
    table: Number(paragraph.kind === 'table'),
    list: Number(paragraph.kind === 'list'),
    extract: Number(paragraph.kind === 'quotation'),
  };
  for (const name of signalNames) counts[name] = Math.min(counts[name], most[name]);
  return counts;
}

/** How often a global pattern fits. */
export function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
