import * as vscode from 'vscode';
import type { Article } from '../../core/article/article.ts';
import { rankFrameworks } from '../../core/framework/rank.ts';
import type { Library } from '../../core/library/library.ts';
import type { Framework } from '../../core/model/frameworks.ts';
import { frameworkChoice } from '../../present/framework-choice.ts';
import type { Task } from './choose-task.ts';

/** Asks for a framework that has a form of the task's length, the best fitting first, each with its slots. */
export async function chooseFramework(
  task: Task,
  article: Article | undefined,
  library: Library,
): Promise<Framework | undefined> {
  const ranked = rankFrameworks(library.frameworks, { ...task, ...(article && { article }) });
  const items = ranked.map((entry) => ({
    ...frameworkChoice(entry, task.words, vscode.l10n.t),
    framework: entry.framework,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert Answer Framework (2/2)'),
    placeHolder: vscode.l10n.t('Choose a framework; below each are its parts with their words'),
    matchOnDetail: true,
  });
  return chosen?.framework;
}
