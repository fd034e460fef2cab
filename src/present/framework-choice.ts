import type { Reason, RankedFramework } from '../core/framework/rank.ts';
import { budgetOf } from '../core/framework/budget.ts';
import type { Translate } from '../core/translate.ts';

/** More than the strongest reasons only push each other out of sight. */
const reasonsShown = 2;

/** A framework as a list offers it. */
export interface FrameworkChoice {
  readonly id: string;
  readonly label: string;
  /** Why it is offered here. */
  readonly description: string;
  /** Its slots with their budgets, in order. */
  readonly detail: string;
}

export function frameworkChoice(
  { framework, reasons }: RankedFramework,
  words: number,
  t: Translate,
): FrameworkChoice {
  const slots = framework.slots.map((slot) => `${slot.heading} ${String(budgetOf(slot, words) ?? 0)}`);
  return {
    id: framework.id,
    label: framework.name,
    description: reasons
      .slice(0, reasonsShown)
      .map((reason) => reasonName(reason, t))
      .join(' · '),
    detail: slots.join(' → '),
  };
}

function reasonName(reason: Reason, t: Translate): string {
  const names: Record<Reason, string> = {
    'asked-for': t('named by the question'),
    directive: t('fits the directive'),
    topic: t('made for the topic'),
    paper: t('fits the paper'),
    sections: t('has a place for the sections'),
  };
  return names[reason];
}
