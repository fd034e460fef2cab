// Generated from src/library/schemas/furniture.schema.json by `npm run generate`; do not edit.

export type Line = string;
export type PatternField =
  | 'title'
  | 'author'
  | 'publication'
  | 'published'
  | 'url'
  | 'section'
  | 'tags'
  | 'taggedBy'
  | 'taggedSubject'
  | 'taggedTopic';
/**
 * Where the line must stand for the pattern to count; anywhere, if absent.
 */
export type Where = 'before-body' | 'after-body' | 'outside-body' | 'first-lines';
export type PatternReason =
  'furniture' | 'page-furniture' | 'caption' | 'related-link' | 'tag-list' | 'copyright';

/**
 * Line patterns of article downloads: what stands round an article, and what it says of it.
 */
export interface FurnitureLibrary {
  schema: 1;
  publications: Publication[];
  collections: Collection[];
  families: FurnitureFamily[];
}
/**
 * A newspaper, magazine or site that publishes articles.
 */
export interface Publication {
  name: Line;
  /**
   * Abbreviations and other forms of the name.
   */
  also: Line[];
  domains: Line[];
}
/**
 * Who collects, files and tags articles.
 */
export interface Collection {
  name: Line;
  /**
   * How the name stands in lines and addresses, in lower case.
   *
   * @minItems 1
   */
  forms: Line[];
}
export interface FurnitureFamily {
  id: string;
  /**
   * Whose lines these are.
   */
  of: string;
  /**
   * @minItems 1
   */
  patterns: LinePattern[];
}
export interface LinePattern {
  /**
   * A regular expression for the whole line.
   */
  line: string;
  action: 'drop' | 'meta' | 'tail' | 'keep';
  /**
   * What each group is, in order.
   *
   * @minItems 1
   */
  fields?: PatternField[];
  where?: Where;
  says?: PatternSays;
  reason?: PatternReason;
}
/**
 * What the line gives away beside its groups.
 */
export interface PatternSays {
  publication?: Line;
  taggedBy?: Line;
  kind?: Line;
}
