/** How many steps are remembered, tried in one direction, and taken. */
const memory = 8;
const tries = 25;
const fewest = 5;

/**
 * Where a smooth function is least: L-BFGS (Nocedal and Wright, Numerical Optimization, chapter 7) with a line search that halves.
 *
 * @param {(at: Float64Array, gradient: Float64Array) => number} value fills in the gradient
 * @param {Float64Array} start
 * @param {{ steps: number, tolerance: number }} until whichever comes first; the tolerance is a share of the value
 */
export function minimise(value, start, { steps, tolerance }) {
  let here = { at: start, ...valueAt(value, start) };
  /** @type {{ move: Float64Array, change: Float64Array, scale: number }[]} */
  const past = [];
  for (let step = 0; step < steps; step += 1) {
    const next = along(value, here, directionAt(here.gradient, past));
    const move = next.at.map((x, index) => x - (here.at[index] ?? 0));
    const change = next.gradient.map((x, index) => x - (here.gradient[index] ?? 0));
    const curvature = dot(move, change);
    if (curvature > 1e-10) past.push({ move, change, scale: 1 / curvature });
    if (past.length > memory) past.shift();
    const gain = (here.height - next.height) / Math.max(1, Math.abs(next.height));
    here = next;
    if (step > fewest && gain < tolerance) break;
  }
  return here.at;
}

/** @param {(at: Float64Array, gradient: Float64Array) => number} value @param {Float64Array} at */
function valueAt(value, at) {
  const gradient = new Float64Array(at.length);
  return { height: value(at, gradient), gradient };
}

/**
 * @param {Float64Array} gradient
 * @param {{ move: Float64Array, change: Float64Array, scale: number }[]} past
 */
function directionAt(gradient, past) {
  const direction = gradient.map((x) => -x);
  const last = past.at(-1);
  if (last === undefined) {
    const length = Math.sqrt(dot(gradient, gradient));
    return direction.map((x) => x / length);
  }
  const shares = past.toReversed().map(({ move, change, scale }) => {
    const share = scale * dot(move, direction);
    add(direction, change, -share);
    return share;
  });
  const size = 1 / (last.scale * dot(last.change, last.change));
  for (const [index, x] of direction.entries()) direction[index] = x * size;
  for (const [index, { move, change, scale }] of past.entries())
    add(direction, move, (shares[past.length - 1 - index] ?? 0) - scale * dot(change, direction));
  return direction;
}

/**
 * @param {(at: Float64Array, gradient: Float64Array) => number} value
 * @param {{ at: Float64Array, height: number, gradient: Float64Array }} here
 * @param {Float64Array} direction
 */
function along(value, here, direction) {
  const slope = dot(here.gradient, direction);
  let length = 1;
  for (let attempt = 0; ; attempt += 1, length /= 2) {
    const at = here.at.map((x, index) => x + length * (direction[index] ?? 0));
    const next = { at, ...valueAt(value, at) };
    if (next.height <= here.height + 1e-4 * length * slope || attempt === tries) return next;
  }
}

/** @param {Float64Array} one @param {Float64Array} other */
function dot(one, other) {
  let sum = 0;
  for (const [index, x] of one.entries()) sum += x * (other[index] ?? 0);
  return sum;
}

/** @param {Float64Array} sum @param {Float64Array} more @param {number} factor */
function add(sum, more, factor) {
  for (const [index, x] of more.entries()) sum[index] = (sum[index] ?? 0) + factor * x;
}
