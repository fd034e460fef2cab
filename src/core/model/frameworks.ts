// Generated from src/library/schemas/frameworks.schema.json by `npm run generate`; do not edit.

export type Id = string;
export type Line = string;
/**
 * What a section does in the argument.
 */
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
 * Answer frameworks: the skeletons of answers, and the kinds of introduction and conclusion.
 */
export interface FrameworkLibrary {
  schema: 1;
  introductions: Kind[];
  conclusions: Kind[];
  frameworks: Framework[];
}
/**
 * A kind of introduction or of conclusion.
 */
export interface Kind {
  id: Id;
  name: Line;
  /**
   * What goes in.
   */
  fill: string;
  /**
   * When it fits.
   */
  use: string;
  avoid?: Line;
}
/**
 * The skeleton of an answer: slots in order.
 */
export interface Framework {
  id: Id;
  name: Line;
  /**
   * The question that it suits.
   */
  use: string;
  directives: Id[];
  papers: Id[];
  /**
   * Beginnings of syllabus ids that the framework is made for, e.g. gs2.ir.
   */
  topics?: string[];
  note?: Line;
  /**
   * @minItems 1
   * @maxItems 12
   */
  slots: Slot[];
}
/**
 * One part of an answer.
 */
export interface Slot {
  id: Id;
  heading: Line;
  /**
   * A hint of what goes in.
   */
  fill: string;
  words: Budgets;
  /**
   * The kinds that the slot lets the writer choose from.
   */
  offers?: 'introductions' | 'conclusions';
  /**
   * Roles of the article's sections whose points belong here.
   */
  roles?: Role[];
}
/**
 * Word budget of the slot by the answer's word limit; a framework's budgets add up to that limit.
 */
export interface Budgets {
  '150'?: number;
  '250'?: number;
  '1100'?: number;
}
