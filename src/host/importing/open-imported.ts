import * as vscode from 'vscode';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import { importedMessage } from '../../present/importing/imported-message.ts';
import type { Articles } from '../articles/articles.ts';
import { commands } from '../manifest.ts';
import type { LeftOut } from './left-out.ts';
import type { WrittenArticle } from './write-article.ts';

/** Opens the first of the articles that were just written, and says what came; what was left out of each is kept. */
export async function openImported(
  written: readonly WrittenArticle[],
  found: readonly ImportedArticle[],
  { articles, leftOut }: { articles: Articles; leftOut: LeftOut },
): Promise<void> {
  for (const [index, { notes }] of written.entries())
    await leftOut.remember(notes, found[index]?.dropped ?? []);
  const [first] = written;
  const [article] = found;
  if (first === undefined || article === undefined) return;
  await articles.switchTo(first.notes);
  await vscode.window.showTextDocument(first.source);
  await vscode.commands.executeCommand('articleNotes.outline.focus');
  await tellWhatCame(article, found.length);
}

/** The message stays until it is read; what it offers is also in the menu of the outline. */
async function tellWhatCame(article: ImportedArticle, count: number): Promise<void> {
  const message = importedMessage(article, count, vscode.l10n.t);
  const show = vscode.l10n.t('Show What Was Left Out');
  const actions = article.dropped.length === 0 ? [] : [show];
  const chosen = await vscode.window.showInformationMessage(plainMessage(message), ...actions);
  if (chosen === show) await vscode.commands.executeCommand(commands.showLeftOut);
}

function plainMessage(message: string): string {
  return message.replace(/[[\]()<>`]/g, ' ').replace(/ {2,}/g, ' ');
}
