import type { Paragraph } from '../paragraph.ts';

/** Words of a usual paragraph: in longer ones each word counts less. */
const usual = 80;
/** A word of the first sentence. */
const inFirst = 1.5;

/** How much each word of a paragraph counts; a word that comes again counts less each time. */
export function wordWeights({ sentences }: Pick<Paragraph, 'sentences'>): Map<string, number> {
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const share = Math.sqrt(usual / Math.max(usual, length));
  const weights = new Map<string, number>();
  for (const [index, { words }] of sentences.entries()) {
    for (const word of words) {
      weights.set(word, (weights.get(word) ?? 0) + share * (index === 0 ? inFirst : 1));
    }
  }
  for (const [word, weight] of weights) if (weight > 1) weights.set(word, 1 + Math.log(weight));
  return weights;
}
