import path from 'node:path';
import { importLimits } from '../../core/importing/import-limits.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import type { Cancellation, Importer } from '../../importer/importer.ts';
import { failureOf, type Failure } from '../failure.ts';
import { printableLine } from '../printable.ts';
import { readFileWithin } from '../read-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { FoundDocument } from './find-documents.ts';

/** A document with the articles that are in it, or with what stood in the way. */
export type ReadDocument =
  | { readonly file: string; readonly articles: readonly ImportedArticle[]; readonly failure?: undefined }
  | { readonly file: string; readonly failure: Failure };

/** Reads documents one after the other, and tells of each that cannot be read. Ends early where it is cancelled. */
export async function* readDocuments(
  documents: readonly FoundDocument[],
  { terminal, cancellation, createImporter }: Surroundings,
): AsyncGenerator<ReadDocument> {
  const importer = await createImporter();
  try {
    for (const [index, document] of documents.entries()) {
      if (documents.length > 1) {
        terminal.progress(`${index + 1} of ${documents.length}: ${printableLine(document.file)}`);
      }
      const read = await readDocument(document, importer, cancellation);
      if (cancellation.isCancellationRequested) return;
      if (read.failure !== undefined) tellFailure(read.file, read.failure, terminal);
      yield read;
    }
  } finally {
    importer.dispose();
  }
}

/** Tells why a document was not imported. */
export function tellFailure(file: string, { message }: Failure, { tell }: Surroundings['terminal']): void {
  tell(`${printableLine(file)} was not imported. ${message}`);
}

async function readDocument(
  { file, failure }: FoundDocument,
  importer: Importer,
  cancellation: Cancellation,
): Promise<ReadDocument> {
  if (failure !== undefined) return { file, failure };
  try {
    const { bytes } = await readFileWithin(file, importLimits.bytes);
    if (bytes === undefined) {
      throw new ImportRefusal('too-large', [String(importLimits.bytes / 1024 / 1024)]);
    }
    const articles = await importer.read({ name: path.basename(file), bytes }, cancellation);
    if (articles.length === 0) throw new ImportRefusal('no-article');
    return { file, articles };
  } catch (error) {
    return { file, failure: failureOf(error) };
  }
}
