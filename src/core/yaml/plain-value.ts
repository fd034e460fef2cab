import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Path, Problem } from '../problem.ts';
import { excerpt } from '../text/excerpt.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** What a YAML text holds when scalars are left as text. */
export type Plain = string | Plain[] | { [key: string]: Plain };

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Visit {
  readonly node: Node | null;
  readonly path: Path;
  readonly put: (value: Plain) => void;
}

/**
 * Turns nodes into plain values with a stack of its own, so that no text can exhaust the program's. Keys that
 * would reach an object's prototype and keys that are there twice are left out, with a problem.
 *
 * @throws Refusal when there are more nodes than the limits allow
 */
export function plainValueOf(
  root: unknown,
  lines: LineIndex,
  limits: Limits,
): { value: Plain | undefined; problems: Problem[] } {
  let value: Plain | undefined;
  let count = 0;
  const keys = new KeyCheck(lines);
  const visits: Visit[] = [{ node: root as Node | null, path: [], put: (plain) => (value = plain) }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    if (++count > limits.nodes) {
      const start = visit.node?.range?.[0] ?? 0;
      throw new Refusal('too-many-nodes', start, start, [String(limits.nodes)]);
    }
    for (const inner of enter(visit, keys).reverse()) visits.push(inner);
  }
  return { value, problems: keys.problems.slice(0, limits.problems + 1) };
}

function enter({ node, path, put }: Visit, keys: KeyCheck): Visit[] {
  if (isSeq<Node>(node)) {
    const list: Plain[] = [];
    put(list);
    return node.items.map((item, index) => ({
      node: item,
      path: [...path, index],
      put: (plain) => (list[index] = plain),
    }));
  }
  if (isMap<Scalar, Node | null>(node)) {
    const map: { [key: string]: Plain } = {};
    put(map);
    return keys.soundPairs(node.items, path).map(([key, child]) => ({
      node: child,
      path: [...path, key],
      put: (plain) => (map[key] = plain),
    }));
  }
  put(isScalar(node) && typeof node.value === 'string' ? node.value : '');
  return [];
}

/** Sorts out the keys that may not be. */
class KeyCheck {
  readonly problems: Problem[] = [];
  readonly #lines: LineIndex;

  constructor(lines: LineIndex) {
    this.#lines = lines;
  }

  soundPairs(pairs: readonly Pair<Scalar, Node | null>[], path: Path): [string, Node | null][] {
    const sound: [string, Node | null][] = [];
    const seen = new Map<string, Scalar>();
    for (const { key: scalar, value } of pairs) {
      const key = isScalar(scalar) ? String(scalar.value) : '';
      const first = seen.get(key.normalize('NFC'));
      if (forbiddenKeys.has(key)) this.#tell('forbidden-key', scalar, [...path, key], [key]);
      else if (first !== undefined)
        this.#tell('duplicate-key', scalar, [...path, key], [excerpt(key), this.#lineOf(first)]);
      else {
        seen.set(key.normalize('NFC'), scalar);
        sound.push([key, value]);
      }
    }
    return sound;
  }

  /** By its node, not by its path: the path of a key that is there twice leads to the first one. */
  #tell(code: 'forbidden-key' | 'duplicate-key', key: Scalar, path: Path, args: readonly string[]): void {
    const [start, end] = key.range ?? [0, 0];
    const place = { start, end, ...this.#lines.positionAt(start) };
    this.problems.push({ code, severity: 'error', path, args, atKey: true, ...place });
  }

  #lineOf(key: Scalar): string {
    return String(this.#lines.positionAt(key.range?.[0] ?? 0).line);
  }
}
