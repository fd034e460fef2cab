import { bodyStart, fenceAfter } from '../../source/source-text.ts';
import type { Dropped } from '../draft.ts';

/**
 * A source text with lines that the import left out, each a paragraph at the place where it stood. Where the text has
 * fewer blocks by now, the line stands at its end.
 */
export function putBack(sourceText: string, lines: readonly Dropped[]): string {
  const starts = blockStarts(sourceText);
  const atEnd = lines.filter(({ before }) => before >= starts.length).map(({ text }) => asParagraph(text));
  const inside = lines.filter(({ before }) => before < starts.length);
  // From the last to the first: an offset holds until something stands in front of it.
  const text = inside
    .toReversed()
    .sort((a, b) => b.before - a.before)
    .reduce((whole, { before, text: line }) => {
      const start = starts[before] ?? whole.length;
      return `${whole.slice(0, start)}${asParagraph(line)}\n\n${whole.slice(start)}`;
    }, sourceText);
  return atEnd.length === 0 ? text : `${[text.trimEnd(), ...atEnd].join('\n\n')}\n`;
}

/** What is still left out once these lines are back: what stood behind one stands a block further on. */
export function stillLeftOut(all: readonly Dropped[], back: readonly Dropped[]): Dropped[] {
  const gone = new Set(back);
  return all
    .filter((line) => !gone.has(line))
    .map((line) => {
      const ahead = back.filter((other) => isAhead(other, line, all)).length;
      return { ...line, before: line.before + ahead };
    });
}

function isAhead(other: Dropped, line: Dropped, all: readonly Dropped[]): boolean {
  if (other.before !== line.before) return other.before < line.before;
  return all.indexOf(other) < all.indexOf(line);
}

/** A line of foreign text opens no heading, rule or fence. */
function asParagraph(line: string): string {
  return line.trim().replace(/^(?=#|```|~~~|(?:[*_-][^\S\n]*){3,}$)/, '\\');
}

/** Offsets of the blocks after the front matter, headings among them. */
function blockStarts(text: string): number[] {
  const starts: number[] = [];
  let isOpen = false;
  let openFence: string | undefined;
  let offset = bodyStart(text);
  for (const line of text.slice(offset).split('\n')) {
    const isBlank = openFence === undefined && line.trim() === '';
    if (!isBlank && !isOpen) starts.push(offset);
    isOpen = !isBlank;
    openFence = fenceAfter(line, openFence);
    offset += line.length + 1;
  }
  return starts;
}
