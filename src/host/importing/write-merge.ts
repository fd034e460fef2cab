import * as vscode from 'vscode';
import type { TextEdit } from '../../core/editing/text-edit.ts';
import { mergeImport, type NewImport } from '../../core/importing/merge/merge-import.ts';
import { applyEdits, editNotes, parseArticle } from '../../present/notes-work.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import { isPreview, type PreviewDocuments } from './preview-documents.ts';

/** What became of a merge. */
export type MergeOutcome = 'merged' | 'discarded' | 'unchanged' | 'refused';

/** Notes, and the source text that lies beside them. */
export interface MergeTarget {
  readonly notes: vscode.Uri;
  readonly source: vscode.Uri;
}

/**
 * Brings notes and their source text to a newer import, in one step that can be undone, after the person has seen
 * what changes.
 */
export async function writeMerge(
  target: MergeTarget,
  newImport: NewImport,
  previews: PreviewDocuments,
): Promise<MergeOutcome> {
  const [notes, source] = await Promise.all([
    vscode.workspace.openTextDocument(target.notes),
    vscode.workspace.openTextDocument(target.source),
  ]);
  const text = notes.getText();
  const edits = editNotes(text, mergeImport(parseArticle(text), source.getText(), newImport));
  if (edits === undefined) {
    await sayRefused(target.notes);
    return 'refused';
  }
  const hasNewText = source.getText() !== newImport.sourceText;
  if (edits.length === 0 && !hasNewText) return 'unchanged';
  const versions = [notes.version, source.version];
  const name = vscode.workspace.asRelativePath(target.notes);
  const shown = await previews.show(
    target.notes,
    applyEdits(text, edits),
    vscode.l10n.t('{0}: now and after the merge', name),
  );
  const isWanted = await askToMerge();
  await vscode.window.tabGroups.close(
    vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isPreview),
  );
  shown.dispose();
  if (!isWanted) return 'discarded';
  if (notes.version !== versions[0] || source.version !== versions[1]) {
    await sayChanged(target.notes);
    return 'refused';
  }
  const edit = new vscode.WorkspaceEdit();
  if (hasNewText) edit.replace(source.uri, wholeOf(source), newImport.sourceText);
  edit.set(notes.uri, inDocument(edits, notes));
  return (await vscode.workspace.applyEdit(edit)) ? 'merged' : 'refused';
}

/** A message that stays beside the comparison until it is answered. */
async function askToMerge(): Promise<boolean> {
  const merge = vscode.l10n.t('Merge');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This is what the merge changes in the notes: what you wrote stays, new paragraphs come as proposals, vanished ones go to the tray. The source text becomes the new download.',
    ),
    merge,
    vscode.l10n.t('Discard'),
  );
  return chosen === merge;
}

async function sayRefused(notes: vscode.Uri): Promise<void> {
  await vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} was left as it is: its YAML is broken or laid out in a way that cannot be changed safely. Mend its problems and import again.',
      plainNotice(vscode.workspace.asRelativePath(notes)),
    ),
  );
}

async function sayChanged(notes: vscode.Uri): Promise<void> {
  await vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} was changed meanwhile and left as it is. Import again to see the changes anew.',
      plainNotice(vscode.workspace.asRelativePath(notes)),
    ),
  );
}

function inDocument(edits: readonly TextEdit[], document: vscode.TextDocument): vscode.TextEdit[] {
  return edits.map(({ start, end, text }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return vscode.TextEdit.replace(range, text);
  });
}

function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
}
