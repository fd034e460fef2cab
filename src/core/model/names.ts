// Generated from src/library/schemas/names.schema.json by `npm run generate`; do not edit.

/**
 * Never the end of a sentence.
 */
export type Words = string[];
/**
 * Not the end of a sentence before a number.
 */
export type Words1 = string[];
/**
 * May end a sentence.
 */
export type Words2 = string[];
/**
 * Begin sentences and are no part of a name.
 */
export type Words3 = string[];
/**
 * Stand before the name of a person.
 */
export type Words4 = string[];
/**
 * Verbs after the name of who speaks; lower case.
 */
export type Words5 = string[];
/**
 * Make a name that of a body; lower case.
 */
export type Words6 = string[];
export type Words7 = string[];
/**
 * Common names of groups; lower case.
 */
export type Words8 = string[];

/**
 * Words by which names and abbreviations are told from other words.
 */
export interface NameModel {
  schema: 1;
  abbreviations: Words;
  numbering: Words1;
  endings: Words2;
  starters: Words3;
  titles: Words4;
  speech: Words5;
  bodyWords: Words6;
  bodies: Words7;
  states: Words7;
  groups: Words8;
}
