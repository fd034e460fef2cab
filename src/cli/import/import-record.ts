import type { Block } from '../../core/importing/draft.ts';
import type { ImportedArticle, ProposedPoint } from '../../core/importing/imported-article.ts';
import { untranslated } from '../../core/translate.ts';
import { importProblems } from '../../present/importing/import-problems.ts';
import type { Failure } from '../failure.ts';

interface RecordedParagraph {
  /** From 1, as the notes count. */
  readonly number: number;
  readonly kind: Exclude<Block['kind'], 'heading'>;
  /** Markdown. */
  readonly text: string;
  readonly role?: ProposedPoint['role'];
  /** 0 to 1. */
  readonly confidence?: number;
  readonly keySentence?: string;
}

/** What the JSON says of one article. `before` is the number of the paragraph that a heading or a dropped line stood before. */
export interface ImportRecord extends Omit<ImportedArticle, 'blocks' | 'analysis'> {
  readonly file: string;
  /** From 1, where the file holds several articles. */
  readonly article?: number;
  readonly paragraphs: readonly RecordedParagraph[];
  readonly headings: readonly { readonly text: string; readonly level: number; readonly before: number }[];
  readonly thesis?: { readonly paragraph: number; readonly text: string; readonly confidence: number };
  readonly topics: ImportedArticle['analysis']['topics'];
  readonly terms: ImportedArticle['analysis']['terms'];
  readonly actors: ImportedArticle['analysis']['actors'];
  readonly dates: ImportedArticle['analysis']['dates'];
  readonly figures: ImportedArticle['analysis']['figures'];
  readonly problems: readonly Failure[];
}

/** What the JSON says of a file that could not be imported. */
export interface FailureRecord {
  readonly file: string;
  readonly problems: readonly Failure[];
}

/** @param number of the article in its file, from 1; absent where it is the only one */
export function importRecord(file: string, imported: ImportedArticle, number?: number): ImportRecord {
  const { format, encoding, metadata, blocks, dropped, analysis } = imported;
  const { thesis, topics, terms, actors, dates, figures } = analysis;
  const paragraphAt = paragraphNumbers(blocks);
  return {
    file,
    ...(number !== undefined && { article: number }),
    format,
    ...(encoding && { encoding }),
    metadata,
    paragraphs: paragraphsOf(imported),
    headings: blocks.flatMap(({ kind, text, level = 2 }, index) =>
      kind === 'heading' ? [{ text, level, before: paragraphAt(index) }] : [],
    ),
    ...(thesis && {
      thesis: {
        paragraph: thesis.paragraph,
        text: thesis.quote.exact,
        confidence: rounded(thesis.confidence),
      },
    }),
    topics: topics.map(({ topic, confidence }) => ({ topic, confidence: rounded(confidence) })),
    terms,
    actors,
    dates,
    figures,
    dropped: dropped.map(({ text, reason, before }) => ({ text, reason, before: paragraphAt(before) })),
    problems: importProblems(imported, untranslated),
  };
}

function paragraphsOf({ blocks, analysis }: ImportedArticle): readonly RecordedParagraph[] {
  const points = new Map(analysis.points.map((point) => [point.paragraph, point]));
  const paragraphs: RecordedParagraph[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'heading') continue;
    const number = paragraphs.length + 1;
    const point = points.get(number);
    paragraphs.push({
      number,
      kind,
      text,
      ...(point && {
        role: point.role,
        confidence: rounded(point.confidence),
        keySentence: point.quote.exact,
      }),
    });
  }
  return paragraphs;
}

/** From the index of a block to the number of the first paragraph there or behind it. */
function paragraphNumbers(blocks: readonly Block[]): (index: number) => number {
  const numbers: number[] = [];
  let number = 1;
  for (const { kind } of blocks) {
    numbers.push(number);
    if (kind !== 'heading') number += 1;
  }
  return (index) => numbers[index] ?? number;
}

/** More digits say nothing. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
