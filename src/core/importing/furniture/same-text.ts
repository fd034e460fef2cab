/** A text as its words alone, for comparing: small letters, plain quotation marks gone, single spaces. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two lines say the same: the same words, or one is the beginning of the other and long enough to be known by it. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [bareWords(one), bareWords(other)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a === b || (short.length >= 25 && short.length >= long.length * 0.6 && long.startsWith(short));
}
