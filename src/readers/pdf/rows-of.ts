import type { TextRun } from './text-run.ts';

/** Runs that stand beside one another on one line of the page, from left to right. */
export type Row = readonly [TextRun, ...TextRun[]];

/** Of the size of the type: letters whose feet differ by less are on one line (raised figures, mixed fonts). */
const sameLine = 0.35;

/** The lines of a page or of a part of it, from its head to its foot. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: [TextRun, ...TextRun[]][] = [];
  for (const run of [...runs].sort((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    const isSame = row !== undefined && isOnLineOf(row, run);
    if (isSame) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => withoutShadows(row.sort((one, other) => one.left - other.left)));
}

/** Type is made bolder, or given a shadow, by printing it twice. */
function withoutShadows([first, ...others]: Row): Row {
  const row: [TextRun, ...TextRun[]] = [first];
  let last = first;
  for (const run of others) {
    if (run.text !== last.text || run.left - last.left > 0.2 * run.size) row.push(run);
    last = run;
  }
  return row;
}

function isOnLineOf([first, ...others]: Row, run: TextRun): boolean {
  const largest = others.reduce((size, other) => Math.max(size, other.size), Math.max(first.size, run.size));
  return run.baseline - first.baseline < sameLine * largest;
}
