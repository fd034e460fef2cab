import * as vscode from 'vscode';
import { useFiles } from './kit/files.ts';
import { notesOf, sourceText } from './kit/notes.ts';
import { openNotes, selected, selectRow } from './kit/outline.ts';
import { pause, until } from './kit/until.ts';

describe('The outline follows the cursor', () => {
  const files = useFiles();

  beforeEach(async () => {
    await openNotes(await files.write('follow.article.yaml', notesOf('Followed')), '# Followed');
    await selectRow(0);
  });

  /** Goes to these words with a command, as the keyboard does, and waits for the row with this Markdown. */
  async function goTo(uri: vscode.Uri, words: string, markdown: RegExp): Promise<void> {
    const editor = await vscode.window.showTextDocument(uri);
    const { line } = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(line - 1, 0, line - 1, 0);
    await vscode.commands.executeCommand('cursorMove', { to: 'down' });
    await until(`the row ${String(markdown)} is selected`, async () => markdown.test(await selected()));
  }

  it('in the notes to the section, point or detail', async () => {
    const notes = vscode.window.activeTextEditor!.document.uri;
    await goTo(notes, '- id: talk', /^- Ministers should meet/);
    await goTo(notes, 'role: way-forward', /^## Way forward/);
    await goTo(notes, '- Both remember', /^- Both remember the quarrel\.$/);
  });

  it('in notes that were edited a moment ago', async () => {
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# a line\n'.repeat(12)));
    await goTo(editor.document.uri, '- id: talk', /^- Ministers should meet/);
  });

  it('in the source text to the first point of the paragraph', async () => {
    const source = await files.write('article.md', sourceText);
    await goTo(source, 'The third paragraph', /^- Costs \$5/);
    await goTo(source, 'The second paragraph', /^- Neither side/);
  });

  it('and not in any other file', async () => {
    const other = await files.write('other.md', sourceText);
    const editor = await vscode.window.showTextDocument(other);
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await vscode.commands.executeCommand('cursorMove', { to: 'down' });
    await pause(400);
    await until('the row is selected as before', async () => /^## What is in the way/.test(await selected()));
  });
});
