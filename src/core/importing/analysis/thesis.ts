import type { RoleModel } from '../../model/roles.ts';
import { CueIndex } from './cue-index.ts';
import type { Paragraph, ReadSentence } from './paragraph.ts';
import type { FoundRole } from './roles/role-finder.ts';

export interface FoundThesis {
  readonly paragraph: Paragraph;
  readonly sentence: ReadSentence;
  readonly confidence: number;
}

/** An author states the claim near the beginning or at the end. */
const firstParagraphs = 4;
const lastParagraphs = 2;
/** A formula of claiming may introduce a lesser claim. */
const fromFormula = 0.5;

/**
 * The sentence that states what the author holds: the key sentence of a paragraph whose role is thesis, or else a sentence near
 * either end that says so in so many words. None where neither stands there.
 */
export function thesisFinder(
  model: RoleModel,
): (
  paragraphs: readonly Paragraph[],
  roles: readonly FoundRole[],
  keySentences: readonly ReadSentence[],
) => FoundThesis | undefined {
  const claims = new CueIndex<true>();
  for (const phrase of model.keySentence.claims) claims.add(phrase, true);
  const stated = (paragraph: Paragraph) =>
    paragraph.sentences
      .slice(0, 60)
      .find(({ text, words }) => text.length < 600 && !text.endsWith('?') && claims.hitsIn(words).length > 0);
  return (paragraphs, roles, keySentences) => {
    const at = roles.findIndex(({ role }) => role === 'thesis');
    const [paragraph, key, found] = [paragraphs[at], keySentences[at], roles[at]];
    if (paragraph !== undefined && key !== undefined && found !== undefined) {
      return { paragraph, sentence: stated(paragraph) ?? key, confidence: found.confidence };
    }
    const ends = [
      ...paragraphs.slice(0, firstParagraphs),
      ...paragraphs.slice(firstParagraphs).slice(-lastParagraphs),
    ];
    for (const near of ends) {
      const sentence = stated(near);
      if (sentence !== undefined) return { paragraph: near, sentence, confidence: fromFormula };
    }
    return undefined;
  };
}
