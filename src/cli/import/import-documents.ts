import { mostDocuments } from '../../core/importing/document-names.ts';
import type { ImportRequest } from '../arguments.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Surroundings } from '../surroundings.ts';
import { findDocuments } from './find-documents.ts';
import { printRecords } from './print-records.ts';
import { readDocuments, type ReadDocument } from './read-documents.ts';
import { writeDocuments } from './write-documents.ts';

/**
 * Imports documents. With `json` it prints and writes nothing; without, all files are written once all documents are
 * read, so that whoever cancels before gets none.
 *
 * @returns the exit code
 */
export async function importDocuments(request: ImportRequest, surroundings: Surroundings): Promise<number> {
  const { terminal, cancellation } = surroundings;
  const found = await findDocuments(request.files, cancellation);
  if (found.length > mostDocuments) {
    terminal.tell(`More than ${mostDocuments} documents are too many for one import. Choose fewer.`);
    return exitCodes.failed;
  }
  const reading = readDocuments(found, surroundings);
  return request.json
    ? exitCode(await printRecords(reading, terminal), cancellation.isCancellationRequested)
    : writeRead(await all(reading), request, surroundings);
}

/** Who cancels while files are written gets all of them. */
async function writeRead(
  documents: readonly ReadDocument[],
  { merge, out }: ImportRequest,
  { terminal, cancellation, today }: Surroundings,
): Promise<number> {
  if (cancellation.isCancellationRequested) {
    terminal.tell('The import was cancelled. Nothing was written.');
    return exitCodes.cancelled;
  }
  const options = { merge, day: today(), ...(out !== undefined && { out }) };
  return exitCode(await writeDocuments(documents, options, terminal));
}

function exitCode(isWhole: boolean, isCancelled = false): number {
  if (isCancelled) return exitCodes.cancelled;
  return isWhole ? exitCodes.done : exitCodes.failed;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
