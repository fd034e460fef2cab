import { authorNoteOf, sameName, type AuthorNote } from '../metadata/author-note.ts';
import { bylineOf } from '../metadata/byline.ts';
import type { Entry } from './sheet.ts';

/** Lines right above the text among which its byline stands. */
const mostLines = 30;

/** Whom the lines above the text name: they are read as bylines before anyone knows which of them is the title. */
export function authorsAbove(lines: readonly Entry[]): readonly string[] {
  return lines.slice(-mostLines).flatMap(({ text }) => bylineOf(text, true)?.author ?? []);
}

/** The note on the author that an entry is; a list says it in its first item. */
export function noteIn({ block, text }: Entry, authors: readonly string[] = []): AuthorNote | undefined {
  const line = block.kind === 'list' ? (text.split('\n', 1)[0] ?? '') : text;
  for (const author of authors) {
    const note = authorNoteOf(line, author);
    if (note !== undefined) return note;
  }
  return authorNoteOf(line);
}

/**
 * Whether an entry with a note leaves no doubt that it is on the author of the article: "The writer is ...", someone who is named as
 * the author, or, where nobody is, a line that the document sets apart.
 */
export function isOnAuthor(entry: Entry, { author }: AuthorNote, authors: readonly string[]): boolean {
  if (author === undefined) return true;
  return authors.length === 0 ? isSetApart(entry) : authors.some((known) => sameName(author, known));
}

function isSetApart({ block }: Entry): boolean {
  return block.kind === 'heading' || /^([*_(]).*[*_)]$/su.test(block.text);
}
