import type { QuoteSelector, Role } from '../../article/article.ts';
import type { Written } from '../../editing/change.ts';
import type { ProposedPoint } from '../imported-article.ts';
import { idOf } from './id-of.ts';

/** Characters that the schema of notes allows a claim. */
const longestClaim = 4000;

/** The proposals of one role, in the article's order. */
export interface RoleProposals {
  readonly role: Role;
  readonly points: readonly ProposedPoint[];
}

/** The proposals by role, roles in the order in which the article first plays them. */
export function byRole(points: readonly ProposedPoint[]): RoleProposals[] {
  const groups = new Map<Role, ProposedPoint[]>();
  for (const point of points) groups.set(point.role, [...(groups.get(point.role) ?? []), point]);
  return [...groups].map(([role, ofRole]) => ({ role, points: ofRole }));
}

/** A section that holds proposals. */
export function sectionOf({ role, points }: RoleProposals, taken: Set<string>): Written {
  return { id: idOf(role, role, taken), role, points: points.map((point) => pointOf(point, taken)) };
}

/** A proposal as a point of notes: the article's own words until a person takes it over. */
export function pointOf(
  { paragraph, confidence, quote, claim = quote.exact }: ProposedPoint,
  taken: Set<string>,
): Written {
  return {
    id: idOf(claim, `paragraph-${String(paragraph)}`, taken),
    text: oneLine(claim).slice(0, longestClaim),
    proposed: percent(confidence),
    paragraphs: [paragraph],
    quote: writtenQuote(quote),
  };
}

export function writtenQuote({ exact, prefix, suffix }: QuoteSelector): Written {
  return {
    exact: exact.slice(0, longestClaim),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}

/** 0 to 1 as whole per cent. */
export function percent(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
