import { folded, type OutlineRow } from './outline-row.ts';

export interface FilteredOutline {
  readonly rows: readonly OutlineRow[];
  /** How many points and details have the words in them. */
  readonly matches: number;
}

/**
 * Keeps the rows that hold every word of the query, with the rows above them. Below a section that matches
 * by its own title everything stays.
 */
export function filterOutline(rows: readonly OutlineRow[], query: string): FilteredOutline {
  const words = folded(query).split(' ').filter(Boolean);
  let matches = 0;
  const keep = (row: OutlineRow): OutlineRow[] => {
    const isMatch = words.every((word) => row.searched.includes(word));
    if (isMatch) matches += 1;
    const children = row.children.flatMap(keep);
    if (isMatch) return [row];
    return children.length === 0 ? [] : [{ ...row, children }];
  };
  return { rows: words.length === 0 ? rows : rows.flatMap(keep), matches };
}
