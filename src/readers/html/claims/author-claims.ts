import type { Claim } from '../../../core/importing/draft.ts';
import { personNames } from '../../../core/importing/metadata/person-name.ts';
import {
  ancestryOf,
  elementsOf,
  hyphenated,
  inlineNames,
  isElement,
  oneLine,
  textOf,
  type HtmlElement,
} from '../html-tree.ts';
import type { PageBlock } from '../page-blocks.ts';
import { blocksBesideTitle } from '../title-block.ts';
import { isOfNobody, namesIn } from './author-names.ts';
import { distanceFrom, nearTitle, titleElement } from './near-title.ts';
import type { PageFacts } from './page-facts.ts';

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'dc.creator.author',
  'byl',
  'byline',
  'og:author',
  'authors',
  'creator',
  'citation_author',
  'cxenseparse:author',
  'book:author',
  'ces:authors',
];

/** Who wrote the article, as the page says in several places, the surest first; several names are joined by commas. */
export function authorClaims(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  site: string | undefined,
): Claim[] {
  const claims: Claim[] = [];
  const add = (names: readonly string[], from: Claim['from']): void => {
    const people = names.filter((name) => name.toLowerCase() !== site?.toLowerCase());
    const value = [...new Set(people.length > 0 ? people : names)].join(', ');
    if (value !== '' && !claims.some((claim) => claim.value === value))
      claims.push({ field: 'author', value, from });
  };
  const inField = (value: string): string[] => namesIn(value, true);
  add((facts.data?.authors ?? []).flatMap(inField), 'structured-data');
  for (const name of metaNames) add((facts.metas.get(name) ?? []).flatMap(inField), 'meta-tag');
  if (/^(?:written )?by$|author/i.test(facts.metas.get('twitter:label1')?.[0] ?? '')) {
    add((facts.metas.get('twitter:data1') ?? []).flatMap(inField), 'meta-tag');
  }
  // An account has one word, a name several.
  add(
    (facts.metas.get('twitter:creator') ?? []).filter((name) => /^[^@\s]+\s/.test(name)).flatMap(inField),
    'meta-tag',
  );
  const marked = markedBylines(facts.elements);
  for (const bylines of marked.near)
    add(
      bylines.flatMap((line) => namesIn(line)),
      'markup',
    );
  add(
    bylineInHead(blocks).flatMap((line) => namesIn(line)),
    'text',
  );
  const near = surestFirst(claims, (name) => namesSite(name, site ?? siteInTitle(facts), facts.host));
  claims.length = 0;
  for (const bylines of marked.far)
    add(
      bylines.flatMap((line) => namesIn(line)),
      'markup',
    );
  return [...near, ...claims];
}

/** A body that many write for is a poorer answer than a person, and the publication itself the poorest. */
function surestFirst(claims: readonly Claim[], isOfSite: (name: string) => boolean): Claim[] {
  const rankOf = ({ value }: Claim): number =>
    isOfSite(value) ? 2 : value.split(', ').every(isOfNobody) ? 1 : 0;
  return [...claims].sort((a, b) => rankOf(a) - rankOf(b));
}

/** "elmundo.es", "Ediciones El País" on elpais.com or on "El País", the name of the site. */
function namesSite(name: string, site: string | undefined, host: string | undefined): boolean {
  const words = squashed(name);
  const domain = host?.replace(/\.[a-z.]{2,10}$/, '') ?? '';
  const names = [site ?? '', domain].map(squashed);
  return names.some((known) => words === known || (known.length > 4 && words.includes(known)));
}

/** "Title - The Paper". */
function siteInTitle({ documentTitle = '' }: PageFacts): string | undefined {
  return documentTitle
    .split(/\s[-–—|·•]\s|\|/)
    .slice(1)
    .at(-1)
    ?.trim();
}

function squashed(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const bylineClass =
  /(?<![a-z])(?:by-?line|authors?|auth|auth(?:or)?-?name|post-?author|entry-?author|article-?author|story-?author|written-?by|writer|contributors?|contributor-?name|byline-?name|signature|(?:meta|post(?:ed)?|story|created)-?by|author-?info(?:box)?|auther|autor|auteur|(?:reporter|columnist|journalist)(?:-?name)?)(?![a-z])/;

/** Groups of bylines, by how surely the markup marks one, then by how near to the title it stands. */
function markedBylines(elements: readonly HtmlElement[]): { near: string[][]; far: string[][] } {
  const title = titleElement(elements);
  const marked = elements
    .flatMap((element, at) => {
      const by = element.letters > 1 && element.letters < 250 ? markOf(element) : undefined;
      return by === undefined || isOfOthers(element)
        ? []
        : [{ element, by, distance: distanceFrom(title, at) }];
    })
    .sort((a, b) => a.distance - b.distance);
  const by = (mark: Mark, accepted: (one: Marked) => boolean = () => true): string[][] => {
    const ofMark = besideLast(marked.filter((one) => one.by === mark && accepted(one)));
    return withoutInner(ofMark.map(({ element }) => element))
      .slice(0, 6)
      .map(bylinesOf);
  };
  const isNear = ({ distance }: Marked): boolean => title === -1 || distance <= nearTitle;
  return {
    near: [
      by('schema').flat(),
      by('rel').flat(),
      ...by('class', (one) => isNear(one) && !isBeside(one.element)),
    ],
    far: by('class', (one) => !isNear(one) && !isBeside(one.element)),
  };
}

type Mark = 'schema' | 'rel' | 'class';
interface Marked {
  readonly element: HtmlElement;
  readonly by: Mark;
  readonly distance: number;
}

function markOf({ attributes }: HtmlElement): Mark | undefined {
  if (/(?:^|\s)author(?:\s|$)/i.test(`${attributes['itemprop'] ?? ''} ${attributes['property'] ?? ''}`))
    return 'schema';
  if (/(?:^|\s)author(?:\s|$)/.test(attributes['rel'] ?? '')) return 'rel';
  return bylineClass.test(namesOf(attributes)) ? 'class' : undefined;
}

/** A column beside the article may tell of its author, where nothing else does. */
function besideLast(group: readonly Marked[]): readonly Marked[] {
  const ofArticle = group.filter(({ element }) => !isBeside(element));
  return ofArticle.length > 0 ? ofArticle : group;
}

/** The names where the byline marks them apart from post, picture and date; else its lines. */
function bylinesOf(byline: HtmlElement): string[] {
  const names = elementsOf(byline)
    .slice(1)
    .filter((element) => element.letters > 1 && isMarkedName(element));
  if (names.length > 0) return withoutInner(names).map(textOf);
  const lines: string[] = [];
  collectLines(byline, lines);
  return [
    lines
      .map(oneLine)
      .filter((line) => line !== '')
      .join(', '),
  ];
}

function isMarkedName({ attributes }: HtmlElement): boolean {
  return (
    /(?:^|\s)name(?:\s|$)/i.test(attributes['itemprop'] ?? '') ||
    /(?:^|\s)author(?:\s|$)/.test(attributes['rel'] ?? '') ||
    /(?:^|\s)(?:fn|(?:author|person)[-_]{0,2}name)(?:\s|$)/i.test(attributes['class'] ?? '')
  );
}

/** A style sheet may hold the elements of a line apart: `By<a>Asha Verma</a>`. */
function collectLines(element: HtmlElement, lines: string[]): void {
  if (!inlineNames.has(element.name) || lines.length === 0) lines.push('');
  for (const child of element.children) {
    if (isElement(child)) collectLines(child, lines);
    else lines.push(`${lines.pop() ?? ''} ${child}`);
  }
  if (!inlineNames.has(element.name)) lines.push('');
}

function namesOf(attributes: Readonly<Record<string, string>>): string {
  return hyphenated(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`);
}

function withoutInner(elements: readonly HtmlElement[]): HtmlElement[] {
  const all = new Set(elements);
  return elements.filter((element) => ![...ancestryOf(element.parent)].some((around) => all.has(around)));
}

const others =
  /(?<![a-z])(?:comments?|related|recommended|teaser|most-?read|popular|promo|more-?stories|outbrain|taboola)(?![a-z])/;
const beside = /(?<![a-z])(?:sidebar|footer)(?![a-z])/;

/** Whether an element belongs to other articles, or to their readers. */
function isOfOthers(element: HtmlElement): boolean {
  return [...ancestryOf(element)].some(
    ({ name, attributes }) => name !== 'body' && name !== 'html' && others.test(namesOf(attributes)),
  );
}

function isBeside(element: HtmlElement): boolean {
  return [...ancestryOf(element)].some(
    ({ name, attributes }) =>
      name === 'footer' ||
      name === 'aside' ||
      (name !== 'body' && name !== 'html' && beside.test(namesOf(attributes))),
  );
}

/** A line "By Name" above the text or at its end; where there is none, one in a column beside it. */
function bylineInHead(blocks: readonly PageBlock[]): string[] {
  const lines = blocks.filter(
    ({ plain, letters }) =>
      letters < 90 && /^(?:(?:written |story |authored )?by[ :]\s*\p{Lu}|लेखक\s*[:：])/iu.test(plain),
  );
  const besideTitle = new Set(blocksBesideTitle(blocks));
  const line =
    lines.find((block) => block.zone === undefined || block.zone === 'metadata' || besideTitle.has(block)) ??
    lines.find(
      ({ zone, plain }) =>
        zone === 'outside-article' && personNames(plain.replace(/^by\s+/i, '')) !== undefined,
    );
  return line === undefined ? [] : [line.plain];
}
