import { jsonLine } from '../printable.ts';
import type { Terminal } from '../surroundings.ts';
import { importRecord, type FailureRecord } from './import-record.ts';
import type { ReadDocument } from './read-documents.ts';

/** Prints a line of JSON for each article, as soon as it is read, and for each document that could not be. */
export async function printRecords(read: AsyncIterable<ReadDocument>, { print }: Terminal): Promise<boolean> {
  let isWhole = true;
  for await (const { file, ...result } of read) {
    if (result.failure !== undefined) {
      isWhole = false;
      print(jsonLine({ file, problems: [result.failure] } satisfies FailureRecord));
      continue;
    }
    const areSeveral = result.articles.length > 1;
    for (const [index, article] of result.articles.entries()) {
      print(jsonLine(importRecord(file, article, areSeveral ? index + 1 : undefined)));
    }
  }
  return isWhole;
}
