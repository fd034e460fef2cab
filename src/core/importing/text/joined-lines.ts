/** Halves of words that keep their hyphen: "self-\nreliance". */
const keepHyphen = new Set(
  (
    'all anti co cross ever ex far fast first full half hard high ill inter large long low mid multi much near non off one post pre ' +
    'pro quasi re second self semi short single small so socio sub third two ultra under vice well zero'
  ).split(' '),
);

/** Joins two lines of one paragraph. */
export type JoinLines = (first: string, second: string) => string;

/**
 * A function that joins two lines with a space, or a word that the line's end divides. Whether the word is written with a hyphen
 * the rest of the text decides, then its first half.
 */
export function lineJoiner(wholeText: () => string): JoinLines {
  let words: ReadonlySet<string> | undefined;
  return (first, second) => {
    const left = /\p{L}+(?=-$)/u.exec(first.slice(-60))?.[0].toLowerCase();
    const right = /^\p{Ll}+/u.exec(second.slice(0, 60))?.[0];
    if (left === undefined) return `${first} ${second}`;
    if (right === undefined) return /^\p{Lu}/u.test(second) ? first + second : `${first} ${second}`;
    words ??= compoundsOf(wholeText());
    const isCompound = words.has(`${left}-${right}`) || (!words.has(left + right) && keepHyphen.has(left));
    return isCompound ? first + second : first.slice(0, -1) + second;
  };
}

function compoundsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)?/gu) ?? []);
}
