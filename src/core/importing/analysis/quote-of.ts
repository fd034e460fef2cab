import type { QuoteSelector } from '../../article/article.ts';

/** UTF-16 units of the text before and after that a selector keeps. */
const contextLength = 32;
/** A quotation longer than this is cut between two words. */
const longestQuote = 600;

/**
 * Selects a part of a paragraph as the W3C's TextQuoteSelector does. What surrounds the part is taken from the paragraph only: what
 * stands between two paragraphs of a file may change.
 */
export function quoteOf(paragraph: string, start: number, end: number): QuoteSelector {
  const stop = cutEnd(paragraph, start, end);
  const prefix = wholeCharacters(paragraph.slice(Math.max(0, start - contextLength), start));
  const suffix = wholeCharacters(paragraph.slice(stop, stop + contextLength));
  return {
    exact: paragraph.slice(start, stop),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

function cutEnd(text: string, start: number, end: number): number {
  if (end - start <= longestQuote) return end;
  const space = text.lastIndexOf(' ', start + longestQuote);
  const cut = space > start ? space : start + longestQuote;
  return isHighSurrogate(text.charCodeAt(cut - 1)) ? cut - 1 : cut;
}

/** Without the half of a character that a cut has left at either end. */
function wholeCharacters(text: string): string {
  const start = isLowSurrogate(text.charCodeAt(0)) ? 1 : 0;
  const end = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
  return text.slice(start, end);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
