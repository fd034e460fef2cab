import * as vscode from 'vscode';
import type { Question } from '../../core/article/article.ts';
import { rankFrameworks } from '../../core/framework/rank.ts';
import type { Library } from '../../core/library/library.ts';
import { nearestBudget } from '../../core/framework/budget.ts';
import type { Framework } from '../../core/model/frameworks.ts';
import type { Articles } from '../articles/articles.ts';
import type { LibraryReader } from '../articles/library-reader.ts';
import { answerEditor, openNewMarkdown } from '../articles/writing-place.ts';
import { commands } from '../manifest.ts';
import { answerSnippet } from './answer-snippet.ts';
import { chooseFramework } from './choose-framework.ts';
import { chooseTask, taskOf } from './choose-task.ts';

/** *Insert Answer Framework...*: which question, which framework, and there it stands at the cursor. */
export function registerAnswerCommands(articles: Articles, libraryReader: LibraryReader): vscode.Disposable {
  return vscode.commands.registerCommand(commands.insertFramework, async () => {
    const [library] = await Promise.all([libraryReader.read(), articles.load()]);
    const target = answerEditor(articles.current);
    const article = articles.current?.article;
    const task = await chooseTask(article, library);
    if (task === undefined) return;
    const framework = await chooseFramework(task, article, library);
    if (framework === undefined) return;
    const editor = target ?? (await openNewMarkdown(''));
    await editor.insertSnippet(answerSnippet(framework, task.words, library, article));
    await vscode.window.showTextDocument(editor.document, {
      viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
    });
  });
}

/** Opens a new answer to a question of the current article, with the framework that fits best. */
export async function beginAnswer(question: Question, articles: Articles, library: Library): Promise<void> {
  const article = articles.current?.article;
  const { framework, words } = frameworkFor(question, articles, library);
  const heading = vscode.l10n.t('Question.');
  const size = vscode.l10n.t('({0} marks, {1} words)', question.marks, question.words);
  const editor = await openNewMarkdown(
    `**${heading}** ${question.text.trim().replace(/\s+/gu, ' ')} ${size}\n\n`,
  );
  await editor.insertSnippet(answerSnippet(framework, words, library, article));
}

/** The best framework with a form of the question's length; failing that, the named one's nearest form. */
function frameworkFor(
  question: Question,
  articles: Articles,
  library: Library,
): { framework: Framework; words: number } {
  const article = articles.current?.article;
  const [best] = rankFrameworks(library.frameworks, {
    ...taskOf(question, library),
    ...(article && { article }),
  });
  if (best !== undefined) return { framework: best.framework, words: question.words };
  const named = library.frameworks.find(({ id }) => id === question.framework) ?? library.frameworks[0];
  if (named === undefined) throw new Error('The library has no frameworks');
  return { framework: named, words: nearestBudget(named, question.words) };
}
