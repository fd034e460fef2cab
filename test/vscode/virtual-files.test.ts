import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything } from './kit/files.ts';
import { MemoryFiles } from './kit/memory-files.ts';
import { notesOf, sourceText } from './kit/notes.ts';
import { copied, item, openNotes, outlineWith, selectRow } from './kit/outline.ts';
import { runAndPick } from './kit/quick-pick.ts';
import { summaryTabs } from './kit/summary.ts';
import { pause, settled, until } from './kit/until.ts';

for (const isReadonly of [false, true]) {
  describe(`Notes in a virtual file system that ${isReadonly ? 'cannot' : 'can'} be written (B37)`, () => {
    const scheme = isReadonly ? 'memory-readonly' : 'memory';
    let files: MemoryFiles;
    before(() => {
      files = new MemoryFiles(scheme, { isReadonly });
    });
    afterEach(closeEverything);
    after(() => files.dispose());

    it('have an outline, lead to their lines and to their source text', async () => {
      files.put('/one/article.md', sourceText);
      const notes = files.put('/one/notes.article.yaml', notesOf('In memory'));
      await openNotes(notes, '# In memory');
      await vscode.commands.executeCommand('articleNotes.revealInSource', item('no-trust'));
      const { document, selection } = vscode.window.activeTextEditor!;
      assert.equal(document.uri.toString(), `${scheme}:/one/article.md`);
      assert.equal(document.lineAt(selection.active).text, 'The second paragraph is about trust,');
      await vscode.commands.executeCommand('articleNotes.revealInNotes', item('talk'));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), notes.toString());
    });

    it('are told apart from notes of the same name in another folder', async () => {
      files.put('/two/article.md', sourceText.replace('about trust', 'about doubt'));
      await openNotes(files.put('/one/notes.article.yaml', notesOf('Of folder one')), '# Of folder one');
      await openNotes(files.put('/two/notes.article.yaml', notesOf('Of folder two')), '# Of folder two');
      await vscode.commands.executeCommand('articleNotes.revealInSource', item('no-trust'));
      const { document, selection } = vscode.window.activeTextEditor!;
      assert.equal(document.lineAt(selection.active).text, 'The second paragraph is about doubt,');
    });

    it('are told apart by case', async () => {
      await openNotes(files.put('/one/Case.article.yaml', notesOf('Upper')), '# Upper');
      await openNotes(files.put('/one/case.article.yaml', notesOf('Lower')), '# Lower');
      await vscode.window.showTextDocument(vscode.Uri.from({ scheme, path: '/one/Case.article.yaml' }));
      await outlineWith('# Upper');
    });

    it('have their problems shown', async () => {
      const text = notesOf('Wrong').replace('role: challenge', 'role: none');
      const notes = files.put('/one/wrong.article.yaml', text);
      await openNotes(notes, '# Wrong');
      const problems = await until('a problem', () => {
        const found = vscode.languages.getDiagnostics(notes);
        return found.length > 0 && found;
      });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['not-allowed'],
      );
    });

    it('are not written by reading, walking, copying, filtering, inserting and the summary (B35)', async () => {
      files.put('/one/article.md', sourceText);
      await openNotes(files.put('/one/read.article.yaml', notesOf('Only read')), '# Only read');
      files.writes = 0;
      for (let row = 0; row < 6; row += 1) {
        await selectRow(row);
        await vscode.commands.executeCommand('list.expand');
      }
      await vscode.commands.executeCommand('list.collapseAll');
      for (const id of ['challenges', 'no-trust', 'no-trust.1', 'talk', 'own-idea', 'no-such-point']) {
        await vscode.commands.executeCommand('articleNotes.revealInNotes', item(id));
        await copied('articleNotes.copyAsMarkdown', item(id));
        await vscode.commands.executeCommand('articleNotes.showInSummary', item(id));
      }
      await vscode.commands.executeCommand('articleNotes.revealInSource', item('no-trust'));
      await vscode.commands.executeCommand('articleNotes.insertAtCursor', item('talk'));
      await vscode.commands.executeCommand('articleNotes.clearFilter');
      await until('the summary is open', () => summaryTabs().length === 1);
      await pause(settled);
      assert.deepEqual(
        vscode.workspace.textDocuments.filter(({ uri, isDirty }) => uri.scheme === scheme && isDirty),
        [],
      );
      assert.equal(files.writes, 0);
    });

    if (!isReadonly) {
      it('are edited and saved by the person', async () => {
        const notes = files.put('/one/edit.article.yaml', notesOf('To edit'));
        const editor = await openNotes(notes, '# To edit');
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Mine\n'));
        await editor.document.save();
        assert.match(files.textOf(notes), /^# Mine\n/);
        await outlineWith('# To edit');
      });
    }

    it('lend their points to an answer beside them, or to a new one', async () => {
      await openNotes(files.put('/one/lend.article.yaml', notesOf('Lent')), '# Lent');
      const answer = files.put('/one/answer.md', '');
      await vscode.commands.executeCommand('vscode.open', answer);
      await runAndPick('articleNotes.insertFramework', 0, 0);
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.isUntitled, isReadonly);
      assert.match(document.getText(), /- Neither side trusts/);
    });

    it('are read again when they change there', async () => {
      await openNotes(files.put('/one/change.article.yaml', notesOf('As it was')), '# As it was');
      await pause(50);
      files.put('/one/change.article.yaml', notesOf('As it is now'));
      await outlineWith('# As it is now');
    });
  });
}
