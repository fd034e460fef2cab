import assert from 'node:assert/strict';
import fc from 'fast-check';
import { smooth } from '../../../../../src/core/importing/analysis/roles/smooth.ts';

const neutral = [
  [0, 0],
  [0, 0],
];
const faithful = [
  [2, 0],
  [0, 2],
];

function rounded(probabilities: readonly (readonly number[])[]): number[][] {
  return probabilities.map((row) => row.map((value) => Math.round(value * 1000) / 1000));
}

describe('smoothing over the paragraphs', () => {
  it('is each fit by itself where nothing follows from the neighbours', () => {
    const fits = [
      [Math.log(3), 0],
      [0, 0],
    ];
    assert.deepEqual(rounded(smooth(fits, () => neutral)), [
      [0.75, 0.25],
      [0.5, 0.5],
    ]);
  });

  it('lets a paragraph that says nothing follow those around it', () => {
    const [, middle] = smooth(
      [
        [3, 0],
        [0, 0],
        [3, 0],
      ],
      () => faithful,
    );
    assert.ok(middle![0]! > 0.95);
  });

  it('agrees with counting every way through', () => {
    const row = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 });
    const rows = (count: number) => fc.array(row, { minLength: count, maxLength: count });
    fc.assert(
      fc.property(rows(4), rows(3), (fits, follows) => {
        const counted = byCounting(fits, follows);
        const smoothed = smooth(fits, () => follows);
        for (const [place, probabilities] of smoothed.entries()) {
          for (const [state, value] of probabilities.entries()) {
            assert.ok(Math.abs(value - counted[place]![state]!) < 1e-9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('neither overflows nor vanishes over 20,000 paragraphs', () => {
    const smoothed = smooth(
      Array.from({ length: 20_000 }, (_, place) => [place % 7 === 0 ? 40 : -40, 0]),
      () => faithful,
    );
    assert.ok(smoothed.flat().every((value) => value >= 0 && value <= 1));
  });
});

/** The probabilities of states by the weight of every path through them. */
function byCounting(fits: readonly number[][], follows: readonly number[][]): number[][] {
  const sums = fits.map((row) => row.map(() => 0));
  const walk = (path: readonly number[], weight: number): number => {
    if (path.length === fits.length) {
      for (const [place, state] of path.entries()) sums[place]![state]! += Math.exp(weight);
      return Math.exp(weight);
    }
    const last = path.at(-1);
    return fits[path.length]!.reduce(
      (total, fit, state) =>
        total + walk([...path, state], weight + fit + (last === undefined ? 0 : follows[last]![state]!)),
      0,
    );
  };
  const total = walk([], 0);
  return sums.map((row) => row.map((sum) => sum / total));
}
