import type { Publication } from '../../model/furniture.ts';
import type { MetadataField } from '../draft.ts';
import { endsSentence } from '../text/sentence-end.ts';
import { authorNoteOf } from './author-note.ts';
import { bylineOf } from './byline.ts';
import { dateLineOf } from './date-line.ts';
import { looksLikePaper, publicationAtDomain, publicationNamed } from './publication.ts';

/** A field and what a line says of it. */
export type Said = readonly { readonly field: MetadataField; readonly value: string }[];

/** "A 4 min read 15 Jul 2025": it stands between the name and the date. */
const readingTime = /\s+[|·•]?\s*\d{1,2} min(?:ute)?s? read\b\s*[|·•]?/iu;

/** "EDITORIAL | 12 May 2025" */
const sectionName =
  /^(?:editorials?|opinion|op-?ed|comment|column|lead(?: article)?|analysis|explained|interview|संपादकीय|विचार)$/iu;

/** A part of a line of dates with more words tells something else. */
const longestPart = 6;

/**
 * Reads a line beside an article that says nothing but who wrote it, when or where it appeared: "By A", "The Tribune", "The Tribune |
 * 2 May 2025", "A | New Delhi | Updated: ...", "The writer is ...". Undefined where it says anything else.
 */
export function labelOf(line: string, publications: readonly Publication[]): Said | undefined {
  const inPaper = authorInPaper(line, publications);
  if (inPaper !== undefined) return inPaper;
  const publication = publicationIn(line, publications);
  if (publication !== undefined) return [{ field: 'publication', value: publication }];
  const byline = bylineOf(line, true);
  if (byline !== undefined) return authorSaid(byline);
  const note = authorNoteOf(line);
  return note === undefined ? datesSaid(line, publications) : authorSaid(note);
}

function authorSaid({ author = '', post = '' }: { author?: string; post?: string }): Said {
  return [
    { field: 'author', value: author },
    { field: 'authorPost', value: post },
  ];
}

/** "By A, The Tribune", "by A, tribuneindia.com". */
function authorInPaper(line: string, publications: readonly Publication[]): Said | undefined {
  const comma = line.lastIndexOf(',');
  const publication = comma === -1 ? undefined : publicationIn(line.slice(comma + 1).trim(), publications);
  const byline = publication === undefined ? undefined : bylineOf(line.slice(0, comma), false);
  if (publication === undefined || byline === undefined) return undefined;
  return [...authorSaid(byline), { field: 'publication', value: publication }];
}

/** A line of dates may have the author, the publication or a place beside them; a sentence with a date in it is none. */
function datesSaid(whole: string, publications: readonly Publication[]): Said | undefined {
  const line = whole.replace(readingTime, ' | ');
  const dates = dateLineOf(line);
  if (dates === undefined) return undefined;
  const parts = dates.rest.split(' | ').filter((part) => part !== '');
  const isSentence = endsSentence(line) && dates.rest.split(' ').length > longestPart;
  if (isSentence || parts.some((part) => part.split(' ').length > longestPart)) return undefined;
  return [
    { field: 'published', value: dates.published ?? '' },
    { field: 'updated', value: dates.updated ?? '' },
    ...parts.flatMap((part, index) => partSaid(part, index === 0, publications)),
  ];
}

function partSaid(part: string, isFirst: boolean, publications: readonly Publication[]): Said {
  const publication = publicationIn(part.replace(/^by\s+/i, ''), publications);
  if (publication !== undefined) return [{ field: 'publication', value: publication }];
  // "Asha Verma in Edit Page": the blog or the section.
  const byline = bylineOf(part, isFirst) ?? bylineOf(part.replace(/\s+in\s.+$/, ''), isFirst);
  if (byline !== undefined) return authorSaid(byline);
  if (sectionName.test(part)) return [{ field: 'section', value: part }];
  return isFirst && hasTitleShape(part) ? [{ field: 'publication', value: part }] : [];
}

/** "The Pleader", "Hill and Plain" before a date: no place and no person is called so. */
function hasTitleShape(text: string): boolean {
  const isTitle = /^(?:The(?: \p{Lu}[\p{L}'’-]*){1,3}|\p{Lu}[\p{L}'’-]* (?:and|&) \p{Lu}[\p{L}'’-]*)$/u.test(
    text,
  );
  return isTitle && !/^(?:The (?:Hague|Editor|Author)|Jammu|Andaman|Dadra|Daman)\b/.test(text);
}

function publicationIn(text: string, publications: readonly Publication[]): string | undefined {
  return (
    publicationAtDomain(text, publications) ??
    publicationNamed(text, publications) ??
    (looksLikePaper(text) ? text : undefined)
  );
}
