import type { Role } from '../../../article/article.ts';
import type { Cues, RoleModel } from '../../../model/roles.ts';
import { CueIndex, type CueHit } from '../cue-index.ts';
import type { Paragraph } from '../paragraph.ts';

export type CueStrength = keyof Cues;

export const strengths = ['strong', 'clear', 'slight'] as const satisfies readonly CueStrength[];

/** What a cue says: for which role, and how strongly. */
export interface RoleCue {
  readonly role: Role;
  readonly strength: CueStrength;
}

/** The cues of all languages in one index: an article in Hindi quotes English, and the scripts keep them apart. */
export function roleCueIndex({ roles }: RoleModel): CueIndex<RoleCue> {
  const index = new CueIndex<RoleCue>();
  for (const { role, cues } of roles) {
    for (const byStrength of [cues.en, cues.hi]) {
      for (const strength of strengths) {
        for (const phrase of byStrength[strength]) index.add(phrase, { role, strength });
      }
    }
  }
  return index;
}

/** Of cues of one role that overlap only the longest counts: "should be" is not also "should". */
export function withoutOverlaps(hits: readonly CueHit<RoleCue>[]): CueHit<RoleCue>[] {
  const kept: CueHit<RoleCue>[] = [];
  const reach = new Map<Role, number>();
  const longestFirst = [...hits].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  for (const hit of longestFirst) {
    if (hit.start < (reach.get(hit.value.role) ?? 0)) continue;
    reach.set(hit.value.role, hit.end);
    kept.push(hit);
  }
  return kept;
}

function rank({ value }: CueHit<RoleCue>): number {
  return strengths.indexOf(value.strength);
}

/** The cues of each sentence of a paragraph, and of the heading over it. */
export interface ParagraphCues {
  readonly sentences: readonly (readonly CueHit<RoleCue>[])[];
  readonly heading: readonly CueHit<RoleCue>[];
}

export function cuesOf(paragraph: Paragraph, index: CueIndex<RoleCue>): ParagraphCues {
  return {
    sentences: paragraph.sentences.map(({ words }) => withoutOverlaps(index.hitsIn(words))),
    heading: withoutOverlaps(index.hitsIn(paragraph.heading)),
  };
}
