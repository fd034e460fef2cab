import type { GapCode } from '../../core/article/gaps.ts';
import type { Actor, Provenance } from '../../core/article/article.ts';
import type { RoleMark } from '../role.ts';

/**
 * Everything that the summary panel shows: plain, serialisable, in the reader's language, safe to show as text.
 * Each block carries its own words and a key, so that a new page replaces only the blocks that changed.
 */
export interface SummaryPage {
  /** The host's name for the notes, opaque to the panel; it comes back in the panel's state. */
  readonly id: string;
  readonly title: string;
  /** First screen: head, notices, thesis, the picture of the argument. */
  readonly opening: readonly Block[];
  /** The points, section by section. */
  readonly outline: readonly Block[];
  /** What an answer needs beside the points; two columns where there is room. */
  readonly closing: readonly Block[];
}

export type Block =
  | HeadBlock
  | NoticeBlock
  | ThesisBlock
  | ArgumentBlock
  | HeadingBlock
  | SectionBlock
  | QuestionsBlock
  | GapsBlock
  | TermsBlock
  | ActorsBlock
  | FactsBlock;

export interface HeadBlock {
  readonly kind: 'head';
  readonly key: 'head';
  readonly title: string;
  /** "Author, post". */
  readonly byline?: string;
  /** Publication, date in words, kind of piece; what is known of them, in this order. */
  readonly origin: readonly string[];
  readonly topicsLabel: string;
  readonly topics: readonly TopicView[];
  readonly openNotes: string;
}

export interface TopicView {
  readonly id: string;
  /** A label of a few words; the id where the topic is unknown. */
  readonly short: string;
  /** The topic as the syllabus names it. */
  readonly label: string;
}

/** What is wrong or missing, why it matters, and one action. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly key: 'problems' | 'empty' | 'unreadable';
  readonly tone: 'warning' | 'info';
  readonly text: string;
  readonly why: string;
  readonly action: NoticeAction;
}

export interface NoticeAction {
  readonly type: 'openNotes' | 'showProblems';
  readonly label: string;
}

export interface ThesisBlock {
  readonly kind: 'thesis';
  readonly key: 'thesis';
  readonly heading: string;
  readonly text: string;
}

/** Challenges left, what answers them right, a line for each answer that the notes state. */
export interface ArgumentBlock {
  readonly kind: 'argument';
  readonly key: 'argument';
  readonly heading: string;
  /** What the lines say, for who does not see them. */
  readonly description: string;
  readonly challenges: BoxColumn;
  readonly answers: BoxColumn;
  /** Ways forward that answer no challenge of the notes. */
  readonly unlinked?: BoxColumn;
  /** Pairs of ids: challenge, answer. */
  readonly links: readonly (readonly [challenge: string, answer: string])[];
  /** How a challenge's answers are introduced in the list. */
  readonly answeredBy: string;
}

export interface BoxColumn {
  readonly heading: string;
  readonly mark: RoleMark;
  readonly boxes: readonly Box[];
  /** "and 3 more in the outline", where not all fit. */
  readonly more?: string;
}

export interface Box {
  readonly id: string;
  readonly text: string;
  /** The role where it is not the column's own. */
  readonly mark?: RoleMark;
  /** Said of a challenge that nothing answers. */
  readonly unanswered?: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly key: string;
  readonly heading: string;
}

export interface SectionBlock {
  readonly kind: 'section';
  readonly key: string;
  readonly id: string;
  readonly mark: RoleMark;
  /** The section's own title; the role's word where it has none. */
  readonly heading: string;
  readonly points: readonly PointView[];
  /** Said of a section without points, or of the points that are left out. */
  readonly note?: string;
}

export interface PointView {
  readonly id: string;
  readonly text: string;
  readonly provenance: ProvenanceView;
  /** Whether an import proposes it and nobody has accepted it; the label of the provenance says so in words. */
  readonly isProposal?: boolean;
  readonly details: readonly DetailView[];
}

export interface DetailView {
  readonly id: string;
  readonly text: string;
  /** Only where it differs from the point's. */
  readonly provenance?: ProvenanceView;
}

export interface ProvenanceView {
  readonly from: Provenance;
  readonly label: string;
}

export interface QuestionsBlock {
  readonly kind: 'questions';
  readonly key: 'questions';
  readonly heading: string;
  readonly beginAnswer: string;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  /** "15 marks · 250 words", then the names of its directive and framework. */
  readonly facts: readonly string[];
}

export interface GapsBlock {
  readonly kind: 'gaps';
  readonly key: 'gaps';
  readonly heading: string;
  readonly gaps: readonly GapView[];
}

export interface GapView {
  readonly code: GapCode;
  /** What is missing. */
  readonly missing: string;
  /** Why it matters for an answer. */
  readonly why: string;
  /** Points that the gap concerns; the first few. */
  readonly points: readonly { readonly id: string; readonly text: string }[];
  readonly more?: string;
}

export interface TermsBlock {
  readonly kind: 'terms';
  readonly key: 'terms';
  readonly heading: string;
  readonly terms: readonly TermView[];
}

export interface TermView {
  readonly term: string;
  readonly means: string;
  readonly provenance?: ProvenanceView;
}

export interface ActorsBlock {
  readonly kind: 'actors';
  readonly key: 'actors';
  readonly heading: string;
  readonly groups: readonly ActorGroup[];
}

export interface ActorGroup {
  readonly kind: Actor['kind'];
  readonly heading: string;
  readonly icon: string;
  readonly actors: readonly ActorView[];
}

export interface ActorView {
  readonly name: string;
  readonly part?: string;
  readonly provenance?: ProvenanceView;
}

export interface FactsBlock {
  readonly kind: 'facts';
  readonly key: 'facts';
  readonly heading: string;
  readonly facts: readonly FactView[];
  /** "and 3 more in the notes", where not all fit. */
  readonly more?: string;
}

export interface FactView {
  readonly text: string;
  readonly provenance?: ProvenanceView;
}
