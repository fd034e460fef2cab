import type { Role } from '../../../article/article.ts';
import type { RoleWeights } from '../../../model/role-weights.ts';
import type { RoleModel } from '../../../model/roles.ts';
import type { Paragraph } from '../paragraph.ts';
import { featureFinder } from './features.ts';
import type { ParagraphCues } from './role-cues.ts';
import { roleFits } from './role-fits.ts';
import { readWeights } from './role-weights.ts';
import { smooth } from './smooth.ts';

/**
 * The role of a paragraph, and how probable it is (0 to 1): of roles told with 0.8, between seven and eight in ten are right on
 * articles to which the weights were not fitted. How they were fitted stands in `src/library/role-weights.yaml`.
 */
export interface FoundRole {
  readonly role: Role;
  readonly confidence: number;
}

/** Gives every paragraph of an article its most probable role, by its own words and place and by its neighbours. */
export type RoleFinder = (
  paragraphs: readonly Paragraph[],
  cues: readonly ParagraphCues[],
  title: string,
) => FoundRole[];

/** A paragraph that ends with a colon goes on in the next one: a natural logarithm, as the transitions. */
export const goesOn = 1.5;

export function roleFinder(model: RoleModel, roleWeights: RoleWeights): RoleFinder {
  const featuresIn = featureFinder(model);
  const weights = readWeights(roleWeights);
  const { roles, transitions } = weights;
  const continued = transitions.map((row, from) =>
    row.map((weight, to) => weight + (from === to ? goesOn : 0)),
  );
  return (paragraphs, cues, title) => {
    const fits = roleFits(featuresIn(paragraphs, cues, title), weights);
    const follows = (place: number) => (isContinued(paragraphs[place - 1]) ? continued : transitions);
    return smooth(fits, follows).map((probabilities) => best(probabilities, roles));
  };
}

/** Whether a paragraph goes on in the next one. */
export function isContinued(paragraph: Paragraph | undefined): boolean {
  return /[:：]\s*$/.test(paragraph?.text.slice(-20) ?? '');
}

/**
 * Articles have one thesis or none, and most that seem to be one are not: on articles to which the weights were not fitted, one in four
 * was. A wrong one misleads more than another role does.
 */
const sureThesis = 0.6;

function best(probabilities: readonly number[], roles: readonly Role[]): FoundRole {
  const eligible = probabilities.map((probability, at) =>
    roles[at] === 'thesis' && probability < sureThesis ? 0 : probability,
  );
  const confidence = Math.max(...eligible);
  return { role: roles[eligible.indexOf(confidence)] ?? 'context', confidence };
}
