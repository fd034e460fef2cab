import * as vscode from 'vscode';

/**
 * Where the files of an import are written: beside the document where it lies in the workspace, else in the workspace
 * folder, of several the one that the person names; without a workspace, in a folder that they choose.
 *
 * @returns nothing when the person changed their mind
 */
export async function targetFolder(document: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (document !== undefined && vscode.workspace.getWorkspaceFolder(document) !== undefined) {
    return vscode.Uri.joinPath(document, '..');
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) {
    const folder = await vscode.window.showWorkspaceFolderPick({
      placeHolder: vscode.l10n.t('Choose the folder that the imported article is written to'),
    });
    return folder?.uri;
  }
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Choose the Folder That the Imported Article Is Written To'),
    openLabel: vscode.l10n.t('Write Here'),
  });
  return chosen?.[0];
}
