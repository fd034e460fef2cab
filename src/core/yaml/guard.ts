import { CST } from 'yaml';
import type { ProblemCode } from '../problem.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';

const refused: Readonly<Record<string, ProblemCode>> = {
  anchor: 'alias',
  alias: 'alias',
  tag: 'tag',
  'directive-line': 'yaml-directive',
  'explicit-key-ind': 'explicit-key',
};

const opening = new Set(['flow-map-start', 'flow-seq-start']);
const closing = new Set(['flow-map-end', 'flow-seq-end']);
const scalars = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar']);
const invisible = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode', 'flow-error-end']);

/**
 * Watches the lexemes of a YAML text go by and refuses the parts of YAML that notes do not need and that cost
 * time or change meaning: anchors, aliases, tags, directives, `?` keys, a second document, deep nesting, masses.
 */
export class Guard {
  readonly #limits: Pick<Limits, 'depth' | 'nodes'>;
  #offset = 0;
  #lineStart = 0;
  #flow = 0;
  #columns: number[] = [];
  #colons = 0;
  #atLineHead = true;
  #isScalarText = false;
  #hasContent = false;
  #nodes = 0;

  constructor(limits: Pick<Limits, 'depth' | 'nodes'>) {
    this.#limits = limits;
  }

  /** @throws Refusal when the lexeme may not stand in notes */
  see(lexeme: string): void {
    const type = this.#isScalarText ? 'scalar' : (CST.tokenType(lexeme) ?? 'scalar');
    this.#isScalarText = lexeme === CST.SCALAR;
    if (this.#isScalarText || type === 'doc-mode' || type === 'flow-error-end') return;
    this.#check(type, lexeme);
    this.#offset += lexeme.length;
    const lineBreak = lexeme.lastIndexOf('\n');
    if (lineBreak === -1) return;
    this.#lineStart = this.#offset - (lexeme.length - lineBreak - 1);
    this.#atLineHead = true;
    if (this.#flow === 0) this.#colons = 0;
  }

  #check(type: string, lexeme: string): void {
    const code = refused[type];
    if (code !== undefined) this.#refuse(code, lexeme);
    if (type === 'doc-start') this.#seeDocumentStart(lexeme);
    if (invisible.has(type) || type === 'doc-start' || type === 'doc-end') return;
    this.#hasContent = true;
    if (opening.has(type)) this.#flow += 1;
    else if (closing.has(type)) this.#flow = Math.max(0, this.#flow - 1);
    if (this.#flow === 0) this.#seeBlockIndent(type);
    this.#seeColon(type);
    if (this.#flow + this.#columns.length + Math.max(0, this.#colons - 1) > this.#limits.depth)
      this.#refuse('too-deep', lexeme, [String(this.#limits.depth)]);
    this.#count(type, lexeme);
  }

  /** Nodes are counted for good when they are there (see `plainValueOf`); here those that there are at least. */
  #count(type: string, lexeme: string): void {
    if (scalars.has(type) || opening.has(type)) this.#nodes += 1;
    // What stands before a colon is a key, which does not count.
    else if (type === 'map-value-ind') this.#nodes -= 1;
    if (this.#nodes > this.#limits.nodes)
      this.#refuse('too-many-nodes', lexeme, [String(this.#limits.nodes)]);
  }

  #seeDocumentStart(lexeme: string): void {
    if (this.#hasContent) this.#refuse('second-document', lexeme);
    this.#hasContent = true;
  }

  /** What begins a line, or follows a `-` on it, opens a level when it stands further right than the last. */
  #seeBlockIndent(type: string): void {
    if (!this.#atLineHead) return;
    const column = this.#offset - this.#lineStart;
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if ((this.#columns.at(-1) ?? -1) < column) this.#columns.push(column);
    this.#atLineHead = type === 'seq-item-ind';
  }

  /** `a: b: c` is an error, but one that nests: every colon but the first. */
  #seeColon(type: string): void {
    if (type === 'map-value-ind') this.#colons += 1;
    else if (type === 'comma' || opening.has(type) || closing.has(type)) this.#colons = 0;
  }

  #refuse(code: ProblemCode, lexeme: string, args: readonly string[] = []): never {
    throw new Refusal(code, this.#offset, this.#offset + lexeme.length, args);
  }
}
