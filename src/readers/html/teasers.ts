import { ancestryOf, isWithin, type HtmlElement } from './html-tree.ts';
import { isGoodText, type PageBlock } from './page-blocks.ts';

/** A box that announces another article has no more letters than this. */
const largestBox = 800;
const largestBoxOfLine = 500;
/** Of the page: a box that holds more is the article. */
const largestShare = 0.4;

/**
 * Marks what announces other articles: a heading or line that is a link, and the few lines that stand in the same box.
 * Class names need not be known for it.
 */
export function markTeasers(blocks: readonly PageBlock[]): PageBlock[] {
  const prose = proseWithin(blocks);
  const pageLetters = blocks.reduce((sum, { letters }) => sum + letters, 0);
  const boxes = new Set<HtmlElement>();
  for (const block of blocks) {
    const box =
      block.zone === undefined && leadsAway(block) ? boxAround(block, prose, pageLetters) : undefined;
    if (box !== undefined) boxes.add(box);
  }
  if (boxes.size === 0) return [...blocks];
  return blocks.map((block) =>
    block.zone === undefined && isWithin(block.holder, boxes)
      ? { ...block, zone: 'related-link' as const }
      : block,
  );
}

function leadsAway({ kind, level, letters, linkShare }: PageBlock): boolean {
  if (linkShare < 0.9 || letters < 15 || letters > 250 || level === 1) return false;
  return kind === 'heading' || (kind === 'paragraph' && letters >= 25);
}

/** The largest element around that holds no more than a box does. */
function boxAround(
  { holder, kind }: PageBlock,
  prose: ReadonlyMap<HtmlElement, number>,
  pageLetters: number,
): HtmlElement | undefined {
  const most = kind === 'heading' ? largestBox : largestBoxOfLine;
  let box: HtmlElement | undefined;
  for (const element of ancestryOf(holder)) {
    if (
      element.letters > Math.min(most, pageLetters * largestShare) ||
      (prose.get(element) ?? 0) > 1 ||
      element.name === 'body'
    )
      break;
    box = element;
  }
  return box;
}

/** How many paragraphs of running text stand within each element. */
function proseWithin(blocks: readonly PageBlock[]): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (!isGoodText(block)) continue;
    for (const element of ancestryOf(block.holder)) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return counts;
}
