import type { Path } from '../problem.ts';
import type { Change, Written } from './change.ts';

/** What comes to a list: an item that is written, or one that is moved. */
export type Entry = { readonly item: Written } | { readonly from: Path };

export interface Arrival {
  readonly path: Path;
  readonly entries: Entry[];
}

/** What comes to each list, in the order of the changes. */
export function arrivalsIn(changes: readonly Change[]): Map<string, Arrival> {
  const arrivals = new Map<string, Arrival>();
  for (const change of changes) {
    if (change.type !== 'append' && change.type !== 'move') continue;
    const path = change.type === 'append' ? change.path : change.to;
    const arrival = arrivals.get(keyOf(path)) ?? { path, entries: [] };
    arrivals.set(keyOf(path), arrival);
    if (change.type === 'append') arrival.entries.push(...change.items.map((item) => ({ item })));
    else arrival.entries.push({ from: change.from });
  }
  return arrivals;
}

/** How many items each list loses. */
export function lossesIn(changes: readonly Change[]): { path: Path; count: number }[] {
  const losses = new Map<string, { path: Path; count: number }>();
  for (const change of changes) {
    const item = change.type === 'remove' ? change.path : change.type === 'move' ? change.from : undefined;
    if (typeof item?.at(-1) !== 'number') continue;
    const path = item.slice(0, -1);
    losses.set(keyOf(path), { path, count: (losses.get(keyOf(path))?.count ?? 0) + 1 });
  }
  return [...losses.values()];
}

/** Whether a change is about something inside an item that another of the changes moves. */
export function isInMoved(change: Change, changes: readonly Change[]): boolean {
  return changes.some((other) => other.type === 'move' && isBelow(change, other.from));
}

/** Whether a change is about something inside the value at a path. */
export function isBelow(change: Change, path: Path): boolean {
  return change.type !== 'move' && keyOf(change.path).startsWith(`${keyOf(path)}\0`);
}

export function keyOf(path: Path): string {
  return path.join('\0');
}

/** A list on one line cannot take lines from elsewhere. */
export function written(entries: readonly Entry[]): Written[] {
  return entries.map((entry) => {
    if ('from' in entry) throw new RangeError('a list on one line');
    return entry.item;
  });
}
