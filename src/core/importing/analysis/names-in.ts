import type { FoundActor } from '../imported-article.ts';
import type { NameList } from './name-list.ts';

/** The words by which names are told apart. */
export interface NameKnowledge {
  /** Stand before a person's name. */
  readonly titles: NameList;
  /** Stand after the name of a person who speaks. */
  readonly speech: ReadonlySet<string>;
  /** Capitalised at the beginning of a sentence only. */
  readonly starters: ReadonlySet<string>;
  /** In lower case. */
  readonly bodyWords: ReadonlySet<string>;
  readonly bodies: NameList;
  readonly states: NameList;
}

export interface FoundName {
  readonly name: string;
  readonly kind: Exclude<FoundActor['kind'], 'group'>;
}

interface Word {
  /** As lists have it. */
  readonly text: string;
  /** As it stands there: with its genitive. */
  readonly written: string;
  /** Whether only a space stands between it and the word before. */
  readonly joined: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*(?:(?<=(?<![\p{L}.])\p{Lu}|\.\p{Lu})\.)?/gu;
/** Words of the longest name that is made up here: "Ministry of Health and Family Welfare of the Government of ...". */
const longestRun = 10;

/** The persons, bodies and states that a sentence names, in order. */
export function namesIn(sentence: string, knowledge: NameKnowledge): FoundName[] {
  const words = wordsIn(sentence);
  const names: FoundName[] = [];
  for (let at = 0; at < words.length;) {
    const { name, next } = nameAt(words, at, knowledge);
    if (name !== undefined) names.push(name);
    at = next;
  }
  return names;
}

function wordsIn(sentence: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(word)) {
    const between = sentence.slice(end, index);
    const joined =
      words.length > 0 && (between === ' ' || (between === '. ' && isTitleEnd(words.at(-1)?.text ?? '')));
    words.push({ text: text.replace(/['’]s$/, ''), written: text, joined });
    end = index + text.length;
  }
  return words;
}

/** "Gen. Pande", "Dr. Rao": the full stop is the abbreviation's. */
function isTitleEnd(text: string): boolean {
  return text.length <= 4 && isCapitalised(text);
}

function nameAt(
  words: readonly Word[],
  at: number,
  knowledge: NameKnowledge,
): { name?: FoundName; next: number } {
  return (
    personAt(words, at, knowledge) ??
    madeUpBodyAt(words, at, knowledge) ??
    listedAt(words, at, knowledge) ??
    speakerAt(words, at, knowledge) ?? { next: at + 1 }
  );
}

type Reading = { name: FoundName; next: number } | undefined;

/** A title and the capitalised words after it. */
function personAt(
  words: readonly Word[],
  at: number,
  { titles, bodyWords, states, starters }: NameKnowledge,
): Reading {
  let next = at;
  for (let length = titles.lengthAt(words, next); length > 0; length = titles.lengthAt(words, next)) {
    next += length;
    if (!words[next]?.joined) break;
  }
  if (next === at) return undefined;
  const start = next;
  const isName = ({ text, joined }: Word) =>
    joined &&
    isCapitalised(text) &&
    !bodyWords.has(text.toLowerCase()) &&
    !states.has(text) &&
    !starters.has(text);
  for (let here = words[next]; here !== undefined && next - start < 4 && isName(here); here = words[next])
    next += 1;
  if (next === start) return undefined;
  return { name: { name: joinedText(words, at, next), kind: 'person' }, next };
}

/** A run of capitalised words with a word for a body in it; "of" and the like may stand inside. */
function madeUpBodyAt(words: readonly Word[], at: number, knowledge: NameKnowledge): Reading {
  const first = words[at];
  if (first === undefined || !isCapitalised(first.text) || knowledge.starters.has(first.text))
    return undefined;
  const end = runEnd(words, at, knowledge);
  const run = words.slice(at, end);
  const isBody = run.some(({ text }) => knowledge.bodyWords.has(text.toLowerCase()));
  if (isBody && run.length > 1)
    return { name: { name: joinedText(words, at, end), kind: 'body' }, next: end };
  const after = words[end];
  const isCalled =
    after?.joined === true && knowledge.bodyWords.has(after.text) && !hasGenitive(words[end - 1]);
  if (!isCalled || run.length > 2) return undefined;
  return { name: { name: joinedText(words, at, end + 1), kind: 'body' }, next: end + 1 };
}

/** The word after the last of a run. */
function runEnd(words: readonly Word[], at: number, { bodyWords, states }: NameKnowledge): number {
  const run: Run = { hasBody: false, hasOf: false };
  let end = at;
  while (end - at < longestRun) {
    const width = end === at ? 1 : widthOfNext(words, end, run, states);
    if (width === 0) break;
    run.hasOf ||= width > 1;
    end += width;
    run.hasBody ||= bodyWords.has(words[end - 1]?.text.toLowerCase() ?? '');
  }
  return end;
}

/** What a run holds already: a word for a body, an "of" or the like. */
interface Run {
  hasBody: boolean;
  hasOf: boolean;
}

/** How many words go on a run from here: a capitalised one, with the link before it; 0 if none. */
function widthOfNext(words: readonly Word[], end: number, run: Run, states: NameList): number {
  const here = words[end];
  if (here?.joined !== true || isOwner(words[end - 1], states)) return 0;
  if (isCapitalised(here.text)) return 1;
  const width = linkWidth(words, end, run);
  const next = words[end + width];
  if (width === 0 || next?.joined !== true || !isCapitalised(next.text)) return 0;
  return here.text === 'and' && states.has(next.text) ? 0 : width + 1;
}

/** "of", "of the", "for" and "on" link a body's name; "and" only after one of them, for "India and Korea" are two. */
function linkWidth(words: readonly Word[], end: number, { hasBody, hasOf }: Run): number {
  const link = words[end]?.text ?? '';
  if (!hasBody) return 0;
  if (link === 'and') return hasOf ? 1 : 0;
  if (!links.has(link)) return 0;
  return words[end + 1]?.text === 'the' ? 2 : 1;
}

const links = new Set(['of', 'for', 'on']);

/** "India's Supreme Court" is not all one name; "People's Bank" is. */
function isOwner(word: Word | undefined, states: NameList): boolean {
  return word !== undefined && hasGenitive(word) && states.has(word.text);
}

function hasGenitive(word: Word | undefined): boolean {
  return word !== undefined && word.written !== word.text;
}

/** A body or state of the lists, the longest that fits. */
function listedAt(words: readonly Word[], at: number, { bodies, states }: NameKnowledge): Reading {
  for (const [list, kind] of [
    [states, 'state'],
    [bodies, 'body'],
  ] as const) {
    const length = list.lengthAt(words, at);
    if (length > 0) return { name: { name: joinedText(words, at, at + length), kind }, next: at + length };
  }
  return undefined;
}

/** Two or three capitalised words before a verb of saying. */
function speakerAt(words: readonly Word[], at: number, knowledge: NameKnowledge): Reading {
  const { speech, starters, titles } = knowledge;
  if (titles.lengthAt(words, at) > 0 || starters.has(words[at]?.text ?? '')) return undefined;
  let end = at;
  while (end - at < 4 && isNamePart(words[end], end > at, knowledge)) end += 1;
  if (end - at < 2 || !speech.has(words[end]?.text ?? '')) return undefined;
  return { name: { name: joinedText(words, at, end), kind: 'person' }, next: end };
}

function isNamePart(here: Word | undefined, inside: boolean, { states }: NameKnowledge): boolean {
  if (here === undefined || (inside && !here.joined)) return false;
  return isCapitalised(here.text) && !states.has(here.text);
}

function joinedText(words: readonly Word[], at: number, end: number): string {
  return words
    .slice(at, end)
    .map(({ text, written }, index) => (index === end - at - 1 ? text : written))
    .join(' ');
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
