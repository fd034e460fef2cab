import type { CueStrength } from './role-cues.ts';
import type { CueHit } from '../cue-index.ts';
import type { ParagraphCues, RoleCue } from './role-cues.ts';

/** The first sentence says what a paragraph is about, the last what follows from it. */
const inFirst = 1.4;
const inLast = 1.15;
/** What a heading says, it says of all that stands under it. */
const underHeading = 1.5;
/** A cue that comes again says half as much, and again half of that. */
const repeated = 0.5;
/** Sentences of a usual paragraph: cues of longer ones count less. */
const usualLength = 4;
/** However many cues of one strength speak for a role, they count as no more than this many. */
const most: Readonly<Record<CueStrength, number>> = { strong: 3, clear: 5, slight: 6 };

/** How much the cues of a paragraph say for each role, by role and strength: `challenge strong`. */
export function cueLevels(cues: ParagraphCues): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [{ role, strength }, count] of cueCounts(cues).values()) {
    levels.set(`${role} ${strength}`, levelled(count, most[strength]));
  }
  return levels;
}

function levelled(count: number, ceiling: number): number {
  return ceiling * (1 - Math.exp(-count / ceiling));
}

/** How many cues of each kind there are. */
function cueCounts({ sentences, heading }: ParagraphCues): Map<string, [RoleCue, number]> {
  const counts = new Map<string, [RoleCue, number]>();
  const seen = new Map<string, number>();
  const share = Math.sqrt(usualLength / Math.max(usualLength, sentences.length));
  const add = (hits: readonly CueHit<RoleCue>[], weight: number) => {
    for (const { phrase, value } of hits) {
      const key = `${value.role} ${phrase}`;
      const factor = seen.get(key) ?? 1;
      seen.set(key, factor * repeated);
      const kind = `${value.role} ${value.strength}`;
      counts.set(kind, [value, (counts.get(kind)?.[1] ?? 0) + weight * factor]);
    }
  };
  for (const [index, hits] of sentences.entries()) add(hits, share * weightOf(index, sentences.length));
  add(heading, underHeading);
  return counts;
}

function weightOf(index: number, count: number): number {
  if (index === 0) return inFirst;
  return index === count - 1 ? inLast : 1;
}
