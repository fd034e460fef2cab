import type { Actor } from '../article.ts';
import { wordsOf } from './words.ts';

/** Words for who can act, where no name is given. */
const generic = new Set(
  (
    'government governments centre union ministry ministries minister ministers department departments state states ' +
    'parliament legislature legislatures lawmakers court courts judiciary judges tribunal tribunals commission commissions ' +
    'committee council councils authority authorities agency agencies regulator regulators administration police army navy ' +
    'forces military militaries bank banks rbi municipality municipalities corporation corporations panchayat panchayats ' +
    'university universities school schools industry industries company companies firm firms investors employers farmers ' +
    'citizens residents communities community society ngo ngos un eu country countries nation nations leaders officials ' +
    'diplomats planners city cities districts board boards ' +
    'सरकार सरकारें सरकारों केंद्र राज्य राज्यों मंत्रालय मंत्री संसद न्यायालय अदालत आयोग समिति परिषद प्राधिकरण पुलिस सेना ' +
    'पंचायत पंचायतें नगरपालिका उद्योग कंपनियाँ किसान नागरिक समाज देश देशों'
  ).split(' '),
);

/** Answers whether a text names one of the actors, or a body such as a ministry or a court that can act. */
export function actorFinder(actors: readonly Actor[]): (text: string) => boolean {
  const names = actors.flatMap((actor) => namesOf(actor.name));
  const known = new Set(names.map((name) => name.join(' ')));
  const longest = longestByFirstWord(names);
  return (text) => {
    const words = lowerWordsOf(text);
    const beginsName = (index: number): boolean =>
      lengthsUpTo(longest.get(words[index] ?? '') ?? 0).some((length) =>
        known.has(words.slice(index, index + length).join(' ')),
      );
    return words.some(
      (word, index) => generic.has(word) || isPairOfActors(words, index) || beginsName(index),
    );
  };
}

/** "Both should ...": the two of whom the notes speak. */
function isPairOfActors(words: readonly string[], index: number): boolean {
  return words[index] === 'both' && obligations.has(words[index + 1] ?? '');
}

const obligations = new Set(['should', 'must', 'need', 'ought', 'can', 'could', 'will', 'have']);

/**
 * The names by which a text may call an actor: the whole, what stands in its brackets, and whose it is. "Agency for Defence
 * Development (ADD)" gives two; "Government of the Republic of Korea" is also named by "Korea".
 */
function namesOf(name: string): readonly (readonly string[])[] {
  const parts = name.split(/[()/,]/);
  const owners = parts.flatMap((part) => part.split(' of ').slice(1));
  return [...parts, ...owners].map(lowerWordsOf).filter((words) => words.length > 0);
}

/** In words: how far it may be to the end of a name that begins with a word. */
function longestByFirstWord(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const [first = '', ...others] of names) {
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
  }
  return longest;
}

function lengthsUpTo(longest: number): readonly number[] {
  return Array.from({ length: longest }, (_, index) => index + 1);
}

function lowerWordsOf(text: string): readonly string[] {
  return wordsOf(text.toLowerCase());
}
