import { parseArticle, type ParsedArticle } from '../../core/article/parse-article.ts';
import { tooLargeNotes, undecodedNotes } from '../../core/article/refused-notes.ts';
import { decodeUtf8 } from '../../core/text/decode.ts';
import { defaultLimits } from '../../core/yaml/limits.ts';
import { FileFailure } from '../failure.ts';
import { readFileWithin } from '../read-file.ts';

export interface NotesFile {
  /** Empty where the file is too large or not UTF-8, which is a problem of the notes. */
  readonly text: string;
  readonly parsed: ParsedArticle;
}

/** The file is empty, or holds nothing but comments. */
export class NoNotes extends FileFailure {
  constructor() {
    super('empty', 'There are no notes in it.');
  }
}

/** Reads notes, with the limits that the editor has. @throws FileFailure and errors of the file system */
export async function readNotes(file: string): Promise<NotesFile> {
  const { size, bytes } = await readFileWithin(file, defaultLimits.bytes);
  if (bytes === undefined) return { text: '', parsed: tooLargeNotes(size, defaultLimits) };
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { text: '', parsed: undecodedNotes(decoded.offset) };
  return { text: decoded.text, parsed: parseArticle(decoded.text) };
}
