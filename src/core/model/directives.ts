// Generated from src/library/schemas/directives.schema.json by `npm run generate`; do not edit.

export type Family = 'descriptive' | 'analytical' | 'evaluative' | 'argumentative' | 'comparative';
export type Line = string;
export type Id = string;
/**
 * How far something is demanded.
 */
export type Demand = 'yes' | 'mild' | 'optional' | 'no';

/**
 * Directive words: the verbs of questions and what each demands.
 */
export interface DirectiveLibrary {
  schema: 1;
  families: DirectiveFamily[];
  directives: Directive[];
}
export interface DirectiveFamily {
  id: Family;
  asks: Line;
}
/**
 * One directive word with its forms.
 */
export interface Directive {
  id: Id;
  /**
   * How it stands in a question, in lower case.
   *
   * @minItems 1
   */
  forms: string[];
  family: Family;
  /**
   * What an answer must do.
   */
  asks: string;
  demands: Demands;
  /**
   * Parts of an answer, in order.
   *
   * @minItems 1
   */
  skeleton: Line[];
  /**
   * The usual mistake.
   */
  pitfall?: string;
}
export interface Demands {
  counterView: Demand;
  judgement: Demand;
  examples: Demand;
  data: Demand;
  wayForward: Demand;
}
