import type { Path } from '../problem.ts';
import type { Plain } from '../yaml/plain-value.ts';
import type { Change, Written } from './change.ts';

type Holder = Plain[] | { [key: string]: Plain };

/** Stands for a list item that is taken away, so that the places of the others hold until all changes are made. */
const gone: Plain = [];

/**
 * What notes hold after the changes: against it the edited text is checked.
 *
 * @throws RangeError when a path leads nowhere
 */
export function changedValue(value: Plain, changes: readonly Change[]): Plain {
  const root = structuredClone(value);
  const cleanLists = new Set<Plain[]>();
  for (const change of changes) {
    if (change.type === 'set') put(holderOf(root, change.path), change.path, plainOf(change.value));
    else if (change.type === 'append') listAt(root, change.path).push(...change.items.map(plainOf));
    else if (change.type === 'move') listAt(root, change.to).push(take(root, change.from, cleanLists));
    else take(root, change.path, cleanLists);
  }
  for (const list of cleanLists) list.splice(0, list.length, ...list.filter((item) => item !== gone));
  return root;
}

/** As a parser that does not interpret scalars reads it back. */
function plainOf(written: Written): Plain {
  if (typeof written === 'string') return written;
  if (typeof written === 'number') return String(written);
  if (Array.isArray(written)) return (written as readonly Written[]).map(plainOf);
  return Object.fromEntries(Object.entries(written).map(([key, child]) => [key, plainOf(child)]));
}

function take(root: Plain, path: Path, cleanLists: Set<Plain[]>): Plain {
  const holder = holderOf(root, path);
  const key = path.at(-1);
  if (Array.isArray(holder) && typeof key === 'number') {
    const item = holder[key];
    if (item === undefined) throw new RangeError('no such item');
    holder[key] = gone;
    cleanLists.add(holder);
    return item;
  }
  if (Array.isArray(holder) || typeof key !== 'string') throw new RangeError('no such key');
  const child = holder[key];
  if (child === undefined) throw new RangeError('no such key');
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a plain record, its keys checked when it was read
  delete holder[key];
  return child;
}

function put(holder: Holder, path: Path, value: Plain): void {
  const key = path.at(-1);
  if (Array.isArray(holder) && typeof key === 'number') holder[key] = value;
  else if (!Array.isArray(holder) && typeof key === 'string') holder[key] = value;
  else throw new RangeError('no such place');
}

function listAt(root: Plain, path: Path): Plain[] {
  const holder = holderOf(root, path);
  const key = path.at(-1) ?? '';
  const child = Array.isArray(holder) ? holder[Number(key)] : holder[key];
  if (Array.isArray(child)) return child;
  // A key without a value reads as an empty text.
  if (child !== undefined && child !== '') throw new RangeError('not a list');
  const list: Plain[] = [];
  put(holder, path, list);
  return list;
}

function holderOf(root: Plain, path: Path): Holder {
  let value: Plain | undefined = root;
  for (const step of path.slice(0, -1)) {
    if (typeof value !== 'object') throw new RangeError('no such place');
    value = Array.isArray(value) ? value[Number(step)] : value[step];
  }
  if (typeof value !== 'object') throw new RangeError('no such place');
  return value;
}
