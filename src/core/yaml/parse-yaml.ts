import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type Document,
  type Node,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
import type { Fault, Path, Problem } from '../problem.ts';
import { LineIndex } from '../text/line-index.ts';
import { Guard } from './guard.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { scan } from './scan.ts';
import { plainValueOf, type Plain } from './plain-value.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A YAML text as plain values: maps, lists and strings. Every scalar keeps the text that the file has. */
export interface ParsedYaml {
  /** Absent when the text was refused or is empty. */
  readonly value?: Plain;
  readonly problems: readonly Problem[];
  /** Whether the text is YAML at all; if not, `value` holds what could be made out. */
  readonly isWellFormed: boolean;
  /** Where the value at a path stands, or its key, or the nearest parent that is there. */
  rangeOf(path: Path, atKey?: boolean): Range;
  /** Gives faults their place. */
  locate(faults: readonly Fault[]): Problem[];
}

/**
 * Parses YAML that nobody vouches for. Never throws; refuses what is over the limits, or a part of YAML that
 * notes do not need (see `Guard`), with one problem. Scalars are not interpreted: `007`, `yes` and `1e3` stay
 * as they are written.
 */
export function parseYaml(text: string, limits: Limits = defaultLimits): ParsedYaml {
  try {
    scan(text, limits);
    const document = composeYaml(text, limits);
    return document === undefined ? empty(text) : read(text, document, limits);
  } catch (error) {
    if (error instanceof Refusal) return refused(text, error);
    throw error;
  }
}

/**
 * The nodes of a YAML text that `parseYaml` has read without a refusal; absent when it is empty.
 *
 * @throws Refusal like the one that `parseYaml` reports
 */
export function composeYaml(text: string, limits: Limits): Document | undefined {
  const composer = new Composer({
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  let first: Document | undefined;
  for (const document of composer.compose(guardedTokens(text, limits), true, text.length)) {
    if (first !== undefined) throw new Refusal('second-document', document.range[0], document.range[0]);
    first = document;
  }
  return first;
}

function* guardedTokens(text: string, limits: Limits): Generator<CST.Token> {
  const guard = new Guard(limits);
  const parser = new Parser();
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    guard.see(lexeme);
    for (const token of parser.next(lexeme)) {
      // The composer makes an Error of each, with its stack: a few hundred thousand of them take seconds.
      if (token.type !== 'error' || ++errors <= limits.problems + 1) yield token;
    }
  }
  yield* parser.end();
}

function read(text: string, document: Document, limits: Limits): ParsedYaml {
  const lines = new LineIndex(text);
  const rangeOf = (path: Path, atKey = false): Range => rangeIn(document.contents, path, atKey);
  const locate = (faults: readonly Fault[]): Problem[] =>
    faults.map((fault) => {
      const range = rangeOf(fault.path, fault.atKey);
      return { ...fault, ...range, ...lines.positionAt(range.start) };
    });
  const syntax = document.errors.slice(0, limits.problems + 1).map((error): Problem => {
    const [start, end] = isOpenQuote(error, text) ? openQuoteIn(document) : error.pos;
    const args = [firstLine(error.message)];
    return { code: 'syntax', severity: 'error', path: [], args, start, end, ...lines.positionAt(start) };
  });
  const { value, problems } = plainValueOf(document.contents, lines, limits);
  return {
    ...(value === undefined ? {} : { value }),
    problems: [...syntax, ...problems],
    isWellFormed: document.errors.length === 0,
    rangeOf,
    locate,
  };
}

function refused(text: string, { code, start, end, args }: Refusal): ParsedYaml {
  const place = { start, end, ...new LineIndex(text.slice(0, start)).positionAt(start) };
  return {
    problems: [{ code, severity: 'error', path: [], args, ...place }],
    isWellFormed: false,
    rangeOf: () => ({ start, end }),
    locate: (faults) => faults.map((fault) => ({ ...fault, ...place })),
  };
}

function empty(text: string): ParsedYaml {
  const place = { start: 0, end: text.length, line: 1, column: 1 };
  return {
    problems: [],
    isWellFormed: true,
    rangeOf: () => place,
    locate: (faults) => faults.map((fault) => ({ ...fault, ...place })),
  };
}

function rangeIn(root: unknown, path: Path, atKey: boolean): Range {
  let node = root as Node | null;
  let found = nodeRange(node);
  for (const [depth, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined) break;
    node = next.value;
    const isLast = depth === path.length - 1;
    found = nodeRange((isLast && atKey) || next.value === null ? (next.key ?? next.value) : next.value);
  }
  return found;
}

function childOf(node: Node | null, step: string | number): { key?: Scalar; value: Node | null } | undefined {
  if (isSeq<Node>(node) && typeof step === 'number') {
    const value = node.items[step];
    return value === undefined ? undefined : { value };
  }
  if (!isMap<Scalar, Node | null>(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && { key: pair.key, value: pair.value };
}

function nodeRange(node: Node | null | undefined): Range {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** A quotation mark that nothing closes is missed at the end of the text, however far up it opened. */
function isOpenQuote({ message, pos: [start] }: YAMLParseError, text: string): boolean {
  return /^Missing closing ["']quote/.test(message) && start >= text.trimEnd().length;
}

/** The quotation mark that opens the text's last value. */
function openQuoteIn(document: Document): [start: number, end: number] {
  let last: Node | null = document.contents;
  for (let inner = lastIn(last); inner !== null; inner = lastIn(inner)) last = inner;
  const { start } = nodeRange(last);
  return [start, start + 1];
}

function lastIn(node: Node | null): Node | null {
  if (isSeq<Node>(node)) return node.items.at(-1) ?? null;
  const pair = isMap<Node, Node | null>(node) ? node.items.at(-1) : undefined;
  return pair?.value ?? pair?.key ?? null;
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 80);
}
