import type { CleaningModel } from './cleaning-model.ts';
import type { Body } from './body.ts';
import { isBareName } from '../metadata/byline.ts';
import { dateLineOf } from '../metadata/date-line.ts';
import { isHindiName } from '../metadata/person-name.ts';
import { labelOf } from '../metadata/label-line.ts';
import { endsSentence } from '../text/sentence-end.ts';
import { sameText } from './same-text.ts';
import type { Entry, Sheet } from './sheet.ts';

/** A line of fewer words above the text is a label, a place or a button; of more, perhaps the standfirst. */
const shortestStandfirst = 6;
const longestTitle = 250;

/**
 * Reads what stands above the article's first paragraph: title, byline, dates, publication. What is none of these and too short
 * for a standfirst is dropped.
 */
export function readHead(sheet: Sheet, body: Body, model: CleaningModel): void {
  const head = sheet.entries.slice(0, body.first);
  const title = titleOf(sheet, head, body, model);
  const before = sheet.claims.length;
  const isSigned = head.slice((body.title ?? 0) + 1).some((below) => saysAuthor(below, model));
  for (const [at, entry] of head.entries()) {
    if (entry.reason !== undefined) continue;
    if (isTitle(entry, title)) sheet.drop(entry, 'metadata');
    else if (isNameInMenu(entry, at, body, isSigned)) sheet.drop(entry, 'outside-article');
    else if (readLabel(sheet, entry, model) || readHindiName(sheet, head, at)) continue;
    else if (isCaption(head, at, title)) sheet.drop(entry, 'caption');
    else if (at < (body.title ?? 0)) sheet.drop(entry, 'outside-article');
    else if (!isOfArticle(entry)) sheet.drop(entry, 'furniture');
  }
  joinAuthors(sheet, before);
}

function isTitle(entry: Entry, title: Entry | undefined): boolean {
  return title !== undefined && (entry === title || sameText(entry.text, title.text));
}

/** A standfirst stands under the title; under the byline or the date, right above the credit of a picture, stands its caption. */
function isCaption(head: readonly Entry[], at: number, title: Entry | undefined): boolean {
  if (head[at + 1]?.reason !== 'caption' || !endsSentence(head[at]?.text ?? '')) return false;
  const between = head.slice(title === undefined ? 0 : head.indexOf(title) + 1, at);
  return between.some(({ reason }) => reason === 'metadata');
}

/**
 * Above the title, what has the shape of a name is one only right there, and where no author is named below.
 *
 * @param isSigned whether one is
 */
function isNameInMenu(entry: Entry, at: number, { title = 0 }: Body, isSigned: boolean): boolean {
  return at < title && isBareName(entry.text) && (at < title - 1 || isSigned);
}

function saysAuthor({ text }: Entry, { publications }: CleaningModel): boolean {
  return (labelOf(text, publications) ?? []).some(({ field, value }) => field === 'author' && value !== '');
}

/** Authors that stand under one another wrote the article together. */
function joinAuthors({ claims }: Sheet, from: number): void {
  const authors = claims.slice(from).filter(({ field, value }) => field === 'author' && !value.includes(','));
  const names = [...new Set(authors.map(({ value }) => value))];
  if (names.length > 1) claims.splice(from, 0, { field: 'author', value: names.join(', '), from: 'text' });
}

function titleOf(sheet: Sheet, head: readonly Entry[], body: Body, model: CleaningModel): Entry | undefined {
  const isClaimed = sheet.claims.some(({ field }) => field === 'title');
  const title = body.title === undefined ? undefined : sheet.entries[body.title];
  if (isClaimed) return title;
  const found =
    title ?? head.find((entry) => isHeading(entry)) ?? head.find((entry) => mayBeTitle(entry, model));
  if (found !== undefined) {
    sheet.claims.push({
      field: 'title',
      value: found.text,
      from: found.block.kind === 'heading' ? 'markup' : 'text',
    });
  }
  return found;
}

function isHeading({ block, reason, matches }: Entry): boolean {
  return block.kind === 'heading' && reason === undefined && matches.length === 0;
}

/** Whether a line may be the title of an article: no label, no name, no sentence. */
export function mayBeTitle(entry: Entry, model: CleaningModel): boolean {
  const { text, reason, matches } = entry;
  if (reason !== undefined || matches.length > 0 || text.length > longestTitle || !text.includes(' '))
    return false;
  if (/[.।,;]["'”’]?$/.test(text) && !/\.\.\.$/.test(text)) return false;
  return dateLineOf(text) === undefined && labelOf(text, model.publications) === undefined;
}

/** Reads an entry that names the author, a date or the publication. */
export function readLabel(sheet: Sheet, entry: Entry, { publications }: CleaningModel): boolean {
  const label = labelOf(entry.text, publications);
  if (label === undefined) return false;
  for (const { field, value } of label) sheet.claim(field, value);
  sheet.drop(entry, 'metadata');
  return true;
}

/** A name in Devanagari shows by nothing but its place: under the title, or above the date. */
function readHindiName(sheet: Sheet, head: readonly Entry[], at: number): boolean {
  const [above, entry, below] = [head[at - 1], head[at], head[at + 1]];
  if (entry === undefined || !isHindiName(entry.text)) return false;
  const isUnderTitle = sheet.claims.some(({ field, value }) => field === 'title' && value === above?.text);
  const isAboveDate = below !== undefined && dateLineOf(below.text) !== undefined;
  if (!isUnderTitle && !isAboveDate) return false;
  sheet.claim('author', entry.text);
  sheet.drop(entry, 'metadata');
  return true;
}

function isOfArticle({ block, text, matches }: Entry): boolean {
  if (matches.some(({ pattern }) => pattern.action === 'keep')) return true;
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return true;
  return block.kind === 'heading' || text.endsWith('?') || text.split(/\s+/).length >= shortestStandfirst;
}
