import type { Claim, Draft } from './draft.ts';
import { isRunningText } from './furniture/running-text.ts';
import type { CleaningModel } from './furniture/cleaning-model.ts';
import { mayBeTitle } from './furniture/read-head.ts';
import { Sheet, type Entry } from './furniture/sheet.ts';
import { bylineOf } from './metadata/byline.ts';
import { dateLineOf } from './metadata/date-line.ts';

/** So much running text makes an article; less is a teaser. Characters. */
const shortestArticle = 500;
/** What is said of one article and not of the file. */
const ofOneArticle: readonly Claim['field'][] = [
  'title',
  'author',
  'authorPost',
  'published',
  'updated',
  'url',
];

/**
 * Takes a document apart that holds several articles, each with a head of its own: a title, and under it a line that tags it, names
 * its author or its day, before its text. A document with one article, however many headings it has, is given back as it is, and so
 * is a page, which is of one article.
 */
export function splitArticles(draft: Draft, model: CleaningModel): readonly Draft[] {
  if (draft.format === 'html') return [draft];
  const { entries } = new Sheet(draft, model);
  const starts = withEnoughText(startsIn(entries, model), entries);
  if (starts.length < 2) return [draft];
  return starts.map((start, index) => {
    const from = entries[start]?.source ?? 0;
    const next = starts[index + 1];
    const to = next === undefined ? draft.blocks.length : (entries[next]?.source ?? draft.blocks.length);
    return partOf(draft, index === 0 ? 0 : from, from, to);
  });
}

/** The entries that are titles of articles: in the lines between two runs of text, a title with a sign of a head under it. */
function startsIn(entries: readonly Entry[], model: CleaningModel): readonly number[] {
  const starts: number[] = [];
  let title: number | undefined;
  let isFound = false;
  for (const [at, entry] of entries.entries()) {
    if (isRunningText(entry, 15)) {
      title = undefined;
      isFound = false;
    } else if (isOutsideHead(entry)) title = undefined;
    else if (isFound) continue;
    else if (title !== undefined && isHeadSign(entry)) {
      starts.push(title);
      isFound = true;
    } else if (isTitle(entry, title === undefined ? undefined : entries[title], model)) title = at;
  }
  return starts;
}

/** Lines that end an article, point to another one, or stand above a title: what went before is no title of what follows. */
function isOutsideHead({ matches }: Entry): boolean {
  return matches.some(
    ({ pattern: { action, reason, where, fields = [] } }) =>
      action === 'tail' ||
      reason === 'related-link' ||
      (where === 'before-body' && fields.includes('section')),
  );
}

/** A heading is a better title than a mere line; of two alike the first is it, and the other its standfirst. */
function isTitle(entry: Entry, earlier: Entry | undefined, model: CleaningModel): boolean {
  const isHeading = entry.block.kind === 'heading' && entry.matches.length === 0;
  if (isHeading)
    return earlier?.block.kind !== 'heading' || (entry.block.level ?? 1) < (earlier.block.level ?? 1);
  return earlier === undefined && mayBeTitle(entry, model);
}

function isHeadSign({ text, matches }: Entry): boolean {
  if (matches.some(({ claims }) => claims.some(({ field }) => field === 'taggedTopic' || field === 'author')))
    return true;
  if (bylineOf(text, false) !== undefined) return true;
  const dates = dateLineOf(text);
  return dates !== undefined && dates.rest.split(/\s+/).length <= 8;
}

function withEnoughText(starts: readonly number[], entries: readonly Entry[]): readonly number[] {
  return starts.filter((start, index) => {
    const part = entries.slice(start, starts[index + 1] ?? entries.length);
    const length = part.reduce((sum, entry) => sum + (isRunningText(entry, 15) ? entry.text.length : 0), 0);
    return length >= shortestArticle;
  });
}

/** The blocks from `from` to `to` as a draft of their own; those from `first` on, a cover or contents, are dropped. */
function partOf(draft: Draft, first: number, from: number, to: number): Draft {
  const isLast = to === draft.blocks.length;
  const cover = draft.blocks.slice(first, from).flatMap(({ text }) => text.split('\n'));
  const dropped = draft.dropped
    .filter(({ before }) => before >= first && (before < to || isLast))
    .map((line) => ({ ...line, before: Math.max(0, line.before - from) }));
  return {
    ...draft,
    blocks: draft.blocks.slice(from, to),
    dropped: [...cover.map((text) => ({ text, reason: 'outside-article', before: 0 }) as const), ...dropped],
    claims: draft.claims.filter(({ field }) => !ofOneArticle.includes(field)),
  };
}
