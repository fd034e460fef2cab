import * as vscode from 'vscode';
import { setContext } from '../kit/context.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { commands, contextKeys } from '../manifest.ts';
import type { Importing } from './importing.ts';
import { registerArticlePaste } from './paste-article.ts';
import { tellOfModels } from './tell-of-models.ts';

/** Importing from files, folders and the clipboard; importing again; what was left out; asking a language model. */
export function registerImportCommands(importing: Importing): vscode.Disposable {
  const { articles, leftOut } = importing.parts;
  const disposables = new DisposableStore();
  const tellMenus = (): void => {
    const uri = articles.current?.uri;
    void setContext(contextKeys.hasLeftOut, uri !== undefined && leftOut.of(uri).length > 0);
  };
  disposables.add(articles.onDidChange(tellMenus));
  disposables.add(leftOut.onDidChange(tellMenus));
  const onCommand = (command: string, ...[work]: Parameters<Importing['run']>): void =>
    void disposables.add(vscode.commands.registerCommand(command, () => importing.run(work)));
  disposables.add(
    vscode.commands.registerCommand(commands.importArticle, (clicked?: unknown, selected?: unknown) =>
      importing.run(({ importChosen }, context) => importChosen(clicked, selected, context)),
    ),
  );
  onCommand(commands.importFromClipboard, (actions, context) => actions.importFromClipboard(context));
  onCommand(commands.importFromUrl, (actions, context) => actions.importFromUrl(context));
  onCommand(commands.importAgain, (actions, context) => actions.importAgain(context));
  onCommand(commands.showLeftOut, (actions, context) => actions.showLeftOut(context));
  onCommand(commands.proposeWithModel, (actions, context) => actions.proposeWithModel(context));
  disposables.add(registerArticlePaste(importing));
  disposables.add(tellOfModels(articles));
  return disposables;
}
