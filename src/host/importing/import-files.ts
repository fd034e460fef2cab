import * as vscode from 'vscode';
import { mostDocuments } from '../../core/importing/document-names.ts';
import { importMany } from './import-many.ts';
import { importOne, type ImportContext } from './import-one.ts';
import { documentsIn, pickerFilter, readDocument } from './read-documents.ts';

/** *Import Article...*: what was clicked and selected in the Explorer, or else what the person chooses. */
export async function importChosen(
  clicked: unknown,
  selected: unknown,
  context: ImportContext,
): Promise<void> {
  const given = (Array.isArray(selected) ? selected : [clicked]).filter((uri) => uri instanceof vscode.Uri);
  await importFiles(given.length > 0 ? given : await chooseFiles(), context);
}

/** Imports files and what is in folders: one document is opened, of many a table is shown. */
export async function importFiles(uris: readonly vscode.Uri[], context: ImportContext): Promise<void> {
  if (uris.length === 0) return;
  const documents = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for articles') },
    (_, token) => documentsIn(uris, token),
  );
  const [first] = documents;
  if (first === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no text, Markdown, HTML, PDF or DOCX file in it. Choose another folder.'),
    );
  } else if (documents.length > mostDocuments) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t('More than {0} documents are too many for one import. Choose fewer.', mostDocuments),
    );
  } else if (documents.length === 1) {
    const name = first.path.split('/').at(-1) ?? '';
    await importOne(name, () => readDocument(first), first, context);
  } else {
    await importMany(documents, context);
  }
}

async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Article'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('Articles')]: pickerFilter },
    ...(folder && { defaultUri: folder }),
  });
  return chosen ?? [];
}

/** The text on the clipboard; whether it is HTML is seen from its beginning. */
export async function importFromClipboard(context: ImportContext): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  const bytes = new TextEncoder().encode(text);
  await importOne(
    vscode.l10n.t('The text on the clipboard'),
    () => Promise.resolve({ name: 'clipboard', bytes }),
    undefined,
    context,
  );
}
