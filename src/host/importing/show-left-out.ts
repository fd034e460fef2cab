import * as vscode from 'vscode';
import type { Dropped } from '../../core/importing/draft.ts';
import { putBack, stillLeftOut } from '../../core/importing/merge/put-back.ts';
import { dropReason } from '../../present/importing/drop-reason.ts';
import { shortened } from '../../present/shortened.ts';
import { visibleText } from '../../present/visible-text.ts';
import { plainLabel } from '../kit/plain-label.ts';
import { sayRefusal, withImportProgress } from './import-progress.ts';
import type { ImportContext } from './import-one.ts';
import { writeMerge, type MergeTarget } from './write-merge.ts';

/** Characters of a line that a list has room for. */
const lineLength = 120;

/** Lists what the import left out of the current article, with the reasons; what is chosen is put back. */
export async function showLeftOut(context: ImportContext): Promise<void> {
  const { articles, leftOut } = context;
  await articles.load();
  const notes = articles.editable();
  const text = articles.current?.article?.source?.text;
  if (notes === undefined || text === undefined) return;
  const all = leftOut.of(notes);
  const chosen = await vscode.window.showQuickPick(all.map(itemOf), {
    title: vscode.l10n.t('What the Import Left Out'),
    placeHolder: vscode.l10n.t('Choose lines to put back into the source text'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen === undefined || chosen.length === 0) return;
  const lines = chosen.map(({ line }) => line);
  if (await putBackLines(lines, { notes, source: vscode.Uri.joinPath(notes, '..', text) }, context)) {
    await leftOut.remember(notes, stillLeftOut(all, lines));
  }
}

async function putBackLines(
  lines: readonly Dropped[],
  target: MergeTarget,
  { importer, previews }: ImportContext,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(target.source);
  const sourceText = putBack(document.getText(), lines);
  const name = vscode.workspace.asRelativePath(target.source);
  const analysis = await withImportProgress(name, (token) => importer.analyse(sourceText, token));
  if (analysis.refusal !== undefined) {
    await sayRefusal(name, analysis.refusal);
    return false;
  }
  return (await writeMerge(target, { sourceText, analysis: analysis.value }, previews)) === 'merged';
}

function itemOf(line: Dropped): vscode.QuickPickItem & { line: Dropped } {
  const text = plainLabel(visibleText(line.text));
  const label = shortened(text, lineLength);
  return {
    label,
    description: dropReason(line.reason, vscode.l10n.t),
    line,
    ...(label !== text && { detail: text }),
  };
}
