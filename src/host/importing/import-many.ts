import * as vscode from 'vscode';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { fileNameOf } from '../../core/importing/output/index.ts';
import { importTable, type ImportRow } from '../../present/importing/import-table.ts';
import { refusalMessage } from '../../present/importing/refusal-message.ts';
import { exists } from '../kit/exists.ts';
import type { ImportContext } from './import-one.ts';
import { readOrRefusal } from './import-progress.ts';
import { readDocument } from './read-documents.ts';
import { targetFolder } from './target-folder.ts';
import { addArticle, urisOf } from './write-article.ts';
import type { Dropped } from '../../core/importing/draft.ts';

/** What a batch has come to so far; nothing of it is written before all is read. */
interface Batch {
  readonly edit: vscode.WorkspaceEdit;
  readonly taken: Set<string>;
  readonly rows: ImportRow[];
  readonly leftOut: { readonly notes: vscode.Uri; readonly lines: readonly Dropped[] }[];
}

/**
 * Imports many documents. All files are written in one step at the end; who cancels before gets none. An article whose
 * notes are there already is passed over. A table says what became of each document.
 */
export async function importMany(uris: readonly vscode.Uri[], context: ImportContext): Promise<void> {
  const folder = await targetFolder(uris[0]);
  if (folder === undefined) return;
  const batch: Batch = { edit: new vscode.WorkspaceEdit(), taken: new Set(), rows: [], leftOut: [] };
  const isWhole = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Importing {0} documents', uris.length),
      cancellable: true,
    },
    async (progress, token) => {
      for (const [index, uri] of uris.entries()) {
        if (token.isCancellationRequested) return false;
        progress.report({
          message: vscode.l10n.t('{0} of {1}', index + 1, uris.length),
          increment: 100 / uris.length,
        });
        await take(
          uri,
          vscode.workspace.getWorkspaceFolder(uri) ? vscode.Uri.joinPath(uri, '..') : folder,
          batch,
          {
            ...context,
            token,
          },
        );
      }
      return !token.isCancellationRequested;
    },
  );
  if (!isWhole) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('The import was cancelled. Nothing was written.'),
    );
    return;
  }
  if (batch.leftOut.length > 0 && !(await vscode.workspace.applyEdit(batch.edit))) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing could be written. Choose a folder that can be changed.'),
    );
    return;
  }
  for (const { notes, lines } of batch.leftOut.slice(-50)) await context.leftOut.remember(notes, lines);
  await showTable(batch.rows);
}

async function take(
  uri: vscode.Uri,
  folder: vscode.Uri,
  batch: Batch,
  { importer, token }: ImportContext & { token: vscode.CancellationToken },
): Promise<void> {
  const document = vscode.workspace.asRelativePath(uri);
  const read = await readOrRefusal(async () => importer.read(await readDocument(uri), token));
  if (read.refusal !== undefined) {
    const { code, args } = read.refusal;
    batch.rows.push({ document, outcome: refusalMessage(code, args, vscode.l10n.t) });
    return;
  }
  for (const article of read.value) {
    const { title } = article.metadata;
    const known = title === undefined ? undefined : urisOf(folder, fileNameOf(title, 'article')).notes;
    const facts = { document, ...(title !== undefined && { title }) };
    if (known !== undefined && ((await exists(known)) || batch.taken.has(known.toString()))) {
      batch.rows.push({ ...facts, outcome: vscode.l10n.t('passed over: its notes are there already') });
      continue;
    }
    const { notes } = await addArticle(batch.edit, article, {
      folder,
      file: uri.path.split('/').at(-1),
      taken: batch.taken,
    });
    batch.leftOut.push({ notes, lines: article.dropped });
    batch.rows.push({
      ...facts,
      outcome: vscode.l10n.t('imported'),
      points: article.analysis.points.length,
      leftOut: article.dropped.length,
    });
  }
  if (read.value.length === 0) {
    const { code, args } = new ImportRefusal('no-article');
    batch.rows.push({ document, outcome: refusalMessage(code, args, vscode.l10n.t) });
  }
}

async function showTable(rows: readonly ImportRow[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: importTable(rows, vscode.l10n.t),
  });
  await vscode.window.showTextDocument(document);
}
