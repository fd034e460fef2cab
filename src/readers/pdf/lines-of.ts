import { columnsOf } from './columns-of.ts';
import { joined } from './fragments-of.ts';
import type { Edges, Line } from './line.ts';
import { rowsOf } from './rows-of.ts';
import type { TextRun } from './text-run.ts';

/** The share of its lines that begin at the edge of a column at least; an outdented bullet is no edge. */
const leastAtEdge = 0.15;
/** The share of its lines that may reach beyond it: a page's head in a corner. */
const mostBeyond = 0.06;

/** The lines of a page, in the order in which they are read. */
export function linesOf(fragments: readonly TextRun[], page: number): Line[] {
  return columnsOf(fragments).flatMap((part) => {
    const rows = rowsOf(part).map(joined);
    const column = edgesOf(rows);
    return rows.map((row) => ({ ...row, page, column }));
  });
}

function edgesOf(rows: readonly TextRun[]): Edges {
  const rights = rows.map(({ right }) => right).sort((one, other) => other - one);
  const counts = new Map<number, number>();
  for (const { left } of rows) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const edges = [...counts].filter(([, count]) => count >= leastAtEdge * rows.length);
  return {
    left: Math.min(...(edges.length > 0 ? edges : [...counts]).map(([left]) => left)),
    right: rights[Math.floor(rows.length * mostBeyond)] ?? 0,
  };
}
