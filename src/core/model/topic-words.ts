// Generated from src/library/schemas/topic-words.schema.json by `npm run generate`; do not edit.

/**
 * Hardly stand in articles on other matters.
 */
export type Phrases = string[];
/**
 * May stand in articles on other matters.
 */
export type Phrases1 = string[];

/**
 * Words by which an article's syllabus topics are suggested.
 */
export interface TopicWords {
  schema: 1;
  topics: WordsOfATopic[];
}
export interface WordsOfATopic {
  topic: string;
  sure: Phrases;
  likely: Phrases1;
}
