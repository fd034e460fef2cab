import { fragmentsOf, joined } from './fragments-of.ts';
import { rowsOf } from './rows-of.ts';
import type { Page, TextRun } from './text-run.ts';

/** What stands at the head or the foot of a printed page: no part of the article. */
export interface Furniture {
  readonly page: number;
  readonly at: 'head' | 'foot';
  readonly text: string;
  /** What stands apart on the line. */
  readonly parts: readonly string[];
}

/** The pages without their furniture, and the furniture. */
export interface BarePages {
  readonly pages: readonly Page[];
  readonly furniture: readonly Furniture[];
}

/** Of the height of a page, from its head or its foot. */
const zone = 0.12;
/** Lines of furniture at one end of a page. */
const mostLines = 3;
/** Points by which the same line may stand higher or lower on another page. */
const tolerance = 4;
/** On how large a part of the pages a head stands at least; those of left and right pages differ. */
const leastShare = 0.4;

interface Edge extends Furniture {
  readonly baseline: number;
  readonly runs: readonly TextRun[];
}

/** Finds running heads and feet (the same words at the same place of several pages) and page numbers. */
export function bare(pages: readonly Page[]): BarePages {
  const edges = pages.flatMap(edgesOf);
  const furniture = edges.filter((edge) => isFolio(edge.text) || isRepeated(edge, edges, pages.length));
  const gone = new Set(furniture.flatMap(({ runs }) => runs));
  return {
    pages: pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !gone.has(run)) })),
    furniture: furniture.map(({ page, at, text, parts }) => ({ page, at, text, parts })),
  };
}

/** The outer lines of a page, where furniture may stand. */
function edgesOf({ number, height, runs }: Page): Edge[] {
  const rows = rowsOf(runs);
  const edge = (row: (typeof rows)[number], at: Furniture['at']): Edge => {
    const { text, baseline } = joined(row);
    const parts = fragmentsOf(row).map((part) => part.text);
    return { page: number, at, text, parts, baseline, runs: row };
  };
  const heads = rows.slice(0, mostLines).filter(([run]) => run.baseline < zone * height);
  const feet = rows.slice(-mostLines).filter(([run]) => run.baseline > (1 - zone) * height);
  return [...heads.map((row) => edge(row, 'head')), ...feet.map((row) => edge(row, 'foot'))];
}

const address = /https?:\/\/\S+/;

/** A page's number, with or without the number of pages, a word or the address that was printed. */
function isFolio(text: string): boolean {
  const rest = text.replace(address, '').trim();
  if (rest === '') return address.test(text);
  return /^(?:\p{L}{1,10}\.? )?[-–—|[( ]{0,4}(?:\p{Nd}{1,4}|[ivxlc]{1,6})(?: ?(?:\/|\||of) ?\p{Nd}{1,4})?[-–—|\]) ]{0,4}$/iu.test(
    rest,
  );
}

function isRepeated(edge: Edge, edges: readonly Edge[], pages: number): boolean {
  const words = wordsOf(edge.text);
  const same = edges.filter(
    ({ at, text, baseline }) =>
      at === edge.at && Math.abs(baseline - edge.baseline) < tolerance && wordsOf(text) === words,
  );
  const onPages = new Set(same.map(({ page }) => page)).size;
  return onPages > 1 && onPages >= leastShare * pages;
}

/** Numbers count the pages; the rest is what is repeated. */
function wordsOf(text: string): string {
  return text.replace(/\p{Nd}+/gu, '0').toLowerCase();
}
