import assert from 'node:assert/strict';
import { untranslated } from '../../../../src/core/translate.ts';
import { modelMessage } from '../../../../src/present/importing/model-message.ts';

describe('What is said of a reply by a language model', () => {
  const said = (points: number, leftOut: number): string => modelMessage({ points, leftOut }, untranslated);

  it('counts what is proposed and what the article does not bear out', () => {
    assert.equal(said(1, 0), '1 point is proposed; check it.');
    assert.equal(
      said(3, 2),
      '3 points are proposed; check each. 2 were left out: the article does not bear them out.',
    );
    assert.equal(said(0, 1), '1 was left out: the article does not bear it out.');
  });

  it('tells a reply that is no list of points from one that the article does not bear out', () => {
    assert.match(said(0, 0), /did not reply in the form .* nothing was written/);
  });
});
