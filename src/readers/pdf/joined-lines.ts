/** The hyphens that a line may end with: typed, typographic, and the one that shows only there. */
const lineEndHyphen = /([\p{L}\p{M}\p{N}]+)[-\u2010\u00AD]$/u;
/** First and last parts of words that are written with a hyphen wherever they stand. */
const keepsAfter = /^(?:non|self|well|half|socio|quasi|cross)$/i;
const keepsBefore =
  /^(?:led|based|backed|term|scale|years?|called|driven|related|century|level|making|sharing|specific|building|wide|free|style|owned|to|in|of|the)$/;

/** What the lines of a text tell of the words that their ends cut. */
export interface Vocabulary {
  /** Whether a word stands within a line somewhere. */
  readonly has: (word: string) => boolean;
  /** Whether words are cut at all: browsers and word processors leave them whole, and end lines with real hyphens only. */
  readonly cutsWords: boolean;
}

/** The share of lines that end with a hyphen where no word is cut. */
const mostReal = 0.03;

/**
 * @param lines the lines of the whole document
 * @param layout whether its layout is one that cuts words; many hyphens at line ends tell it too
 */
export function vocabularyOf(lines: readonly string[], layout: Pick<Vocabulary, 'cutsWords'>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.match(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010\u00AD]?$)/gu) ?? [];
    for (const word of found) words.add(plain(word));
  }
  const cut = lines.filter((line) => lineEndHyphen.test(line)).length;
  return {
    has: (word) => words.has(plain(word)),
    cutsWords: layout.cutsWords || cut > mostReal * lines.length,
  };
}

/** The line after what is already read of its paragraph; a word that the line's end cut in two is whole again. */
export function joinedLines(before: string, line: string, vocabulary: Vocabulary): string {
  const first = lineEndHyphen.exec(before)?.[1];
  // A dash without spaces needs none at the end of a line either.
  if (first === undefined) return /\S[—\u2013]$/u.test(before) ? before + line : `${before} ${line}`;
  const whole = before.replace(/[-\u2010\u00AD]$/u, '');
  if (before.endsWith('\u00AD')) return whole + line;
  const second = /^\p{L}+/u.exec(line)?.[0];
  if (second === undefined) return before + line;
  if (/^(?:and|or|to)$/.test(second)) return `${before} ${line}`;
  const hasHyphen = /[-\u2010]\p{L}+-$/u.test(before);
  return hasHyphen || isCompound(first, second, vocabulary) ? before + line : whole + line;
}

function isCompound(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(first + second)) return false;
  if (vocabulary.has(`${first}-${second}`)) return true;
  // Hyphenation never comes before a capital: India-Korea, post-Cold War.
  return (
    !vocabulary.cutsWords || /^\p{Lu}/u.test(second) || keepsAfter.test(first) || keepsBefore.test(second)
  );
}

function plain(word: string): string {
  return word.replaceAll('\u2010', '-').toLowerCase();
}
