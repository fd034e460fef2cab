import type { Translate } from '../../core/translate.ts';

/** More than this in one list nobody reads on a page; the outline has them all. */
export const listLimit = 300;

/** The items that the page shows, and a sentence on the rest where there is one. */
export function shown<T>(
  items: readonly T[],
  t: Translate,
  limit = listLimit,
): { first: readonly T[]; more?: string } {
  if (items.length <= limit) return { first: items };
  return { first: items.slice(0, limit), more: t('and {0} more in the outline', items.length - limit) };
}
