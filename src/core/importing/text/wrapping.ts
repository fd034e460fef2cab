import { endsSentence } from './sentence-end.ts';

/** Lines that are wider belong to a text with one line a paragraph. */
const widestColumn = 160;

/**
 * At how many characters a text was wrapped, or undefined where each paragraph is one line. A wrapped text has many lines of
 * nearly the same length, most of which end inside a sentence.
 *
 * @param lines the lines of running text
 */
export function columnOf(lines: readonly string[]): number | undefined {
  if (lines.length < 2) return undefined;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const column = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (column > widestColumn || column < 30) return undefined;
  const full = lines.filter((line) => line.length >= column * 0.75);
  const endInside = full.filter((line) => !endsSentence(line)).length;
  return full.length >= lines.length * 0.4 && endInside >= full.length * 0.6 ? column : undefined;
}

/**
 * Takes out the blank lines of a text that has one after every printed line; where it has two or more, one stays. Others are
 * given back as they are.
 */
export function withoutDoubleSpacing(lines: readonly string[]): readonly string[] {
  const printed = lines.filter((line) => line.trim() !== '');
  if (printed.length < 12) return lines;
  const neighbours = lines.filter(
    (line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '',
  ).length;
  if (neighbours > printed.length * 0.1 || columnOf(printed) === undefined) return lines;
  return lines.filter((line, index) => line.trim() !== '' || (lines[index + 1] ?? '').trim() === '');
}
