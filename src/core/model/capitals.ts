// Generated from src/library/schemas/capitals.schema.json by `npm run generate`; do not edit.

/**
 * Words that keep their capitals in a title in sentence case.
 */
export interface Capitals {
  schema: 1;
  /**
   * In capitals throughout, divided by spaces.
   */
  acronyms: string;
  /**
   * Common words that are no names, divided by spaces.
   */
  small: string;
  /**
   * The first entry: names of one word, divided by spaces. The others: one name of several words each.
   *
   * @minItems 1
   */
  names: string[];
}
