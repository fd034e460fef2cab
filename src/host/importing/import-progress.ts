import * as vscode from 'vscode';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { refusalMessage } from '../../present/importing/refusal-message.ts';
import { plainNotice } from '../kit/plain-notice.ts';

/** What reading came to: a value, or why there is none. */
export type Read<Value> =
  { readonly value: Value; readonly refusal?: undefined } | { readonly refusal: ImportRefusal };

/** Reads one document and shows that it goes on; it can be cancelled. */
export async function withImportProgress<Value>(
  name: string,
  read: (token: vscode.CancellationToken) => Promise<Value>,
): Promise<Read<Value>> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Importing {0}', plainNotice(name)),
      cancellable: true,
    },
    (_, token) => readOrRefusal(() => read(token)),
  );
}

/** A refusal is an answer; any other fault is thrown on. */
export async function readOrRefusal<Value>(read: () => Promise<Value>): Promise<Read<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof ImportRefusal) return { refusal: error };
    if (error instanceof vscode.FileSystemError) return { refusal: new ImportRefusal('damaged') };
    throw error;
  }
}

/** Says why a document was not imported. Who cancelled knows why. */
export async function sayRefusal(name: string, { code, args }: ImportRefusal): Promise<void> {
  if (code === 'cancelled') return;
  const why = refusalMessage(code, args, vscode.l10n.t);
  await vscode.window.showWarningMessage(vscode.l10n.t('{0} was not imported. {1}', plainNotice(name), why));
}
