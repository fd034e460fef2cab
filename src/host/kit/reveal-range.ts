import * as vscode from 'vscode';

/** Shows a stretch of a document in the middle of the editor that has it open, or in the active group. */
export async function revealRange(
  document: vscode.TextDocument,
  range: vscode.Range,
  options: { readonly preserveFocus: boolean; readonly select: boolean },
): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: options.preserveFocus,
    preview: true,
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.Active,
  });
  editor.selection = options.select
    ? new vscode.Selection(range.start, range.end)
    : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

export function rangeIn(
  document: vscode.TextDocument,
  { start, end }: { start: number; end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
