import * as vscode from 'vscode';
import type { ParsedArticle } from '../../core/article/parse-article.ts';
import { paragraphsOf } from '../../core/source/source-text.ts';
import { sourceUriOf, type Articles, type CurrentArticle } from '../articles/articles.ts';
import { parseDocument } from '../articles/notes-file.ts';
import { debounced } from '../kit/debounced.ts';
import { DisposableStore } from '../kit/disposable-store.ts';

/** Points out to the views what the cursor is in: an item of the notes, or a paragraph of the source text. */
export function followEditor(articles: Articles): vscode.Disposable {
  const disposables = new DisposableStore();
  let editor: vscode.TextEditor | undefined;
  const follow = disposables.add(
    debounced(150, async () => {
      const { current } = articles;
      const id =
        editor === undefined || current === undefined ? undefined : await idAtCursor(editor, current);
      if (id !== undefined) articles.select({ id, from: 'editor' });
    }),
  );
  disposables.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // Without a kind the cursor was set by a program: a view that reveals something must not be led by it.
      if (kind === undefined || kind === vscode.TextEditorSelectionChangeKind.Command) return;
      editor = textEditor;
      follow.soon();
    }),
  );
  return disposables;
}

async function idAtCursor(
  { document, selection }: vscode.TextEditor,
  current: CurrentArticle,
): Promise<string | undefined> {
  const offset = offsetInLine(document, selection.active);
  if (document.uri.toString() === current.uri.toString())
    return innermostAt(offset, await parseDocument(document));
  if (document.uri.toString() !== sourceUriOf(current)?.toString()) return undefined;
  const paragraph = paragraphsOf(document.getText()).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  const points = current.article?.sections.flatMap((section) => section.points) ?? [];
  return points.find(({ paragraphs }) => paragraph !== undefined && paragraphs?.includes(paragraph.number))
    ?.id;
}

/** In the indentation, or before the dash, the cursor means what stands on its line. */
function offsetInLine(document: vscode.TextDocument, { line, character }: vscode.Position): number {
  const lead = /^[\s-]*/.exec(document.lineAt(line).text)?.[0].length ?? 0;
  return document.offsetAt(new vscode.Position(line, Math.max(character, lead)));
}

/** The section, point or detail that begins last before the cursor and has not ended there. */
function innermostAt(offset: number, parsed: ParsedArticle): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const id of parsed.places.keys()) {
    const range = parsed.rangeOf(id);
    if (range === undefined || offset < range.start || offset > range.end) continue;
    const length = range.end - range.start;
    if (best === undefined || length < best.length) best = { id, length };
  }
  return best?.id;
}
