/** How often a word stands inside a sentence in each way of writing. */
export interface Spellings {
  readonly small: number;
  readonly capital: number;
  /** In capitals throughout. */
  readonly capitals: number;
  /** With a capital beside another word that has one: part of a name of several words. */
  readonly joined: number;
}

/** How an article writes its words; keys are in small letters. */
export interface SpellingsOfText {
  readonly words: ReadonlyMap<string, Spellings>;
  /** Two words side by side that have a capital each more often than not. */
  readonly names: ReadonlySet<string>;
  /** Words read. */
  readonly count: number;
}

export const wordShape = /[\p{L}\p{M}\p{N}]+/gu;
/** UTF-16 units. */
const longestHeading = 200;
/** Words. */
const longestTitle = 20;

type Way = 'small' | 'capital' | 'capitals';

interface ReadWord {
  readonly word: string;
  readonly way: Way | undefined;
  readonly end: number;
  isJoined: boolean;
}

/** The first word of a sentence tells nothing, and a line in capitals, or a heading that capitalises its words, no more. */
export function spellingsIn(body: readonly string[]): SpellingsOfText {
  const counter = new SpellingCounter();
  for (const text of body) {
    const isHeading = text.length < longestHeading && isInTitleCase(text);
    if (!isInCapitals(text) && !isHeading) counter.read(text);
  }
  return counter;
}

class SpellingCounter implements SpellingsOfText {
  readonly words = new Map<string, Record<keyof Spellings, number>>();
  count = 0;
  /** How often each pair has capitals, less how often it has not. */
  readonly #pairs = new Map<string, number>();

  get names(): ReadonlySet<string> {
    return new Set([...this.#pairs].filter(([, surplus]) => surplus > 0).map(([pair]) => pair));
  }

  read(text: string): void {
    let before: ReadWord | undefined;
    for (const match of text.matchAll(wordShape)) {
      const way = wayIn(text, match);
      const read = { word: match[0].toLowerCase(), way, end: match.index + match[0].length, isJoined: false };
      if (way !== undefined) this.#spellingsOf(read.word)[way] += 1;
      if (before !== undefined && text.slice(before.end, match.index) === ' ') this.#readPair(before, read);
      before = read;
      this.count += 1;
    }
  }

  /** A word at the beginning of a sentence can be part of a name that goes on. */
  #readPair(before: ReadWord, next: ReadWord): void {
    if (next.way === undefined) return;
    const isName = next.way !== 'small' && before.way !== 'small';
    const pair = `${before.word} ${next.word}`;
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + (isName ? 1 : -1));
    if (!isName) return;
    for (const one of [before, next]) {
      if (!one.isJoined && one.way === 'capital') this.#spellingsOf(one.word).joined += 1;
      one.isJoined = true;
    }
  }

  #spellingsOf(word: string): Record<keyof Spellings, number> {
    const known = this.words.get(word) ?? { small: 0, capital: 0, capitals: 0, joined: 0 };
    this.words.set(word, known);
    return known;
  }
}

/** Whether a text has capitals only, so that nobody can see how its words are written. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

const smallInTitles = new Set(
  'about above after against along amid among around before behind below beneath beside between been beyond despite down during from have inside into like near onto over past since than that their them these they this those through till toward towards under until unto upon versus were when with within without your'.split(
    ' ',
  ),
);

/** "Why India Must Wait for the Rain": every longer word has a capital, save those that such titles write small. */
export function isInTitleCase(text: string): boolean {
  const [, ...words] = text.match(wordShape) ?? [];
  const longer = words.filter((word) => word.length >= 4 && /^\p{Script=Latin}+$/u.test(word));
  const isOfOneScript = !/(?!\p{Script=Latin})\p{L}/u.test(text);
  if (!isOfOneScript || words.length > longestTitle || longer.length < 2) return false;
  const telling = longer.filter(
    (word) => /^\p{Lu}/u.test(word) || (/^\p{Ll}+$/u.test(word) && !smallInTitles.has(word)),
  );
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length >= 2 && capital.length >= telling.length * 0.9;
}

/** Undefined where the place of a word, at the beginning of a sentence or a quotation, hides how it is written. */
function wayIn(text: string, { 0: word, index }: RegExpExecArray): Way | undefined {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 'capitals';
  if (/(?:^|[.?!:]["'”’)*]*\s+|["“‘(]|^\W*)$/u.test(text.slice(Math.max(0, index - 6), index)))
    return undefined;
  return /^\p{Lu}/u.test(word) ? 'capital' : 'small';
}
