/** What a PDF may hold. An article that is read for an examination stays far below each; a bomb does not. */
export const pdfLimits = {
  pages: 200,
  /** Pieces of text, as the page shows them one by one. */
  runs: 200_000,
  /** Of all pieces together, in UTF-16 units. */
  characters: 2_000_000,
} as const;
