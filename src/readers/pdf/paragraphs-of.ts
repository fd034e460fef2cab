import { joinedLines, vocabularyOf } from './joined-lines.ts';
import type { Line } from './line.ts';
import { rounded, type TypeSizes } from './type-sizes.ts';

/** Lines that belong together. */
export interface TextParagraph {
  readonly lines: readonly Line[];
  readonly text: string;
}

/** Of the usual distance between lines: a larger one divides paragraphs. */
const paragraphGap = 1.3;
/** Of the size of the type: a first line that begins further in. */
const leastIndent = 0.7;
const mostIndent = 6;
/** Of the size of the type: room that is left on a line that ends on purpose, after a sentence and within one. */
const sureRoom = 1;
const surerRoom = 2;
/** The share of lines that reach the edge of their column where all that can are stretched to it. */
const mostlyFull = 0.5;
const endsSentence = /[.?!:।…][)\]"'’”»]*$/u;

export const bullet = /^[•◦▪‣●○■□·∙\uF0B7]\s*|^[-–—*]\s+/;
export const numbering = /^\(?(\d{1,2})[.)]\s+(?=\S)/;

/** Puts lines together into paragraphs, over the ends of columns and pages too. */
export function paragraphsOf(lines: readonly Line[], sizes: TypeSizes): TextParagraph[] {
  const leading = leadingOf(lines, sizes);
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && continues(group, line, leading)) group.push(line);
    else groups.push([line]);
  }
  const vocabulary = vocabularyOf(
    lines.map(({ text }) => text),
    { cutsWords: isJustified(lines) },
  );
  return withWholeSentences(groups, sizes).map((group) => ({
    lines: group,
    text: group.slice(1).reduce((text, line) => joinedLines(text, line.text, vocabulary), group[0].text),
  }));
}

/** Text with straight edges on both sides is mostly hyphenated; other text hardly ever is. */
function isJustified(lines: readonly Line[]): boolean {
  const full = lines.filter(({ right, column }) => Math.abs(column.right - right) < 1);
  return full.length > mostlyFull * lines.length;
}

/** The usual distance between the lines of the text, as a multiple of the size of its type. */
function leadingOf(lines: readonly Line[], sizes: TypeSizes): number {
  const steps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.column !== line.column) continue;
    if (rounded(line.size) === sizes.text && rounded(next.size) === sizes.text) {
      steps.push((next.baseline - line.baseline) / line.size);
    }
  }
  steps.sort((one, other) => one - other);
  // Between paragraphs there is never less than within: the lower third is within, however short the paragraphs.
  return steps[Math.floor(steps.length / 3)] ?? 1.3;
}

type Group = readonly [Line, ...Line[]];

function continues(group: Group, line: Line, leading: number): boolean {
  const last = group.at(-1) ?? group[0];
  if (rounded(last.size) !== rounded(line.size) || beginsItem(line)) return false;
  if (line.column !== last.column) return continuesElsewhere(last, line);
  const step = (line.baseline - last.baseline) / line.size;
  if (step > Math.max(leading, 1) * paragraphGap) return false;
  if (isIndented(line, last) && !beginsItem(group[0])) return false;
  return !endsEarly(last, line);
}

/** At the head of the next column or page there is no distance to go by. */
function continuesElsewhere(last: Line, line: Line): boolean {
  const isCapital = /^["“‘]?\p{Lu}/u.test(line.text);
  // Text goes on at the head of a column; what stands below in another one is another part of the page.
  if (last.page === line.page && line.baseline > last.baseline && isCapital) return false;
  if (!endsSentence.test(last.text)) return !isCapital || isFull(last);
  return indentOf(line) < leastIndent && !endsEarly(last, line);
}

function beginsItem({ text }: Line): boolean {
  return bullet.test(text) || numbering.test(text);
}

function indentOf({ left, column, size }: Line): number {
  return (left - column.left) / size;
}

function isIndented(line: Line, last: Line): boolean {
  const step = indentOf(line) - indentOf(last);
  return step > leastIndent && step < mostIndent && indentOf(last) < leastIndent;
}

function isFull({ right, column, size }: Line): boolean {
  return column.right - right < 4 * size;
}

/**
 * Whether the first word of the next line would have had room here: then the line was ended on purpose. In the middle of a
 * sentence (a byline, an address) it takes more room to be sure, because the edge of a column is an estimate.
 */
function endsEarly(last: Line, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const width = ((next.right - next.left) * word.length) / Math.max(1, next.text.length);
  const room = last.column.right - last.right - width;
  if (endsSentence.test(last.text)) return room > sureRoom * last.size && isLong(next.text);
  return room > surerRoom * last.size && /^["“‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(next.text);
}

/** A single word at the end of a paragraph is no measure of its room. */
function isLong(text: string): boolean {
  return text.length > 12;
}

/**
 * A caption or a footnote may stand between the two halves of a sentence: it comes after them. `groups` is used up.
 */
function withWholeSentences(groups: readonly (readonly [Line, ...Line[]])[], sizes: TypeSizes): Group[] {
  const whole: [Line, ...Line[]][] = [];
  let open: [Line, ...Line[]] | undefined;
  for (const [first, ...others] of groups) {
    const isText = rounded(first.size) === sizes.text;
    const last = open?.at(-1);
    const isRest =
      isText && last !== undefined && last.column !== first.column && continuesElsewhere(last, first);
    if (open !== undefined && isRest && !beginsItem(first)) {
      open.push(first, ...others);
      continue;
    }
    const group: [Line, ...Line[]] = [first, ...others];
    whole.push(group);
    if (isText) open = group;
    else if (!sizes.isSmall(first.size)) open = undefined;
  }
  return whole;
}
