/** What the command line ends with; scripts go by it. */
export const exitCodes = {
  done: 0,
  /** A file could not be imported, read or written, or notes have errors. */
  failed: 1,
  /** The command itself was not understood; nothing was done. */
  mistake: 2,
  /** Ctrl+C: 128 and the number of SIGINT, as shells have it. */
  cancelled: 130,
} as const;
