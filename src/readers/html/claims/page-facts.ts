import { elementsOf, textOf, type HtmlElement, type PageTree } from '../html-tree.ts';
import { plainValue } from './plain-value.ts';
import { articleDataOf, type ArticleData } from './structured-data.ts';

/** The places of a page in which it says something of itself. */
export interface PageFacts {
  readonly data: ArticleData | undefined;
  /** Contents of `meta` elements by name or property, in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  /** Of the address of the page, where the page says it. */
  readonly host: string | undefined;
  readonly language: string | undefined;
  /** Of the `title` element. */
  readonly documentTitle: string | undefined;
  readonly elements: readonly HtmlElement[];
}

export function pageFacts({ root, structuredData }: PageTree): PageFacts {
  const elements = elementsOf(root);
  const named = (name: string): HtmlElement | undefined => elements.find((element) => element.name === name);
  const metas = new Map<string, string[]>();
  for (const element of elements) if (element.name === 'meta') addMeta(metas, element.attributes);
  const title = named('title');
  const canonical = elements.find(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
  )?.attributes['href'];
  const documentTitle = title === undefined ? undefined : textOf(title);
  const data = articleDataOf(structuredData, { title: documentTitle, canonical });
  return {
    data,
    metas,
    canonical,
    host: hostOf(canonical ?? metas.get('og:url')?.[0] ?? data?.url ?? ''),
    language: named('html')?.attributes['lang'],
    documentTitle,
    elements,
  };
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([a-z0-9.-]+)/i.exec(url)?.[1]?.toLowerCase();
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = plainValue(attributes['content'] ?? '');
  if (content === '') return;
  const names = `${attributes['property'] ?? ''} ${attributes['name'] ?? ''} ${attributes['itemprop'] ?? ''} ${attributes['http-equiv'] ?? ''}`;
  for (const name of new Set(names.toLowerCase().split(/\s+/))) {
    if (name === '') continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else known.push(content);
  }
}

/** The first content of the named `meta` elements, in the order of the names. */
export function metaIn(
  metas: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
