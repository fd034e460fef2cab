import { withoutGenitive } from './lower-words.ts';

/** A phrase that stands somewhere in a text. Places count words, from 0; `end` is the word after the last. */
export interface CueHit<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  /** Beginnings of words, for phrases with `*`. */
  readonly stems: Map<string, Node<T>>;
  /** How long those beginnings are. */
  readonly stemLengths: Set<number>;
  readonly ends: { readonly phrase: string; readonly value: T }[];
}

/**
 * Many phrases to be found in one pass. A phrase is words in lower case with one space between; `*` at the end of a
 * word stands for any ending. No regular expression is made of them, so that data cannot slow the search down.
 */
export class CueIndex<T> {
  readonly #root: Node<T> = emptyNode();

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const written of phrase.split(' ')) node = childOf(node, withoutGenitive(written));
    node.ends.push({ phrase, value });
  }

  /** Every phrase at every place, in the order of the places. */
  hitsIn(words: readonly string[]): CueHit<T>[] {
    const hits: CueHit<T>[] = [];
    for (let start = 0; start < words.length; start += 1) this.hitsAt(words, start, hits);
    return hits;
  }

  /** Adds the phrases that begin with the word at `start`. */
  hitsAt(words: readonly string[], start: number, hits: CueHit<T>[]): void {
    const follow = (node: Node<T>, at: number) => {
      for (const { phrase, value } of node.ends) hits.push({ start, end: at, phrase, value });
      const word = words[at];
      if (word === undefined) return;
      const whole = node.words.get(word);
      if (whole !== undefined) follow(whole, at + 1);
      for (const length of node.stemLengths) {
        const stem = length <= word.length ? node.stems.get(word.slice(0, length)) : undefined;
        if (stem !== undefined) follow(stem, at + 1);
      }
    };
    follow(this.#root, start);
  }
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), stems: new Map(), stemLengths: new Set(), ends: [] };
}

function childOf<T>(node: Node<T>, word: string): Node<T> {
  const isStem = word.endsWith('*');
  const key = isStem ? word.slice(0, -1) : word;
  if (isStem) node.stemLengths.add(key.length);
  const children = isStem ? node.stems : node.words;
  const child = children.get(key) ?? emptyNode<T>();
  children.set(key, child);
  return child;
}
