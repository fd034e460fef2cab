import * as vscode from 'vscode';
import { importFiles } from './import-files.ts';
import { importOne, type ImportContext } from './import-one.ts';

const html = 'text/html';

/** Imports what was dropped on a view: files and folders by their address, or what a browser gives without one. */
export async function importDropped(data: vscode.DataTransfer, context: ImportContext): Promise<void> {
  const uris = await urisIn(data);
  if (uris.length > 0) return importFiles(uris, context);
  const files = Array.from(data).flatMap(([, item]) => item.asFile() ?? []);
  for (const file of files)
    await importOne(
      file.name,
      async () => ({ name: file.name, bytes: await file.data() }),
      undefined,
      context,
    );
  if (files.length > 0) return;
  const part = (await data.get(html)?.asString()) ?? '';
  if (part === '') return;
  const bytes = new TextEncoder().encode(part);
  const read = () => Promise.resolve({ name: 'dropped.html', bytes });
  await importOne(vscode.l10n.t('What you dropped'), read, undefined, context);
}

/** Files of the desktop come with their address where there is one; the list is RFC 2483's. */
async function urisIn(data: vscode.DataTransfer): Promise<vscode.Uri[]> {
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  const listed = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const files = Array.from(data).flatMap(([, item]) => item.asFile()?.uri ?? []);
  const known = new Map(
    [...listed.map((line) => vscode.Uri.parse(line)), ...files].map((uri) => [uri.toString(), uri]),
  );
  // An address of the web that is dragged from a browser is not a file.
  return [...known.values()].filter(({ scheme }) => scheme !== 'http' && scheme !== 'https');
}
