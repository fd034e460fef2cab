import type { Block } from '../draft.ts';
import { lowerWordsOf } from './lower-words.ts';
import type { SentenceSplitter } from './sentences.ts';

/** A sentence of a paragraph, read once for all that is looked for in it. Offsets count UTF-16 units of the paragraph from 0. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  /** Without the space around it. */
  readonly text: string;
  /** As cues are written. */
  readonly words: readonly string[];
}

/** A paragraph of an article as the analysis sees it. */
export interface Paragraph {
  /** From 1, as `paragraphsOf` counts the written source text. */
  readonly number: number;
  /** As Markdown. */
  readonly text: string;
  readonly kind: Block['kind'];
  readonly sentences: readonly ReadSentence[];
  /** Words of the heading under which it stands, as cues are written; none where there is no heading. */
  readonly heading: readonly string[];
}

/** The blocks that count as paragraphs: all but the headings. */
export function paragraphsIn(blocks: readonly Block[], split: SentenceSplitter): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: readonly string[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'heading') heading = lowerWordsOf(text);
    else
      paragraphs.push({
        number: paragraphs.length + 1,
        text,
        kind,
        heading,
        sentences: readSentences(text, split),
      });
  }
  return paragraphs;
}

function readSentences(paragraph: string, split: SentenceSplitter): ReadSentence[] {
  return split(paragraph).map(({ start, end }) => {
    const text = paragraph.slice(start, end).trim();
    return { start, end, text, words: lowerWordsOf(text) };
  });
}
