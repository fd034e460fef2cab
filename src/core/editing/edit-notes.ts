import { isMap, isSeq, type Document, type Node } from 'yaml';
import type { Path } from '../problem.ts';
import { defaultLimits, type Limits } from '../yaml/limits.ts';
import { composeYaml, parseYaml } from '../yaml/parse-yaml.ts';
import type { Plain } from '../yaml/plain-value.ts';
import {
  arrivalsIn,
  isBelow,
  isInMoved,
  keyOf,
  lossesIn,
  written,
  type Arrival,
  type Entry,
} from './arrivals.ts';
import type { Change, Written } from './change.ts';
import { changedValue } from './changed-value.ts';
import { endOf, Layout, startOf, valueEndOf } from './layout.ts';
import { applyEdits, areApart, type TextEdit } from './text-edit.ts';
import { blockYaml, flowYaml } from './written-yaml.ts';

/**
 * The edits that make the changes and touch nothing else: comments, order, quoting and line ends stay as they are.
 * What the edits would give is read again and compared with what was asked for; notes whose layout defeats that are
 * left alone.
 *
 * @returns nothing when the notes cannot be read or the changes cannot be made safely
 */
export function editNotes(
  text: string,
  changes: readonly Change[],
  limits: Limits = defaultLimits,
): TextEdit[] | undefined {
  const { value, isWellFormed } = parseYaml(text, limits);
  const document = isWellFormed ? composeYaml(text, limits) : undefined;
  if (value === undefined || document === undefined) return undefined;
  try {
    const edits = new EditPlan(text, document).editsFor(changes);
    return areApart(edits) && isSame(readBack(applyEdits(text, edits), limits), changedValue(value, changes))
      ? edits
      : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readBack(text: string, limits: Limits): Plain | undefined {
  const { value, isWellFormed } = parseYaml(text, limits);
  return isWellFormed ? value : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return left === right;
  const keys = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    keys.length === Object.keys(right).length &&
    keys.every((key) => isSame(at(left, key), at(right, key)))
  );
}

function at(holder: object, key: string): unknown {
  return (holder as Record<string, unknown>)[key];
}

/** Turns changes into edits of one text. */
class EditPlan {
  readonly #layout: Layout;
  readonly #text: string;
  readonly #lineBreak: string;
  /** Changes inside items that are moved: they are made where the items go. */
  #inMoved: readonly Change[] = [];

  constructor(text: string, document: Document) {
    this.#text = text;
    this.#layout = new Layout(text, document);
    this.#lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  }

  editsFor(changes: readonly Change[]): TextEdit[] {
    const arrivals = arrivalsIn(changes);
    this.#inMoved = changes.filter((change) => isInMoved(change, changes));
    const inPlace = changes.filter((change) => !this.#inMoved.includes(change));
    return [
      ...inPlace.flatMap((change) => this.#departure(change)),
      ...[...arrivals.values()].map((arrival) => this.#arrive(arrival)),
      ...this.#emptied(changes, arrivals),
    ];
  }

  #departure(change: Change): TextEdit[] {
    switch (change.type) {
      case 'set':
        return [this.#set(change.path, change.value)];
      case 'remove':
        return [this.#remove(change.path)];
      case 'move':
        return [this.#remove(change.from)];
      case 'append':
        return [];
    }
  }

  #set(path: Path, value: Written): TextEdit {
    const map = this.#layout.mapAt(path.slice(0, -1));
    const key = path.at(-1);
    if (map === undefined || typeof key !== 'string') throw new RangeError('not in a map');
    const pair = this.#layout.pairIn(map, key);
    if (pair === undefined) return this.#addKey(map, key, value);
    const start = startOf(pair.value);
    const end = valueEndOf(pair.value);
    const isBlock = this.#text.slice(start, end).endsWith('\n');
    const written = map.flow
      ? flowYaml(value)
      : this.#block(value, this.#layout.column(startOf(pair.key)) + 2);
    const gap = this.#text[start - 1] === ':' ? ' ' : '';
    return { start, end, text: `${gap}${written}${isBlock ? this.#lineBreak : ''}` };
  }

  #addKey(map: Node, key: string, value: Written): TextEdit {
    if (!isMap<Node, Node | null>(map)) throw new RangeError('not a map');
    if (map.flow) {
      const place = valueEndOf(map) - 1;
      return {
        start: place,
        end: place,
        text: `${map.items.length > 0 ? ', ' : ''}${key}: ${flowYaml(value)}`,
      };
    }
    const column = this.#layout.column(startOf(map.items[0]?.key));
    const last = map.items.at(-1);
    return this.#line(this.#endOf(last?.value ?? last?.key), column, `${key}: ${this.#value(value, column)}`);
  }

  #remove(path: Path): TextEdit {
    const parent = this.#layout.nodeAt(path.slice(0, -1));
    const key = path.at(-1);
    if (isSeq<Node>(parent)) return this.#removeItem(parent.flow === true, parent.items, Number(key));
    const map = this.#layout.mapAt(path.slice(0, -1));
    const pair = map && this.#layout.pairIn(map, key);
    if (map === undefined || pair === undefined) throw new RangeError('no such key');
    const index = map.items.indexOf(pair);
    if (map.flow)
      return this.#removeBetweenCommas(
        map.items.map(({ key: of, value }) => [of, value ?? of]),
        index,
      );
    const start = startOf(pair.key);
    const end = this.#endOf(pair.value ?? pair.key);
    if (this.#layout.isFirstOnLine(start)) return { start: this.#layout.lineStart(start), end, text: '' };
    // The key stands behind the `-` of its item: the next key takes its place.
    const next = map.items[index + 1];
    if (next === undefined) throw new RangeError('an item must keep a key');
    return { start, end: startOf(next.key), text: '' };
  }

  #removeItem(isFlow: boolean, items: readonly Node[], index: number): TextEdit {
    const item = items[index];
    if (item === undefined) throw new RangeError('no such item');
    if (isFlow)
      return this.#removeBetweenCommas(
        items.map((node) => [node, node]),
        index,
      );
    const { start, end } = this.#linesOf(item);
    return { start, end, text: '' };
  }

  #removeBetweenCommas(entries: readonly (readonly [Node, Node])[], index: number): TextEdit {
    const entry = entries[index];
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (entry === undefined) throw new RangeError('no such entry');
    if (after !== undefined) return { start: startOf(entry[0]), end: startOf(after[0]), text: '' };
    return {
      start: before === undefined ? startOf(entry[0]) : valueEndOf(before[1]),
      end: valueEndOf(entry[1]),
      text: '',
    };
  }

  /** The whole lines of an item of a block list, from its `-` to its comment. */
  #linesOf(item: Node): { start: number; end: number; dash: number } {
    const dash = this.#layout.dashBefore(startOf(item));
    if (dash === undefined || !this.#layout.isFirstOnLine(dash))
      throw new RangeError('an item shares its line');
    return { start: this.#layout.lineStart(dash), end: this.#endOf(item), dash };
  }

  /** What comes to a list stands behind its last item, or in place of `[]`, of nothing behind a key, or of no key. */
  #arrive({ path, entries }: Arrival): TextEdit {
    const list = this.#layout.listAt(path);
    const last = list?.items.at(-1);
    if (list === undefined || last === undefined) return this.#fill(path, list, entries);
    if (list.flow) {
      const place = valueEndOf(last);
      return {
        start: place,
        end: place,
        text: written(entries)
          .map((item) => `, ${flowYaml(item)}`)
          .join(''),
      };
    }
    const { end, dash } = this.#linesOf(last);
    return this.#whole(end, this.#itemLines(entries, this.#layout.column(dash)));
  }

  #fill(path: Path, empty: Node | undefined, entries: readonly Entry[]): TextEdit {
    const map = this.#layout.mapAt(path.slice(0, -1));
    const key = path.at(-1);
    if (map === undefined || typeof key !== 'string') throw new RangeError('not in a map');
    const pair = this.#layout.pairIn(map, key);
    if (map.flow) return this.#set(path, written(entries));
    if (pair === undefined) {
      const column = this.#layout.column(startOf(map.items[0]?.key));
      const lines = `${' '.repeat(column)}${key}:${this.#lineBreak}${this.#itemLines(entries, column + 2)}`;
      const last = map.items.at(-1);
      return this.#whole(this.#endOf(last?.value ?? last?.key), lines);
    }
    const start = endOfKey(this.#text, valueEndOf(pair.key));
    const end = empty === undefined ? start : valueEndOf(empty);
    const lines = this.#itemLines(entries, this.#layout.column(startOf(pair.key)) + 2);
    return { start, end, text: `${this.#lineBreak}${lines.trimEnd()}` };
  }

  #itemLines(entries: readonly Entry[], column: number): string {
    return entries
      .map((entry) =>
        'from' in entry ? this.#movedLines(entry.from, column) : this.#newLines(entry.item, column),
      )
      .join('');
  }

  #newLines(item: Written, column: number): string {
    return `${' '.repeat(column)}- ${this.#block(item, column + 2)}${this.#lineBreak}`;
  }

  #movedLines(from: Path, column: number): string {
    const item = this.#layout.nodeAt(from);
    if (!item) throw new RangeError('no such item');
    const { start, end, dash } = this.#linesOf(item);
    const edits = this.#inMoved
      .filter((change) => isBelow(change, from))
      .flatMap((change) => this.#departure(change))
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return shift(
      applyEdits(this.#text.slice(start, end), edits),
      column - this.#layout.column(dash),
      this.#lineBreak,
    );
  }

  /** A list that loses all its items and gets none stays a list. */
  #emptied(changes: readonly Change[], arrivals: ReadonlyMap<string, Arrival>): TextEdit[] {
    return lossesIn(changes).flatMap(({ path, count }) => {
      const list = this.#layout.listAt(path);
      if (arrivals.has(keyOf(path)) || list === undefined || list.flow || list.items.length > count)
        return [];
      const map = this.#layout.mapAt(path.slice(0, -1));
      const place = endOfKey(this.#text, valueEndOf(map && this.#layout.pairIn(map, path.at(-1))?.key));
      return [{ start: place, end: place, text: ' []' }];
    });
  }

  #line(place: number, column: number, content: string): TextEdit {
    return this.#whole(place, `${' '.repeat(column)}${content}${this.#lineBreak}`);
  }

  /** Whole lines at a place; the last line of a text may lack its line break. */
  #whole(place: number, lines: string): TextEdit {
    const isCut = place > 0 && this.#text[place - 1] !== '\n';
    return { start: place, end: place, text: isCut ? `${this.#lineBreak}${lines.trimEnd()}` : lines };
  }

  #endOf(node: Node | undefined | null): number {
    return this.#layout.endOfLines(Math.max(valueEndOf(node), endOf(node)));
  }

  #value(value: Written, column: number): string {
    if (typeof value !== 'object') return this.#block(value, column + 2);
    const text = this.#block(value, column + 2);
    return text.startsWith('[') || text.startsWith('{')
      ? text
      : `${this.#lineBreak}${' '.repeat(column + 2)}${text}`;
  }

  #block(value: Written, indent: number): string {
    return blockYaml(value, indent).replaceAll('\n', this.#lineBreak);
  }
}

/** Behind the colon of a key. */
function endOfKey(text: string, keyEnd: number): number {
  return text.indexOf(':', keyEnd) + 1;
}

/** Lines moved to the right or left by so many columns. */
function shift(lines: string, by: number, lineBreak: string): string {
  const shifted =
    by >= 0
      ? lines.replace(/^(?=[^\r\n])/gm, ' '.repeat(by))
      : lines.replace(new RegExp(`^ {${-by}}`, 'gm'), '');
  return shifted.endsWith('\n') ? shifted : `${shifted}${lineBreak}`;
}
