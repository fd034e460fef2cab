import {
  labelledArticles,
  labelledPieces,
} from '../../test/unit/core/importing/analysis/labelled-articles.ts';

/** @typedef {import('./fit-weights.mjs').Lesson} Lesson */

/**
 * What the weights of roles are fitted to, each article as much as another.
 *
 * @returns {Lesson[]}
 */
export function lessons() {
  return [
    ...labelledArticles().map((article) => ({ article, weight: 1 })),
    ...labelledPieces().map((article) => ({ article, weight: 1 })),
  ];
}
