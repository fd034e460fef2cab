import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { openDocument, parseDocument } from '../articles/notes-file.ts';
import type { Range } from '../../core/yaml/parse-yaml.ts';
import { rangeIn, revealRange } from '../kit/reveal-range.ts';
import { commands } from '../manifest.ts';
import { insertAtCursor } from './insert-at-cursor.ts';
import { chosenIds } from './chosen-ids.ts';
import { markdownFor, wholeMarkdown } from './outline-markdown.ts';
import type { OutlineView } from './outline-view.ts';

/** What the other features do with an item of the outline. */
export interface OutlinePorts {
  showInSummary(id: string): Promise<void>;
  revealInSource(paragraphs: readonly number[]): Promise<void>;
}

/**
 * Commands on items of the outline. From a menu they get the item, from the keyboard they take the one with the focus,
 * from the palette the selected ones, and where nothing is selected they ask.
 */
export function registerOutlineCommands(
  articles: Articles,
  outline: OutlineView,
  ports: OutlinePorts,
): vscode.Disposable {
  const onItems = (
    command: string,
    act: (ids: string[]) => Thenable<unknown> | undefined,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (node?: unknown, nodes?: unknown) => {
      const ids = await chosenIds(outline, node, nodes);
      if (ids.length > 0) await act(ids);
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.revealInNotes, async (node?: unknown, nodes?: unknown) => {
      const hasRows = outline.tree.allRows.length > 0;
      const [id] = hasRows ? await chosenIds(outline, node, nodes) : [];
      if (id !== undefined || !hasRows) await revealInNotes(articles, id);
    }),
    onItems(commands.revealInSource, ([id]) =>
      ports.revealInSource(outline.tree.nodeOf(id ?? '')?.row.paragraphs ?? []),
    ),
    onItems(commands.showInSummary, ([id]) => (id === undefined ? undefined : ports.showInSummary(id))),
    onItems(commands.insertAtCursor, (ids) => insertAtCursor(articles, ids)),
    onItems(commands.copyAsMarkdown, (ids) =>
      vscode.env.clipboard.writeText(markdownFor(articles, ids) ?? ''),
    ),
    vscode.commands.registerCommand(commands.copyOutlineAsMarkdown, () =>
      vscode.env.clipboard.writeText(wholeMarkdown(articles) ?? ''),
    ),
  );
}

/**
 * Goes to an item's line in the notes, or to what is wrong with them where it cannot be found; without an item, to
 * their beginning.
 */
export async function revealInNotes(
  articles: Articles,
  id: string | undefined,
  preserveFocus = false,
): Promise<void> {
  const { current } = articles;
  if (current === undefined) return;
  const document = openDocument(current.uri) ?? (await vscode.workspace.openTextDocument(current.uri));
  const range = id === undefined ? undefined : await rangeNow(document, id);
  await revealRange(document, rangeIn(document, range ?? { start: 0, end: 0 }), {
    preserveFocus,
    select: false,
  });
}

/** Parsed as it is now: since the views were told, the text may have moved. */
async function rangeNow(document: vscode.TextDocument, id: string): Promise<Range | undefined> {
  const parsed = await parseDocument(document);
  return parsed.rangeOf(id) ?? parsed.problems[0];
}
