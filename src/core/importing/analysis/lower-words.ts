/**
 * The words of a text as cues are written: lower case, inner apostrophes and hyphens kept, the English genitive cut
 * ("India's" is `india`).
 */
export function lowerWordsOf(text: string): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(word) ?? [];
  return words.map(withoutGenitive);
}

export function withoutGenitive(found: string): string {
  return found.endsWith("'s") ? found.slice(0, -2) : found;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;
