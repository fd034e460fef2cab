const longest = 40;
const wordsInAnId = 4;

/** Words that say nothing about what a claim is about. */
const weak = new Set(
  'a an and are as at be been but by for from has have in into is it its of on or that the their these this those to was were which while with'.split(
    ' ',
  ),
);

/**
 * An id for a claim, made once from its first words; it stays when the words change.
 *
 * @param fallback where the text has no Latin letters or digits
 * @param taken ids that are in use; the new one is added
 */
export function idOf(text: string, fallback: string, taken: Set<string>): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const telling = (words ?? []).filter((word) => !weak.has(word)).slice(0, wordsInAnId);
  const id = shortened(telling.join('-')) || fallback;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${String(number)}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}

/** Cut between words where it can be. */
function shortened(id: string): string {
  if (id.length <= longest) return id;
  const hyphen = id.lastIndexOf('-', longest);
  return id.slice(0, hyphen > 0 ? hyphen : longest);
}
