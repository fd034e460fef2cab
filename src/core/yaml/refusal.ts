import type { ProblemCode } from '../problem.ts';

/** Why a text is not read at all, and where in it. Thrown inside this folder only. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
  readonly args: readonly string[];

  constructor(code: ProblemCode, start: number, end: number, args: readonly string[] = []) {
    super(code);
    this.code = code;
    this.start = start;
    this.end = end;
    this.args = args;
  }
}
