import * as vscode from 'vscode';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import { fileNameOf, notesOf, sourceTextOf } from '../../core/importing/output/index.ts';
import { exists } from '../kit/exists.ts';
import { today } from '../kit/today.ts';

/** The two files of an imported article. */
export interface WrittenArticle {
  readonly source: vscode.Uri;
  readonly notes: vscode.Uri;
}

/** The one edit that writes these articles into a folder, and the files that it makes. */
export async function writingOf(
  found: readonly ImportedArticle[],
  folder: vscode.Uri,
  file?: string,
): Promise<{ edit: vscode.WorkspaceEdit; written: readonly WrittenArticle[] }> {
  const edit = new vscode.WorkspaceEdit();
  const taken = new Set<string>();
  const written: WrittenArticle[] = [];
  for (const article of found) written.push(await addArticle(edit, article, { folder, file, taken }));
  return { edit, written };
}

/**
 * Adds the two files of an article to an edit, under a name that no file in the folder has. Nothing is written before
 * the edit is applied.
 *
 * @param taken addresses that the edit creates already
 */
export async function addArticle(
  edit: vscode.WorkspaceEdit,
  article: ImportedArticle,
  { folder, file, taken }: { folder: vscode.Uri; file: string | undefined; taken: Set<string> },
): Promise<WrittenArticle> {
  const name = fileNameOf(article.metadata.title ?? baseOf(file), 'article');
  const uris = await freeUris(folder, name, taken);
  const sourceName = uris.source.path.split('/').at(-1) ?? '';
  const origin = { day: today(), ...(file !== undefined && { file }) };
  create(edit, uris.source, sourceTextOf(article, origin));
  create(edit, uris.notes, notesOf(article, sourceName));
  return uris;
}

/** The addresses that an article of this title gets in a folder where no file has them. */
async function freeUris(folder: vscode.Uri, name: string, taken: Set<string>): Promise<WrittenArticle> {
  for (let number = 1; ; number += 1) {
    const uris = urisOf(folder, number === 1 ? name : `${name}-${String(number)}`);
    const isTaken =
      taken.has(uris.notes.toString()) || (await exists(uris.source)) || (await exists(uris.notes));
    if (isTaken) continue;
    taken.add(uris.notes.toString());
    return uris;
  }
}

/** Where the files of an article with this name lie. */
export function urisOf(folder: vscode.Uri, name: string): WrittenArticle {
  return {
    source: vscode.Uri.joinPath(folder, `${name}.md`),
    notes: vscode.Uri.joinPath(folder, `${name}.article.yaml`),
  };
}

function create(edit: vscode.WorkspaceEdit, uri: vscode.Uri, text: string): void {
  edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
}

function baseOf(file: string | undefined): string {
  return (file ?? '').replace(/\.[^.]*$/, '');
}
