import type {
  Actor,
  ArticleNotes,
  Detail,
  FactOfArticle,
  Point as NotedPoint,
  Question as NotedQuestion,
  QuoteSelector,
  Role,
  Section as NotedSection,
  Source,
  SuggestedTopic,
  Term,
  TrayItem as NotedTrayItem,
} from '../model/article.ts';

export type { Actor, ArticleNotes, Detail, FactOfArticle, QuoteSelector, Role, Source, SuggestedTopic, Term };

/** The roles in the order in which an argument usually takes them. */
export const roles = [
  'context',
  'background',
  'thesis',
  'significance',
  'challenge',
  'opportunity',
  'counter-view',
  'evidence',
  'stakeholder',
  'way-forward',
  'conclusion',
] as const satisfies readonly Role[];

/** One claim. `answeredBy` holds ids of points of the same article that exist. */
export interface Point extends Omit<NotedPoint, 'details' | 'answeredBy'> {
  readonly answeredBy: readonly string[];
  readonly details: readonly Detail[];
}

/** A part of the argument. Without a role where the notes give none that exists. */
export interface Section extends Omit<NotedSection, 'points' | 'role'> {
  readonly role?: Role;
  readonly points: readonly Point[];
}

/** A question with an id: its own, or `question.N` by its place. */
export interface Question extends NotedQuestion {
  readonly id: string;
}

/** What lost its place when the article was imported again. */
export interface TrayItem extends Omit<NotedTrayItem, 'points'> {
  readonly points: readonly string[];
}

/**
 * Sound notes on one article: every list is there (if empty), ids are single, references lead somewhere.
 * What the notes do not say stays absent: nothing is made up.
 */
export interface Article extends Omit<
  ArticleNotes,
  'schema' | 'syllabus' | 'suggestedTopics' | 'sections' | 'terms' | 'actors' | 'facts' | 'questions' | 'tray'
> {
  readonly syllabus: readonly string[];
  readonly suggestedTopics: readonly SuggestedTopic[];
  readonly sections: readonly Section[];
  readonly terms: readonly Term[];
  readonly actors: readonly Actor[];
  readonly facts: readonly FactOfArticle[];
  readonly questions: readonly Question[];
  readonly tray: readonly TrayItem[];
}

/** Where a claim comes from: the article's paragraphs, the note-taker's own source, or nobody knows. */
export type Provenance = 'article' | 'added' | 'unknown';

/** `added` wins: a claim with a source of its own never looks as if the article made it. */
export function provenanceOf(claim: Pick<NotedPoint, 'paragraphs' | 'added'>): Provenance {
  if (claim.added !== undefined) return 'added';
  return claim.paragraphs?.length ? 'article' : 'unknown';
}

/** Every point of the article, in order. */
export function pointsOf(article: Article): readonly Point[] {
  return article.sections.flatMap((section) => section.points);
}
