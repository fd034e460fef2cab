import { provenanceOf, type Article, type Point } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Framework, Kind, Slot } from '../model/frameworks.ts';
import { budgetOf } from './budget.ts';

/** At most so many points, and characters of them, are offered in one slot: an answer has room for fewer. */
const pointsPerSlot = 12;
const charactersPerSlot = 4_000;

/** One part of an answer to be written. */
export interface SkeletonSlot {
  readonly heading: string;
  /** In words. */
  readonly budget: number;
  readonly hint: string;
  /** Kinds of introduction or conclusion to choose from; may be empty. */
  readonly kinds: readonly Kind[];
  /** The article's points that belong here, as text. */
  readonly points: readonly string[];
}

export interface Skeleton {
  readonly framework: Framework;
  /** Word limit of the answer. */
  readonly words: number;
  readonly slots: readonly SkeletonSlot[];
}

/**
 * The framework's slots for an answer of so many words, filled with what the article says. Slots that have no
 * budget for that length are left out.
 */
export function skeletonOf(
  framework: Framework,
  words: number,
  library: Library,
  article?: Article,
): Skeleton {
  const slots = framework.slots.flatMap((slot): SkeletonSlot[] => {
    const budget = budgetOf(slot, words);
    if (budget === undefined) return [];
    const points = article === undefined ? [] : pointsFor(slot, article);
    return [{ heading: slot.heading, budget, hint: slot.fill, kinds: kindsFor(slot, library), points }];
  });
  return { framework, words, slots };
}

function kindsFor(slot: Slot, library: Library): readonly Kind[] {
  return slot.offers === undefined ? [] : library[slot.offers];
}

function pointsFor(slot: Slot, article: Article): readonly string[] {
  const points = article.sections
    .filter(({ role }) => role !== undefined && slot.roles?.includes(role))
    .flatMap((section) => section.points)
    .slice(0, pointsPerSlot)
    .map(textOf);
  let characters = 0;
  return points.filter((text, index) => (characters += text.length) <= charactersPerSlot || index === 0);
}

/** What the article does not say keeps its source beside it. */
function textOf(point: Point): string {
  const text = oneLine(point.text);
  return provenanceOf(point) === 'added' ? `${text} (${oneLine(point.added ?? '')})` : text;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
