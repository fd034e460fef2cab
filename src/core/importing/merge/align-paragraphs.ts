/** Two paragraphs with at least this share of common word pairs are the same one, edited. */
const sameEnough = 0.5;

/** Pairs of paragraphs that are compared at most; beyond, only equal ones are found. */
const mostPairs = 250_000;

/**
 * Which paragraph of a new text is which of the old one: equal ones first, in order; then the most alike.
 *
 * @returns numbers from 1: old to new
 */
export function alignParagraphs(old: readonly string[], fresh: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  pairEqual(old, fresh, pairs, taken);
  const left = old.flatMap((text, index) =>
    pairs.has(index + 1) ? [] : [{ number: index + 1, grams: gramsOf(text) }],
  );
  const free = fresh.flatMap((text, index) =>
    taken.has(index + 1) ? [] : [{ number: index + 1, grams: gramsOf(text) }],
  );
  if (left.length * free.length > mostPairs) return pairs;
  const alike = left
    .flatMap((from) =>
      free.map((to) => ({ from: from.number, to: to.number, share: shareOf(from.grams, to.grams) })),
    )
    .filter(({ share }) => share >= sameEnough)
    .sort((a, b) => b.share - a.share || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  for (const { from, to } of alike) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

function pairEqual(
  old: readonly string[],
  fresh: readonly string[],
  pairs: Map<number, number>,
  taken: Set<number>,
): void {
  const places = new Map<string, number[]>();
  for (const [index, text] of fresh.entries()) {
    const key = normal(text);
    const numbers = places.get(key) ?? [];
    numbers.push(index + 1);
    places.set(key, numbers);
  }
  for (const numbers of places.values()) numbers.reverse();
  for (const [index, text] of old.entries()) {
    const number = places.get(normal(text))?.pop();
    if (number === undefined) continue;
    pairs.set(index + 1, number);
    taken.add(number);
  }
}

/** Share of the word pairs that two texts have in common (Dice's coefficient), 0 to 1. */
export function similarity(left: string, right: string): number {
  return shareOf(gramsOf(left), gramsOf(right));
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const gram of left) if (right.has(gram)) common += 1;
  return (2 * common) / (left.size + right.size);
}

function gramsOf(text: string): Set<string> {
  const words = normal(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
