/** A way into a YAML value: keys of maps and indices of lists, from the root. */
export type Path = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** Every fault that notes can have. Each has a sentence in `present/problem-message.ts`. */
export const problemCodes = [
  'too-large',
  'not-utf8',
  'control-character',
  'lone-surrogate',
  'conflict-marker',
  'alias',
  'tag',
  'yaml-directive',
  'explicit-key',
  'second-document',
  'too-deep',
  'too-many-nodes',
  'syntax',
  'too-many-problems',
  'forbidden-key',
  'duplicate-key',
  'wrong-type',
  'missing-key',
  'unknown-key',
  'not-allowed',
  'bad-format',
  'empty-text',
  'too-long',
  'out-of-range',
  'too-few',
  'too-many',
  'no-such-day',
  'duplicate-id',
  'no-such-point',
  'answers-itself',
  'no-such-framework',
  'no-such-directive',
  'no-such-topic',
  'no-such-budget',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A fault before its place in the text is known. `args` are the facts that its sentence names. */
export interface Fault {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly path: Path;
  readonly args: readonly string[];
  /** Whether it is the key that is at fault, not its value. */
  readonly atKey?: boolean;
}

/** A fault in a text. Offsets count UTF-16 units from 0; line and column count from 1. */
export interface Problem extends Fault {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}
