// Generated from src/library/schemas/role-weights.schema.json by `npm run generate`; do not edit.

export type Role =
  | 'context'
  | 'background'
  | 'thesis'
  | 'significance'
  | 'challenge'
  | 'opportunity'
  | 'counter-view'
  | 'evidence'
  | 'stakeholder'
  | 'way-forward'
  | 'conclusion';
/**
 * Eleven weights and what has them.
 */
export type Row = string;

/**
 * How far what is seen in a paragraph speaks for each role, and each role for the next: rows of hundredths of a natural logarithm, in the order of the roles.
 */
export interface RoleWeights {
  schema: 1;
  /**
   * The order of the weights in every row.
   *
   * @minItems 11
   * @maxItems 11
   */
  roles: Role[];
  /**
   * From the role that the row names to the next paragraph's.
   *
   * @minItems 11
   * @maxItems 11
   */
  transitions: Row[];
  /**
   * What is seen in a paragraph.
   */
  features: Row[];
}
