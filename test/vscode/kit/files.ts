import * as vscode from 'vscode';
import { closeQuickPick } from './quick-pick.ts';
import { until } from './until.ts';

/** The folder of the workspace that the tests run in: a copy, or in the browser a folder in memory. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The tests need a folder');
  return folder.uri;
}

/** Files of a suite: each lies in the workspace, and after each test they and their editors are gone. */
export function useFiles() {
  const written = new Set<string>();
  afterEach(async () => {
    await closeEverything();
    for (const name of written) {
      await vscode.workspace.fs
        .delete(vscode.Uri.joinPath(workspaceFolder(), name), { recursive: true })
        .then(undefined, () => undefined);
    }
    written.clear();
  });
  return {
    /** @param name may name a folder: `folder/file` */
    async write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
      written.add(name.split('/')[0] ?? name);
      const uri = vscode.Uri.joinPath(workspaceFolder(), name);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await vscode.workspace.fs.writeFile(uri, bytes);
      return uri;
    },
    /** Has a file that the extension writes taken away too. */
    expect(name: string): vscode.Uri {
      written.add(name);
      return vscode.Uri.joinPath(workspaceFolder(), name);
    },
  };
}

/** Closes every tab; what was typed and not saved is thrown away. */
export async function closeEverything(): Promise<void> {
  await closeQuickPick();
  const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs().filter((tab) => !tab.isDirty));
  await until('all tabs are closed', async () => {
    if (tabs().length === 0) return true;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
}

/** Every file of the workspace with its size and time, to see whether one was written. */
export async function snapshotOf(folder: vscode.Uri, under = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    const path = `${under}${name}`;
    if (type === vscode.FileType.Directory) Object.assign(found, await snapshotOf(uri, `${path}/`));
    else {
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      found[path] = `${size} bytes of ${mtime}`;
    }
  }
  return found;
}
