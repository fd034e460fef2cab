import { elementsOf, isElement, type HtmlElement } from './html-tree.ts';
import { joined, type Line } from './line.ts';
import { lineOf } from './read-line.ts';
import type { Zones } from './zones.ts';

const notInData: ReadonlySet<string> = new Set(
  'table form article section h1 h2 h3 ul ol blockquote figure iframe'.split(' '),
);
/** Longer cells are parts of a page that is laid out as a table. */
const longCell = 400;
const mostColumns = 20;

/** Whether a table shows data, and does not lay out parts of a page. */
export function isDataTable(table: HtmlElement): boolean {
  if (table.attributes['role'] === 'presentation') return false;
  const rows = rowsOf(table);
  const widths = rows.map((row) => cellsOf(row).length);
  if (
    rows.length < 2 ||
    Math.max(...widths.slice(0, 500)) < 2 ||
    Math.max(...widths.slice(0, 500)) > mostColumns
  )
    return false;
  const [, ...within] = elementsOf(table);
  if (within.some(({ name }) => notInData.has(name))) return false;
  const cells = rows.flatMap(cellsOf);
  if (cells.some(({ letters }) => letters > longCell)) return false;
  return (
    within.some(({ name }) => name === 'th' || name === 'caption') ||
    (table.linkLetters < table.letters / 2 && isEven(widths))
  );
}

/** Rows of unlike width are a layout. */
function isEven(widths: readonly number[]): boolean {
  const full = widths.filter((width) => width > 0);
  return full.length > 0 && full.filter((width) => width === full[0]).length >= full.length * 0.7;
}

/** A table as one block: a head, a rule, a line for each row. */
export function tableLines(table: HtmlElement, zones: Zones): Line {
  const rows = rowsOf(table)
    .map((row) => cellsOf(row).map((cell) => lineOf(cell, zones).finish()))
    .filter((cells) => cells.some(({ plain }) => plain !== ''));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const [head = '', ...body] = rows.map((cells) => rowMarkdown(cells, width));
  return {
    plain: rows.map((cells) => cells.map(({ plain }) => joined(plain)).join(' ')).join('\n'),
    markdown: [head, `|${' --- |'.repeat(width)}`, ...body].join('\n'),
    linkLetters: rows.flat().reduce((sum, { linkLetters }) => sum + linkLetters, 0),
  };
}

function rowMarkdown(cells: readonly Line[], width: number): string {
  const texts = Array.from({ length: width }, (_, index) =>
    joined(cells[index]?.markdown ?? '').replace(/(?<!\\)\|/g, '\\|'),
  );
  return `| ${texts.join(' | ')} |`;
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  const parts = table.children.filter(isElement);
  return parts.flatMap((part) =>
    part.name === 'tr' ? [part] : /^t(?:head|body|foot)$/.test(part.name) ? rowsOf(part) : [],
  );
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
}
