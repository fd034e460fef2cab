import { bareWords } from './same-text.ts';
import type { Entry, Sheet } from './sheet.ts';

/** Shorter lines may well occur twice. */
const fewestWords = 7;
const longestRepetition = 500;
/** How often a line's beginning is looked at: text that says the same thing again and again is no quotation of itself. */
const mostChecks = 20;

/**
 * Drops the lines that say again what a longer paragraph says: pull quotes, captions made of the text, a paragraph printed twice. The
 * paragraph itself stays, and of two equal ones the first.
 */
export function dropRepetitions(sheet: Sheet): void {
  const lines = sheet.kept.map((entry) => ({ entry, words: bareWords(entry.text) }));
  const repeated = partsOfOthers(lines);
  const earlier = new Set<string>();
  for (const line of lines) {
    const isSecond = earlier.has(line.words) && line.words.length > 40;
    if (isSecond || repeated.has(line)) sheet.drop(line.entry, 'repetition');
    earlier.add(line.words);
  }
}

interface Line {
  readonly entry: Entry;
  readonly words: string;
}

/** The short lines whose words stand in a longer line. Each place is compared only with the lines that begin as it does. */
function partsOfOthers(lines: readonly Line[]): ReadonlySet<Line> {
  const byBeginning = new Map<string, Line[]>();
  for (const line of lines.filter(mayRepeat)) {
    const beginning = beginningAt(line.words.split(' '), 0);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []).slice(-mostChecks), line]);
  }
  const checks = new Map<Line, number>();
  const found = new Set<Line>();
  for (const { words } of byBeginning.size === 0 ? [] : lines) {
    const parts = words.split(' ');
    let offset = 0;
    for (const [at, part] of parts.entries()) {
      for (const candidate of byBeginning.get(beginningAt(parts, at)) ?? []) {
        const done = checks.get(candidate) ?? 0;
        checks.set(candidate, done + 1);
        if (done < mostChecks && isPartAt(candidate.words, words, offset)) found.add(candidate);
      }
      offset += part.length + 1;
    }
  }
  return found;
}

function mayRepeat({ words, entry: { block } }: Line): boolean {
  const isText = block.kind === 'paragraph' || block.kind === 'quotation';
  return isText && words.length <= longestRepetition && words.split(' ', fewestWords).length === fewestWords;
}

function beginningAt(words: readonly string[], at: number): string {
  return words.slice(at, at + fewestWords).join(' ');
}

function isPartAt(part: string, whole: string, offset: number): boolean {
  const end = offset + part.length;
  return (
    part.length < whole.length &&
    whole.startsWith(part, offset) &&
    (end === whole.length || whole[end] === ' ')
  );
}
