/** What only steers how text is drawn: zero width, direction, soft hyphens, byte order marks. */
const invisible = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
/** Joiners shape letters of Indian scripts and Arabic; elsewhere they are invisible litter. */
const idleJoiner = /(?<![\p{M}\p{Lo}\p{Extended_Pictographic}])[\u200C\u200D]/gu;
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** A soft hyphen is drawn at a line's end only: there it divides a word. */
const dividedWord = /\u00AD[^\S\n]*\n[^\S\n]*/g;

/**
 * The text with line feeds for line ends, plain spaces for spaces, and without what nobody sees. Quotation marks, dashes,
 * diacritics and every script stay as they are.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(dividedWord, '')
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(controls, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\t/g, '    ')
    .replace(spaces, ' ');
}
