import assert from 'node:assert/strict';
import { directiveLibrary, faultsOf, repeated } from './bundled.ts';

const { directives, families } = directiveLibrary;

describe('the bundled directives', () => {
  it('keep to their schema', () => {
    assert.deepEqual(faultsOf('directives.yaml', 'directives'), []);
  });

  it('are 35, each with an id of its own', () => {
    assert.equal(directives.length, 35);
    assert.deepEqual(repeated(directives.map(({ id }) => id)), []);
  });

  it('share no form, so that a form found in a question means one directive', () => {
    assert.deepEqual(repeated(directives.flatMap(({ forms }) => forms)), []);
  });

  it('have their forms in lower case', () => {
    const forms = directives.flatMap((directive) => directive.forms);
    assert.deepEqual(
      forms.filter((form) => form !== form.toLowerCase()),
      [],
    );
  });

  it('belong to families that say what they ask', () => {
    const known = new Set(families.map(({ id }) => id));
    assert.deepEqual(
      directives.filter(({ family }) => !known.has(family)),
      [],
    );
    assert.equal(known.size, 5);
  });

  it('want both sides heard and a verdict given wherever they say critically', () => {
    const critical = directives.filter(({ id }) => id.startsWith('critically_'));
    assert.ok(critical.length > 0);
    for (const { id, demands } of critical) {
      assert.equal(demands.counterView, 'yes', id);
      assert.equal(demands.judgement, 'yes', id);
    }
  });
});
