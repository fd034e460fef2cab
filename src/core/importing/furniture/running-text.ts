import { endsSentence } from '../text/sentence-end.ts';
import type { Entry } from './sheet.ts';

/** Words that a paragraph of an article hardly ever has fewer of. */
export const fewestWords = 15;
/** Characters: a text so long is a paragraph, even if a page break cut its end off. */
const longParagraph = 200;

/** Whether an entry reads like a paragraph of an article: nothing that a line pattern knows, long enough, with a sentence's end. */
export function isRunningText({ block, text, matches }: Entry, leastWords: number): boolean {
  if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'table') return false;
  if (matches.some(({ pattern }) => pattern.action !== 'keep')) return false;
  const isLong = text.length >= longParagraph || text.split(/\s+/, leastWords).length >= leastWords;
  return isLong && (endsSentence(text) || text.length >= longParagraph);
}
