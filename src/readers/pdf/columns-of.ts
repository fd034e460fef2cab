import type { TextRun } from './text-run.ts';

/** Fewer lines than this on either side of a gutter make no column. */
const leastLines = 3;
/** Mean characters of a line of prose; shorter ones are cells of a table or items beside a picture. */
const leastCharacters = 12;
/** Lines that cross a gutter (a title, a caption) as a share of those that keep to it. */
const mostCrossing = 0.6;
/** Columns within columns: a page has no more than this. */
const deepest = 4;

/** The parts of a page in the order in which they are read: columns from the left, between lines that cross them all. */
export function columnsOf(fragments: readonly TextRun[], depth = 0): (readonly TextRun[])[] {
  const gutter = depth < deepest ? gutterOf(fragments) : undefined;
  if (gutter === undefined) return fragments.length === 0 ? [] : [fragments];
  return bandsOf(fragments, gutter).flatMap(({ crossing, left, right }) => [
    ...(crossing.length === 0 ? [] : [crossing]),
    ...columnsOf(left, depth + 1),
    ...columnsOf(right, depth + 1),
  ]);
}

/** Where a column begins that has another at its left; the one that most lines keep to. */
function gutterOf(fragments: readonly TextRun[]): number | undefined {
  let best: { x: number; lines: number } | undefined;
  for (const x of new Set(fragments.map(({ left }) => Math.floor(left)))) {
    const lines = linesAt(fragments, x);
    if (lines > (best?.lines ?? 0)) best = { x, lines };
  }
  return best?.x;
}

/** How many lines a gutter at `x` divides, less those that cross it; none where it leaves no prose at one side. */
function linesAt(fragments: readonly TextRun[], x: number): number {
  const left = fragments.filter(({ right }) => right <= x);
  const right = fragments.filter((fragment) => fragment.left >= x);
  const [leftLines, rightLines] = [baselinesOf(left), baselinesOf(right)];
  const crossing = fragments.length - left.length - right.length;
  if (crossing > mostCrossing * (leftLines.length + rightLines.length)) return 0;
  const isPair = isProse(left, leftLines) && isProse(right, rightLines) && areBeside(leftLines, rightLines);
  return isPair ? Math.min(leftLines.length, rightLines.length) - crossing : 0;
}

function baselinesOf(fragments: readonly TextRun[]): number[] {
  return [...new Set(fragments.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
}

function isProse(fragments: readonly TextRun[], lines: readonly number[]): boolean {
  const characters = fragments.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length >= leastLines && characters >= leastCharacters * lines.length;
}

/** Whether the two share a stretch of the page, and not one begins where the other has ended. */
function areBeside(left: readonly number[], right: readonly number[]): boolean {
  const [top = 0, foot = 0] = [left[0], left.at(-1)];
  return right.filter((line) => line >= top - 2 && line <= foot + 2).length >= leastLines;
}

interface Band {
  readonly crossing: TextRun[];
  readonly left: TextRun[];
  readonly right: TextRun[];
}

/** Stretches of the page, each with the lines that cross the gutter above those that do not. */
function bandsOf(fragments: readonly TextRun[], x: number): Band[] {
  let band: Band = { crossing: [], left: [], right: [] };
  const bands = [band];
  for (const fragment of fragments) {
    const isLeft = fragment.right <= x;
    const isRight = fragment.left >= x;
    if (!isLeft && !isRight && band.left.length + band.right.length > 0) {
      band = { crossing: [], left: [], right: [] };
      bands.push(band);
    }
    if (isLeft) band.left.push(fragment);
    else if (isRight) band.right.push(fragment);
    else band.crossing.push(fragment);
  }
  return bands;
}
