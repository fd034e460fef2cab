import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { pdfLimits } from './pdf-limits.ts';
import type { Page, TextRun } from './text-run.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Extract<Content['items'][number], { str: string }>;

/** The pages with their text, one after the other. Text across the page (watermarks, margins) and outside it is left out. */
export async function pagesOf(pdf: PDFDocumentProxy): Promise<Page[]> {
  const budget = { runs: pdfLimits.runs, characters: pdfLimits.characters };
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const runs: TextRun[] = [];
    for await (const item of itemsOf(page)) {
      budget.runs -= 1;
      budget.characters -= item.str.length;
      if (budget.runs < 0 || budget.characters < 0) throw new ImportRefusal('too-complex');
      const run = runOf(item, transform as unknown as Matrix);
      if (run !== undefined && isOnPage(run, width, height)) runs.push(run);
    }
    page.cleanup();
    pages.push({ number, height, runs });
  }
  return pages;
}

/** As the library finds them, so that a page that repeats itself a million times can be left in its middle. */
async function* itemsOf(page: PDFPageProxy): AsyncGenerator<Item> {
  const reader = page
    .streamTextContent({ includeMarkedContent: false, disableNormalization: true })
    .getReader() as ReadableStreamDefaultReader<Content>;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const item of value.items) if ('str' in item) yield item;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Presentation forms of Latin letters (ﬁ, ﬂ, ...): of the font, not of the text. */
const ligatures = /[\uFB00-\uFB06]/g;
/** Controls, and characters that a font has for itself and that mean nothing elsewhere. */
const meaningless = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/g;

function runOf(item: Item, page: Matrix): TextRun | undefined {
  const text = item.str
    .replace(ligatures, (letter) => letter.normalize('NFKC'))
    .replace(meaningless, '')
    .toWellFormed();
  if (text.trim() === '') return undefined;
  const [a, b, c, d, x, y] = product(page, item.transform as unknown as Matrix);
  if (a <= 0 || Math.abs(b) > 0.1 * a) return undefined;
  return {
    text,
    left: x,
    right: x + item.width,
    baseline: y,
    size: Math.hypot(c, d),
    font: item.fontName,
  };
}

function isOnPage({ left, right, baseline, size }: TextRun, width: number, height: number): boolean {
  const isFinite = [left, right, baseline, size].every(Number.isFinite);
  return isFinite && right > 0 && left < width && baseline > 0 && baseline - size < height;
}

function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
