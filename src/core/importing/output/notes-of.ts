import type { Written } from '../../editing/change.ts';
import { blockYaml } from '../../editing/written-yaml.ts';
import type { Analysis, ArticleMetadata, ImportedArticle } from '../imported-article.ts';
import { idOf } from './id-of.ts';
import { byRole, percent, sectionOf } from './proposed-sections.ts';

/** Characters that the schema of notes allows a line. */
const longestLine = 400;

/** Topics that are suggested at most. */
const suggestions = 5;

/**
 * First notes on an imported article: what the document says of itself, and proposals for everything that a person
 * has to decide. Nothing in them claims to be the note-taker's.
 *
 * @param sourceFile name of the source text beside the notes
 */
export function notesOf({ metadata, analysis }: ImportedArticle, sourceFile: string): string {
  const taken = new Set<string>();
  const title = line(metadata.title ?? sourceFile.replace(/\.md$/, ''));
  const id = idOf(
    title,
    metadata.published === undefined ? 'article' : `article-${metadata.published}`,
    taken,
  );
  return `${blockYaml(
    {
      schema: 1,
      id,
      title,
      source: { ...sourceOf(metadata), text: sourceFile },
      syllabus: [],
      ...listIfAny('suggestedTopics', topicsOf(analysis)),
      sections: byRole(analysis.points).map((proposals) => sectionOf(proposals, taken)),
      ...listIfAny('terms', termsOf(analysis)),
      ...listIfAny('actors', actorsOf(analysis)),
      ...listIfAny('facts', factsOf(analysis)),
    },
    0,
  )}\n`;
}

/** What the document says of itself, as the notes write it under `source`. */
export function sourceOf(metadata: ArticleMetadata): Record<string, Written> {
  const { publication, author, authorPost, published, kind, url, tagged } = metadata;
  const lines = Object.entries({ publication, author, authorPost }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, line(value)] as const],
  );
  const tag = Object.entries(tagged ?? {}).map(([key, value]) => [key, line(value)] as const);
  return {
    ...Object.fromEntries(lines),
    ...(published && { published }),
    ...(kind && { kind }),
    ...(url !== undefined && /^https?:\/\/\S{1,1900}$/.test(url) && { url }),
    ...(tag.length > 0 && { tagged: Object.fromEntries(tag) }),
  };
}

export function topicsOf({ topics }: Analysis): Written[] {
  return topics.slice(0, suggestions).map(({ topic, confidence }) => ({ topic, sure: percent(confidence) }));
}

export function termsOf({
  terms,
}: Analysis): { term: string; means: string; paragraphs: readonly number[] }[] {
  return terms.map(({ term, means, paragraphs }) => ({ term: line(term), means: line(means), paragraphs }));
}

export function actorsOf({
  actors,
}: Analysis): { name: string; kind: string; paragraphs: readonly number[] }[] {
  return actors.map(({ name, kind, paragraphs }) => ({ name: line(name), kind, paragraphs }));
}

export function factsOf({
  dates,
  figures,
}: Analysis): { text: string; kind: string; paragraphs: readonly number[] }[] {
  const facts = [
    ...dates.map((fact) => ({ ...fact, kind: 'date' })),
    ...figures.map((fact) => ({ ...fact, kind: 'figure' })),
  ];
  return facts
    .toSorted((a, b) => a.paragraph - b.paragraph)
    .map(({ text, kind, paragraph }) => ({ text: line(text), kind, paragraphs: [paragraph] }));
}

function listIfAny(key: string, list: readonly Written[]): Record<string, Written> {
  return list.length === 0 ? {} : { [key]: list };
}

function line(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').slice(0, longestLine);
}
