import type { Claim, Draft, Dropped } from '../../core/importing/draft.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { blocksOf, type PlacedBlock } from './blocks-of.ts';
import { withoutDropCap } from './drop-cap.ts';
import { fragmentsOf } from './fragments-of.ts';
import { linesOf } from './lines-of.ts';
import { hasLostLetters } from './lost-letters.ts';
import { asRefusal, openPdf } from './open-pdf.ts';
import { furnitureClaims } from './furniture-claims.ts';
import { bare, type Furniture } from './page-furniture.ts';
import { pagesOf } from './pages-of.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { pdfClaims } from './pdf-claims.ts';
import type { Page } from './text-run.ts';
import { typeSizesOf } from './type-sizes.ts';

/** Letters and figures that a page has on average at least; fewer are a stamp or a page number on a picture. */
const leastOnPage = 16;

/**
 * Reads the text of a PDF: columns in their order, paragraphs whole over the ends of lines, columns and pages, headings,
 * lists and quotations; running heads, feet and page numbers are left out and told.
 * @throws ImportRefusal `encrypted`, `scanned` (no text to read), `lost-letters`, `damaged` or `too-complex`
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await openPdf(bytes);
  try {
    const pages = await pagesOf(pdf);
    refuseWithoutText(pages);
    const draft = draftOf(pages);
    const text = draft.blocks.map(({ text }) => text).join('\n');
    if (hasLostLetters(text)) throw new ImportRefusal('lost-letters');
    return { ...draft, claims: [...draft.claims, ...(await pdfClaims(pdf, text))] };
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function refuseWithoutText(pages: readonly Page[]): void {
  let characters = 0;
  for (const { runs } of pages) {
    for (const { text } of runs) characters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }
  if (characters < leastOnPage * pages.length) throw new ImportRefusal('scanned');
}

function draftOf(printed: readonly Page[]): Draft {
  const { pages, furniture } = bare(printed);
  const lines = pages.flatMap(({ runs, number }) => linesOf(fragmentsOf(withoutDropCap(runs)), number));
  const sizes = typeSizesOf(lines);
  const blocks = blocksOf(paragraphsOf(lines, sizes), sizes);
  const title = titleOf(blocks);
  return {
    format: 'pdf',
    blocks: blocks.map(({ kind, text, level }) => ({
      kind,
      text,
      ...(level === undefined ? {} : { level }),
    })),
    dropped: furniture.map((line) => droppedOf(line, blocks)),
    claims: [...titleClaim(title), ...furnitureClaims(furniture, title)],
  };
}

function droppedOf({ page, at, text }: Furniture, blocks: readonly PlacedBlock[]): Dropped {
  const after = blocks.findIndex((block) => (at === 'head' ? block.page >= page : block.page > page));
  return { text, reason: 'page-furniture', before: after === -1 ? blocks.length : after };
}

/** The largest type of the first page. */
function titleOf(blocks: readonly PlacedBlock[]): string | undefined {
  return blocks.find(({ kind, level, page }) => kind === 'heading' && level === 1 && page === 1)?.text;
}

function titleClaim(title: string | undefined): Claim[] {
  return title === undefined ? [] : [{ field: 'title', value: title, from: 'markup' }];
}
