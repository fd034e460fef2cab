import {
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../problem.ts';

/** A text and its YAML nodes: where things stand, in lines and columns that people laid out. */
export class Layout {
  readonly text: string;
  readonly #root: Node | null;

  constructor(text: string, document: Document) {
    this.text = text;
    this.#root = document.contents;
  }

  nodeAt(path: Path): Node | null | undefined {
    return path.reduce<Node | null | undefined>((node, step) => {
      if (isSeq<Node>(node) && typeof step === 'number') return node.items[step];
      return isMap<Scalar, Node | null>(node) ? this.pairIn(node, step)?.value : undefined;
    }, this.#root);
  }

  mapAt(path: Path): YAMLMap<Scalar, Node | null> | undefined {
    const node = this.nodeAt(path);
    return isMap<Scalar, Node | null>(node) ? node : undefined;
  }

  listAt(path: Path): YAMLSeq<Node> | undefined {
    const node = this.nodeAt(path);
    return isSeq<Node>(node) ? node : undefined;
  }

  /** The first of equal keys counts, as when notes are read. */
  pairIn(
    map: YAMLMap<Scalar, Node | null>,
    key: string | number | undefined,
  ): Pair<Scalar, Node | null> | undefined {
    return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Behind the line break, or at the end of the text. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Where the lines end that a key or an item begins; a block value ends in front of the next line. */
  endOfLines(end: number): number {
    return this.text[end - 1] === '\n' ? end : this.lineEnd(end);
  }

  /** Offset of the `-` of an item of a block list. */
  dashBefore(offset: number): number | undefined {
    const before = this.text.slice(0, offset).trimEnd();
    return before.endsWith('-') ? before.length - 1 : undefined;
  }

  isFirstOnLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === '';
  }
}

export function startOf(node: Node | Scalar | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

/** Behind the value itself, without a comment on its line. */
export function valueEndOf(node: Node | Scalar | null | undefined): number {
  return node?.range?.[1] ?? 0;
}

/** Behind the value and its comment. */
export function endOf(node: Node | Scalar | null | undefined): number {
  return node?.range?.[2] ?? 0;
}
