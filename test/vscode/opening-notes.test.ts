import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles, workspaceFolder } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { item, openNotes, outlineWith, outlineWithout, wholeOutline } from './kit/outline.ts';
import { pause, settled, until } from './kit/until.ts';

describe('Notes that are opened', () => {
  const files = useFiles();

  it('become the current ones', async () => {
    const first = await files.write('first.article.yaml', notesOf('The first article'));
    const second = await files.write('second.article.yml', notesOf('The second article'));
    await openNotes(first, '# The first article');
    await openNotes(second, '# The second article');
    await vscode.window.showTextDocument(first);
    await outlineWith('# The first article');
  });

  it('stay the current ones while another kind of file is read', async () => {
    const notes = await files.write('stay.article.yaml', notesOf('The one that stays'));
    await openNotes(notes, '# The one that stays');
    await vscode.window.showTextDocument(await files.write('other.yaml', 'title: Another file'));
    await pause(settled);
    await outlineWith('# The one that stays');
  });

  it('are followed as they are edited, saved or not', async () => {
    const uri = await files.write('edited.article.yaml', notesOf('Before the edit'));
    const editor = await openNotes(uri, '# Before the edit');
    await insert(editor, 'Before', 'Long ');
    await outlineWith('# Long Before the edit');
    await editor.document.save();
    await pause(settled);
    await outlineWith('# Long Before the edit');
  });

  it('show their last good outline while the YAML is broken, and the new one once it is mended', async () => {
    const uri = await files.write('broken.article.yaml', notesOf('Sound notes'));
    const editor = await openNotes(uri, '# Sound notes');
    await insert(editor, 'schema', 'a: [unfinished\n');
    await pause(settled);
    assert.match(await wholeOutline(), /# Sound notes[^]*Neither side trusts[^]*twice a year/);
    await vscode.commands.executeCommand('undo');
    await insert(editor, 'Sound', 'Again ');
    await outlineWith('# Again Sound notes');
  });

  it('show what is sound when they are damaged from the beginning', async () => {
    const text = notesOf('Damaged notes').replace('role: way-forward', 'role: no-such-role');
    const uri = await files.write('damaged.article.yaml', text);
    await openNotes(uri, '# Damaged notes');
    assert.match(await wholeOutline(), /Neither side trusts[^]*Ministers should meet/);
  });

  it('are read again when the file changes on disk', async () => {
    const uri = await files.write('disk.article.yaml', notesOf('As it was'));
    await openNotes(uri, '# As it was');
    await files.write('disk.article.yaml', notesOf('As another program wrote it'));
    await outlineWith('# As another program wrote it');
  });

  it('leave the views when their file is deleted', async () => {
    const uri = await files.write('gone.article.yaml', notesOf('Soon gone'));
    await openNotes(uri, '# Soon gone');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
    assert.equal(await outlineWithout('# Soon gone'), '');
  });

  it('come back when their file does', async () => {
    const uri = await files.write('back.article.yaml', notesOf('Gone and back'));
    await openNotes(uri, '# Gone and back');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
    await outlineWithout('# Gone and back');
    await files.write('back.article.yaml', notesOf('Gone and back'));
    await outlineWith('# Gone and back');
  });

  it('are followed when their file is renamed', async () => {
    const uri = await files.write('old.article.yaml', notesOf('Under a new name'));
    await openNotes(uri, '# Under a new name');
    const renamed = files.expect('new.article.yaml');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await rename(uri, renamed);
    await pause(settled);
    await outlineWith('# Under a new name');
    await files.write('new.article.yaml', notesOf('Edited under the new name'));
    await outlineWith('# Edited under the new name');
  });

  it('are followed when a folder above them is renamed', async () => {
    const uri = await files.write('folder/deep/moved.article.yaml', notesOf('In a renamed folder'));
    await openNotes(uri, '# In a renamed folder');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await rename(vscode.Uri.joinPath(workspaceFolder(), 'folder'), files.expect('renamed'));
    // The watcher of the desktop does not always see what changes in a folder just renamed: so, by the file that is shown.
    await until('the notes are known under their new name', async () => {
      await vscode.commands
        .executeCommand('articleNotes.revealInNotes', item('talk'))
        .then(undefined, () => undefined);
      return vscode.window.activeTextEditor?.document.uri.path.endsWith('/renamed/deep/moved.article.yaml');
    });
    await outlineWith('# In a renamed folder');
  });

  it('may be new and unsaved', async () => {
    await vscode.commands.executeCommand('articleNotes.newNotes');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.isUntitled, true);
    assert.equal(editor.document.languageId, 'article-notes');
    await insert(editor, '" #', 'Notes in the making');
    await insert(editor, '" # one claim', 'The first claim');
    await outlineWith('# Notes in the making');
    await outlineWith('- The first claim');
  });

  it('that are new never take the name of a file or of other new notes', async () => {
    await files.write('notes-1.article.yaml', notesOf('Here before'));
    await vscode.commands.executeCommand('articleNotes.newNotes');
    await vscode.commands.executeCommand('articleNotes.newNotes');
    const names = vscode.workspace.textDocuments
      .filter(({ isUntitled, isClosed }) => isUntitled && !isClosed)
      .map(({ uri }) => uri.path.split('/').at(-1) ?? '')
      .filter((name) => name.startsWith('notes-'));
    assert.deepEqual(names.sort(), ['notes-2.article.yaml', 'notes-3.article.yaml']);
  });
});

/** Inserts a text before the first place that has these words. */
async function insert(editor: vscode.TextEditor, words: string, text: string): Promise<void> {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  assert.ok(await editor.edit((edit) => edit.insert(at, text)));
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
