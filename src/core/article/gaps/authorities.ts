import { wordsOf } from './words.ts';

/** Kinds of things that an answer can cite by name. */
const kinds = new Set(
  (
    'report committee commission index survey census scheme mission programme yojana abhiyan treaty agreement accord ' +
    'convention covenant protocol pact declaration framework charter judgment judgement verdict act bill code policy'
  ).split(' '),
);

/** The same in Hindi, which has no capitals: there the word is enough. */
const kindsInHindi = new Set(
  'रिपोर्ट प्रतिवेदन समिति आयोग सूचकांक सर्वेक्षण जनगणना योजना मिशन संधि समझौता समझौते अभिसमय अधिनियम निर्णय फैसला नीति'.split(
    ' ',
  ),
);

/** Capitalised at the beginning of a sentence without being a name. */
const notNames = new Set(
  (
    'a an the this that these those its their our his her no each every any some one many most such another ' +
    'new old recent first second both former latest in on by as'
  ).split(' '),
);

/**
 * Whether the text names a report, committee, index, scheme, treaty, judgment or the like: "the Sachar committee",
 * "a survey by the World Bank", "Paris Agreement", "Kesavananda Bharati v State of Kerala". "The report" alone names nothing.
 */
export function namesAuthority(text: string): boolean {
  return caseName.test(text) || text.split(sentenceEnd).some(namesAuthorityInSentence);
}

const sentenceEnd = /[.!?;:] /u;
const caseName = /\p{Lu}[\p{L}\p{M}]* (?:v|vs|versus)\.? \p{Lu}/u;

function namesAuthorityInSentence(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.some((word, index) => kindsInHindi.has(word) || (isKind(word) && isNamed(words, index)));
}

function isKind(word: string): boolean {
  const lower = word.toLowerCase();
  return kinds.has(lower) || kinds.has(lower.replace(/s$/, ''));
}

/** A name stands before the word, the word itself is written as a name, or a name follows `by`, `of` or `on`. */
function isNamed(words: readonly string[], index: number): boolean {
  if (isName(words[index - 1])) return true;
  if (index > 0 && isCapitalised(words[index] ?? '')) return true;
  if (!/^(?:by|of|on)$/.test(words[index + 1] ?? '')) return false;
  return isName(words[index + 2]) || (words[index + 2] === 'the' && isName(words[index + 3]));
}

function isName(word: string | undefined): boolean {
  return word !== undefined && isCapitalised(word) && !notNames.has(word.toLowerCase());
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
