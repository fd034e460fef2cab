import assert from 'node:assert/strict';
import type { Reason } from '../../../src/core/framework/rank.ts';
import { untranslated } from '../../../src/core/translate.ts';
import { frameworkChoice } from '../../../src/present/framework-choice.ts';
import { framework, slot } from '../../fixtures/framework.ts';

const two = framework('two', {
  name: 'Two parts',
  slots: [
    slot('intro', { heading: 'Introduction', words: { '150': 30, '250': 50 } }),
    slot('body', { heading: 'Body', words: { '150': 120, '250': 200 } }),
  ],
});

describe('a framework in a list', () => {
  it('has its name, why it is offered, and its slots with their budgets', () => {
    assert.deepEqual(
      frameworkChoice({ framework: two, reasons: ['directive', 'topic'] }, 250, untranslated),
      {
        id: 'two',
        label: 'Two parts',
        description: 'fits the directive · made for the topic',
        detail: 'Introduction 50 → Body 200',
      },
    );
  });

  it('has the budgets of the length that is asked for', () => {
    assert.equal(
      frameworkChoice({ framework: two, reasons: [] }, 150, untranslated).detail,
      'Introduction 30 → Body 120',
    );
  });

  const description = (...reasons: readonly Reason[]) =>
    frameworkChoice({ framework: two, reasons }, 250, untranslated).description;

  it('says nothing where nothing speaks for it, and the two strongest reasons where much does', () => {
    assert.equal(description(), '');
    assert.equal(description('asked-for', 'directive', 'topic'), description('asked-for', 'directive'));
  });

  it('has other words for each reason', () => {
    const all = (['asked-for', 'directive', 'topic', 'paper', 'sections'] as const).map((one) =>
      description(one),
    );
    assert.equal(new Set(all).size, 5);
  });
});
