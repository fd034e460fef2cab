// Generated from src/library/schemas/roles.schema.json by `npm run generate`; do not edit.

/**
 * Clear the throat.
 */
export type Phrases = string[];
/**
 * Lean on the sentence before.
 */
export type Phrases1 = string[];
/**
 * State what the author holds.
 */
export type Phrases2 = string[];
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
export type Phrases3 = string[];

/**
 * What the words of a paragraph say of its part in the argument. What they weigh stands in role-weights.yaml.
 */
export interface RoleModel {
  schema: 1;
  keySentence: KeySentenceCues;
  /**
   * @minItems 1
   */
  roles: RoleCues[];
  groups: WordGroup[];
}
/**
 * Phrases that tell the sentence of a paragraph that says most from the others.
 */
export interface KeySentenceCues {
  openers: Phrases;
  backward: Phrases1;
  claims: Phrases2;
}
export interface RoleCues {
  role: Role;
  cues: CuesByLanguage;
}
export interface CuesByLanguage {
  en: Cues;
  hi: Cues;
}
/**
 * Words and phrases in lower case, by strength.
 */
export interface Cues {
  strong: Phrases3;
  clear: Phrases3;
  slight: Phrases3;
}
/**
 * Words that belong together, whatever they say for one role or another.
 */
export interface WordGroup {
  group: string;
  words: Phrases3;
}
