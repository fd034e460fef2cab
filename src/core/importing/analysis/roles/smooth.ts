/**
 * Forward-backward over a chain: how probable each state is at each place, given how well the states fit there and how likely
 * one follows another.
 *
 * @param fits for each place, for each state: natural logarithms, up to a constant for each place
 * @param follows for each state, for each state after it: natural logarithms, for the step that leads to a place
 * @returns for each place the probabilities of the states; they add up to 1
 */
export function smooth(
  fits: readonly (readonly number[])[],
  follows: (place: number) => readonly (readonly number[])[],
): number[][] {
  const forward: number[][] = [];
  for (const [place, fit] of fits.entries()) {
    const before = forward[place - 1];
    forward.push(normalised(before === undefined ? fit : step(before, follows(place), fit)));
  }
  let after: number[] | undefined;
  const probabilities: number[][] = [];
  for (let place = fits.length - 1; place >= 0; place -= 1) {
    const here = forward[place] ?? [];
    const back = after;
    probabilities.push(shares(here.map((value, state) => value + (back?.[state] ?? 0))));
    after = normalised(stepBack(after, fits[place] ?? [], place === 0 ? undefined : follows(place)));
  }
  return probabilities.reverse();
}

function step(
  before: readonly number[],
  follow: readonly (readonly number[])[],
  fit: readonly number[],
): number[] {
  return fit.map(
    (value, to) => value + logSum(before.map((from, state) => from + (follow[state]?.[to] ?? 0))),
  );
}

function stepBack(
  after: readonly number[] | undefined,
  fit: readonly number[],
  follow: readonly (readonly number[])[] | undefined,
): number[] {
  if (follow === undefined) return [];
  return follow.map((row) => logSum(fit.map((value, to) => (row[to] ?? 0) + value + (after?.[to] ?? 0))));
}

/** Subtracts the greatest, so that long chains neither overflow nor vanish. */
function normalised(values: readonly number[]): number[] {
  const greatest = Math.max(...values);
  return values.map((value) => value - greatest);
}

function logSum(values: readonly number[]): number {
  const greatest = Math.max(...values);
  return greatest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - greatest), 0));
}

function shares(values: readonly number[]): number[] {
  const total = logSum(values);
  return values.map((value) => Math.exp(value - total));
}
