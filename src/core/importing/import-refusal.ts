/** Why a document is not imported. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'binary'
  | 'damaged'
  | 'encrypted'
  /** Pictures of pages without text. */
  | 'scanned'
  /** A text layer that does not say what some of its letters are. */
  | 'lost-letters'
  | 'no-article'
  /** The bytes are no text in any encoding that was tried. */
  | 'unknown-encoding'
  /** Nested or compressed beyond the limits. */
  | 'too-complex'
  | 'too-slow'
  | 'cancelled';

/** Thrown by readers; nothing was written. `src/present` has the sentence for each code. */
export class ImportRefusal extends Error {
  readonly code: RefusalCode;
  /** Figures for the sentence, for example the limit that was passed. */
  readonly args: readonly string[];

  constructor(code: RefusalCode, args: readonly string[] = []) {
    super(code);
    this.name = 'ImportRefusal';
    this.code = code;
    this.args = args;
  }
}
