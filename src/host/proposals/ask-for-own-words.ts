import * as vscode from 'vscode';
import type { Point } from '../../core/article/article.ts';
import { visibleText } from '../../present/visible-text.ts';

/** Asks for a point in the person's words; the article's stand above the field while they type. */
export async function askForOwnWords(point: Point): Promise<string | undefined> {
  const original = point.quote?.exact ?? point.text;
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Put in Own Words'),
    prompt: visibleText(original),
    placeHolder: vscode.l10n.t('The same claim, as you would say it in an answer'),
    value: point.proposed === undefined ? point.text : '',
    ignoreFocusOut: true,
    validateInput: (value) =>
      sameWords(value, original)
        ? vscode.l10n.t(
            'These are the article’s words. Say it in yours, or leave with Escape and accept the proposal.',
          )
        : undefined,
  });
  return words === undefined || words.trim() === '' ? undefined : words.trim();
}

function sameWords(left: string, right: string): boolean {
  return normal(left) !== '' && normal(left) === normal(right);
}

function normal(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
