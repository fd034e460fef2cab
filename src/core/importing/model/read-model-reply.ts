import { roles, type Role } from '../../article/article.ts';
import type { ProposedPoint } from '../imported-article.ts';

/** A model's certainty is not known: what it proposes is always to be checked. */
const confidence = 0.5;

/** Lone surrogates and control characters: notes do not take them. */
const unwritable = /\p{Cs}|[^\P{Cc}\n\r\t]/u;

const longestClaim = 600;
const context = 32;

export interface ModelReply {
  readonly points: readonly ProposedPoint[];
  /** Objects of the reply that were left out: no such paragraph, no such role, or a quotation that is not there. */
  readonly leftOut: number;
}

/** Reads what a language model replied. Never throws; keeps only what the article bears out. */
export function readModelReply(reply: string, paragraphs: readonly string[]): ModelReply {
  const items = objectsIn(reply);
  const points = items.flatMap((item) => pointOf(item, paragraphs) ?? []);
  return { points, leftOut: items.length - points.length };
}

/** The array in the reply, with or without a fence or words around it. */
function objectsIn(reply: string): unknown[] {
  const start = reply.indexOf('[');
  const end = reply.lastIndexOf(']');
  if (start === -1 || end < start) return [];
  try {
    const value: unknown = JSON.parse(reply.slice(start, end + 1));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function pointOf(item: unknown, paragraphs: readonly string[]): ProposedPoint | undefined {
  const { paragraph, role, claim, quote } = (item ?? {}) as Record<string, unknown>;
  if (
    typeof paragraph !== 'number' ||
    !isRole(role) ||
    !isText(claim, longestClaim) ||
    !isText(quote, 4000)
  ) {
    return undefined;
  }
  const text = paragraphs[paragraph - 1];
  const start = text?.indexOf(quote) ?? -1;
  if (text === undefined || start === -1) return undefined;
  const end = start + quote.length;
  return {
    paragraph,
    role,
    confidence,
    claim: claim.trim(),
    quote: {
      exact: quote,
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    },
  };
}

function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && /\S/u.test(value) && value.length <= longest && !unwritable.test(value);
}
