import type { Skeleton, SkeletonSlot } from '../framework/skeleton.ts';
import { escapeChoice, escapeText } from './escape.ts';

/** How the article's points are offered in their slots. */
export type PointStyle = 'bullets' | 'choices' | 'none';

/** `(60 words)`, in the reader's language. */
export type BudgetWords = (budget: number) => string;

export interface SnippetStyle {
  readonly points: PointStyle;
  readonly budget: BudgetWords;
}

/**
 * The skeleton as a VS Code snippet: a Markdown heading for each slot with its budget, a choice of kinds where the
 * slot offers them, the points, and a tab stop with a hint of what goes in.
 */
export function snippetOf(skeleton: Skeleton, style: SnippetStyle): string {
  const stops = new TabStops();
  const parts = skeleton.slots.map((slot) => slotSnippet(slot, style, stops));
  return `${parts.join('\n\n')}\n$0`;
}

function slotSnippet(slot: SkeletonSlot, style: SnippetStyle, stops: TabStops): string {
  const heading = `## ${escapeText(`${slot.heading} (${style.budget(slot.budget)})`)}`;
  const kinds = slot.kinds.map(({ name, fill }) => `${name}: ${fill}`);
  const kind = kinds.length === 0 ? [] : [`<!-- ${stops.choice(kinds)} -->`];
  return [heading, '', ...kind, ...body(slot, style.points, stops)].join('\n');
}

function body(slot: SkeletonSlot, style: PointStyle, stops: TabStops): string[] {
  if (slot.points.length === 0 || style === 'none') return [stops.placeholder(slot.hint)];
  const offered =
    style === 'bullets'
      ? slot.points.map((point) => `- ${stops.placeholder(point)}`)
      : [`- ${stops.choice(slot.points)}`];
  return [...offered, `- ${stops.placeholder(slot.hint)}`];
}

/** Numbers tab stops in the order in which they are asked for. */
class TabStops {
  #last = 0;

  placeholder(text: string): string {
    return `\${${String(++this.#last)}:${escapeText(text)}}`;
  }

  /** A choice of one would be a placeholder that cannot be typed over. */
  choice(texts: readonly string[]): string {
    const [only, ...others] = texts;
    if (only !== undefined && others.length === 0) return this.placeholder(only);
    return `\${${String(++this.#last)}|${texts.map(escapeChoice).join(',')}|}`;
  }
}
