import type { Block, Claim, Draft, Dropped } from '../../core/importing/draft.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { claimsOf } from './claims.ts';
import { pageFacts } from './claims/page-facts.ts';
import { lastResort } from './last-resort.ts';
import { mainPart } from './main-part.ts';
import { elementsOf, type HtmlElement } from './html-tree.ts';
import { blocksOfPage, type PageBlock } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';
import { isKept, judgeBlocks, lettersKept, type Judged } from './select-blocks.ts';
import { blocksOfStatedBody } from './stated-body.ts';
import { markTeasers } from './teasers.ts';
import { isArticleBody, Zones } from './zones.ts';

/** What is known of a page beside its text. */
export interface HtmlSource {
  /** Where the page was loaded from. */
  readonly url?: string;
}

const mostDropped = 500;
const longestDropped = 300;
/** Fewer letters of running text are no article, */
const leastLetters = 120;
/** also on a page that says that it is one. */
const leastOfArticle = 40;
/** With fewer the article has perhaps been missed, and other ways are tried. */
const fewLetters = 500;
/** All of a page that marks its article is the article only where that holds hardly anything: articles may be short. */
const clearlyMore = 2.5;
/** So much of the text that a page states in its structured data must be found among its visible blocks. */
const shareOfStated = 0.7;
/** A page with so many blocks of which none is an article is not looked through again. */
const manyBlocks = 5_000;

/**
 * Reads the article of an HTML page; runs no script and loads nothing.
 * @throws ImportRefusal `no-article`, `too-large`, `too-complex` or `too-slow`
 */
export function readHtml(html: string, { url }: HtmlSource = {}): Draft {
  const page = parsePage(html);
  const facts = pageFacts(page);
  const blocks = markTeasers(blocksOfPage(page.root, new Zones(page.root)));
  const claims = claimsOf(facts, blocks, url);
  const title = claims.find(({ field }) => field === 'title')?.value;
  const stated = blocksOfStatedBody(facts.data?.body ?? '');
  const enough = Math.max(fewLetters, lettersOf(stated) * shareOfStated);
  const best = bestJudgement(page.root, blocks, title, enough);
  const least = saysThatItIsAnArticle(claims, page.root) ? leastOfArticle : leastLetters;
  const isEnough = Math.max(lettersKept(best), lettersOf(stated)) >= least;
  const judged = isEnough ? best : lastResort(html, page.root, title, best);
  if (judged === undefined) throw new ImportRefusal('no-article');
  const found = judged.filter(isKept).map(({ block }) => block);
  const kept = lettersOf(found) < lettersOf(stated) * shareOfStated ? stated : found;
  return { format: 'html', blocks: kept.map(blockOf), dropped: droppedOf(judged, kept), claims };
}

/** The first way to find the article that finds enough; else the one that finds most. */
function bestJudgement(
  root: HtmlElement,
  blocks: readonly PageBlock[],
  title: string | undefined,
  enough: number,
): readonly Judged[] {
  let best: readonly Judged[] = [];
  for (const { attempt, more } of attemptsOn(root, blocks, title)) {
    if (lettersKept(attempt) > lettersKept(best) * more) best = attempt;
    if (lettersKept(best) >= enough) break;
  }
  return best;
}

interface Attempt {
  readonly attempt: Judged[];
  /** How much more than the ways before it must find to be believed. */
  readonly more: number;
}

function* attemptsOn(
  root: HtmlElement,
  blocks: readonly PageBlock[],
  title: string | undefined,
): Generator<Attempt> {
  const marked = markedPart(root);
  yield { attempt: judgeBlocks(blocks, mainPart(blocks), title), more: 1 };
  yield { attempt: judgeBlocks(blocks, marked, title), more: 1.2 };
  if (blocks.length > manyBlocks) return;
  const all = markTeasers(blocksOfPage(root, new Zones(root, 'sure names')));
  yield { attempt: judgeBlocks(all, mainPart(all), title), more: 1.2 };
  yield { attempt: judgeBlocks(all, new Set([root]), title), more: marked.size > 0 ? clearlyMore : 1.2 };
}

/** The largest element that is marked as the article or as the main part. */
function markedPart(root: HtmlElement): ReadonlySet<HtmlElement> {
  const marked = elementsOf(root).filter(
    (element) =>
      element.name === 'article' ||
      element.name === 'main' ||
      element.attributes['role'] === 'main' ||
      isArticleBody(element),
  );
  const [first, ...others] = marked;
  if (first === undefined) return new Set();
  return new Set([
    others.reduce((largest, element) => (element.letters > largest.letters ? element : largest), first),
  ]);
}

/** Letters of what reads like sentences. */
function lettersOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { kind, letters }) => (kind === 'heading' ? sum : sum + letters), 0);
}

function saysThatItIsAnArticle(claims: readonly Claim[], root: HtmlElement): boolean {
  return (
    claims.some(({ field, value }) => field === 'kind' && /article|posting|report/i.test(value)) ||
    elementsOf(root).some(({ name }) => name === 'article')
  );
}

function blockOf({ kind, markdown, level }: PageBlock): Block {
  return { kind, text: markdown, ...(level === undefined ? {} : { level }) };
}

function droppedOf(judged: readonly Judged[], kept: readonly PageBlock[]): Dropped[] {
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  let before = 0;
  for (const { block, reason } of judged) {
    if (reason === undefined) {
      before += 1;
      continue;
    }
    for (const line of block.plain.split('\n')) {
      const text = line.trim().slice(0, longestDropped).toWellFormed();
      if (text === '' || seen.has(text) || dropped.length >= mostDropped) continue;
      seen.add(text);
      dropped.push({ text, reason, before: Math.min(before, kept.length) });
    }
  }
  return dropped;
}
