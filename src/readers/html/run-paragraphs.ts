import type { Line } from './line.ts';

/** Letters of a line that is more than a line of a poem or of an address. */
const longLine = 120;
const poemLine = 70;
/** A line of a head: who wrote it, or when. */
const headLine =
  /^(?:written |posted )?by\s+\p{Lu}|^(?:लेखक|द्वारा)\s*:|\b(?:19|20)\d\d\b(?:\D{0,20}\d{1,2}[:.]\d\d.{0,12})?$/iu;

/**
 * The paragraphs of a running text in which only line breaks divide: two breaks always do, one does after a long line
 * that ends a sentence, and each line of a head (title, byline, date) is one. A few short lines stay lines of one paragraph (a poem); other breaks are only spaces.
 */
export function paragraphsOfRun(run: Line): Line[] {
  if (!run.plain.includes('\n')) return [run];
  const plain = run.plain.split('\n');
  const markdown = run.markdown.split('\n');
  const linkShare = run.linkLetters / Math.max(1, run.plain.length);
  return groupsOf(plain).map(([from, to]) => {
    const lines = plain.slice(from, to);
    const joint = lines.length > 2 && lines.every((line) => line.length <= poemLine) ? '\n' : ' ';
    const text = lines.join(joint);
    return {
      plain: text,
      markdown: markdown.slice(from, to).join(joint),
      linkLetters: text.length * linkShare,
    };
  });
}

/** First line and the line after the last of each paragraph. */
function groupsOf(lines: readonly string[]): [number, number][] {
  const isHead = lines.every((line) => line.length <= longLine) && lines.some((line) => headLine.test(line));
  const groups: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    const before = lines[at - 1] ?? '';
    const begins = line === undefined || line === '' || isHead || endsParagraph(before);
    if (begins && at > from) {
      groups.push([from, at]);
      from = at;
    }
    if (line === '') from = at + 1;
  }
  return groups;
}

function endsParagraph(line: string): boolean {
  return line.length > longLine && /[.?!:।"”’)]$/.test(line);
}
