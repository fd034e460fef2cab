import * as vscode from 'vscode';
import { sourceUriOf, type CurrentArticle } from './articles.ts';
import { notesLanguage } from './notes-file.ts';

/**
 * Whether text may be put into a document. Notes are no place for it, the source text stays as it is, and what cannot be
 * edited, such as a bundled article, takes none.
 */
export function canBeWrittenTo(
  { uri, languageId }: vscode.TextDocument,
  current: CurrentArticle | undefined,
): boolean {
  return (
    languageId !== notesLanguage &&
    uri.toString() !== sourceUriOf(current)?.toString() &&
    (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true)
  );
}

/** The editor of Markdown or plain text that an answer goes into: the active one, or else one that is visible. */
export function answerEditor(current: CurrentArticle | undefined): vscode.TextEditor | undefined {
  return [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
    (editor) =>
      editor !== undefined &&
      ['markdown', 'plaintext'].includes(editor.document.languageId) &&
      canBeWrittenTo(editor.document, current),
  );
}

/** Opens a new unsaved Markdown document with the cursor at its end. */
export async function openNewMarkdown(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}
