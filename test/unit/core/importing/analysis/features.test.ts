import assert from 'node:assert/strict';
import {
  featureFinder,
  meansOf,
  type Features,
} from '../../../../../src/core/importing/analysis/roles/features.ts';
import { roleFits } from '../../../../../src/core/importing/analysis/roles/role-fits.ts';
import { readWeights } from '../../../../../src/core/importing/analysis/roles/role-weights.ts';
import { model, paragraphsOf } from './model.ts';

const find = featureFinder({
  ...model.roles,
  groups: [{ group: 'duty', words: ['should', 'ought to'] }],
});

function seenIn(...texts: readonly string[]): Features[] {
  return find(paragraphsOf(...texts), [], 'A dam without a gate');
}

describe('what is seen in a paragraph', () => {
  it('tells where a group of words stands', () => {
    const [seen] = seenIn('The dam leaks. States should mend it. Nobody ought to wait.');
    assert.equal(seen!.get('group duty first'), undefined);
    assert.equal(seen!.get('group duty last'), Math.log(2));
    assert.equal(seen!.get('group duty sentences'), 2 / 3);
    assert.equal(seen!.get('group duty starts'), Math.log(3));
  });

  it('counts a group for more the thicker it stands', () => {
    const padding = 'The dam leaks by night. '.repeat(20);
    const [thick, thin] = seenIn('States should mend it.', `States should mend it. ${padding}`);
    assert.ok(thick!.get('group duty whole')! > thin!.get('group duty whole')!);
  });

  it('counts a word for more in the first sentence', () => {
    const [seen] = seenIn('Rivers rise. Dams leak.');
    assert.ok(seen!.get('word rivers')! > seen!.get('word dams')!);
  });

  it('has the questions with which it begins and ends', () => {
    const [asks, tells] = seenIn('Who pays? The State does.', 'The State pays.');
    assert.equal(asks!.get('style begins with a question'), 1);
    assert.equal(asks!.get('style ends with a question'), undefined);
    assert.equal(tells!.get('style begins with a question'), undefined);
  });

  it('has the words that it shares with the title and the paragraph before', () => {
    const [first, second] = seenIn('The gates of the reservoir rusted.', 'Its gates were never oiled.');
    assert.equal(first!.get('like previous'), undefined);
    assert.ok(second!.get('like previous')! > 0);
    assert.ok(seenIn('Gates matter.', 'A gate is wanted.')[1]!.get('like title')! > 0);
  });

  it('is finite where there is nothing to see', () => {
    for (const text of ['', '...', '\u200b', '1'])
      for (const value of seenIn(text)[0]!.values()) assert.ok(Number.isFinite(value));
  });
});

describe('how well roles fit', () => {
  const row = (name: string, first: number) => `${String(first)} 0 0 0 0 0 0 0 0 0 0 ${name}`;
  const weights = readWeights({
    schema: 1,
    roles: model.roleWeights.roles,
    transitions: [],
    features: [row('style names', 100), row('style names relative', -50)],
  });
  const features = [new Map([['style names', 3]]), new Map([['style names', 1]])];

  it('adds up what is seen, and how far it stands out from the mean of the article', () => {
    assert.equal(meansOf(features).get('style names'), 2);
    assert.deepEqual(
      roleFits(features, weights).map(([first]) => first),
      [3 - 0.5, 1 + 0.5],
    );
  });

  it('is not moved by what has no weight', () => {
    assert.deepEqual(roleFits([new Map([['word unheard', 5]])], weights), [weights.roles.map(() => 0)]);
  });
});
