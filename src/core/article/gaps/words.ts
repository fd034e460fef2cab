/** The words of a text in order, as written: runs of letters, marks and digits, with inner apostrophes and hyphens apart. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
