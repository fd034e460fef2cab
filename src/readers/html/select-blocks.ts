import type { DropReason } from '../../core/importing/draft.ts';
import { authorNoteOf } from '../../core/importing/metadata/author-note.ts';
import { endsSentence } from '../../core/importing/text/sentence-end.ts';
import { furnitureReason } from './furniture-lines.ts';
import { isWithin, type HtmlElement } from './html-tree.ts';
import { listsBelow } from './lists-below.ts';
import { isGoodText, type PageBlock } from './page-blocks.ts';
import { standfirstOf } from './title-block.ts';

/** A block of the page with the verdict on it: no reason means that it belongs to the article. */
export interface Judged {
  readonly block: PageBlock;
  readonly reason: DropReason | undefined;
}

/**
 * Judges every block of a page.
 * @param parts the elements that hold the article
 * @param title as the page gives it
 */
export function judgeBlocks(
  blocks: readonly PageBlock[],
  parts: ReadonlySet<HtmlElement>,
  title: string | undefined,
): Judged[] {
  const standfirst = new Set(standfirstOf(blocks, parts));
  const isInside = (block: PageBlock): boolean => standfirst.has(block) || isWithin(block.holder, parts);
  const reasons = blocks.map((block) => firstReason(block, isInside));
  const first = blocks.findIndex((block, index) => reasons[index] === undefined && isGoodText(block));
  dropHead(blocks, reasons, first, title);
  dropLinks(blocks, reasons);
  dropRepetitions(blocks, reasons);
  dropListsBelow(blocks, reasons);
  dropTail(blocks, reasons);
  dropFragments(blocks, reasons);
  dropEmptyHeadings(blocks, reasons);
  return blocks.map((block, index) => ({ block, reason: reasons[index] }));
}

export function isKept({ reason }: Judged): boolean {
  return reason === undefined;
}

/** Letters of what reads like sentences. */
export function lettersKept(judged: readonly Judged[]): number {
  const texts = judged.filter((one) => isKept(one) && one.block.kind !== 'heading');
  return texts.reduce((sum, { block }) => sum + block.letters, 0);
}

type Reasons = (DropReason | undefined)[];

function firstReason(block: PageBlock, isInside: (block: PageBlock) => boolean): DropReason | undefined {
  if (block.zone !== undefined) return block.zone;
  if (!isInside(block)) return 'outside-article';
  return furnitureReason(block);
}

/** Title, byline and date stand before the first paragraph; a standfirst stays where it is a sentence. */
function dropHead(
  blocks: readonly PageBlock[],
  reasons: Reasons,
  first: number,
  title: string | undefined,
): void {
  const isTitle = (block: PageBlock | undefined): boolean =>
    block !== undefined && title !== undefined && block.letters < 300 && sameText(block.plain, title);
  const named = blocks.findIndex((block, index) => index < first && isTitle(block));
  let isBegun = false;
  blocks.forEach((block, index) => {
    if (reasons[index] !== undefined) return;
    isBegun ||= block.kind === 'paragraph' && endsLikeText(block.plain);
    // A page whose heading is not its title: the heading names the page, not a part of the text.
    const isPageHeading = block.level === 1 && named === -1;
    const isOfHead = index < first && (isPageHeading || isLabel(block, isBegun));
    if (isOfHead || index === named || (isTitle(block) && block.kind === 'heading'))
      reasons[index] = 'metadata';
  });
}

/** A table below a sentence is data, above all text it sums a page up. */
function isLabel(block: PageBlock, isBegun: boolean): boolean {
  if (block.kind === 'heading' || (block.kind === 'table' && isBegun)) return false;
  return isShortOrLink(block) && !endsLikeText(block.plain);
}

function isShortOrLink({ letters, linkShare }: PageBlock): boolean {
  return letters < 40 || linkShare > 0.5;
}

/** Blocks that are mostly links lead elsewhere, save a list that the text before announces. */
function dropLinks(blocks: readonly PageBlock[], reasons: Reasons): void {
  blocks.forEach((block, index) => {
    if (reasons[index] !== undefined) return;
    if (isMostlyLinks(block) && !isAnnounced(blocks, reasons, index)) reasons[index] = 'related-link';
  });
}

function isMostlyLinks({ kind, letters, linkShare, plain }: PageBlock): boolean {
  if (kind === 'heading') return false;
  if (kind === 'table') return linkShare > 0.9;
  if (kind !== 'list') return linkShare > (endsSentence(plain) ? 0.85 : 0.6) && letters < 250;
  const items = plain.split('\n').length;
  return linkShare > 0.9 || (linkShare > 0.6 && letters / items < 60);
}

function isAnnounced(blocks: readonly PageBlock[], reasons: Reasons, index: number): boolean {
  const before = blocks[index - 1];
  return (
    blocks[index]?.kind === 'list' &&
    before !== undefined &&
    reasons[index - 1] === undefined &&
    before.kind === 'paragraph' &&
    /[:：]$/.test(before.plain)
  );
}

/** Shorter lines may be said twice. */
const shortestRepeated = 30;

/** A pull quote says again what a paragraph says; a page for two sizes of screen says all of it twice. */
function dropRepetitions(blocks: readonly PageBlock[], reasons: Reasons): void {
  const texts = blocks.map(({ plain, letters }, index) =>
    reasons[index] === undefined && letters >= shortestRepeated ? bareText(plain) : '',
  );
  const long = texts.filter(
    (_, index) => reasons[index] === undefined && (blocks[index]?.letters ?? 0) > 120,
  );
  const seen = new Map<string, HtmlElement>();
  blocks.forEach(({ letters, kind, holder }, index) => {
    const text = texts[index] ?? '';
    if (reasons[index] !== undefined || letters < shortestRepeated) return;
    const isRepeated = seen.has(text) && seen.get(text) !== holder;
    const isPulled =
      letters < 260 &&
      kind !== 'list' &&
      long.some((other) => other.length > text.length && other.includes(text));
    if (isRepeated || isPulled) reasons[index] = 'repetition';
    seen.set(text, holder);
  });
}

function dropListsBelow(blocks: readonly PageBlock[], reasons: Reasons): void {
  const below = listsBelow(blocks.filter((_, index) => reasons[index] === undefined));
  blocks.forEach((block, index) => {
    if (below.has(block)) reasons[index] = 'related-link';
  });
}

/** After the last paragraph, what is no sentence is furniture. */
function dropTail(blocks: readonly PageBlock[], reasons: Reasons): void {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || reasons[index] !== undefined) continue;
    if (
      isGoodText(block) ||
      (block.kind !== 'heading' && endsLikeText(block.plain)) ||
      block.kind === 'table' ||
      block.kind === 'code'
    )
      return;
    if (authorNoteOf(block.plain) !== undefined) continue;
    reasons[index] = block.linkShare > 0.3 ? 'related-link' : 'furniture';
  }
}

/** Many scraps in a row are the labels of a chart, a table of results or a menu. */
function dropFragments(blocks: readonly PageBlock[], reasons: Reasons): void {
  let scraps: number[] = [];
  for (let index = 0; index <= blocks.length; index += 1) {
    const block = blocks[index];
    if (block !== undefined && reasons[index] !== undefined) continue;
    if (
      block !== undefined &&
      block.kind === 'paragraph' &&
      block.letters < 30 &&
      !/[.?!:;,।"”’]$/.test(block.plain)
    ) {
      scraps.push(index);
      continue;
    }
    if (scraps.length >= 4) for (const scrap of scraps) reasons[scrap] = 'furniture';
    scraps = [];
  }
}

/** A heading of which nothing is left has gone with what it headed. */
function dropEmptyHeadings(blocks: readonly PageBlock[], reasons: Reasons): void {
  /** Level of the nearest heading below that stays; 7 where it is text that stays. */
  let below: number | undefined;
  let gone: DropReason | undefined;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind !== 'heading') {
      if (reasons[index] === undefined) below = 7;
      else gone = reasons[index];
    } else if (reasons[index] === undefined) {
      const level = block.level ?? 6;
      if (below === undefined || below <= level) reasons[index] = gone ?? 'furniture';
      else below = level;
    }
  }
}

function endsLikeText(text: string): boolean {
  return endsSentence(text) || /(?:[.?!]\d{1,2}|[:;？！]["'”’»)\]]*)$/.test(text);
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [bareText(left), bareText(right)];
  return (
    a === b ||
    (a.length > 20 && b.startsWith(a)) ||
    (b.length > 20 && a.startsWith(b) && a.length < b.length * 1.3)
  );
}

/** Letters and digits only. */
function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
