import * as vscode from 'vscode';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { fileNameOf, sourceTextOf } from '../../core/importing/output/index.ts';
import type { Articles } from '../articles/articles.ts';
import { exists } from '../kit/exists.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import { today } from '../kit/today.ts';
import type { IncomingDocument } from '../../core/importing/incoming-document.ts';
import type { Importer } from '../../importer/importer.ts';
import { sayRefusal, withImportProgress } from './import-progress.ts';
import type { LeftOut } from './left-out.ts';
import { openImported } from './open-imported.ts';
import type { PreviewDocuments } from './preview-documents.ts';
import { targetFolder } from './target-folder.ts';
import { urisOf, writingOf, type WrittenArticle } from './write-article.ts';
import { writeMerge } from './write-merge.ts';

/** What importing needs of the other features. */
export interface ImportContext {
  readonly articles: Articles;
  readonly importer: Importer;
  readonly leftOut: LeftOut;
  readonly previews: PreviewDocuments;
}

/**
 * Imports one document: its articles are written in one step that can be undone, and the first is opened. Where notes
 * on the same article are there already, the person chooses between merging and a second copy.
 *
 * @param from where the document lies; it has no file where it comes from the clipboard or the web
 */
export async function importOne(
  title: string,
  read: (token: vscode.CancellationToken) => Promise<IncomingDocument>,
  from: vscode.Uri | undefined,
  context: ImportContext,
): Promise<void> {
  const result = await withImportProgress(title, async (token) =>
    context.importer.read(await read(token), token),
  );
  if (result.refusal !== undefined) return sayRefusal(title, result.refusal);
  const [first] = result.value;
  if (first === undefined) return sayRefusal(title, new ImportRefusal('no-article'));
  const folder = await targetFolder(from);
  if (folder === undefined) return;
  const file = from?.path.split('/').at(-1);
  const known = result.value.length === 1 ? await notesOn(first, folder) : undefined;
  const choice = known === undefined ? 'new' : await askWhatToDo(known.notes);
  if (choice === 'merge' && known !== undefined) return mergeInto(known, first, file, context);
  if (choice === 'new') await writeAll(result.value, { folder, file }, context);
}

async function writeAll(
  found: readonly ImportedArticle[],
  { folder, file }: { folder: vscode.Uri; file: string | undefined },
  context: ImportContext,
): Promise<void> {
  const { edit, written } = await writingOf(found, folder, file);
  if (!(await vscode.workspace.applyEdit(edit))) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Nothing could be written to {0}. Choose a folder that can be changed.',
        plainNotice(folder.path),
      ),
    );
    return;
  }
  await openImported(written, found, context);
}

async function mergeInto(
  target: WrittenArticle,
  article: ImportedArticle,
  file: string | undefined,
  { articles, leftOut, previews }: ImportContext,
): Promise<void> {
  const sourceText = sourceTextOf(article, { day: today(), ...(file !== undefined && { file }) });
  const { analysis, metadata } = article;
  const outcome = await writeMerge(target, { sourceText, analysis, metadata }, previews);
  await articles.switchTo(target.notes);
  if (outcome === 'merged') await leftOut.remember(target.notes, article.dropped);
}

/** The files of an earlier import of an article with this title, where both are still there. */
async function notesOn(article: ImportedArticle, folder: vscode.Uri): Promise<WrittenArticle | undefined> {
  const { title } = article.metadata;
  if (title === undefined) return undefined;
  const uris = urisOf(folder, fileNameOf(title, 'article'));
  return (await exists(uris.notes)) && (await exists(uris.source)) ? uris : undefined;
}

async function askWhatToDo(notes: vscode.Uri): Promise<'merge' | 'new' | undefined> {
  const items = [
    {
      label: vscode.l10n.t('Merge into the notes that are there'),
      detail: vscode.l10n.t(
        'What you wrote stays. New paragraphs come as proposals, vanished ones go to the tray. You see the changes first.',
      ),
      choice: 'merge' as const,
    },
    {
      label: vscode.l10n.t('Import as another article'),
      detail: vscode.l10n.t('Two new files; those that are there stay as they are.'),
      choice: 'new' as const,
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('This Article Is Here Already'),
    placeHolder: vscode.workspace.asRelativePath(notes),
  });
  return chosen?.choice;
}
