import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { snapshotOf, useFiles, workspaceFolder } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { openNotes, outlineWith, wholeOutline } from './kit/outline.ts';
import { runAndEscape, runAndPick } from './kit/quick-pick.ts';
import { summaryTabs } from './kit/summary.ts';
import { pause, settled, until } from './kit/until.ts';

const switchArticle = 'articleNotes.switchArticle';

describe('Switching the article', () => {
  const files = useFiles();

  // The list begins at the current article, which is the first of the workspace.
  const second = 1;
  const firstBundled = 2;

  beforeEach(async () => {
    await files.write('b.article.yaml', notesOf('The second one'));
    await openNotes(await files.write('a.article.yaml', notesOf('The first one')), '# The first one');
  });

  it('lists the notes of the workspace first, then those of the extension', async () => {
    await runAndPick(switchArticle, second);
    await outlineWith('# The second one');
    await runAndPick(switchArticle, firstBundled - second);
    await outlineWith('# Reigniting the flame');
  });

  it('opens no file, and the views stay with the chosen one while others are edited', async () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    await runAndPick(switchArticle, second);
    await outlineWith('# The second one');
    assert.equal(vscode.window.tabGroups.all.flatMap((group) => group.tabs).length, tabs);
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# A comment\n'));
    await pause(settled);
    assert.match(await wholeOutline(), /^# The second one/);
  });

  it('changes nothing when the person changes their mind', async () => {
    await runAndEscape(switchArticle);
    assert.match(await wholeOutline(), /^# The first one/);
  });

  it('takes the summary along', async () => {
    await vscode.commands.executeCommand('articleNotes.showSummary');
    // A page that has just come takes the focus, and a quick pick without it goes.
    await pause(settled * 2);
    await runAndPick(switchArticle, second);
    await until('the panel is about the second one', () =>
      summaryTabs().some(({ label }) => label === 'Summary: The second one'),
    );
  });

  it('writes nothing to the workspace', async () => {
    const before = await snapshotOf(workspaceFolder());
    await runAndPick(switchArticle, firstBundled);
    await outlineWith('# Reigniting the flame');
    await vscode.commands.executeCommand('articleNotes.showSummary');
    await vscode.commands.executeCommand('articleNotes.newNotes');
    await pause(settled);
    assert.deepEqual(await snapshotOf(workspaceFolder()), before);
  });
});

describe('A bundled article', () => {
  useFiles();

  for (const name of ['india-korea-defence', 'groundwater-commons']) {
    it(`${name} opens to be read, has no problems and cannot be written over`, async () => {
      const uri = vscode.Uri.parse(`article-notes:/${name}.article.yaml`);
      const { document } = await openNotes(uri, '# ');
      await pause(settled);
      assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
      assert.equal(document.languageId, 'article-notes');
      await vscode.commands.executeCommand('type', { text: 'x' });
      assert.equal(document.isDirty, false);
    });
  }

  it('that does not exist is not opened, whatever the path leads to', async () => {
    for (const path of ['/nothing.article.yaml', '/../library/syllabus.yaml', '/..%2F..%2Fpackage.json'])
      await assert.rejects(
        Promise.resolve(
          vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'article-notes', path })),
        ),
      );
  });
});
