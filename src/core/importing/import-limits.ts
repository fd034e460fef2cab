/** What a document may cost. Documented in the readme; an article stays far below each. */
export const importLimits = {
  /** Of the file. */
  bytes: 20 * 1024 * 1024,
  /** Milliseconds for a PDF, and for any other format. */
  pdfTime: 5_000,
  time: 2_000,
} as const;
