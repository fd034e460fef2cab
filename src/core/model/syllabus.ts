// Generated from src/library/schemas/syllabus.schema.json by `npm run generate`; do not edit.

export type Line = string;

/**
 * Papers and topics of the examination.
 */
export interface Syllabus {
  schema: 1;
  papers: Paper[];
  topics: Topic[];
}
export interface Paper {
  id: string;
  name: Line;
  marks: number;
  about: Line;
}
/**
 * One line of the official syllabus.
 */
export interface Topic {
  id: string;
  paper: string;
  section: Line;
  /**
   * A label of a few words, ours, for lists.
   */
  short?: string;
  /**
   * The topic as the notification names it.
   */
  label: string;
  aliases?: Line[];
}
