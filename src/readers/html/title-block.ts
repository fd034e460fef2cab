import { endsSentence } from '../../core/importing/text/sentence-end.ts';
import { isWithin, type HtmlElement } from './html-tree.ts';
import type { PageBlock } from './page-blocks.ts';

/** Blocks on either side of the title that belong to it, whatever the parts are called in which they stand. */
const beside = 3;

/** Where the first heading of the first level stands; -1 where there is none. */
export function titleBlock(blocks: readonly PageBlock[]): number {
  return blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
}

/** What stands right above and below the title: the byline, the date, buttons. */
export function blocksBesideTitle(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const title = titleBlock(blocks);
  return title === -1 ? [] : blocks.slice(Math.max(0, title - beside), title + beside + 1);
}

/** Letters of a sentence that sums an article up; a shorter line is a label or a button. */
const shortestStandfirst = 50;
/** Blocks between title and text; what stands further from the text leads to other articles. */
const mostBetween = 12;

/** The sentences between the title and the part with the text that it heads, where they stand in a part of their own. */
export function standfirstOf(
  blocks: readonly PageBlock[],
  parts: ReadonlySet<HtmlElement>,
): readonly PageBlock[] {
  const title = titleBlock(blocks);
  const first = blocks.findIndex(({ holder }) => isWithin(holder, parts));
  if (title === -1 || first < title || first - title > mostBetween) return [];
  return blocks
    .slice(title + 1, first)
    .filter(
      ({ zone, letters, linkShare, plain }) =>
        zone === undefined && letters >= shortestStandfirst && linkShare < 0.2 && endsSentence(plain),
    );
}
