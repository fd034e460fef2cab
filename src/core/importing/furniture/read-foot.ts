import { claimed } from '../metadata/claims.ts';
import { publicationAt, publicationNamed } from '../metadata/publication.ts';
import { endsSentence } from '../text/sentence-end.ts';
import type { Body } from './body.ts';
import type { CleaningModel } from './cleaning-model.ts';
import { noteIn } from './end-note.ts';
import { readLabel } from './read-head.ts';
import { isRunningText } from './running-text.ts';
import type { Entry, Sheet } from './sheet.ts';
import { readTagLines } from './tag-lines.ts';

/** The address to which readers write, and not the author. */
const letters = /\b(?:letters?|editors?|feedback|comments|response)@([\w-]+(?:\.[\w-]+)+)/i;
const longestLine = 600;
/** Characters: what is shorter is an abbreviation, and may be one of something else. */
const shortestName = 4;

/**
 * Reads what stands under the article's last paragraph: the note on the author, dates, the publication. A last short sentence is the
 * article's; a line that ends as no sentence does is not.
 */
export function readFoot(sheet: Sheet, body: Body, model: CleaningModel): void {
  const foot = sheet.entries.slice(body.last + 1);
  readTagLines(sheet, foot);
  readPaper(sheet, foot, model);
  const authors = claimed(sheet.claims, 'author');
  for (const entry of foot) {
    const isUnknown = entry.reason === undefined || entry.reason === 'outside-article';
    if (!isUnknown || readNote(sheet, entry, authors) || readFootLabel(sheet, entry, model)) continue;
    if (!isOfArticle(entry)) sheet.drop(entry, 'furniture');
  }
}

/** A paper has its name, or the address for letters to it, at the foot of its pages; where several have, they are links. */
function readPaper(sheet: Sheet, foot: readonly Entry[], { publications }: CleaningModel): void {
  const named = foot.map(({ text, reason }) => {
    if (reason === 'tag-list' || reason === 'related-link') return undefined;
    const host = letters.exec(text.slice(0, longestLine))?.[1];
    if (host !== undefined) return publicationAt(`https://${host}/`, publications);
    return text.length < shortestName ? undefined : publicationNamed(text, publications);
  });
  const [paper, other] = new Set(named.filter((name) => name !== undefined));
  if (paper === undefined || other !== undefined) return;
  sheet.hints.push({ field: 'publication', value: paper, from: 'text' });
}

function readNote(sheet: Sheet, entry: Entry, authors: readonly string[]): boolean {
  const note = noteIn(entry, authors);
  if (note === undefined) return false;
  sheet.claim('author', note.author ?? '');
  sheet.claim('authorPost', note.post);
  entry.reason = 'metadata';
  return true;
}

function readFootLabel(sheet: Sheet, entry: Entry, model: CleaningModel): boolean {
  if (entry.reason !== undefined || isRunningText(entry, 1)) return false;
  return readLabel(sheet, entry, model);
}

function isOfArticle({ block, text, matches }: Entry): boolean {
  if (matches.some(({ pattern }) => pattern.action === 'keep')) return false;
  return (
    block.kind === 'table' ||
    block.kind === 'code' ||
    block.kind === 'quotation' ||
    (endsSentence(text) && text.includes(' '))
  );
}
