import type { TextRun } from './text-run.ts';

/** The edges that the lines of a column keep to, in points from the left of the page. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A line as it is read. */
export interface Line extends TextRun {
  readonly page: number;
  /** Lines of one column follow one another without a step to the side; the object tells columns apart. */
  readonly column: Edges;
}
