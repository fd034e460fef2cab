/** What a text may be at most. Texts over a limit are refused with a problem, never read in part. */
export interface Limits {
  /** Size of the text, in bytes of UTF-8. The setting `articleNotes.notes.maxFileSize` changes it. */
  readonly bytes: number;
  /** Maps, lists and scalars. */
  readonly nodes: number;
  /** Maps and lists inside one another. */
  readonly depth: number;
  /** Problems that are reported one by one. */
  readonly problems: number;
}

export const defaultLimits: Limits = { bytes: 1024 * 1024, nodes: 200_000, depth: 64, problems: 100 };
