import { download } from '#platform';
import * as vscode from 'vscode';
import { isDownloadRefusal, type DownloadRefusal } from '../../core/importing/download-refusal.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { downloadMessage } from '../../present/importing/download-message.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import { importOne, type ImportContext } from './import-one.ts';
import type { IncomingDocument } from '../../core/importing/incoming-document.ts';

/** *Import Article from URL...*: the one command that reaches the network, for the one address that is typed. */
export async function importFromUrl(context: ImportContext): Promise<void> {
  if (download === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'A browser may not download pages of other sites. Copy the article and use Import Article from Clipboard.',
      ),
    );
    return;
  }
  const address = await askForAddress();
  if (address === undefined) return;
  let refusal: DownloadRefusal | undefined;
  const downloadPage = download;
  const read = async (token: vscode.CancellationToken): Promise<IncomingDocument> => {
    try {
      const { bytes, url } = await downloadPage(address, { signal: signalOf(token) });
      return { name: nameIn(url), bytes, url };
    } catch (error) {
      if (!isDownloadRefusal(error)) throw error;
      refusal = error;
      throw new ImportRefusal('cancelled');
    }
  };
  const { hostname } = new URL(address);
  await importOne(hostname, read, undefined, context);
  if (refusal === undefined || refusal.code === 'cancelled') return;
  const why = downloadMessage(refusal.code, refusal.args, vscode.l10n.t);
  await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} was not imported. {1}', plainNotice(hostname), why),
  );
}

async function askForAddress(): Promise<string | undefined> {
  const address = await vscode.window.showInputBox({
    title: vscode.l10n.t('Import Article from URL'),
    prompt: vscode.l10n.t('Only this page is downloaded, with no cookie and no name. Nothing else is sent.'),
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (value) =>
      value === '' || isHttps(value)
        ? undefined
        : vscode.l10n.t('Only addresses that begin with https:// are downloaded.'),
  });
  return address?.trim() || undefined;
}

function isHttps(value: string): boolean {
  return URL.canParse(value.trim()) && new URL(value.trim()).protocol === 'https:';
}

function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

/** The last part of the path may tell the format where the bytes do not. */
function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last === '' ? 'page.html' : last;
}
