import { ancestryOf, isWithin, type HtmlElement } from './html-tree.ts';
import { isGoodText, type PageBlock } from './page-blocks.ts';
import { isArticleBody } from './zones.ts';

/** Of the paragraphs: the element that holds so much of them holds the text. */
const shareOfText = 0.85;

/**
 * The lists below the text that stand in other boxes than it, with no paragraph among them: highlights of the site, other stories,
 * each with a sentence on what it is.
 *
 * @param blocks what is held for the article so far, in order
 */
export function listsBelow(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' && isGoodText(block));
  const box = boxOf(paragraphs);
  if (box === undefined) return new Set();
  const article = new Set([articleAround(box) ?? box]);
  const below = blocks.slice(blocks.findLastIndex(({ holder }) => isWithin(holder, article)) + 1);
  if (below.some((block) => paragraphs.includes(block))) return new Set();
  return new Set(below.filter(({ kind, markdown }) => kind === 'list' && !isNumbered(markdown)));
}

function articleAround(box: HtmlElement): HtmlElement | undefined {
  return [...ancestryOf(box)].find((element) => element.name === 'article' || isArticleBody(element));
}

/** Notes are numbered. */
function isNumbered(markdown: string): boolean {
  return /^\d/.test(markdown);
}

/** The smallest element that holds nearly all of the blocks. */
function boxOf(blocks: readonly PageBlock[]): HtmlElement | undefined {
  const held = new Map<HtmlElement, number>();
  for (const { holder, letters } of blocks)
    for (const element of ancestryOf(holder)) held.set(element, (held.get(element) ?? 0) + letters);
  const all = blocks.reduce((sum, { letters }) => sum + letters, 0);
  const boxes = [...held].filter(([, letters]) => letters >= all * shareOfText).map(([element]) => element);
  return boxes.reduce<HtmlElement | undefined>(
    (smallest, box) => (smallest === undefined || isWithin(box, new Set([smallest])) ? box : smallest),
    undefined,
  );
}
