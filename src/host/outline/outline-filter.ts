import * as vscode from 'vscode';
import { setContext } from '../kit/context.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { commands, contextKeys } from '../manifest.ts';
import type { OutlineView } from './outline-view.ts';

/** Narrowing the outline while typing, and widening it again. */
export function registerOutlineFilter(outline: OutlineView): vscode.Disposable {
  const apply = (filter: string): void => {
    outline.tree.setFilter(filter.trim());
    outline.describe();
    void setContext(contextKeys.isFiltered, filter.trim() !== '');
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.filterOutline, () => askForFilter(outline, apply)),
    vscode.commands.registerCommand(commands.clearFilter, () => apply('')),
  );
}

/** Enter keeps the filter, Escape goes back to what was there before. */
function askForFilter(outline: OutlineView, apply: (filter: string) => void): void {
  const before = outline.tree.filter;
  const disposables = new DisposableStore();
  const input = disposables.add(vscode.window.createInputBox());
  let isKept = false;
  input.title = vscode.l10n.t('Filter Outline');
  input.placeholder = vscode.l10n.t('Words that a section, point or detail must have');
  input.value = before;
  disposables.add(input.onDidChangeValue(apply));
  disposables.add(
    input.onDidAccept(() => {
      isKept = true;
      input.hide();
    }),
  );
  disposables.add(
    input.onDidHide(() => {
      if (!isKept) apply(before);
      disposables.dispose();
    }),
  );
  input.show();
}
