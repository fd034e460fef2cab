import { figuresIn } from '../../article/gaps/figures.ts';
import type { FoundFact } from '../imported-article.ts';
import { datesIn } from './dates.ts';
import type { Paragraph } from './paragraph.ts';

/** A sentence longer than this is none; only its beginning is searched. */
const longest = 2000;

/** The dates of an article as written, in order, each once a paragraph. */
export function datesOf(paragraphs: readonly Paragraph[]): FoundFact[] {
  return factsOf(paragraphs, datesIn);
}

/** The quantities of an article as written, in order, each once a paragraph. */
export function figuresOf(paragraphs: readonly Paragraph[]): FoundFact[] {
  return factsOf(paragraphs, figuresIn);
}

function factsOf(paragraphs: readonly Paragraph[], find: (text: string) => string[]): FoundFact[] {
  return paragraphs.flatMap((paragraph) => {
    const found = paragraph.sentences.flatMap(({ text }) => find(text.slice(0, longest)));
    return [...new Set(found)].map((text) => ({ text, paragraph: paragraph.number }));
  });
}
