import {
  labelledArticles,
  labelledPieces,
} from '../../test/unit/core/importing/analysis/labelled-articles.ts';

/** What the weights of roles are fitted to, each article as much as another. */
export function lessons() {
  return [...labelledArticles(), ...labelledPieces()];
}
