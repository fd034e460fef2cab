/** Halves of words that keep their hyphen: "self-\nreliance". */
const keepHyphen = new Set(
  (
    'all anti co cross ever ex far fast first full half hard high ill inter large long low mid multi much near non off one post pre ' +
    'pro quasi re second self semi short single small so socio sub third two ultra under vice well zero'
  ).split(' '),
);

/** Those that begin many more words than they are halves of: "ex-\ntended", "far-\nmer", "re-\nform". */
const oftenCut = new Set('all ex far inter off pre pro re second sub under'.split(' '));

/** Joins two lines of one paragraph. */
export type JoinLines = (first: string, second: string) => string;

/**
 * A function that joins two lines with a space, or a word that the line's end divides. Whether the word is written with a hyphen
 * the rest of the text decides, then its first half.
 */
export function lineJoiner(wholeText: () => string): JoinLines {
  let words: ReadonlyMap<string, number> | undefined;
  return (first, second) => {
    const left = /\p{L}+(?=-$)/u.exec(first.slice(-60))?.[0].toLowerCase();
    const right = /^\p{Ll}+/u.exec(second.slice(0, 60))?.[0];
    if (left === undefined) return `${first} ${second}`;
    if (right === undefined) return /^\p{Lu}/u.test(second) ? first + second : `${first} ${second}`;
    words ??= countsIn(wholeText());
    const isCompound =
      words.has(`${left}-${right}`) || (!words.has(left + right) && mayBeCompound(left, right, words));
    return isCompound ? first + second : first.slice(0, -1) + second;
  };
}

function mayBeCompound(left: string, right: string, words: ReadonlyMap<string, number>): boolean {
  // Once it stands at the beginning of the line, as the second half.
  const isWord = (words.get(right) ?? 0) > 1;
  return keepHyphen.has(left) && (isWord || !oftenCut.has(left));
}

/** How often each word, and each pair that a hyphen joins, stands in a text. */
function countsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)?/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
