import type { Line } from './line.ts';

/** Larger than the text by this much: a heading; smaller: a caption, a footnote, a byline. */
const larger = 1.12;
const smaller = 0.92;

/** What the sizes of the type say in one document. */
export interface TypeSizes {
  /** Of the text, in points. */
  readonly text: number;
  /** 1 for the largest headings, up to 6; 0 for what is no larger than the text. */
  readonly levelOf: (size: number) => number;
  readonly isSmall: (size: number) => boolean;
}

export function typeSizesOf(lines: readonly Line[]): TypeSizes {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    characters.set(rounded(size), (characters.get(rounded(size)) ?? 0) + text.length);
  }
  const [text] = [...characters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  const headings = [...characters.keys()].filter((size) => size > text * larger).sort((a, b) => b - a);
  return {
    text,
    levelOf: (size) => Math.min(6, headings.indexOf(rounded(size)) + 1),
    isSmall: (size) => size < text * smaller,
  };
}

/** Rounding errors of the program that wrote the file are no other size. */
export function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}
