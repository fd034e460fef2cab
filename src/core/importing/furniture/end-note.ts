import { authorNoteOf, sameName, type AuthorNote } from '../metadata/author-note.ts';
import { bylineOf, isPost } from '../metadata/byline.ts';
import { nameWords } from '../metadata/person-name.ts';
import { endsSentence } from '../text/sentence-end.ts';
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
  const note = authorNoteOf(line);
  if (note !== undefined) return note;
  const named = [...new Set(authors)].filter((author) => names(line, author));
  return named.map((author) => authorNoteOf(line, author)).find((known) => known !== undefined);
}

/** Whether a line has the last name of an author, or of one of several. */
function names(line: string, authors: string): boolean {
  const lower = line.toLowerCase();
  return authors.split(', ').some((author) => lower.includes(nameWords(author).at(-1) ?? author));
}

/**
 * Whether an entry with a note leaves no doubt that it is on the author of the article: "The writer is a ...", someone who is named as
 * the author, or, where nobody is, a line that the document sets apart. A reviewer too writes that "the author is careful".
 */
export function isOnAuthor(entry: Entry, { author, post }: AuthorNote, authors: readonly string[]): boolean {
  if (author === undefined) return isPost(post) || isSetApart(entry);
  return authors.length === 0 ? isSetApart(entry) : authors.some((known) => sameName(author, known));
}

function isSetApart({ block, text }: Entry): boolean {
  return (block.kind === 'heading' && endsSentence(text)) || /^([*_(]).*[*_)]$/su.test(block.text);
}
