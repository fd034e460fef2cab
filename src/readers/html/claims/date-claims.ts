import type { Claim } from '../../../core/importing/draft.ts';
import { dateLabelIn } from '../../../core/importing/metadata/date-line.ts';
import { ancestryOf, textOf, type HtmlElement } from '../html-tree.ts';
import { isGoodText, type PageBlock } from '../page-blocks.ts';
import { blocksBesideTitle, titleBlock } from '../title-block.ts';
import { isLocalDay } from './moments.ts';
import { distanceFrom, nearTitle, titleElement } from './near-title.ts';
import type { PageFacts } from './page-facts.ts';
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
  const { near, far } = timesOf(facts.elements);
  const inHead = datesInHead(blocks);
  const claims = datesAmong([
    ...statedDates(facts),
    ...near.map(markedDate),
    ...inHead.map(({ field, value }) => ({ field, value, from: 'text' as const })),
    ...datesOfFirstPublication(blocks).map(published),
    ...urls.map((url) => published(findDate(url))),
    ...far.map(markedDate),
  ]);
  const inTimes = near.flatMap((element) =>
    datesIn(textOf(element).slice(0, 100)).map((date) => ({ field: fieldOf(element), ...date })),
  );
  return shownFirst(claims, [...inTimes, ...inHead]);
}

type DateField = 'published' | 'updated';
interface ShownDate extends WrittenDate {
  readonly field: DateField;
}

type Found = Omit<Claim, 'value'> & { readonly value: string | undefined };

function published(value: string | undefined): Found {
  return { field: 'published', value, from: 'text' };
}

function statedDates({ data, metas }: PageFacts): Found[] {
  const inMetas = (field: DateField, names: readonly string[]): Found[] =>
    names.map((name) => ({ field, value: metas.get(name)?.[0], from: 'meta-tag' }));
  return [
    { field: 'published', value: data?.published, from: 'structured-data' },
    { field: 'updated', value: data?.updated, from: 'structured-data' },
    ...inMetas('published', publishedNames),
    ...inMetas('updated', updatedNames),
  ];
}

function markedDate(element: HtmlElement): Found {
  return { field: fieldOf(element), value: dateOf(element), from: 'markup' };
}

/** What is a date, each once. */
function datesAmong(found: readonly Found[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { field, value: given = '', from } of found) {
    const value = asDate(given);
    const key = `${field} ${value}`;
    if (isDate(value) && !claims.has(key)) claims.set(key, { field, value, from });
  }
  return [...claims.values()];
}

/** "20240102" and seconds or milliseconds since 1970, which some tags have, as a date. */
function asDate(value: string): string {
  const [, year, month, day] =
    /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:T?\d{4,6}\S*)?$/.exec(value) ?? [];
  if (year !== undefined) return `${year}-${month ?? ''}-${day ?? ''}`;
  if (!/^1\d{9}(?:\d{3})?$/.test(value)) return value;
  return new Date(Number(value.length === 10 ? `${value}000` : value)).toISOString();
}

/** Some pages state the day on which their clock begins. */
function isDate(value: string): boolean {
  return /\p{Nd}/u.test(value) && !/^(?:0{4}|1970-01-01|0001)/.test(value);
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
function timesOf(elements: readonly HtmlElement[]): { near: HtmlElement[]; far: HtmlElement[] } {
  const title = titleElement(elements);
  const marked = elements
    .flatMap((element, at) => {
      const by = markOf(element);
      return by === undefined || isElsewhere(element)
        ? []
        : [{ element, by, distance: distanceFrom(title, at) }];
    })
    .sort((a, b) => a.distance - b.distance);
  const by = (mark: ReturnType<typeof markOf>): typeof marked => marked.filter((one) => one.by === mark);
  const classed = by('class').slice(0, 3);
  const near = classed.filter(({ distance }) => distance <= nearTitle);
  const elementsIn = (found: typeof marked): HtmlElement[] => found.map(({ element }) => element);
  return {
    near: elementsIn([...by('schema').slice(0, 4), ...by('time').slice(0, 3), ...near]),
    far: elementsIn(classed.filter((one) => !near.includes(one))),
  };
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
  /(?<![a-z])(?:date|dateline|published|pub-?date|pubdate|timestamp|time-?stamp|posted-on|entry-date|article-?date|publish-?date|post-?(?:date|time))(?![a-z])/i;
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
  const title = titleBlock(blocks);
  const besideTitle = new Set(blocksBesideTitle(blocks));
  const from = title !== -1 && title < first ? Math.max(0, title - 4) : Math.max(0, first - 12);
  return blocks
    .slice(from, first + 1)
    .filter((block) => block.letters <= 120 && (block.zone !== 'related-link' || besideTitle.has(block)))
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
