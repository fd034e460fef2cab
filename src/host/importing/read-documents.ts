import * as vscode from 'vscode';
import { isDocumentFolder, isDocumentName, mostDocuments } from '../../core/importing/document-names.ts';
import { importLimits } from '../../core/importing/import-limits.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import type { IncomingDocument } from '../../core/importing/incoming-document.ts';

/** What the file picker offers. */
export const pickerFilter = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx'];

/** The documents among these files and in these folders, in order, at most one more than `mostDocuments`. */
export async function documentsIn(
  uris: readonly vscode.Uri[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const seen = new Set<string>();
  const queue = [...uris];
  for (let uri = queue.shift(); uri !== undefined; uri = queue.shift()) {
    if (token.isCancellationRequested || found.length > mostDocuments) break;
    if (seen.has(uri.toString())) continue;
    seen.add(uri.toString());
    const { type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) queue.push(...(await childrenOf(uri)));
    else found.push(uri);
  }
  return found;
}

/** Folders and documents in a folder by name; links are not followed, so none leads back or out. */
async function childrenOf(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const names = new Set(entries.map(([name]) => name));
  return entries
    .filter(([name, type]) => {
      if (type & vscode.FileType.SymbolicLink) return false;
      if (type & vscode.FileType.Directory) return isDocumentFolder(name);
      return isDocumentName(name, names);
    })
    .sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}

/** @throws ImportRefusal when the file is over the limit, before it is read */
export async function readDocument(uri: vscode.Uri): Promise<IncomingDocument> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > importLimits.bytes)
    throw new ImportRefusal('too-large', [String(importLimits.bytes / 1024 / 1024)]);
  return { name: uri.path.split('/').at(-1) ?? '', bytes: await vscode.workspace.fs.readFile(uri) };
}
