import type { RoleModel } from '../../../model/roles.ts';
import type { Paragraph } from '../paragraph.ts';
import { cueLevels } from './cue-levels.ts';
import { likenessesIn, type Likeness } from './likeness.ts';
import { placeOf } from './place-of.ts';
import type { ParagraphCues } from './role-cues.ts';
import { signalsIn } from './signals.ts';
import { styleOf } from './style.ts';
import { groupFinder } from './word-groups.ts';
import { wordWeights } from './word-weights.ts';

/**
 * What is seen in a paragraph, by name: `place first`, `cue challenge strong`, `group obligation whole`, `word until`. What is not
 * seen counts 0.
 */
export type Features = ReadonlyMap<string, number>;

/** Finds what is seen in each paragraph of an article. */
export type FeatureFinder = (
  paragraphs: readonly Paragraph[],
  cues: readonly ParagraphCues[],
  title: string,
) => Features[];

export function featureFinder(model: RoleModel): FeatureFinder {
  const groupsIn = groupFinder(model.groups);
  return (paragraphs, cues, title) => {
    const likenesses = likenessesIn(paragraphs, title);
    return paragraphs.map((paragraph, index) => {
      const features = new Map([
        [`place ${placeOf(paragraphs, index)}`, 1],
        ['always', 1],
      ]);
      const add = (kind: string, values: Iterable<readonly [string, number]>) => {
        for (const [name, value] of values) if (value !== 0) features.set(`${kind} ${name}`, value);
      };
      add('cue', cueLevels(cues[index] ?? noCues));
      const signals = signalsIn(paragraph);
      add('signal', Object.entries(signals));
      add('style', Object.entries(styleOf(paragraph, signals)));
      add('like', Object.entries(likenesses[index] ?? unlike));
      add('group', groupsIn(paragraph));
      add('word', wordWeights(paragraph));
      return features;
    });
  };
}

const noCues: ParagraphCues = { sentences: [], heading: [] };
const unlike: Likeness = { title: 0, first: 0, previous: 0 };

/** Writers differ: of these features it counts besides how far they stand out from the mean of the article. */
export function isRelative(name: string): boolean {
  return /^(?:cue|style|like) |^group \S+ whole$/.test(name);
}

/** The mean of each relative feature over the paragraphs of an article. */
export function meansOf(features: readonly Features[]): Features {
  const means = new Map<string, number>();
  for (const own of features) {
    for (const [name, value] of own) {
      if (isRelative(name)) means.set(name, (means.get(name) ?? 0) + value / features.length);
    }
  }
  return means;
}
