import assert from 'node:assert/strict';
import { skeletonOf } from '../../../../src/core/framework/skeleton.ts';
import { framework, slot } from '../../../fixtures/framework.ts';
import { library } from '../../../fixtures/library.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';

const slots = [
  slot('intro', { words: { '150': 30, '250': 50 }, offers: 'introductions' }),
  slot('body', { words: { '150': 90, '250': 150 }, roles: ['challenge', 'evidence'] }),
  slot('extra', { words: { '250': 20 } }),
  slot('end', { words: { '150': 30, '250': 30 }, offers: 'conclusions' }),
];
const three = framework('three', { slots });

describe('the skeleton of an answer', () => {
  it('has the framework’s slots in order, with their budgets and hints', () => {
    const skeleton = skeletonOf(three, 250, library);
    assert.deepEqual(
      skeleton.slots.map(({ heading, budget, hint }) => [heading, budget, hint]),
      slots.map(({ heading, fill, words }) => [heading, words['250'], fill]),
    );
    assert.deepEqual([skeleton.framework, skeleton.words], [three, 250]);
  });

  it('leaves out a slot that has no budget for the length', () => {
    assert.deepEqual(
      skeletonOf(three, 150, library).slots.map(({ heading }) => heading),
      ['intro', 'body', 'end'],
    );
  });

  it('offers introductions and conclusions where the framework says so', () => {
    const [intro, body, , end] = skeletonOf(three, 250, library).slots;
    assert.deepEqual(
      [intro?.kinds, body?.kinds, end?.kinds],
      [library.introductions, [], library.conclusions],
    );
  });

  it('has the points of the sections whose roles belong in a slot, in the article’s order', () => {
    const notes = article([
      section('evidence', point('a')),
      section('context', point('b')),
      section('challenge', point('c'), point('d')),
    ]);
    const [intro, body] = skeletonOf(three, 150, library, notes).slots;
    assert.deepEqual(intro?.points, []);
    assert.deepEqual(body?.points, ['Claim a', 'Claim c', 'Claim d']);
  });

  it('keeps the source beside a point that the article does not make', () => {
    const notes = article([section('challenge', point('a', { added: 'A report\n of 2024' }))]);
    assert.deepEqual(skeletonOf(three, 150, library, notes).slots[1]?.points, ['Claim a (A report of 2024)']);
  });

  it('has each point on one line', () => {
    const notes = article([section('challenge', point('a', { text: ' One\n\ntwo\u2028three\t ' }))]);
    assert.deepEqual(skeletonOf(three, 150, library, notes).slots[1]?.points, ['One two three']);
  });

  it('has twelve points in a slot at most', () => {
    const points = Array.from({ length: 20 }, (_, index) => point(`p-${index}`));
    assert.equal(
      skeletonOf(three, 150, library, article([section('challenge', ...points)])).slots[1]?.points.length,
      12,
    );
  });

  it('has no more text in a slot than an answer has room for, but one point however long', () => {
    const lengthsOf = (...lengths: readonly number[]) => {
      const points = lengths.map((length, index) => point(`p-${index}`, { text: 'x'.repeat(length) }));
      return skeletonOf(three, 150, library, article([section('challenge', ...points)])).slots[1]?.points.map(
        ({ length }) => length,
      );
    };
    assert.deepEqual(lengthsOf(2_000, 2_000, 1), [2_000, 2_000]);
    assert.deepEqual(lengthsOf(5_000, 1), [5_000]);
  });
});
