import { claimed } from '../metadata/claims.ts';
import { endsSentence } from '../text/sentence-end.ts';
import { isRunningText, type Body } from './body.ts';
import type { CleaningModel } from './cleaning-model.ts';
import { noteIn } from './end-note.ts';
import { readLabel } from './read-head.ts';
import type { Entry, Sheet } from './sheet.ts';

/**
 * Reads what stands under the article's last paragraph: the note on the author, dates, the publication. A last short sentence is the
 * article's; a line that ends as no sentence does is not.
 */
export function readFoot(sheet: Sheet, body: Body, model: CleaningModel): void {
  for (const entry of sheet.entries.slice(body.last + 1)) {
    const isUnknown = entry.reason === undefined || entry.reason === 'outside-article';
    if (!isUnknown || readNote(sheet, entry) || readFootLabel(sheet, entry, model)) continue;
    if (!isOfArticle(entry)) sheet.drop(entry, 'furniture');
  }
}

function readNote(sheet: Sheet, entry: Entry): boolean {
  const note = noteIn(entry, claimed(sheet.claims, 'author'));
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
