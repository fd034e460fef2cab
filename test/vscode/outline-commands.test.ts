import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles, workspaceFolder } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { copied, inTree, item, openNotes, selectRow } from './kit/outline.ts';
import { closeQuickPick } from './kit/quick-pick.ts';
import { endOf, pause, settled, until } from './kit/until.ts';

const pointMarkdown = '- Neither side trusts the other.\n  - Both remember the quarrel.';

describe('An item of the outline that is copied', () => {
  const files = useFiles();
  const copy = (...ids: string[]) =>
    copied('articleNotes.copyAsMarkdown', item(ids[0] ?? ''), ids.length > 1 ? ids.map(item) : undefined);

  beforeEach(async () => {
    await openNotes(await files.write('copy.article.yaml', notesOf('Copied')), '# Copied');
  });

  it('is the row that the keyboard selected', async () => {
    // While the tree is still being drawn the keyboard may be set back to the first row.
    let row = '';
    const isCopied = async (): Promise<boolean> => {
      if (await openFirstSectionAlone()) row = await selectRow(1);
      return row === pointMarkdown;
    };
    await until('the second row', isCopied).catch(() => assert.equal(row, pointMarkdown));
  });

  /** VS Code remembers by their ids which rows are folded; an earlier spec may have folded this one. */
  function openFirstSectionAlone(): Promise<boolean> {
    return inTree(async () => {
      await vscode.commands.executeCommand('articleNotes.outline.focus');
      await vscode.commands.executeCommand('workbench.actions.treeView.articleNotes.outline.collapseAll');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.expand');
    });
  }

  it('is a point with its details, a section with its points, a detail alone', async () => {
    assert.equal(await copy('no-trust'), pointMarkdown);
    assert.equal(await copy('no-trust.1'), '- Both remember the quarrel.');
    assert.match(await copy('challenges'), /^## What is in the way\n\n- Neither[^]*stroke\.$/);
  });

  it('names the role of a section without a title, and the source of what was added', async () => {
    const section = await copy('way-forward');
    assert.match(section, /^## Way forward\n/);
    assert.match(section, /A common fund could pay\. \(The note-taker's own thought\)$/);
  });

  it('may be several items, none of them twice', async () => {
    assert.equal(
      await copy('talk', 'no-trust.1'),
      '- Ministers should meet twice a year.\n- Both remember the quarrel.',
    );
    await selectRow(0);
    assert.match(await copied('articleNotes.copyAsMarkdown'), /^## What is in the way/);
  });

  it('leaves the clipboard alone when it is no longer there', async () => {
    assert.equal(await copy('no-such-point'), '');
  });

  it('may be the whole outline', async () => {
    const outline = await copied('articleNotes.copyOutlineAsMarkdown');
    assert.match(
      outline,
      /^# Copied\n\nTrust comes before trade\.\n\n## What is in the way\n\n- Neither[^]*## Way forward/,
    );
  });

  it('survives arguments that are none of its own', async () => {
    for (const argument of [null, {}, { row: null }, { row: {} }, 'challenges', [item('talk')]]) {
      const asked = copied('articleNotes.copyAsMarkdown', argument, [argument]);
      await endOf('the question which item is meant', asked, closeQuickPick);
    }
  });
});

describe('An item of the outline that is inserted at the cursor', () => {
  const files = useFiles();
  let notes: vscode.Uri;

  beforeEach(async () => {
    notes = await files.write('insert.article.yaml', notesOf('Inserted'));
    await openNotes(notes, '# Inserted');
  });

  async function answer(content: string, ...cursors: [line: number, from: number, to?: number][]) {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    editor.selections = cursors.map(([line, from, to]) => new vscode.Selection(line, from, line, to ?? from));
    return document;
  }

  async function insert(id: string): Promise<void> {
    await vscode.commands.executeCommand('articleNotes.insertAtCursor', item(id));
  }

  it('stands as a list on an empty line', async () => {
    const document = await answer('Before\n\nAfter', [1, 0]);
    await insert('no-trust');
    assert.equal(document.getText(), `Before\n${pointMarkdown}\nAfter`);
  });

  it('joins the sentence in the middle of a line', async () => {
    const document = await answer('It is said: .', [0, 12]);
    await insert('talk');
    assert.equal(document.getText(), 'It is said: Ministers should meet twice a year..');
  });

  it('does not swallow the text that follows the cursor', async () => {
    const document = await answer('After', [0, 0]);
    await insert('talk');
    assert.equal(document.getText(), '- Ministers should meet twice a year.\n\nAfter');
  });

  it('stands on lines of its own when it is a section, wherever the cursor is', async () => {
    const document = await answer('Before after', [0, 6]);
    await insert('challenges');
    assert.match(document.getText(), /^Before\n\n## What is in the way\n\n- [^]*stroke\.\n\n after$/);
  });

  it('goes to every cursor', async () => {
    const document = await answer('\nSee \n', [0, 0], [1, 4]);
    await insert('talk');
    assert.equal(
      document.getText(),
      '- Ministers should meet twice a year.\nSee Ministers should meet twice a year.\n',
    );
  });

  it('takes the place of what is selected, and one undo takes it back', async () => {
    const document = await answer('It is OLD here', [0, 6, 9]);
    await insert('talk');
    assert.equal(document.getText(), 'It is Ministers should meet twice a year. here');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'It is OLD here');
  });

  it('is plain text, whatever it holds', async () => {
    const document = await answer('', [0, 0]);
    await insert('no-money');
    assert.equal(document.getText(), String.raw`- Costs $5 and a {brace} and a \\ stroke.`);
  });

  it('opens a document of its own where no editor is open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await pause(settled);
    await insert('talk');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.getText(), '- Ministers should meet twice a year.');
  });

  it('goes into the answer that is visible while notes or the source text are active', async () => {
    const document = await answer('', [0, 0]);
    await files.write('article.md', 'The source text.\n');
    for (const name of ['insert.article.yaml', 'article.md']) {
      const uri = vscode.Uri.joinPath(workspaceFolder(), name);
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Two });
      await insert('talk');
      assert.equal(vscode.workspace.textDocuments.find((open) => open.uri.path === uri.path)?.isDirty, false);
    }
    assert.equal(document.getText().split('Ministers').length - 1, 2);
  });

  it('does not go into the notes themselves, nor into what cannot be edited', async () => {
    const bundled = vscode.Uri.parse('article-notes:/groundwater-commons.md');
    for (const uri of [notes, bundled]) {
      await vscode.commands.executeCommand('vscode.open', uri);
      const before = vscode.window.activeTextEditor!.document.getText();
      await insert('talk');
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.getText(), '- Ministers should meet twice a year.');
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), before);
    }
  });
});

describe('An item of the outline that is revealed in the notes', () => {
  const files = useFiles();

  async function revealedLine(id: string): Promise<string> {
    await vscode.commands.executeCommand('articleNotes.revealInNotes', item(id));
    const { document, selection } = vscode.window.activeTextEditor!;
    return document.lineAt(selection.active).text.trim();
  }

  it('is shown at its line', async () => {
    await openNotes(await files.write('reveal.article.yaml', notesOf('Revealed')), '# Revealed');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Elsewhere' }));
    assert.equal(await revealedLine('talk'), '- id: talk');
    assert.equal(await revealedLine('challenges'), '- id: challenges');
    assert.equal(await revealedLine('no-trust.1'), '- Both remember the quarrel.');
  });

  it('is shown at its line right after an edit above it', async () => {
    const editor = await openNotes(await files.write('above.article.yaml', notesOf('Above')), '# Above');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# one\n# two\n# three\n'));
    assert.equal(await revealedLine('talk'), '- id: talk');
  });

  for (const [ends, text] of Object.entries({
    CRLF: notesOf('Ends').replaceAll('\n', '\r\n'),
    'mixed ends of lines': notesOf('Ends').replace('\n', '\r\n').replace('trade.\n', 'trade.\r\n'),
    'a byte order mark': `\uFEFF${notesOf('Ends')}`,
    'characters of four bytes': notesOf('Ends').replace('Neither', '😀 न्याय'),
  })) {
    it(`is shown at its line in closed notes with ${ends}`, async () => {
      await openNotes(await files.write('ends.article.yaml', text), '# Ends');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await pause(settled);
      assert.equal(await revealedLine('talk'), '- id: talk');
    });
  }

  it('is found by what is wrong while the notes are broken before it', async () => {
    const editor = await openNotes(await files.write('found.article.yaml', notesOf('Found')), '# Found');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'a: "unfinished\n'));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Elsewhere' }));
    await pause(settled);
    await revealedLine('talk');
    assert.equal(vscode.window.activeTextEditor!.document, editor.document);
  });
});
