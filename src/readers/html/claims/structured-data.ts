import { plainValue } from './plain-value.ts';

/** What the JSON-LD of a page says of the article. */
export interface ArticleData {
  readonly type?: string;
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly authorPost?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly section?: string;
  readonly tags: readonly string[];
  /** With its line breaks; some pages put HTML here. */
  readonly body?: string;
}

type Thing = Readonly<Record<string, unknown>>;

const mostThings = 2_000;
const deepest = 12;
const articleType = /article|blogposting|report|review|opinion|posting|column|editorial/i;
const pageType = /webpage|creativework|itempage/i;

/** What a page says of itself outside of its scripts. */
export interface PageSigns {
  /** Of the `title` element. */
  readonly title: string | undefined;
  readonly canonical: string | undefined;
}

/**
 * Merges what the scripts say of the article; others than the first only fill gaps. The first is that of which the page itself says
 * the title or the address: pages describe other articles too. Damaged scripts say nothing.
 */
export function articleDataOf(texts: readonly string[], page: PageSigns): ArticleData | undefined {
  const things = texts.flatMap(thingsIn);
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 ? [[thing['@id'], thing]] : [],
    ),
  );
  const articles = things.filter((thing) => articleType.test(typeOf(thing)));
  const pages = things.filter((thing) => pageType.test(typeOf(thing)) && 'datePublished' in thing);
  const all = [...articles, ...pages].map((thing) => dataOf(thing, byId));
  const main = all.find((data) => isOf(data, page)) ?? all[0];
  if (main === undefined) return undefined;
  return all.filter((other) => other !== main && isSameArticle(main, other)).reduce(merged, main);
}

function isOf({ headline, url }: ArticleData, { title, canonical }: PageSigns): boolean {
  const isTitle = headline !== undefined && headline.length > 8 && title?.includes(headline) === true;
  return isTitle || (url !== undefined && url === canonical);
}

function isSameArticle(main: ArticleData, other: ArticleData): boolean {
  return other.headline === undefined || main.headline === undefined || other.headline === main.headline;
}

function merged(main: ArticleData, other: ArticleData): ArticleData {
  return {
    ...other,
    ...main,
    authors: main.authors.length > 0 ? main.authors : other.authors,
    tags: main.tags.length > 0 ? main.tags : other.tags,
  };
}

function thingsIn(text: string): Thing[] {
  const value = parseLoosely(text);
  const found: Thing[] = [];
  collectThings(value, found, 0);
  return found;
}

function collectThings(value: unknown, found: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest || found.length >= mostThings) return;
  if (Array.isArray(value)) {
    for (const item of value) collectThings(item, found, depth + 1);
    return;
  }
  const thing = value as Thing;
  if ('@type' in thing) found.push(thing);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'author',
    'publisher',
    'itemListElement',
    'item',
  ]) {
    if (Object.hasOwn(thing, key) && !(key.startsWith('item') && depth > 4))
      collectThings(thing[key], found, depth + 1);
  }
}

/** JSON as pages write it: in comments, with raw line breaks in strings, with a comma or semicolon too many. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/, '');
  for (const candidate of [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/[;\s]+$/, ''),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing.
    }
  }
  return undefined;
}

function typeOf(thing: Thing): string {
  const type = thing['@type'];
  return Array.isArray(type)
    ? type.filter((item) => typeof item === 'string').join(' ')
    : typeof type === 'string'
      ? type
      : '';
}

/** That someone writes for the page says nothing of that person. */
function postOf(person: Thing | undefined): string | undefined {
  const post = textIn(person?.['jobTitle']);
  return post !== undefined &&
    /^(?:contributors?|contributing writer|authors?|writers?|staff|guest(?: author| writer)?)$/i.test(post)
    ? undefined
    : post;
}

function dataOf(thing: Thing, byId: ReadonlyMap<unknown, Thing>): ArticleData {
  const people = listOf(thing['author'] ?? thing['creator']).map((person) => resolved(person, byId));
  const optional = {
    type: typeOf(thing),
    headline: textIn(thing['headline']) ?? textIn(thing['name']),
    authorPost: people.length === 1 ? postOf(asThing(people[0])) : undefined,
    published: textIn(thing['datePublished']) ?? textIn(thing['dateCreated']),
    updated: textIn(thing['dateModified']),
    publisher: nameOf(resolved(thing['publisher'] ?? thing['sourceOrganization'], byId)),
    url: textIn(thing['url']) ?? textIn(asThing(thing['mainEntityOfPage'])?.['@id']),
    language: textIn(thing['inLanguage']),
    section: textIn(listOf(thing['articleSection'])[0]),
    body: typeof thing['articleBody'] === 'string' ? thing['articleBody'] : undefined,
  };
  return {
    ...defined(optional),
    authors: people.flatMap((person) => nameOf(person) ?? []),
    tags: listOf(thing['keywords'])
      .flatMap((item) => (textIn(item) ?? '').split(','))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
}

type Optional = { readonly [Key in Exclude<keyof ArticleData, 'authors' | 'tags'>]?: string | undefined };
type Known = { readonly [Key in keyof Optional]: string };

function defined(values: Optional): Partial<Known> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function resolved(value: unknown, byId: ReadonlyMap<unknown, Thing>): unknown {
  const thing = asThing(value);
  return thing !== undefined && thing['name'] === undefined ? (byId.get(thing['@id']) ?? value) : value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function asThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined;
}

function nameOf(value: unknown): string | undefined {
  return textIn(value) ?? textIn(asThing(value)?.['name']);
}

function textIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  const text = plainValue(first);
  return text === '' ? undefined : text;
}
