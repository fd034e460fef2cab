import * as vscode from 'vscode';
import { DisposableStore } from '../kit/disposable-store.ts';
import { plainLabel } from '../kit/plain-label.ts';
import type { Articles } from './articles.ts';
import { bundledNotes, bundledUri } from './bundled-articles.ts';
import { notesGlob, parseNotes } from './notes-file.ts';

interface ArticleItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** More files than this are found by typing their name in Go to File. */
const listedFiles = 1000;
/** So many files are read for their titles; the others are listed by name. */
const titledFiles = 100;

/** Lets the person choose among the notes of the workspace and the bundled articles. */
export async function chooseArticle(
  articles: Articles,
  extensionUri: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const disposables = new DisposableStore();
  const picker = disposables.add(vscode.window.createQuickPick<ArticleItem>());
  picker.title = vscode.l10n.t('Switch Article');
  picker.placeholder = vscode.l10n.t('Choose an article by its title or file name');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.busy = true;
  const chosen = new Promise<vscode.Uri | undefined>((resolve) => {
    disposables.add(picker.onDidAccept(() => resolve(picker.selectedItems[0]?.uri)));
    disposables.add(picker.onDidHide(() => resolve(undefined)));
  });
  picker.show();
  void listArticles(articles, extensionUri).then((items) => {
    picker.items = items;
    const current = items.find(
      ({ uri }) => uri !== undefined && uri.toString() === articles.current?.uri.toString(),
    );
    if (current !== undefined) picker.activeItems = [current];
    picker.busy = false;
  });
  const uri = await chosen;
  disposables.dispose();
  return uri;
}

async function listArticles(articles: Articles, extensionUri: vscode.Uri): Promise<ArticleItem[]> {
  const found = await vscode.workspace.findFiles(notesGlob, undefined, listedFiles);
  const own = found.sort((a, b) => a.path.localeCompare(b.path));
  const current = articles.current?.uri.toString();
  const toItem = async (uri: vscode.Uri, index: number): Promise<ArticleItem> => {
    const title = index < titledFiles ? await titleOf(uri, extensionUri) : undefined;
    const name = vscode.workspace.asRelativePath(uri);
    const isCurrent = uri.toString() === current;
    return {
      uri,
      label: `${isCurrent ? '$(check) ' : ''}${plainLabel(title ?? name)}`,
      ...(title !== undefined && uri.scheme !== 'article-notes' && { description: plainLabel(name) }),
    };
  };
  const mine = await Promise.all(own.map(toItem));
  const bundled = await Promise.all(bundledNotes.map((file, index) => toItem(bundledUri(file), index)));
  return [
    ...(mine.length === 0 ? [] : [separator(vscode.l10n.t('In the workspace')), ...mine]),
    separator(vscode.l10n.t('With the extension')),
    ...bundled,
  ];
}

async function titleOf(uri: vscode.Uri, extensionUri: vscode.Uri): Promise<string | undefined> {
  try {
    return (await parseNotes(uri, extensionUri)).article?.title || undefined;
  } catch {
    // A file that cannot be read is still listed, by its name; choosing it shows why.
    return undefined;
  }
}

function separator(label: string): ArticleItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
