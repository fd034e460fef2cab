/** What an archive may hold; the documents of word processors stay far below. */
export const zipLimits = {
  entries: 1_000,
  /** Bytes of all entries, unpacked. */
  bytes: 50 * 1024 * 1024,
  /** Of the unpacked to the packed size of an entry. */
  ratio: 100,
  /** Bytes of an entry below which its ratio does not matter. */
  unsuspicious: 64 * 1024,
} as const;
