import { rowsOf, type Row } from './rows-of.ts';
import type { TextRun } from './text-run.ts';

/** Of the size of the smaller type: what is further apart on one line may belong to two columns. */
const columnGap = 0.75;
/** Of the size of the type: letters that are further apart belong to two words. */
const wordGap = 0.15;

/** The lines of a page, each cut where a gutter between columns could be. */
export function fragmentsOf(runs: readonly TextRun[]): TextRun[] {
  return rowsOf(runs).flatMap((row) => cut(row).map(joined));
}

function cut(row: Row): Row[] {
  const parts: [TextRun, ...TextRun[]][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const isNear = last !== undefined && run.left - last.right < columnGap * Math.min(run.size, last.size);
    if (part !== undefined && isNear) part.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** What stands beside one another as one run, in the type that most of it is set in. */
export function joined(row: Row): TextRun {
  const main = row.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  let text = '';
  let end = row[0].left;
  for (const run of row) {
    const isApart = run.left - end > wordGap * run.size;
    // No word begins with a vowel sign or an accent.
    const isInside = /\s$/.test(text) || /^[\s\p{M}]/u.test(run.text);
    text += isApart && !isInside && text !== '' ? ` ${run.text}` : run.text;
    end = Math.max(end, run.right);
  }
  return {
    ...main,
    text: text.replace(/\s+/g, ' ').trim(),
    left: row[0].left,
    right: end,
  };
}
