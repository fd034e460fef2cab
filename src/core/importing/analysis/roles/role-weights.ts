import { roles as allRoles, type Role } from '../../../article/article.ts';
import type { RoleWeights } from '../../../model/role-weights.ts';

/** How far each thing that is seen speaks for each role, and each role for the next: natural logarithms, in the order of `roles`. */
export interface Weights {
  readonly roles: readonly Role[];
  readonly features: ReadonlyMap<string, readonly number[]>;
  /** For each role, for each role after it. */
  readonly transitions: readonly (readonly number[])[];
}

/** Appended to the name of a feature: how far it stands out from the mean of the article. */
export const relative = ' relative';

/** Weights are written as rows of whole hundredths, and after them what has them. */
export function readWeights({ roles, features, transitions }: RoleWeights): Weights {
  const byRole = new Map(transitions.map(readRow));
  return {
    roles,
    features: new Map(features.map(readRow)),
    transitions: roles.map((role) => byRole.get(role) ?? roles.map(() => 0)),
  };
}

const columns = allRoles.length;

function readRow(row: string): [name: string, weights: number[]] {
  const words = row.split(/ +/);
  return [words.slice(columns).join(' '), words.slice(0, columns).map((weight) => Number(weight) / 100)];
}
