/** A piece of text as a page shows it. Lengths in points (1/72 inch), from the upper left corner of the page. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the letters' feet. */
  readonly baseline: number;
  /** Of the type. */
  readonly size: number;
  /** Names the font within its document and tells nothing else. */
  readonly font: string;
}

/** A page as it was printed. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}
