const devanagari = /[\u0900-\u097F]/g;
const shortI = /\u093F/g;

/** Fewer letters than this tell nothing. */
const leastLetters = 200;
/** Of 100 signs of Hindi or Marathi three to four are the short i; of the self-written articles never under three. */
const leastShare = 0.003;

/**
 * Whether a PDF shows Hindi whose signs cannot be got back from it. The short i is drawn before the consonant that it is
 * spoken after, in forms that programs (browsers among them) give no meaning: then the whole text is without any.
 */
export function hasLostLetters(text: string): boolean {
  const letters = text.match(devanagari)?.length ?? 0;
  return letters >= leastLetters && (text.match(shortI)?.length ?? 0) < leastShare * letters;
}
