import type { Paragraph } from '../paragraph.ts';

export type Place = (typeof places)[number];

export const places = [
  'standfirst',
  'first',
  'second',
  'early',
  'middle',
  'late',
  'secondLast',
  'last',
] as const;

/**
 * The place of a paragraph in its article: the two ends are told apart, what lies between falls into thirds. A standfirst stands before
 * the first paragraph.
 */
export function placeOf(paragraphs: readonly Paragraph[], index: number): Place {
  const before = isStandfirst(paragraphs[0]) && paragraphs.length > 1 ? 1 : 0;
  return index < before ? 'standfirst' : placeAt(index - before, paragraphs.length - before);
}

function placeAt(index: number, count: number): Place {
  if (index === 0) return 'first';
  if (index === count - 1) return 'last';
  if (count > 4 && index === count - 2) return 'secondLast';
  if (count > 4 && index === 1) return 'second';
  const share = (index + 0.5) / count;
  if (share < 1 / 3) return 'early';
  return share < 2 / 3 ? 'middle' : 'late';
}

/** A line over an article that sums it up; it has no full stop. */
function isStandfirst(paragraph: Paragraph | undefined): boolean {
  if (paragraph?.kind !== 'paragraph' || paragraph.text.length > 200) return false;
  return !/[.!?।…:;,]["'”’)*_]*$/u.test(paragraph.text.trimEnd());
}
