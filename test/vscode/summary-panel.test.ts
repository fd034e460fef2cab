import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { item, openNotes } from './kit/outline.ts';
import { summaryTabs } from './kit/summary.ts';
import { pause, settled, until } from './kit/until.ts';

const show = 'articleNotes.showSummary';

describe('The summary panel', () => {
  const files = useFiles();
  const labelled = (label: string) =>
    until(`a panel called "${label}"`, () => summaryTabs().some((tab) => tab.label === label));

  beforeEach(async () => {
    await openNotes(await files.write('panel.article.yaml', notesOf('Summed up')), '# Summed up');
  });

  async function rename(from: string, to: string): Promise<void> {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'panel.article.yaml');
    const edit = new vscode.WorkspaceEdit();
    const document = await vscode.workspace.openTextDocument(uri);
    const start = document.getText().indexOf(from);
    edit.replace(
      uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + from.length)),
      to,
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  it('opens beside the editor and is named after the article', async () => {
    await vscode.commands.executeCommand(show);
    await labelled('Summary: Summed up');
    assert.equal(summaryTabs()[0]?.group.viewColumn, vscode.ViewColumn.Two);
  });

  it('is one, however often and from wherever it is asked for', async () => {
    await vscode.commands.executeCommand(show);
    await vscode.commands.executeCommand('articleNotes.showInSummary', item('no-trust'));
    await vscode.commands.executeCommand(show);
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand(show)));
    await pause(settled);
    assert.equal(summaryTabs().length, 1);
  });

  it('is made once when it is asked for twice at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand(show)));
    await pause(settled);
    assert.equal(summaryTabs().length, 1);
  });

  it('follows the article as it is edited, and to another article', async () => {
    await vscode.commands.executeCommand(show);
    await rename('Summed up', 'Summed up anew');
    await labelled('Summary: Summed up anew');
    await openNotes(await files.write('other.article.yaml', notesOf('Another one')), '# Another one');
    await labelled('Summary: Another one');
  });

  it('follows while it is hidden behind another tab, and when it is moved (B25)', async () => {
    await vscode.commands.executeCommand(show);
    await labelled('Summary: Summed up');
    const other = await vscode.workspace.openTextDocument({ content: 'In front' });
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Two });
    assert.equal(summaryTabs()[0]?.isActive, false);
    await rename('Summed up', 'Changed behind');
    await labelled('Summary: Changed behind');
    await vscode.commands.executeCommand(show);
    await until('the panel is in front', () => summaryTabs()[0]?.isActive);
    await vscode.commands.executeCommand('workbench.action.moveEditorToFirstGroup');
    await rename('Changed behind', 'Moved');
    await labelled('Summary: Moved');
    assert.equal(summaryTabs().length, 1);
  });

  it('opens again after it was closed', async () => {
    for (let time = 0; time < 3; time += 1) {
      await vscode.commands.executeCommand(show);
      await until('the panel is there', () => summaryTabs().length === 1);
      await vscode.window.tabGroups.close(summaryTabs());
      await until('the panel is gone', () => summaryTabs().length === 0);
    }
  });

  it('shows notes without a title and notes that are not YAML', async () => {
    for (const text of ['schema: 1\nsections: []\n', 'a: [', '']) {
      const uri = await files.write('strange.article.yaml', text);
      await vscode.commands.executeCommand('vscode.open', uri);
      await pause(settled);
      await vscode.commands.executeCommand(show);
      await labelled('Article Summary');
    }
  });

  it('has a name that is text, whatever the title holds', async () => {
    await rename('Summed up', '"$(bug) <b>x</b> [y](command:z)"');
    await vscode.commands.executeCommand(show);
    await until('a panel with the title', () => summaryTabs()[0]?.label.includes('<b>x</b>'));
  });
});
