export interface Position {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. CR, LF and CRLF each end a line. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #ends: number[] = [];

  constructor(text: string) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) {
      this.#ends.push(end.index);
      this.#starts.push(end.index + end[0].length);
    }
  }

  /** Between CR and LF is the end of the line. */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const end = this.#ends[low] ?? offset;
    return { line: low + 1, column: Math.min(offset, end) - (this.#starts[low] ?? 0) + 1 };
  }
}
