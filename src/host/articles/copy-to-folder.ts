import * as vscode from 'vscode';
import { exists } from '../kit/exists.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import { bundledFileOf, bundledUri } from './bundled-articles.ts';

/**
 * Copies a bundled article, with its source text where it has one, into a folder that the person chooses. A file
 * that is there already is never written over.
 *
 * @returns the address of the copied notes, or nothing when the person changed their mind or a file is in the way
 */
export async function copyToFolder(
  notes: vscode.Uri,
  sourceText: string | undefined,
  extensionUri: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder();
  if (folder === undefined) return undefined;
  const files = [notes, ...(sourceText === undefined ? [] : [bundledUri(sourceText)])];
  const targets = files.map((file) => vscode.Uri.joinPath(folder, file.path));
  for (const target of targets) {
    if (await exists(target)) {
      const name = plainNotice(vscode.workspace.asRelativePath(target));
      await vscode.window.showWarningMessage(
        vscode.l10n.t(
          '{0} is there already and was left as it is. Move or rename it, or choose another folder.',
          name,
        ),
      );
      return undefined;
    }
  }
  for (const [index, file] of files.entries()) {
    const target = targets[index];
    if (target !== undefined) await copyFile(bundledFileOf(file, extensionUri), target);
  }
  return targets[0];
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    openLabel: vscode.l10n.t('Save Here'),
    title: vscode.l10n.t('Save a Copy of the Article'),
    ...(folders?.[0] && { defaultUri: folders[0].uri }),
  });
  return chosen?.[0];
}

/** By reading and writing: in the browser the extension's own files cannot be copied any other way. */
async function copyFile(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from));
}
