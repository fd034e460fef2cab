import path from 'node:path';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import { untranslated } from '../../core/translate.ts';
import { importTable, type ImportRow } from '../../present/importing/import-table.ts';
import { importedMessage } from '../../present/importing/imported-message.ts';
import { failureOf, type Failure } from '../failure.ts';
import { printable, printableLine } from '../printable.ts';
import type { Terminal } from '../surroundings.ts';
import type { Written } from './article-files.ts';
import { tellFailure, type ReadDocument } from './read-documents.ts';
import { ArticleWriter, type WriteOptions } from './write-articles.ts';

/** What became of one article, or of a document without one. */
type Result =
  | {
      readonly file: string;
      readonly article: ImportedArticle;
      readonly written: Written;
      readonly failure?: undefined;
    }
  | { readonly file: string; readonly article?: ImportedArticle; readonly failure: Failure };

/** Writes the articles of documents and tells what became of each, of several in a table. */
export async function writeDocuments(
  documents: readonly ReadDocument[],
  options: WriteOptions,
  terminal: Terminal,
): Promise<boolean> {
  const writer = new ArticleWriter(options);
  const results: Result[] = [];
  for (const document of documents) {
    if (document.failure !== undefined) results.push(document);
    else results.push(...(await writeAll(document, writer, terminal)));
  }
  const [first] = results;
  if (results.length > 1) terminal.print(importTable(results.map(rowOf), untranslated).trimEnd());
  else if (first !== undefined) tellOne(first, terminal);
  return results.every(({ failure }) => failure === undefined);
}

async function writeAll(
  { file, articles }: ReadDocument & { readonly articles: readonly ImportedArticle[] },
  writer: ArticleWriter,
  terminal: Terminal,
): Promise<Result[]> {
  const results: Result[] = [];
  const siblings = new Set<string>();
  for (const article of articles) {
    try {
      const written = await writer.write(article, file, siblings);
      if (written.outcome === 'imported') siblings.add(written.files.notes);
      results.push({ file, article, written });
    } catch (error) {
      const failure = failureOf(error, 'not-written');
      tellFailure(file, failure, terminal);
      results.push({ file, article, failure });
    }
  }
  return results;
}

function rowOf(result: Result): ImportRow {
  const { file, article } = result;
  const title = article?.metadata.title;
  const facts = { document: printableLine(file), ...(title !== undefined && { title }) };
  if (result.failure !== undefined) return { ...facts, outcome: result.failure.message };
  const { outcome, files } = result.written;
  const notes = path.basename(files.notes);
  const outcomes: Record<Written['outcome'], string> = {
    imported: `imported as ${notes}`,
    merged: `merged into ${notes}`,
    unchanged: `passed over: nothing has changed since ${notes}`,
    'there-already': `passed over: ${notes} is there already`,
  };
  const isPassedOver = outcome === 'unchanged' || outcome === 'there-already';
  const { analysis, dropped } = result.article;
  return {
    ...facts,
    outcome: outcomes[outcome],
    ...(!isPassedOver && { points: analysis.points.length, leftOut: dropped.length }),
  };
}

function tellOne(result: Result, { print }: Terminal): void {
  if (result.failure !== undefined) return;
  const { outcome, files } = result.written;
  const [source, notes] = [files.source, files.notes].map(printableLine);
  const sentences: Record<Written['outcome'], string> = {
    imported: `${printable(importedMessage(result.article, 1, untranslated))}\n${source}\n${notes}`,
    merged: `${printableLine(result.file)} is merged into ${notes}.`,
    unchanged: 'The article has not changed. Nothing was written.',
    'there-already': `Nothing was written: ${notes} is there already. Use --merge to bring it up to date.`,
  };
  print(sentences[outcome]);
}
