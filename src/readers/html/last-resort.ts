import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { endsSentence } from '../../core/importing/text/sentence-end.ts';
import type { HtmlElement } from './html-tree.ts';
import { mainPart } from './main-part.ts';
import { blocksOfPage, isGoodText } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';
import { isKept, judgeBlocks, lettersKept, type Judged } from './select-blocks.ts';
import { markTeasers } from './teasers.ts';
import { Zones } from './zones.ts';

/** Letters of the shortest sentence that says something. */
const shortestSentence = 25;
/** Less text for browsers without scripts is only a request to switch them on. */
const leastInert = 120;
const severalVoices = 1.5;
/** A page takes a second to read that was made to take long. */
const largestReadTwice = 2_000_000;
/** Of the letters: a page with more within links only leads to others. */
const mostLinks = 0.5;

/**
 * What there is to read on a page on which nothing reads like an article: a short post, the answers of a discussion, text for
 * browsers without scripts.
 *
 * @param found what has been found, too little for an article
 * @returns undefined where there is no sentence, and for a page that only leads to others
 */
export function lastResort(
  html: string,
  root: HtmlElement,
  title: string | undefined,
  found: readonly Judged[],
): readonly Judged[] | undefined {
  if (root.linkLetters > root.letters * mostLinks) return undefined;
  if (found.some(isSentence)) return found;
  const discussion = withoutNames(root, title);
  if (discussion.some(isSentence)) return discussion;
  const inertRoot = html.length > largestReadTwice ? undefined : rootWithInert(html);
  const inert = inertRoot === undefined ? [] : withoutNames(inertRoot, title);
  return lettersKept(inert) >= leastInert && inert.some(isSentence) ? inert : undefined;
}

/** The text if parts of the page are judged by what they hold alone; all of it where the main part is only one voice of several. */
function withoutNames(root: HtmlElement, title: string | undefined): readonly Judged[] {
  const blocks = markTeasers(blocksOfPage(root, new Zones(root, 'no names')));
  const main = judgeBlocks(blocks, mainPart(blocks), title);
  const all = judgeBlocks(blocks, new Set([root]), title);
  return lettersKept(all) > lettersKept(main) * severalVoices ? all : main;
}

/** Undefined where what is not shown is too much to be an article. */
function rootWithInert(html: string): HtmlElement | undefined {
  try {
    return parsePage(html, 'with inert text').root;
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined;
    throw error;
  }
}

function isSentence(judged: Judged): boolean {
  const { kind, letters, plain } = judged.block;
  if (!isKept(judged) || kind === 'heading') return false;
  return isGoodText(judged.block) || (letters >= shortestSentence && endsSentence(plain));
}
