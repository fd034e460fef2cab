import * as vscode from 'vscode';
import { exists } from '../kit/exists.ts';
import { commands } from '../manifest.ts';
import type { Articles } from './articles.ts';
import { bundledScheme } from './bundled-articles.ts';
import { chooseArticle } from './choose-article.ts';
import { copyToFolder } from './copy-to-folder.ts';
import { openDocument } from './notes-file.ts';
import { notesTemplate } from './notes-template.ts';

/** Switching articles, beginning notes, and taking a bundled article into a folder of one's own. */
export function registerArticleCommands(articles: Articles, extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.switchArticle, () => switchArticle(articles, extensionUri)),
    vscode.commands.registerCommand(commands.newNotes, beginNotes),
    vscode.commands.registerCommand(commands.showProblems, () => showProblems(articles)),
    vscode.commands.registerCommand(commands.copyToFolder, async () => {
      const { current } = articles;
      if (current?.uri.scheme !== bundledScheme) return;
      const copied = await copyToFolder(current.uri, current.article?.source?.text, extensionUri);
      if (copied === undefined) return;
      await articles.switchTo(copied);
      await vscode.window.showTextDocument(copied);
    }),
  );
}

/** Lets the person choose the article that the views show. */
export async function switchArticle(articles: Articles, extensionUri: vscode.Uri): Promise<void> {
  const uri = await chooseArticle(articles, extensionUri);
  if (uri !== undefined) await articles.switchTo(uri);
}

/** Opens the current notes as a file. */
export async function openNotes({ current }: Articles): Promise<void> {
  if (current === undefined) return;
  await vscode.window.showTextDocument(current.uri, { viewColumn: vscode.ViewColumn.One });
}

/** Opens the current notes and the list of their problems: VS Code lists them for files that are open. */
export async function showProblems(articles: Articles): Promise<void> {
  await openNotes(articles);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Opens unsaved notes that hold the template; they become a file when the person saves them. */
async function beginNotes(): Promise<void> {
  const uri = await freeUntitledUri();
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), notesTemplate(vscode.l10n.t));
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
}

/** An address for unsaved notes that neither an open document nor a file has. */
async function freeUntitledUri(): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  for (let number = 1; ; number += 1) {
    const name = `notes-${String(number)}.article.yaml`;
    const file = folder && vscode.Uri.joinPath(folder, name);
    const uri = vscode.Uri.from({ scheme: 'untitled', path: file?.path ?? name });
    const isFree = openDocument(uri) === undefined && (file === undefined || !(await exists(file)));
    if (isFree) return uri;
  }
}
