import type { RoleModel } from '../../../model/roles.ts';
import { CueIndex } from '../cue-index.ts';
import type { Paragraph } from '../paragraph.ts';

/**
 * How a group of words shows in a paragraph: how thick it stands in the whole of it, in what share of its sentences, in the first
 * and in the last, and among the words with which sentences begin.
 */
export const aspects = ['whole', 'sentences', 'first', 'last', 'starts'] as const;

/** Words of a paragraph that is not short: in shorter ones a word stands no thicker. */
const notShort = 60;
/** A usual paragraph, for the measure of thickness. */
const usual = 80;
/** Words with which a sentence begins. */
const beginning = 5;

/** Counts the groups of the model in paragraphs, by group and aspect: `obligation whole`. */
export function groupFinder(groups: RoleModel['groups']): (paragraph: Paragraph) => Map<string, number> {
  const index = new CueIndex<string>();
  for (const { group, words } of groups) for (const phrase of words) index.add(phrase, group);
  return ({ sentences }) => {
    const counts = new Map<string, Counts>();
    for (const [at, { words }] of sentences.entries()) {
      for (const { start, value } of index.hitsIn(words)) {
        const own = counts.get(value) ?? { whole: 0, first: 0, last: 0, starts: 0, sentences: new Set() };
        counts.set(value, own);
        own.whole += 1;
        own.first += Number(at === 0);
        own.last += Number(at === sentences.length - 1);
        own.starts += Number(start < beginning);
        own.sentences.add(at);
      }
    }
    const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
    return new Map([...counts].flatMap(([group, own]) => aspectsOf(group, own, length, sentences.length)));
  };
}

interface Counts {
  whole: number;
  first: number;
  last: number;
  starts: number;
  sentences: Set<number>;
}

function aspectsOf(group: string, counts: Counts, words: number, sentences: number): [string, number][] {
  const values: Record<(typeof aspects)[number], number> = {
    whole: Math.log(1 + (usual * counts.whole) / Math.max(notShort, words)),
    sentences: counts.sentences.size / sentences,
    first: Math.log(1 + counts.first),
    last: Math.log(1 + counts.last),
    starts: Math.log(1 + counts.starts),
  };
  return aspects
    .filter((aspect) => values[aspect] > 0)
    .map((aspect) => [`${group} ${aspect}`, values[aspect]]);
}
