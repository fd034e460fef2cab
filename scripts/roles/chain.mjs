/**
 * A linear chain of paragraphs, each with one of some states, as it is fitted: the weights stand in one array, first those of the
 * features (for each feature, for each state), then those of the steps (for each state, for each state after it).
 *
 * @typedef {object} Place
 * @property {Int32Array} features which are seen
 * @property {Float64Array} values how much of each
 * @property {number} state the right one
 * @property {number} same added to a step to here from the same state
 *
 * @typedef {{ places: Place[] }} Chain
 */

/** @param {{ features: number, states: number }} size */
export function weightCount({ features, states }) {
  return (features + states) * states;
}

/**
 * The negative logarithm of the likelihood of the right states, and its gradient.
 *
 * @param {readonly Chain[]} chains
 * @param {{ features: number, states: number }} size
 * @param {Float64Array} weights
 * @param {Float64Array} gradient is added to
 */
export function surprise(chains, { features, states }, weights, gradient) {
  const steps = features * states;
  let sum = 0;
  for (const { places } of chains) {
    const fits = places.map((place) => fitOf(place, weights, states));
    /** @type {Step} */
    const step = (at, from, to) =>
      (weights[steps + from * states + to] ?? 0) + (from === to ? (places[at]?.same ?? 0) : 0);
    const sums = passes(fits, step, states);
    for (const [at, place] of places.entries()) {
      const before = places[at - 1];
      const right = place.state;
      sum -= (fits[at]?.[right] ?? 0) + (before === undefined ? 0 : step(at, before.state, right));
      for (const [state, share] of sharesOf(sums, at).entries()) {
        const error = share - Number(state === right);
        for (const [index, feature] of place.features.entries())
          increase(gradient, feature * states + state, error * (place.values[index] ?? 0));
      }
      if (before === undefined) continue;
      for (const [pair, share] of pairSharesOf(sums, fits, step, at).entries()) {
        const found = Number(pair === before.state * states + right);
        increase(gradient, steps + pair, share - found);
      }
    }
    sum += sums.total;
  }
  return sum;
}

/**
 * @typedef {(at: number, from: number, to: number) => number} Step
 * @typedef {{ forward: Float64Array[], backward: Float64Array[], total: number }} Sums
 */

/**
 * How probable each state is at a place.
 *
 * @param {Sums} sums
 * @param {number} at
 */
function sharesOf({ forward, backward, total }, at) {
  return [...(forward[at] ?? [])].map((value, state) =>
    Math.exp(value + (backward[at]?.[state] ?? 0) - total),
  );
}

/**
 * How probable each step to a place is, for each state, for each state after it.
 *
 * @param {Sums} sums
 * @param {readonly Float64Array[]} fits
 * @param {Step} step
 * @param {number} at
 */
function pairSharesOf({ forward, backward, total }, fits, step, at) {
  const after = [...(fits[at] ?? [])].map((fit, state) => fit + (backward[at]?.[state] ?? 0));
  return [...(forward[at - 1] ?? [])].flatMap((value, from) =>
    after.map((rest, to) => Math.exp(value + step(at, from, to) + rest - total)),
  );
}

/** @param {Float64Array} sums @param {number} at @param {number} by */
function increase(sums, at, by) {
  sums[at] = (sums[at] ?? 0) + by;
}

/** @param {Place} place @param {Float64Array} weights @param {number} states */
function fitOf({ features, values }, weights, states) {
  const fit = new Float64Array(states);
  for (const [index, feature] of features.entries())
    for (let state = 0; state < states; state += 1)
      increase(fit, state, (weights[feature * states + state] ?? 0) * (values[index] ?? 0));
  return fit;
}

/**
 * Forward and backward sums, as logarithms, and that of all.
 *
 * @param {readonly Float64Array[]} fits
 * @param {Step} step
 * @param {number} states
 * @returns {Sums}
 */
function passes(fits, step, states) {
  const terms = new Float64Array(states);
  /** @type {Float64Array[]} */
  const forward = [];
  for (const [at, fit] of fits.entries()) {
    const before = forward[at - 1];
    forward.push(
      before === undefined
        ? fit
        : fit.map(
            (value, to) => value + logSum(terms.map((_, from) => (before[from] ?? 0) + step(at, from, to))),
          ),
    );
  }
  /** @type {Float64Array[]} */
  const backward = [];
  for (let at = fits.length - 1; at >= 0; at -= 1) {
    const after = backward[at + 1];
    const fit = fits[at + 1];
    backward[at] = terms.map((_, from) =>
      after === undefined || fit === undefined
        ? 0
        : logSum(terms.map((_, to) => step(at + 1, from, to) + (fit[to] ?? 0) + (after[to] ?? 0))),
    );
  }
  return { forward, backward, total: logSum(forward.at(-1) ?? terms) };
}

/** @param {Float64Array} values */
function logSum(values) {
  const greatest = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - greatest);
  return greatest + Math.log(sum);
}
