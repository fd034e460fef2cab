import { elementsOf, isElement, type HtmlElement } from './html-tree.ts';
import { joined, LineBuilder, type Line } from './line.ts';
import { lineOf, readIntoLine } from './read-line.ts';
import type { Zones } from './zones.ts';

const notInLists: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 table figure form article section header pre blockquote dl hr'.split(' '),
);
/** Longer items are the paragraphs of a page that is laid out as a list. */
const longItem = 1_200;

/** Whether a `ul` or `ol` is a list as a writer sets one, and not a way to lay out parts of a page. */
export function isListOfTexts(list: HtmlElement): boolean {
  const items = list.children.filter(isElement);
  if (items.some(({ name, letters }) => name !== 'li' || letters > longItem)) return false;
  return !elementsOf(list).some((element) => notInLists.has(element.name) || paragraphsIn(element) > 2);
}

function paragraphsIn(element: HtmlElement): number {
  return element.children.filter((child) => isElement(child) && child.name === 'p').length;
}

/** A list as one block: a line for each item, lists within set in. */
export function listLines(list: HtmlElement, zones: Zones): Line {
  const lines = itemLines(list, zones, '');
  return {
    plain: lines.map(({ plain }) => plain).join('\n'),
    markdown: lines.map(({ markdown }) => markdown).join('\n'),
    linkLetters: lines.reduce((sum, { linkLetters }) => sum + linkLetters, 0),
  };
}

function itemLines(list: HtmlElement, zones: Zones, indent: string): Line[] {
  const lines: Line[] = [];
  let number = Number.parseInt(list.attributes['start'] ?? '1', 10);
  if (!Number.isSafeInteger(number) || number < 0) number = 1;
  for (const item of list.children.filter(isElement)) {
    if (item.name !== 'li' || zones.reasonFor(item) !== undefined) continue;
    const bullet = list.name === 'ol' ? `${number}. ` : '- ';
    const own = ownLine(item, zones).finish();
    if (own.plain !== '') {
      lines.push({ ...own, plain: joined(own.plain), markdown: indent + bullet + joined(own.markdown) });
      number += 1;
    }
    const inner = own.plain === '' ? indent : indent + ' '.repeat(bullet.length);
    for (const nested of listsIn(item)) lines.push(...itemLines(nested, zones, inner));
  }
  return lines;
}

function ownLine(item: HtmlElement, zones: Zones): LineBuilder {
  if (listsIn(item).length === 0) return lineOf(item, zones);
  const line = new LineBuilder();
  for (const child of item.children) {
    if (!isElement(child) || !isList(child)) readIntoLine(child, line, zones, false);
  }
  return line;
}

function listsIn(item: HtmlElement): HtmlElement[] {
  return item.children.filter(isElement).filter(isList);
}

function isList({ name }: HtmlElement): boolean {
  return name === 'ul' || name === 'ol';
}
