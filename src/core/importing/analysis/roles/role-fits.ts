import { isRelative, meansOf, type Features } from './features.ts';
import { relative, type Weights } from './role-weights.ts';

/** How well each role fits each paragraph of an article by what is seen in it: natural logarithms, up to a constant. */
export function roleFits(features: readonly Features[], weights: Weights): number[][] {
  const means = meansOf(features);
  const ofMeans = weights.roles.map(() => 0);
  for (const [name, mean] of means) addTo(ofMeans, weights.features.get(name + relative), -mean);
  return features.map((own) => {
    const fit = [...ofMeans];
    for (const [name, value] of own) {
      addTo(fit, weights.features.get(name), value);
      if (isRelative(name)) addTo(fit, weights.features.get(name + relative), value);
    }
    return fit;
  });
}

function addTo(sums: number[], row: readonly number[] | undefined, factor: number): void {
  if (row === undefined) return;
  for (const [index, weight] of row.entries()) sums[index] = (sums[index] ?? 0) + weight * factor;
}
