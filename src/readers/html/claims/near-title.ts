import type { HtmlElement } from '../html-tree.ts';

/** In elements: what is marked by nothing but the name of its class belongs to the article only where it stands beside the title. */
export const nearTitle = 120;

/** Where the first heading of the first level stands among the elements of a page; -1 where there is none. */
export function titleElement(elements: readonly HtmlElement[]): number {
  return elements.findIndex(({ name, letters }) => name === 'h1' && letters > 0);
}

/** In elements; a byline or a date stands below the title rather than above it. */
export function distanceFrom(title: number, at: number): number {
  return title === -1 || at >= title ? at - title : (title - at) * 3;
}
