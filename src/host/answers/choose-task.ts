import * as vscode from 'vscode';
import type { Article, Question } from '../../core/article/article.ts';
import type { Library } from '../../core/library/library.ts';
import { directivesIn } from '../../core/question/directives-in.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { plainLabel } from '../kit/plain-label.ts';

/** What an answer is to be written to. */
export interface Task {
  /** Word limit. */
  readonly words: number;
  /** Ids of directives, strictest first. */
  readonly directives: readonly string[];
  /** Id of the framework that the question names. */
  readonly framework?: string;
}

interface TaskItem extends vscode.QuickPickItem {
  readonly task?: Task;
}

/** Word limits of the papers of General Studies since 2017, and of the essay. */
const wordLimits = [250, 150, 1100] as const;

/** Asks which question is to be answered: one of the article's, one that is typed or pasted, or none yet. */
export async function chooseTask(article: Article | undefined, library: Library): Promise<Task | undefined> {
  const disposables = new DisposableStore();
  const picker = disposables.add(vscode.window.createQuickPick<TaskItem>());
  const fixed = [...questionItems(article, library), ...lengthItems()];
  picker.title = vscode.l10n.t('Insert Answer Framework (1/2)');
  picker.placeholder = vscode.l10n.t('Choose a question or a length, or paste a question');
  picker.matchOnDetail = true;
  picker.items = fixed;
  disposables.add(
    picker.onDidChangeValue((value) => {
      picker.items = [...fixed, ...typedItems(value, library)];
    }),
  );
  const chosen = new Promise<Task | undefined>((resolve) => {
    disposables.add(picker.onDidAccept(() => resolve(picker.selectedItems[0]?.task)));
    disposables.add(picker.onDidHide(() => resolve(undefined)));
  });
  picker.show();
  const task = await chosen;
  disposables.dispose();
  return task;
}

/** What a question asks for: its own directive where the notes name one, else those in its text. */
export function taskOf(question: Question, library: Library): Task {
  const found = directivesIn(question.text, library.directives).map(({ id }) => id);
  const { directive, framework, words } = question;
  const directives = directive === undefined ? found : [directive, ...found.filter((id) => id !== directive)];
  return { words, directives, ...(framework !== undefined && { framework }) };
}

function questionItems(article: Article | undefined, library: Library): TaskItem[] {
  if (article === undefined || article.questions.length === 0) return [];
  const items = article.questions.map((question) => ({
    label: `$(question) ${plainLabel(question.text)}`,
    detail: questionFacts(question, library),
    task: taskOf(question, library),
  }));
  return [separator(vscode.l10n.t('Probable questions on the article')), ...items];
}

function questionFacts(question: Question, library: Library): string {
  const { marks, words } = question;
  const names = taskOf(question, library).directives.map((id) => id.replaceAll('_', ' '));
  return [vscode.l10n.t('{0} marks · {1} words', marks, words), ...names].join(' · ');
}

function lengthItems(): TaskItem[] {
  const items = wordLimits.map((words) => ({
    label: `$(list-ordered) ${vscode.l10n.t('Any question, {0} words', words)}`,
    task: { words, directives: [] },
  }));
  return [separator(vscode.l10n.t('No question yet')), ...items];
}

/** What is typed is a question once it is long enough to be one. */
function typedItems(value: string, library: Library): TaskItem[] {
  const text = value.trim();
  if (text.length < 12) return [];
  const directives = directivesIn(text, library.directives).map(({ id }) => id);
  const items = [250, 150].map((words) => ({
    label: `$(edit) ${vscode.l10n.t('Your question, {0} words', words)}`,
    detail: plainLabel(text),
    alwaysShow: true,
    task: { words, directives },
  }));
  return [separator(vscode.l10n.t('The question that you typed')), ...items];
}

function separator(label: string): TaskItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
