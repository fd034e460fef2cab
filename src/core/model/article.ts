// Generated from src/library/schemas/article.schema.json by `npm run generate`; do not edit.

/**
 * Stable name: lower-case letters, digits and hyphens. It does not change when the text does.
 */
export type Id = string;
export type Line = string;
export type Sure = number;
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
export type Text = string;
/**
 * Numbers of the article's paragraphs, counted from 1, that say this.
 */
export type Paragraphs = number[];

/**
 * The notes on one article, in the note-taker's own words.
 */
export interface ArticleNotes {
  /**
   * Version of this format.
   */
  schema: 1;
  id: Id;
  /**
   * The article's title, in sentence case.
   */
  title: string;
  source?: Source;
  /**
   * Ids of syllabus topics, most fitting first.
   */
  syllabus?: string[];
  /**
   * Syllabus topics that an import suggests, surest first; they count once they stand under syllabus.
   */
  suggestedTopics?: SuggestedTopic[];
  /**
   * What the author wants the reader to believe.
   */
  thesis?: string;
  sections: Section[];
  terms?: Term[];
  actors?: Actor[];
  /**
   * Dates and figures of the article, as it writes them.
   */
  facts?: FactOfArticle[];
  questions?: Question[];
  /**
   * What a newer import of the article no longer has.
   */
  tray?: TrayItem[];
}
/**
 * Where the article is from.
 */
export interface Source {
  publication?: Line;
  author?: Line;
  /**
   * What the author does.
   */
  authorPost?: string;
  /**
   * Calendar day, YYYY-MM-DD.
   */
  published?: string;
  /**
   * What kind of piece it is.
   */
  kind?: 'op-ed' | 'editorial' | 'explainer' | 'essay' | 'report' | 'interview' | 'letter' | 'speech';
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * The source text: a Markdown file in the folder of the notes or below it.
   */
  text?: string;
  tagged?: Tag;
}
/**
 * How the place of the download filed the article: a hint, not a fact.
 */
export interface Tag {
  by?: Line;
  subject?: Line;
  topic?: Line;
}
/**
 * A syllabus topic and how sure the import is of it, in per cent.
 */
export interface SuggestedTopic {
  topic: string;
  sure: Sure;
}
/**
 * A part of the argument: a role and its points.
 */
export interface Section {
  id: Id;
  role: Role;
  title?: Line;
  points?: Point[];
}
/**
 * One claim, in the note-taker's words.
 */
export interface Point {
  id: Id;
  text: Text;
  /**
   * An import proposes this point, in the article's words; so sure, in per cent, that it belongs under this role. The key goes when the point is accepted.
   */
  proposed?: number;
  paragraphs?: Paragraphs;
  quote?: QuoteSelector;
  /**
   * The note-taker's own source. It marks what the article does not say.
   */
  added?: string;
  /**
   * Ids of the points that answer this one.
   */
  answeredBy?: Id[];
  /**
   * Finer claims under the point: a sentence, or a sentence with an id and its own provenance.
   */
  details?: (Text | Detail)[];
}
/**
 * Where in the source text: a TextQuoteSelector of the W3C Web Annotation Data Model.
 */
export interface QuoteSelector {
  exact: Text;
  prefix?: string;
  suffix?: string;
}
/**
 * A finer claim. It has its point's provenance unless it names its own.
 */
export interface Detail {
  id: Id;
  text: Text;
  paragraphs?: Paragraphs;
  quote?: QuoteSelector;
  /**
   * The note-taker's own source. It marks what the article does not say.
   */
  added?: string;
}
/**
 * A word or acronym worth knowing, and what it means.
 */
export interface Term {
  term: Line;
  means: Text;
  paragraphs?: Paragraphs;
  /**
   * The note-taker's own source. It marks what the article does not say.
   */
  added?: string;
}
/**
 * A person, body, state or group that the article names.
 */
export interface Actor {
  name: Line;
  kind: 'person' | 'body' | 'state' | 'group';
  /**
   * Its part in the argument.
   */
  part?: string;
  paragraphs?: Paragraphs;
  /**
   * The note-taker's own source. It marks what the article does not say.
   */
  added?: string;
}
/**
 * A date or a figure that the article gives.
 */
export interface FactOfArticle {
  text: Line;
  kind: 'date' | 'figure';
  paragraphs?: Paragraphs;
}
/**
 * A question that may be asked on the article.
 */
export interface Question {
  id?: Id;
  text: Text;
  /**
   * Id of the strictest directive; read from the text where it is not given.
   */
  directive?: string;
  marks: number;
  /**
   * Word limit.
   */
  words: number;
  /**
   * Id of the framework that fits.
   */
  framework?: string;
}
/**
 * A paragraph of an earlier download, or a proposal made from one, that lost its place.
 */
export interface TrayItem {
  id: Id;
  text: Text;
  role?: Role;
  /**
   * Ids of the points that came from it.
   */
  points?: Id[];
}
