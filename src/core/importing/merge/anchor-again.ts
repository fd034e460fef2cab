import type { QuoteSelector } from '../../article/article.ts';
import { similarity } from './align-paragraphs.ts';

/** A sentence with at least this share of common word pairs is the quoted one, edited. */
const sameEnough = 0.5;

/** Characters of prefix and suffix that are kept beside a quotation. */
const context = 32;

/**
 * The selector that finds a quotation again in paragraphs that changed: the sentence most like it.
 *
 * @returns nothing where the old selector still holds, or where no sentence is like it
 */
export function anchorAgain(quote: QuoteSelector, paragraphs: readonly string[]): QuoteSelector | undefined {
  if (paragraphs.some((text) => text.includes(quote.exact))) return undefined;
  const candidates = paragraphs.flatMap((text) =>
    sentencesOf(text).map(({ start, end }) => ({
      text,
      start,
      end,
      share: similarity(quote.exact, text.slice(start, end)),
    })),
  );
  const best = candidates.sort((a, b) => b.share - a.share)[0];
  if (best === undefined || best.share < sameEnough) return undefined;
  const { text, start, end } = best;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

/** Sentences without the space around them. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment, index }) => ({
    start: index + segment.length - segment.trimStart().length,
    end: index + segment.trimEnd().length,
  })).filter(({ start, end }) => end > start);
}
