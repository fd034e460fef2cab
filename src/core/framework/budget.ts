import type { Framework, Slot } from '../model/frameworks.ts';

/** The word limits that a framework has budgets for, smallest first. */
export function budgetsOf(framework: Framework): number[] {
  return Object.keys(framework.slots[0]?.words ?? {})
    .map(Number)
    .sort((a, b) => a - b);
}

/** The slot's share of an answer of so many words; absent where the framework has no such form. */
export function budgetOf(slot: Slot, words: number): number | undefined {
  return (slot.words as Readonly<Record<string, number>>)[String(words)];
}

/** The framework's word limit that is nearest to the asked one, the smaller of two as near. */
export function nearestBudget(framework: Framework, words: number): number {
  return budgetsOf(framework).reduce((best, budget) =>
    Math.abs(budget - words) < Math.abs(best - words) ? budget : best,
  );
}
