import * as vscode from 'vscode';

/** The tabs of the summary panel; there should be one at most. */
export function summaryTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('articleNotes.summary'),
    );
}
