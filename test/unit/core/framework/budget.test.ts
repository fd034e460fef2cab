import assert from 'node:assert/strict';
import { budgetOf, budgetsOf, nearestBudget } from '../../../../src/core/framework/budget.ts';
import { framework, slot } from '../../../fixtures/framework.ts';

const both = framework('both', { slots: [slot('intro', { words: { '250': 40, '150': 25 } })] });

describe('the budgets of a framework', () => {
  it('are its word limits, smallest first', () => {
    assert.deepEqual(budgetsOf(both), [150, 250]);
    assert.deepEqual(budgetsOf(framework('none', { slots: [] })), []);
  });

  it('give each slot its share', () => {
    assert.equal(budgetOf(both.slots[0]!, 250), 40);
    assert.equal(budgetOf(both.slots[0]!, 1100), undefined);
  });

  it('have one that is nearest to any limit', () => {
    assert.deepEqual(
      [0, 150, 200, 201, 250, 1100].map((words) => nearestBudget(both, words)),
      [150, 150, 150, 250, 250, 250],
    );
  });
});
