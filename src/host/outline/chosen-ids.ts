import * as vscode from 'vscode';
import { plainLabel } from '../kit/plain-label.ts';
import { topmost } from './outline-drag.ts';
import type { OutlineNode } from './outline-tree.ts';
import type { OutlineView } from './outline-view.ts';

/** How far a row is indented in a list that has no tree. */
const levels = { section: 0, tray: 0, point: 1, 'tray-item': 1, detail: 2 } as const;

/** What the keybindings in package.json pass where a menu passes an item. */
const focusedRow = 'focused';

/**
 * Which items a command is about: from a menu it gets them, from the keyboard it takes the one with the focus or all
 * that are selected, from the palette the selected ones, and where nothing is selected it asks.
 */
export async function chosenIds(outline: OutlineView, node: unknown, nodes: unknown): Promise<string[]> {
  if (node === focusedRow && outline.view.selection.length < 2) await selectFocused(outline);
  const chosen = (Array.isArray(nodes) ? nodes : [node]).filter(isNode);
  const given = chosen.length > 0 ? chosen : outline.view.selection;
  if (given.length > 0) return topmost(given);
  const asked = await askForRow(outline);
  return asked === undefined ? [] : [asked];
}

/**
 * The arrow keys move the focus and leave the selection where it was, and VS Code tells an extension of the selection
 * only. `list.select` selects what has the focus, but also opens or closes it: the second one takes that back. A tree
 * that is being drawn anew at that moment has no selection; then once more.
 */
async function selectFocused({ view }: OutlineView): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (attempt > 0) await quiet();
    await vscode.commands.executeCommand('list.select');
    await vscode.commands.executeCommand('list.select');
    if (view.selection.length > 0) return;
  }
}

/** Long enough for a tree to be drawn. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), 150);
  });
}

/** Any extension may run a command, with any argument. */
function isNode(value: unknown): value is OutlineNode {
  const { row } = (value ?? {}) as { row?: { id?: unknown } | null };
  return typeof row?.id === 'string';
}

async function askForRow(outline: OutlineView): Promise<string | undefined> {
  const items = outline.tree.allRows.map((row) => ({
    id: row.id,
    label: `${'\u2003'.repeat(levels[row.kind])}${plainLabel(row.label)}`,
    description: row.description,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Choose a Section, Point or Detail'),
    matchOnDescription: true,
  });
  return chosen?.id;
}
