import type {
  Block,
  BlockKind,
  DocumentFormat,
  Draft,
  Dropped,
  DropReason,
} from '../core/importing/draft.ts';
import type {
  Analysis,
  ArticleMetadata,
  FoundActor,
  FoundFact,
  FoundTerm,
  ImportedArticle,
  ProposedPoint,
  ProposedTopic,
} from '../core/importing/imported-article.ts';
import type { Role } from '../core/article/article.ts';
import { fits, isCount, isListOf, isOneOf, isString, type Names } from './message-fields.ts';

/** Whether a value is an imported article through and through. */
export function isImportedArticle(value: unknown): value is ImportedArticle {
  return fits(
    value,
    {
      format: (field) => isOneOf(formats, field),
      metadata: isMetadata,
      blocks: (field) => isListOf(isBlock, field),
      dropped: (field) => isListOf(isDropped, field),
      analysis: isAnalysis,
    },
    { encoding: isEncoding },
  );
}

/** Whether a value is the outcome of an analysis through and through. */
export function isAnalysis(value: unknown): value is Analysis {
  return fits(
    value,
    {
      points: (field) => isListOf(isPoint, field),
      topics: (field) => isListOf(isTopic, field),
      terms: (field) => isListOf(isTerm, field),
      actors: (field) => isListOf(isActor, field),
      dates: (field) => isListOf(isFact, field),
      figures: (field) => isListOf(isFact, field),
    },
    { thesis: isPoint },
  );
}

function isMetadata(value: unknown): value is ArticleMetadata {
  return fits(
    value,
    { language: isString, tags: (field) => isListOf(isString, field) },
    {
      title: isString,
      author: isString,
      authorPost: isString,
      publication: isString,
      published: isString,
      kind: (field) => isOneOf(kinds, field),
      url: isString,
      tagged: (field) => fits(field, {}, { by: isString, subject: isString, topic: isString }),
    },
  );
}

function isEncoding(value: unknown): boolean {
  return fits(value, { name: isString, from: (field) => isOneOf(encodingSources, field) });
}

function isBlock(value: unknown): value is Block {
  return fits(
    value,
    { kind: (field) => isOneOf(blockKinds, field), text: isString },
    { level: (field) => isCount(field) && field >= 1 && field <= 6 },
  );
}

function isDropped(value: unknown): value is Dropped {
  return fits(value, { text: isString, reason: (field) => isOneOf(dropReasons, field), before: isCount });
}

function isPoint(value: unknown): value is ProposedPoint {
  return fits(value, {
    paragraph: isCount,
    role: (field) => isOneOf(roles, field),
    confidence: isShare,
    quote: (field) => fits(field, { exact: isString }, { prefix: isString, suffix: isString }),
  });
}

function isTopic(value: unknown): value is ProposedTopic {
  return fits(value, { topic: isString, confidence: isShare });
}

function isTerm(value: unknown): value is FoundTerm {
  return fits(value, { term: isString, means: isString, paragraphs: isNumbers });
}

function isActor(value: unknown): value is FoundActor {
  return fits(value, { name: isString, kind: (field) => isOneOf(actorKinds, field), paragraphs: isNumbers });
}

function isFact(value: unknown): value is FoundFact {
  return fits(value, { text: isString, paragraph: isCount });
}

function isNumbers(value: unknown): value is number[] {
  return isListOf(isCount, value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

const formats: Names<DocumentFormat> = { text: true, markdown: true, html: true, pdf: true, docx: true };
const blockKinds: Names<BlockKind> = {
  paragraph: true,
  heading: true,
  list: true,
  quotation: true,
  table: true,
  code: true,
};
const dropReasons: Names<DropReason> = {
  'outside-article': true,
  furniture: true,
  'page-furniture': true,
  caption: true,
  'related-link': true,
  'tag-list': true,
  copyright: true,
  metadata: true,
  repetition: true,
};
const encodingSources: Names<NonNullable<Draft['encoding']>['from']> = {
  bom: true,
  declaration: true,
  detection: true,
  default: true,
};
const actorKinds: Names<FoundActor['kind']> = { person: true, body: true, state: true, group: true };
const kinds: Names<NonNullable<ArticleMetadata['kind']>> = {
  'op-ed': true,
  editorial: true,
  explainer: true,
  essay: true,
  report: true,
  interview: true,
  letter: true,
  speech: true,
};
const roles: Names<Role> = {
  context: true,
  background: true,
  thesis: true,
  significance: true,
  challenge: true,
  opportunity: true,
  'counter-view': true,
  evidence: true,
  stakeholder: true,
  'way-forward': true,
  conclusion: true,
};
