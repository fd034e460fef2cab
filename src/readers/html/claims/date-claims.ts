import type { Claim } from '../../../core/importing/draft.ts';
import { dateLabelIn } from '../../../core/importing/metadata/date-line.ts';
import { ancestryOf, textOf, type HtmlElement } from '../html-tree.ts';
import { isGoodText, type PageBlock } from '../page-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { isLocalDay } from './moments.ts';
import { datesIn, findDate, type WrittenDate } from './written-dates.ts';

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_time',
  'published-date',
  'pubdate',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'article.created',
  'created',
  'displaydate',
  'pdate',
  'ptime',
  'release_date',
  'rnews:datepublished',
  'og:published_time',
  'og:pubdate',
  'bt:pubdate',
  'article_date_original',
  'og:article:publish_date',
  'article:publish_time',
  'article:published_date',
  'article-published-date',
  'publisheddate',
  'published_at',
  'publish_time',
  'pub_date',
  'datecreated',
  'firstpublished',
  'originalpublicationdate',
  'dcsext.articlefirstpublished',
  'dcterms.available',
];
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'modified_time',
  'revised',
];

/**
 * When the article appeared and when it was changed, as the page says in several places, the surest first. A date is the day that
 * the page shows: what it states in universal time gives way to that.
 *
 * @param urls of the page: many have the date in their folders
 */
export function dateClaims(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  urls: readonly string[] = [],
): Claim[] {
  const claims: Claim[] = [];
  const add = (field: DateField, given: string | undefined, from: Claim['from']): void => {
    const value = given === undefined ? undefined : asDate(given);
    if (value === undefined || !/\p{Nd}/u.test(value) || /^(?:0{4}|1970-01-01|0001)/.test(value)) return;
    if (!claims.some((claim) => claim.field === field && claim.value === value))
      claims.push({ field, value, from });
  };
  add('published', facts.data?.published, 'structured-data');
  add('updated', facts.data?.updated, 'structured-data');
  for (const name of publishedNames) add('published', facts.metas.get(name)?.[0], 'meta-tag');
  for (const name of updatedNames) add('updated', facts.metas.get(name)?.[0], 'meta-tag');
  const times = timesOf(facts.elements).map((element) => ({ element, field: fieldOf(element) }));
  for (const { element, field } of times) add(field, dateOf(element), 'markup');
  const inHead = datesInHead(blocks);
  for (const { field, value } of inHead) add(field, value, 'text');
  for (const value of datesOfFirstPublication(blocks)) add('published', value, 'text');
  for (const url of urls) add('published', findDate(url), 'text');
  const inTimes = times.flatMap(({ element, field }) =>
    datesIn(textOf(element).slice(0, 100)).map((date) => ({ field, ...date })),
  );
  return shownFirst(claims, [...inTimes, ...inHead]);
}

type DateField = 'published' | 'updated';
interface ShownDate extends WrittenDate {
  readonly field: DateField;
}

/** "20240102" and seconds or milliseconds since 1970, which some tags have, as a date. */
function asDate(value: string): string {
  const [, year, month, day] =
    /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:T?\d{4,6}\S*)?$/.exec(value) ?? [];
  if (year !== undefined) return `${year}-${month ?? ''}-${day ?? ''}`;
  if (!/^1\d{9}(?:\d{3})?$/.test(value)) return value;
  return new Date(Number(value.length === 10 ? `${value}000` : value)).toISOString();
}

function shownFirst(claims: readonly Claim[], shown: readonly ShownDate[]): Claim[] {
  const [stated] = claims.filter(({ field }) => field === 'published');
  const updated = claims.find(({ field }) => field === 'updated')?.value.slice(0, 10);
  // An article that has not been changed is shown as updated when it appeared.
  const isUnchanged = claims.some(({ field, value }) => field === 'updated' && value === stated?.value);
  const date = shown.find(
    ({ field, day }) =>
      (field === 'published' || isUnchanged) &&
      stated !== undefined &&
      isLocalDay(day, stated.value, updated),
  );
  return date === undefined
    ? [...claims]
    : [{ field: 'published', value: date.value, from: 'text' }, ...claims];
}

/** Elements that are marked as dates, those of the article's own head first. */
function timesOf(elements: readonly HtmlElement[]): HtmlElement[] {
  const title = elements.findIndex(({ name, letters }) => name === 'h1' && letters > 0);
  // In elements; a date stands below the title rather than above it.
  const distanceOf = (at: number): number => (title === -1 || at >= title ? at - title : (title - at) * 3);
  const marked = elements
    .flatMap((element, at) => {
      const by = markOf(element);
      return by === undefined || isElsewhere(element) ? [] : [{ element, by, distance: distanceOf(at) }];
    })
    .sort((a, b) => a.distance - b.distance);
  const by = (mark: ReturnType<typeof markOf>): HtmlElement[] =>
    marked.filter((one) => one.by === mark).map(({ element }) => element);
  return [...by('schema').slice(0, 4), ...by('time').slice(0, 3), ...by('class').slice(0, 3)];
}

function markOf(element: HtmlElement): 'schema' | 'time' | 'class' | undefined {
  const { name, attributes, letters } = element;
  if (/datePublished|dateCreated/i.test(`${attributes['itemprop'] ?? ''} ${attributes['property'] ?? ''}`))
    return 'schema';
  if (name === 'time') return 'time';
  const isClassed = letters < 80 && dateClass.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`);
  return isClassed && dateOf(element) !== undefined ? 'class' : undefined;
}

const dateClass =
  /(?<![a-z])(?:date|dateline|published|pub-?date|pubdate|timestamp|time-?stamp|posted-on|entry-date|article-?date|publish-?date|post-?date)(?![a-z])/i;
const elsewhere =
  /(?<![a-z])(?:comments?|related|recommended|sidebar|footer|teaser|most-?read|popular|promo|more-?stories|current-?date|today)(?![a-z])/i;

function isElsewhere(element: HtmlElement): boolean {
  return [...ancestryOf(element)].some(
    ({ name, attributes }) =>
      name === 'footer' ||
      name === 'aside' ||
      name === 'nav' ||
      (name !== 'body' && elsewhere.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)),
  );
}

function fieldOf({ attributes, parent }: HtmlElement): DateField {
  const names = `${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`;
  const around = parent === undefined || parent.letters > 60 ? '' : textOf(parent);
  const isUpdate =
    (/modif|updat/i.test(names) && !/publish/i.test(names)) ||
    (/^(?:last )?(?:updated|modified|अपडेट)/i.test(around) && !/publish|posted|प्रकाशित/i.test(around));
  return isUpdate ? 'updated' : 'published';
}

function dateOf(element: HtmlElement): string | undefined {
  const { attributes } = element;
  const given = attributes['datetime'] ?? attributes['content'] ?? attributes['title'];
  if (given !== undefined && /\d{4}|\d{1,2}[/.-]\d/.test(given)) return given.trim();
  return findDate(textOf(element)) ?? (given === undefined ? undefined : findDate(given));
}

/** Dates in the short lines around the title; "updated" before a date makes it one of a change. */
function datesInHead(blocks: readonly PageBlock[]): ShownDate[] {
  const first = blocks.findIndex(isGoodText);
  const title = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const from = title !== -1 && title < first ? Math.max(0, title - 4) : Math.max(0, first - 12);
  return blocks
    .slice(from, first + 1)
    .filter(({ letters, zone }) => letters <= 120 && zone !== 'related-link')
    .flatMap(({ plain }) =>
      datesIn(plain).map((date) => ({
        ...date,
        field: dateLabelIn(date.before) ?? 'published',
      })),
    );
}

/** "First published on: ..." stands below the text too. */
function datesOfFirstPublication(blocks: readonly PageBlock[]): (string | undefined)[] {
  return blocks
    .filter(({ plain, letters }) => letters < 100 && /^(?:first )?published\b|^प्रकाशित/i.test(plain))
    .map(({ plain }) => findDate(plain));
}
