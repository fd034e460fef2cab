import {
  isInCapitals,
  isInTitleCase,
  spellingsIn,
  wordShape,
  type Spellings,
  type SpellingsOfText,
} from './spellings.ts';
import { loweredTitle } from './title-case.ts';

/** Which words keep capitals and which do not, where an article does not show it. */
export interface CapitalWords {
  /** In capitals throughout. */
  readonly acronyms: ReadonlySet<string>;
  /** Common words that are no names, in small letters. */
  readonly small: ReadonlySet<string>;
  /** By their small letters: names as they are written, of one word or several. */
  readonly names: ReadonlyMap<string, string>;
}

const longestName = 4;

/**
 * Puts a title that is printed in capitals, or with a capital on each word, into sentence case. A word is written as the article
 * writes it inside its sentences; words that it does not have there keep capitals if they are known names or acronyms. After a colon
 * a word is small, as British papers have it. Any other title is given back as it is.
 *
 * @param body the article's paragraphs
 * @param language of the article; only English titles capitalise words that are no names (German ones must)
 */
export function sentenceCase(
  title: string,
  body: readonly string[],
  capitals: CapitalWords,
  language = 'en',
): string {
  if (isInCapitals(title)) return fromCapitals(title, spellingsIn(body), capitals);
  if (language !== 'en' || !isInTitleCase(title)) return title;
  const seen = spellingsIn(body);
  return loweredTitle(title, seen, {
    small: capitals.small,
    nameAt(words, at) {
      const lower = words[at]?.text.toLowerCase() ?? '';
      const alone = seen.words.has(lower) ? undefined : capitals.names.get(lower);
      const found = nameAt(words, at, capitals);
      return found.name === undefined && alone !== undefined ? { length: 1, name: [alone] } : found;
    },
  });
}

function fromCapitals(title: string, seen: SpellingsOfText, capitals: CapitalWords): string {
  const words = [...title.matchAll(wordShape)].map((match) => ({ text: match[0], start: match.index }));
  let cased = '';
  let from = 0;
  for (let at = 0; at < words.length;) {
    const { length, name } = nameAt(words, at, capitals);
    for (const [offset, { text, start }] of words.slice(at, at + length).entries()) {
      const isPossessive = /^(?:S|T|RE|VE|LL|D|M)$/.test(text) && /\p{L}['’]$/u.test(title.slice(0, start));
      const spelling = isPossessive
        ? text.toLowerCase()
        : (name?.[offset] ?? spellingOf(text, seen.words, capitals));
      const between = title.slice(from, start);
      cased +=
        between + (at + offset === 0 || /[.?!]["'”’)]?\s+$/.test(between) ? raised(spelling) : spelling);
      from = start + text.length;
    }
    at += length;
  }
  return cased + title.slice(from);
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** The known name of several words that stands at a place, or one word. */
function nameAt(
  words: readonly Word[],
  at: number,
  capitals: CapitalWords,
): { length: number; name?: readonly string[] } {
  for (let length = longestName; length > 1; length -= 1) {
    const key = words
      .slice(at, at + length)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    const name = capitals.names.get(key);
    if (name !== undefined && words.length >= at + length) return { length, name: name.split(/[\s-]/) };
  }
  return { length: 1 };
}

function spellingOf(word: string, seen: ReadonlyMap<string, Spellings>, capitals: CapitalWords): string {
  const lower = word.toLowerCase();
  const spellings = seen.get(lower);
  if (spellings !== undefined) return mostly(word, spellings);
  if (capitals.acronyms.has(word) || isNumeral(word)) return word;
  return capitals.names.get(lower) ?? (lower === 'i' ? 'I' : lower);
}

function mostly(word: string, { small, capital, capitals }: Spellings): string {
  if (capitals >= small && capitals >= capital) return word;
  return capital > small ? raised(word.toLowerCase()) : word.toLowerCase();
}

/** II, IV, XX; not I, and not the words that such letters make. */
function isNumeral(word: string): boolean {
  return /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XIV|XV|XVI{0,3}|XIX|XX)$/.test(word) || /\d/.test(word);
}

function raised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
