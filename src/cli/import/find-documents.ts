import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDocumentFolder, isDocumentName, mostDocuments } from '../../core/importing/document-names.ts';
import type { Cancellation } from '../../importer/importer.ts';
import { failureOf, FileFailure, type Failure } from '../failure.ts';

/** A document that is to be imported, or something that is none. */
export interface FoundDocument {
  /** As it was given, or as it was found below what was given. */
  readonly file: string;
  readonly failure?: Failure;
}

/** The documents among files and in folders, each once, in order. */
export async function findDocuments(
  given: readonly string[],
  cancellation: Cancellation,
): Promise<readonly FoundDocument[]> {
  const found = new Map<string, FoundDocument>();
  for (const file of given) {
    for await (const document of documentsAt(file)) {
      const address = path.resolve(document.file);
      if (!found.has(address)) found.set(address, document);
      if (cancellation.isCancellationRequested || found.size > mostDocuments) break;
    }
  }
  return [...found.values()];
}

async function* documentsAt(file: string): AsyncGenerator<FoundDocument> {
  try {
    if (!(await stat(file)).isDirectory()) {
      yield { file };
      return;
    }
    let count = 0;
    for await (const document of documentsIn(file)) {
      count += 1;
      yield document;
    }
    if (count === 0) {
      throw new FileFailure('empty', 'There is no text, Markdown, HTML, PDF or DOCX file in it.');
    }
  } catch (error) {
    yield { file, failure: failureOf(error) };
  }
}

/** By name, folders last; links are not followed, so none leads back or out. */
async function* documentsIn(folder: string): AsyncGenerator<FoundDocument> {
  const entries = await readdir(folder, { withFileTypes: true });
  const byName = entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of byName) {
    if (entry.isFile() && isDocumentName(entry.name, names)) yield { file: path.join(folder, entry.name) };
  }
  for (const entry of byName) {
    if (entry.isDirectory() && isDocumentFolder(entry.name)) {
      yield* documentsIn(path.join(folder, entry.name));
    }
  }
}
