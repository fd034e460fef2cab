import * as vscode from 'vscode';
import { sourceTextOf } from '../../core/importing/output/index.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import { today } from '../kit/today.ts';
import { readDocument, pickerFilter } from './read-documents.ts';
import { sayRefusal, withImportProgress } from './import-progress.ts';
import type { ImportContext } from './import-one.ts';
import { writeMerge, type MergeTarget } from './write-merge.ts';

/** *Import This Article Again...*: a newer download of the current article, merged into what is there. */
export async function importAgain(context: ImportContext): Promise<void> {
  const { articles } = context;
  await articles.load();
  const notes = articles.editable();
  const text = articles.current?.article?.source?.text;
  if (notes === undefined) return;
  if (text === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'These notes name no source text, so there is nothing to compare a new download with. Use Import Article instead.',
      ),
    );
    return;
  }
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import This Article Again'),
      openLabel: vscode.l10n.t('Import'),
      filters: { [vscode.l10n.t('Articles')]: pickerFilter },
      defaultUri: vscode.Uri.joinPath(notes, '..'),
    })) ?? [];
  if (chosen !== undefined)
    await mergeDocument(chosen, { notes, source: vscode.Uri.joinPath(notes, '..', text) }, context);
}

/** Reads a document and merges its first article into notes. */
export async function mergeDocument(
  chosen: vscode.Uri,
  target: MergeTarget,
  { importer, leftOut, previews }: ImportContext,
): Promise<void> {
  const name = chosen.path.split('/').at(-1) ?? '';
  const read = await withImportProgress(name, async (token) =>
    importer.read(await readDocument(chosen), token),
  );
  if (read.refusal !== undefined) return sayRefusal(name, read.refusal);
  const [article] = read.value;
  if (article === undefined) return;
  const sourceText = sourceTextOf(article, { day: today(), file: name });
  const { analysis, metadata } = article;
  const outcome = await writeMerge(target, { sourceText, analysis, metadata }, previews);
  if (outcome === 'merged') {
    await leftOut.remember(target.notes, article.dropped);
    await vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” is merged into the notes. Undo takes it back.', plainNotice(name)),
    );
  }
  if (outcome === 'unchanged') {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('The article has not changed. Nothing was written.'),
    );
  }
}
