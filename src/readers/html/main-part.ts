import { ancestryOf, isElement, isWithin, type HtmlElement } from './html-tree.ts';
import { isGoodText, type PageBlock } from './page-blocks.ts';
import { isArticleBody } from './zones.ts';

/**
 * Finds the part of a page that holds the article, in the way of Arc90's Readability: every paragraph speaks for the
 * elements around it, the near ones most; links speak against. To the best element are added those of its neighbours that
 * also hold text.
 */
export function mainPart(blocks: readonly PageBlock[]): ReadonlySet<HtmlElement> {
  const scores = scoresOf(blocks);
  const best = bestOf(scores);
  if (best === undefined) return new Set();
  return withPartsBelow(widened(withNeighbours(risen(best, scores), blocks, scores), blocks), blocks);
}

type Scores = ReadonlyMap<HtmlElement, number>;

const levels = 5;

function scoresOf(blocks: readonly PageBlock[]): Scores {
  const scores = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (block.zone !== undefined || block.kind === 'heading' || block.letters < 25) continue;
    const weight = weightOf(block);
    let level = 0;
    for (const element of ancestryOf(block.holder)) {
      if (level === levels || element.parent === undefined) break;
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      scores.set(element, (scores.get(element) ?? ownWeight(element)) + weight * share);
      level += 1;
    }
  }
  for (const [element, score] of scores) scores.set(element, score * (1 - linkShareOf(element)));
  return scores;
}

/** A sentence, its commas and its length count: menus and teasers have few of them. */
function weightOf({ plain, letters }: PageBlock): number {
  const commas = plain.match(/[,،、，;]/g)?.length ?? 0;
  return 1 + commas + Math.min(Math.floor(letters / 85), 3);
}

const goodName = /article|body|content|entry|main|page|post|text|blog|story/;
const badName =
  /-ad-|hidden|banner|combx|comment|com-|contact|foot|masthead|media|meta|outbrain|promo|related|scroll|share|shopping|sidebar|sponsor|tags|widget/;

function ownWeight(element: HtmlElement): number {
  const names = [element.attributes['class'] ?? '', element.attributes['id'] ?? ''];
  let weight = 0;
  for (const name of names.map((text) => text.toLowerCase())) {
    if (name === '') continue;
    if (badName.test(name)) weight -= 25;
    if (goodName.test(name)) weight += 25;
  }
  if (isArticleBody(element)) weight += 40;
  if (element.name === 'article' || element.name === 'main') weight += 10;
  if (element.name === 'div') weight += 5;
  if (/^(?:ol|ul|dl|li|form|th|address)$/.test(element.name)) weight -= 3;
  return weight;
}

function linkShareOf({ letters, linkLetters }: HtmlElement): number {
  return letters === 0 ? 0 : linkLetters / letters;
}

function bestOf(scores: Scores): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  let most = -Infinity;
  for (const [element, score] of scores) {
    if (element.name === 'body' || element.name === 'html' || score <= most) continue;
    best = element;
    most = score;
  }
  return best ?? scores.keys().next().value;
}

/** Where the elements around score nearly as much, the article is in several parts of theirs. */
function risen(best: HtmlElement, scores: Scores): HtmlElement {
  let last = scores.get(best) ?? 0;
  const least = last / 3;
  let found = best;
  for (let at = best.parent; at !== undefined && at.name !== 'body'; at = at.parent) {
    const score = scores.get(at);
    if (score === undefined) continue;
    if (score < least) break;
    if (score > last) {
      found = at;
      break;
    }
    last = score;
  }
  while (found.parent !== undefined && found.parent.children.length === 1 && found.parent.name !== 'body')
    found = found.parent;
  return found;
}

function withNeighbours(
  best: HtmlElement,
  blocks: readonly PageBlock[],
  scores: Scores,
): ReadonlySet<HtmlElement> {
  const parts = new Set([best]);
  const { parent } = best;
  if (parent === undefined) return parts;
  const enough = Math.max(10, (scores.get(best) ?? 0) * 0.2);
  for (const child of neighboursOf(best)) {
    const alike =
      child.attributes['class'] !== undefined && child.attributes['class'] === best.attributes['class'];
    const bonus = alike ? (scores.get(best) ?? 0) * 0.2 : 0;
    if ((scores.get(child) ?? 0) + bonus >= enough) parts.add(child);
  }
  if (blocks.some((block) => block.holder === parent && isGoodText(block))) parts.add(parent);
  return parts;
}

function neighboursOf(element: HtmlElement): HtmlElement[] {
  const others = (element.parent?.children ?? []).filter(isElement).filter((child) => child !== element);
  return isInArticle(element) ? others.filter(isInArticle) : others;
}

/**
 * Climbs while the elements around hold more text of the same kind and little else: an article in many parts, of which
 * none has the score of a whole.
 */
function widened(parts: ReadonlySet<HtmlElement>, blocks: readonly PageBlock[]): ReadonlySet<HtmlElement> {
  let widest = parts;
  const [first] = parts;
  const texts = new Set(blocks.filter(isGoodText));
  if (isInArticle(first)) for (const block of texts) if (!isInArticle(block.holder)) texts.delete(block);
  for (const parent of ancestryOf(first?.parent)) {
    const within = blocks.filter(
      ({ holder, zone }) => zone === undefined && isWithin(holder, new Set([parent])),
    );
    const held = within.filter(({ holder }) => isWithin(holder, widest));
    const gained = within.filter(({ holder }) => !isWithin(holder, widest));
    const gain = lettersOf(gained.filter((block) => texts.has(block)));
    const loss = gained.reduce((sum, block) => sum + lossOf(block), 0);
    if (gain > lettersOf(held.filter(isGoodText)) * 0.2 && loss < gain * 0.25) widest = new Set([parent]);
  }
  return widest;
}

/** What stands beside an `article` is not of it, unless it is an `article` too. */
function isInArticle(element: HtmlElement | undefined): boolean {
  return [...ancestryOf(element)].some(({ name }) => name === 'article');
}

/**
 * With the text that follows within the same `article`, in a part of its own: a verdict, a last section under a picture. What is not
 * mostly running text is left out.
 */
function withPartsBelow(
  parts: ReadonlySet<HtmlElement>,
  blocks: readonly PageBlock[],
): ReadonlySet<HtmlElement> {
  const last = blocks.findLastIndex(({ holder }) => isWithin(holder, parts));
  const [part] = parts;
  const around = [...ancestryOf(part?.parent)].find(({ name }) => name === 'article');
  if (around === undefined) return parts;
  const below = new Map<HtmlElement, PageBlock[]>();
  for (const block of blocks.slice(last + 1)) {
    if (block.zone !== undefined || block.holder === around || !isWithin(block.holder, new Set([around])))
      continue;
    below.set(block.holder, [...(below.get(block.holder) ?? []), block]);
  }
  const gained = [...below].filter(([, held]) => {
    const gain = lettersOf(held.filter(isGoodText));
    return gain > 0 && held.reduce((sum, block) => sum + lossOf(block), 0) < gain * 0.25;
  });
  return new Set([...parts, ...gained.map(([element]) => element)]);
}

/** How much a block speaks against taking its surroundings in. */
function lossOf(block: PageBlock): number {
  if (isGoodText(block)) return 0;
  if (block.linkShare > 0.4) return block.letters * 2;
  return block.kind === 'heading' ? 0 : block.letters;
}

function lettersOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { letters }) => sum + letters, 0);
}
