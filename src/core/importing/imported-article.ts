import type { QuoteSelector, Role, Source } from '../article/article.ts';
import type { Block, DocumentFormat, Draft, Dropped } from './draft.ts';

/** What is known of the article itself. Absent is what the document does not say. */
export interface ArticleMetadata {
  /** In sentence case. */
  readonly title?: string;
  readonly author?: string;
  /** What the author does, as the document says it. */
  readonly authorPost?: string;
  readonly publication?: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly published?: string;
  readonly kind?: NonNullable<Source['kind']>;
  readonly url?: string;
  /** BCP 47, for example `en` or `hi`. */
  readonly language: string;
  /** How the place of the download filed it, as given. */
  readonly tagged?: { readonly by?: string; readonly subject?: string; readonly topic?: string };
  readonly tags: readonly string[];
}

/** A claim of the analysis that a person has not accepted yet. Confidence: 0 (a guess) to 1 (sure). */
export interface Proposal {
  readonly confidence: number;
}

/** What a paragraph does in the argument, and the sentence of it that says most. */
export interface ProposedPoint extends Proposal {
  /** From 1, as `paragraphsOf` counts the written source text. */
  readonly paragraph: number;
  readonly role: Role;
  readonly quote: QuoteSelector;
  /** What it claims, in words that are not the article's; where it is absent the quotation stands for it. */
  readonly claim?: string;
}

export interface ProposedTopic extends Proposal {
  /** Id of a syllabus topic. */
  readonly topic: string;
}

export interface FoundTerm {
  readonly term: string;
  readonly means: string;
  readonly paragraphs: readonly number[];
}

export interface FoundActor {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'state' | 'group';
  readonly paragraphs: readonly number[];
}

/** A date or figure, as written. */
export interface FoundFact {
  readonly text: string;
  readonly paragraph: number;
}

/** What the analysis of an article's text proposes. */
export interface Analysis {
  readonly points: readonly ProposedPoint[];
  /** The sentence that states what the author holds; absent where none clearly does. */
  readonly thesis?: ProposedPoint;
  readonly topics: readonly ProposedTopic[];
  readonly terms: readonly FoundTerm[];
  readonly actors: readonly FoundActor[];
  readonly dates: readonly FoundFact[];
  readonly figures: readonly FoundFact[];
}

/** A downloaded article, clean: its text, what it says of itself, what was left out. */
export interface CleanArticle {
  readonly format: DocumentFormat;
  readonly encoding?: NonNullable<Draft['encoding']>;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** A clean article with a first outline. */
export interface ImportedArticle extends CleanArticle {
  readonly analysis: Analysis;
}
