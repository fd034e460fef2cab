import { lowerWordsOf } from '../lower-words.ts';
import type { Paragraph } from '../paragraph.ts';

/** How much of its vocabulary a paragraph shares with other parts of its article: 0 to about 3. */
export interface Likeness {
  readonly title: number;
  readonly first: number;
  readonly previous: number;
}

/** Words that differ after this many letters are taken for forms of one word. */
const stemLength = 6;
const shortest = 4;

/** For every paragraph of an article. */
export function likenessesIn(paragraphs: readonly Paragraph[], title: string): Likeness[] {
  const ofTitle = stemsOf(lowerWordsOf(title));
  const stems = paragraphs.map(({ sentences }) => stemsOf(sentences.flatMap(({ words }) => words)));
  return stems.map((own, index) => ({
    title: shared(own, ofTitle),
    first: index === 0 ? 0 : shared(own, stems[0]),
    previous: shared(own, stems[index - 1]),
  }));
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, stemLength)));
}

function shared(own: ReadonlySet<string>, other: ReadonlySet<string> | undefined): number {
  if (other === undefined) return 0;
  const [fewer, more] = own.size < other.size ? [own, other] : [other, own];
  let count = 0;
  for (const stem of fewer) if (more.has(stem)) count += 1;
  return (3 * count) / Math.sqrt(Math.max(4, own.size) * Math.max(4, other.size));
}
