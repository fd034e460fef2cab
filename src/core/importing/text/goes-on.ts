import { readLine } from './inline-markdown.ts';
import { endsSentence, endsWithPause, startsSmall } from './sentence-end.ts';
import type { SourceLine } from './source-line.ts';

export interface Wrapping {
  /** At how many characters the text is wrapped, if it is. */
  readonly column: number | undefined;
  readonly standsAlone: (line: string) => boolean;
}

/** Whether a line belongs to the same paragraph as the line above it, no blank line being between them. */
export function goesOn(above: SourceLine, line: SourceLine, { column, standsAlone }: Wrapping): boolean {
  if (standsAlone(readLine(above.text)) || standsAlone(readLine(line.text))) return false;
  if (isDivided(above.text, line.text) || /\p{L}-$/u.test(above.text)) return true;
  if (column === undefined) return areHalvesOfTitle(above.text, line.text);
  const beginsParagraph = line.indent >= above.indent + 2 && above.kind === 'text';
  if (beginsParagraph && endsWithPause(above.text)) return false;
  return isFull(above.text, line.text, column);
}

/** The line above stops inside a sentence or a word and this one begins with a small letter. */
function isDivided(above: string, line: string): boolean {
  return startsSmall(line) && !endsSentence(above);
}

/** The first word of the next line found no more room in this one; a last line of a paragraph leaves room. */
function isFull(above: string, next: string, column: number): boolean {
  const firstWord = next.search(/\s/) === -1 ? next.length : next.search(/\s/);
  const room = column - above.length;
  if (endsSentence(above)) return room <= Math.min(firstWord, 20) + column * 0.08;
  return room <= Math.min(firstWord, 20) + column * 0.25 || areHalvesOfTitle(above, next);
}

/** A title in capitals over two lines. */
function areHalvesOfTitle(above: string, line: string): boolean {
  return isInCapitals(above) && isInCapitals(line) && !endsWithPause(above) && above.split(' ').length >= 4;
}

function isInCapitals(text: string): boolean {
  return text.length < 200 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
