import * as vscode from 'vscode';
import type { Article } from '../../core/article/article.ts';
import { claimAt, claimText, placeOf } from '../../core/article/markdown-of.ts';
import type { Articles } from '../articles/articles.ts';
import { answerEditor, canBeWrittenTo, openNewMarkdown } from '../articles/writing-place.ts';
import { markdownFor } from './outline-markdown.ts';

/**
 * Puts items of the outline at every cursor of the active editor; where that takes no text, of an answer that is visible,
 * and where there is none, into a new document.
 */
export async function insertAtCursor(articles: Articles, ids: readonly string[]): Promise<void> {
  const { current } = articles;
  const markdown = markdownFor(articles, ids);
  if (current?.article === undefined || markdown === undefined) return;
  const claim = ids.length === 1 && ids[0] !== undefined ? claimOf(current.article, ids[0]) : undefined;
  const active = vscode.window.activeTextEditor;
  const editor = active && canBeWrittenTo(active.document, current) ? active : answerEditor(current);
  const isInserted = await editor?.edit((edit) => {
    for (const selection of editor.selections)
      edit.replace(selection, fitted(editor.document, selection, markdown, claim));
  });
  if (isInserted !== true) await openNewMarkdown(markdown);
}

/** In the middle of a line a single claim joins the sentence; anything else stands apart from what is around it. */
function fitted(
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  markdown: string,
  claim: string | undefined,
): string {
  const before = document.lineAt(start).text.slice(0, start.character).trim();
  const after = document.lineAt(end).text.slice(end.character).trim();
  if (before !== '' && claim !== undefined) return claim;
  return `${before === '' ? '' : '\n\n'}${markdown}${after === '' ? '' : '\n\n'}`;
}

/** The bare sentence of a claim. */
function claimOf(article: Article, id: string): string | undefined {
  const place = placeOf(article, id);
  const claim = place && claimAt(place);
  return claim && claimText(claim);
}
