import type { Role } from '../../article/article.ts';
import type { RoleModel } from '../../model/roles.ts';
import { CueIndex, type CueHit } from './cue-index.ts';
import type { Paragraph, ReadSentence } from './paragraph.ts';
import type { ParagraphCues, RoleCue } from './roles/role-cues.ts';
import { signalsIn } from './roles/signals.ts';

/** Finds the sentence of a paragraph that says most of what the paragraph does in its role. */
export type KeySentenceFinder = (paragraph: Paragraph, cues: ParagraphCues, role: Role) => ReadSentence;

/** Only so many sentences and so much of each are weighed: what is longer is no prose. */
const mostSentences = 60;
const longest = 2000;

/** What cues of the paragraph's role are worth. */
const worth: Readonly<Record<RoleCue['strength'], number>> = { strong: 0.9, clear: 0.45, slight: 0.1 };

export function keySentenceFinder(model: RoleModel): KeySentenceFinder {
  const openers = new CueIndex<number>();
  for (const phrase of model.keySentence.openers) openers.add(phrase, -1.2);
  for (const phrase of model.keySentence.backward) openers.add(phrase, -0.6);
  return (paragraph, cues, role) => {
    const sentences = paragraph.sentences.slice(0, mostSentences);
    const scores = sentences.map(({ text, words }, index) => {
      const fromCues = (cues.sentences[index] ?? [])
        .filter(({ value }) => value.role === role)
        .reduce((sum, { value }) => sum + worth[value.strength], 0);
      return (
        placeScore(index, sentences.length, role) +
        Math.min(fromCues, 1.5) +
        openingScore(words, openers) +
        shapeScore(text.slice(0, longest), words.length)
      );
    });
    return sentences[scores.indexOf(Math.max(...scores))] ?? wholeOf(paragraph);
  };
}

function openingScore(words: readonly string[], openers: CueIndex<number>): number {
  const hits: CueHit<number>[] = [];
  openers.hitsAt(words, 0, hits);
  return Math.min(0, ...hits.map(({ value }) => value));
}

/** Of a paragraph without a sentence. */
function wholeOf({ text }: Paragraph): ReadSentence {
  return { start: 0, end: text.length, text, words: [] };
}

/** The first sentence of a paragraph mostly states it; the last one of an ending does. */
function placeScore(index: number, count: number, role: Role): number {
  if (index === 0) return role === 'conclusion' ? 0.3 : 0.9;
  if (index === count - 1) return role === 'conclusion' || role === 'thesis' ? 0.7 : 0.2;
  return index === 1 ? 0.3 : 0;
}

function shapeScore(text: string, words: number): number {
  const { figure } = signalsIn({ text, kind: 'paragraph' });
  const names = text.slice(1).match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]+/gu)?.length ?? 0;
  return (
    Math.min(figure, 2) * 0.2 +
    Math.min(names, 3) * 0.1 +
    lengthScore(words) +
    (/[?？]["'”’)]*$/u.test(text) ? -1.5 : 0) +
    (isUnbalanced(text) ? -0.8 : 0)
  );
}

function lengthScore(words: number): number {
  if (words < 4) return -2.5;
  if (words < 8) return -0.8;
  return words > 55 ? -0.5 : 0;
}

function isUnbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1 || count('(') !== count(')');
}
