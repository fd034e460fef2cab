import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { setContext } from '../kit/context.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { contextKeys } from '../manifest.ts';

/** Tells the menus whether VS Code has a language model, once there are notes that one could be asked about. */
export function tellOfModels(articles: Articles): vscode.Disposable {
  const disposables = new DisposableStore();
  const tellMenus = async (): Promise<void> => {
    await setContext(contextKeys.hasModel, (await vscode.lm.selectChatModels()).length > 0);
  };
  let isAsked = false;
  disposables.add(
    articles.onDidChange(() => {
      if (!isAsked) void tellMenus();
      isAsked = true;
    }),
  );
  disposables.add(vscode.lm.onDidChangeChatModels(() => void tellMenus()));
  return disposables;
}
