import type { Limits } from '../yaml/limits.ts';
import type { ParsedArticle } from './parse-article.ts';

/** What notes come to that are larger than they may be; they need not even be read. `size` is in bytes. */
export function tooLargeNotes(size: number, limits: Limits): ParsedArticle {
  return refused('too-large', [String(Math.ceil(size / 1024)), String(limits.bytes / 1024)]);
}

/** What notes come to that are not UTF-8 from the byte at `offset` on. */
export function undecodedNotes(offset: number): ParsedArticle {
  return refused('not-utf8', [String(offset)]);
}

function refused(code: 'too-large' | 'not-utf8', args: readonly string[]): ParsedArticle {
  const place = { start: 0, end: 0, line: 1, column: 1 };
  return {
    problems: [{ code, severity: 'error', path: [], args, ...place }],
    isWellFormed: false,
    places: new Map(),
    rangeOf: () => undefined,
    rangeOfPath: () => place,
  };
}
