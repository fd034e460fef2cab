import type { Draft } from './draft.ts';
import { applyPatterns } from './furniture/apply-patterns.ts';
import { bodyOf, type Body } from './furniture/body.ts';
import type { CleaningModel } from './furniture/cleaning-model.ts';
import { bodyOfPage } from './furniture/page-body.ts';
import { readFoot } from './furniture/read-foot.ts';
import { readHead } from './furniture/read-head.ts';
import { dropRepetitions } from './furniture/repetitions.ts';
import { Sheet } from './furniture/sheet.ts';
import { withTitleLine } from './furniture/title-line.ts';
import type { CleanArticle } from './imported-article.ts';
import { joinedBlocks, withCrossHeads, withStandfirst } from './joined-blocks.ts';
import { claimed } from './metadata/claims.ts';
import { metadataOf } from './metadata/metadata-of.ts';
import { lineJoiner } from './text/joined-lines.ts';

/**
 * Takes what is not the article out of a document that a reader has read, and reads what it says of the article. Every line that is
 * taken out is in `dropped`, with its reason and place: nothing is lost. A document with several articles is taken apart first, by
 * `splitArticles`.
 *
 * @throws ImportRefusal `no-article` where there is no running text, `empty` where there is nothing at all
 */
export function cleanArticle(draft: Draft, model: CleaningModel): CleanArticle {
  const sheet = new Sheet(draft, model);
  const isPage = draft.format === 'html';
  const titles = claimed(draft.claims, 'title');
  const authors = claimed(draft.claims, 'author');
  const body = isPage
    ? bodyOfPage(sheet.entries, titles, authors)
    : bodyOfText(sheet, titles, authors, model);
  applyPatterns(sheet, body);
  readHead(sheet, body, model);
  readFoot(sheet, body, model);
  // The reader of a page tells a pull quote from a verse that comes again: it knows where each stands.
  if (!isPage) dropRepetitions(sheet);
  const join = lineJoiner(() => draft.blocks.map(({ text }) => text).join('\n'));
  const placed = withStandfirst(withCrossHeads(joinedBlocks(sheet.kept, join)));
  const blocks = placed.map(({ block }) => block);
  const { format, encoding } = draft;
  return {
    format,
    ...(encoding !== undefined && { encoding }),
    metadata: metadataOf(sheet.claims, sheet.hints, blocks, model),
    blocks,
    dropped: sheet.droppedAmong(placed.map(({ place }) => place)),
  };
}

function bodyOfText(
  { entries }: Sheet,
  titles: readonly string[],
  authors: readonly string[],
  model: CleaningModel,
): Body {
  const body = bodyOf(entries, titles, authors);
  return titles.length > 0 ? body : withTitleLine(body, entries, model);
}
