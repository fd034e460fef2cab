import {
  labelledArticles,
  labelledPieces,
} from '../../test/unit/core/importing/analysis/labelled-articles.ts';

/** @typedef {import('./fit-weights.mjs').Lesson} Lesson */

/**
 * What the weights of roles are fitted to. The fixtures of imports count half: the cues were written with knowledge of them, so that
 * they teach too much trust in cues.
 *
 * @returns {Lesson[]}
 */
export function lessons() {
  return [
    ...labelledArticles().map((article) => ({ article, weight: 0.5 })),
    ...labelledPieces().map((article) => ({ article, weight: 1 })),
  ];
}
