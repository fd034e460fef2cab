/** A document as it came: its bytes, and a name that may say what it is. */
export interface IncomingDocument {
  /** File name without a folder, or a name made up for what has none: tells the format where the bytes do not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was downloaded from. */
  readonly url?: string;
}
