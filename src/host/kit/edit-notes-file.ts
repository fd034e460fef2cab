import * as vscode from 'vscode';
import type { Change } from '../../core/editing/change.ts';
import { notesWork } from './notes-work.ts';
import { plainNotice } from './plain-notice.ts';

/**
 * Makes changes in a file of notes as one step that can be undone; what is not changed stays as it is. The file is
 * left for the person to save.
 *
 * @param changesFor makes the changes from the notes as they are now
 * @returns whether anything was changed
 */
export async function editNotesFile(
  uri: vscode.Uri,
  changesFor: (text: string) => Promise<readonly Change[]>,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const changes = await changesFor(text);
  if (changes.length === 0) return false;
  const { editNotes } = await notesWork();
  const edits = editNotes(text, changes);
  if (edits === undefined) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} was left as it is: its YAML is broken or laid out in a way that cannot be changed safely. Mend its problems, or make the change by hand.',
        plainNotice(vscode.workspace.asRelativePath(uri)),
      ),
    );
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map((change) =>
      vscode.TextEdit.replace(
        new vscode.Range(document.positionAt(change.start), document.positionAt(change.end)),
        change.text,
      ),
    ),
  );
  return vscode.workspace.applyEdit(edit);
}
