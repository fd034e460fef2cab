/** @typedef {{ median: number, fastest: number, high: number, runs: number }} Spread milliseconds: the middle, the fastest, and what three quarters stay under */

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    fastest: quantile(sorted, 0),
    high: quantile(sorted, 0.75),
    runs: sorted.length,
  };
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share from 0 to 1
 */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}
