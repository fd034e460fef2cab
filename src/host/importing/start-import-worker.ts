import { startWorker } from '#platform';
import * as vscode from 'vscode';
import { importModelFiles } from '../../core/importing/import-model-files.ts';
import type { ImportTexts } from '../../core/importing/import-model.ts';
import { ImportWorker } from '../../importer/import-worker.ts';

/** The reader of documents; its thread starts with the first of them. */
export function createImportWorker(extensionUri: vscode.Uri): ImportWorker {
  const script = vscode.Uri.joinPath(extensionUri, 'dist/worker/main.js');
  return new ImportWorker(
    (listener) => startWorker(script, listener),
    () => readTexts(vscode.Uri.joinPath(extensionUri, 'dist/library')),
  );
}

async function readTexts(library: vscode.Uri): Promise<ImportTexts> {
  const read = async (name: string): Promise<string> => {
    const file = vscode.Uri.joinPath(library, `${name}.yaml`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  };
  const entries = await Promise.all(importModelFiles.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(entries) as ImportTexts;
}
