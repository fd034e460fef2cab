import * as vscode from 'vscode';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import type { ImportContext } from './import-one.ts';
import { readOrRefusal, sayRefusal } from './import-progress.ts';
import { targetFolder } from './target-folder.ts';
import { writingOf, type WrittenArticle } from './write-article.ts';

/** Articles that were pasted, and the edit that writes them. */
export interface Pasted {
  readonly edit: vscode.WorkspaceEdit;
  readonly found: readonly ImportedArticle[];
  readonly written: readonly WrittenArticle[];
}

/**
 * Reads the HTML that was copied from a page. Nothing is written yet.
 *
 * @param into the document that it was pasted into
 * @returns nothing when it was refused, or when the person changed their mind
 */
export async function writePasted(
  page: vscode.DataTransferItem,
  into: vscode.Uri,
  { importer }: ImportContext,
  token: vscode.CancellationToken,
): Promise<Pasted | undefined> {
  const bytes = new TextEncoder().encode(await page.asString());
  const read = await readOrRefusal(() => importer.read({ name: 'pasted.html', bytes }, token));
  if (read.refusal !== undefined) {
    void sayRefusal(vscode.l10n.t('What you pasted'), read.refusal);
    return undefined;
  }
  const folder = await targetFolder(into);
  if (folder === undefined) return undefined;
  return { ...(await writingOf(read.value, folder)), found: read.value };
}
