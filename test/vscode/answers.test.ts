import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { openNotes } from './kit/outline.ts';
import { runAndEscape, runAndPick } from './kit/quick-pick.ts';
import { useSettings } from './kit/settings.ts';
import { pause, settled } from './kit/until.ts';

const insertFramework = 'articleNotes.insertFramework';
const question = 0;
const of250Words = 1;
const of150Words = 2;
const of1100Words = 3;

describe('An answer framework that is inserted', () => {
  const files = useFiles();
  const settings = useSettings();
  let notes: vscode.Uri;

  beforeEach(async () => {
    notes = await files.write('answer.article.yaml', notesOf('Answered'));
    await openNotes(notes, '# Answered');
  });

  async function answer(content = '', language = 'markdown'): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument({ language, content });
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const end = document.positionAt(content.length);
    editor.selection = new vscode.Selection(end, end);
    return editor;
  }

  it('for a question of the article is the one that the question names, at its length', async () => {
    const { document } = await answer('Before\n\n');
    await runAndPick(insertFramework, question, 0);
    assert.match(document.getText(), /^Before\n\n## Introduction \(35 words\)\n/);
    assert.match(
      document.getText(),
      /\n## Areas of divergence \/ irritants \(50 words\)\n\n- Neither side trusts/,
    );
    assert.equal(budgets(document.getText()), 250);
  });

  it('has the points of the article, literally, and the source of what was added', async () => {
    const { document } = await answer();
    await runAndPick(insertFramework, question, 0);
    assert.ok(document.getText().includes(String.raw`- Costs $5 and a {brace} and a \ stroke.`));
    assert.ok(document.getText().includes("- A common fund could pay. (The note-taker's own thought)\n"));
  });

  for (const [place, words] of [
    [of250Words, 250],
    [of150Words, 150],
    [of1100Words, 1100],
  ] as const) {
    it(`for any question of ${words} words has budgets that add up to them`, async () => {
      const { document } = await answer();
      await runAndPick(insertFramework, place, 0);
      assert.equal(budgets(document.getText()), words);
    });
  }

  it('begins with its first stop selected, ready to be typed over', async () => {
    const editor = await answer();
    await runAndPick(insertFramework, of150Words, 0);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    assert.notEqual(editor.document.getText(editor.selection), '');
  });

  it('goes into plain text too', async () => {
    const { document } = await answer('', 'plaintext');
    await runAndPick(insertFramework, of150Words, 0);
    assert.equal(budgets(document.getText()), 150);
  });

  it('stands in a document of its own where the editor holds notes, cannot be edited, or is none', async () => {
    const bundled = vscode.Uri.parse('article-notes:/groundwater-commons.md');
    for (const uri of [notes, bundled, undefined]) {
      if (uri === undefined) await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      else await vscode.commands.executeCommand('vscode.open', uri);
      const before = vscode.window.activeTextEditor?.document.getText();
      await runAndPick(insertFramework, of150Words, 0);
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.isUntitled, true);
      assert.equal(budgets(document.getText()), 150);
      if (uri !== undefined) assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), before);
    }
  });

  it('changes nothing when the person changes their mind', async () => {
    const { document } = await answer('As it was');
    await runAndEscape(insertFramework);
    assert.equal(document.getText(), 'As it was');
  });

  it('is one undo away', async () => {
    const { document } = await answer('As it was');
    await runAndPick(insertFramework, of250Words, 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'As it was');
  });

  it('may be without points, or offer them as choices', async () => {
    for (const [style, expected] of [
      ['none', /^(?![^]*trusts)/],
      ['choices', /irritants \(50 words\)\n\n- Neither side trusts the other\.\n- (?!Costs)/],
      ['bullets', /irritants \(50 words\)\n\n- Neither side trusts the other\.\n- Costs/],
    ] as const) {
      await settings.set('articleNotes.frameworks.points', style);
      const { document } = await answer();
      await runAndPick(insertFramework, question, 0);
      assert.match(document.getText(), expected);
    }
  });

  it('has the points as they are a moment after the notes were edited', async () => {
    const editor = await openNotes(notes, '# Answered');
    const at = editor.document.getText().indexOf('Neither');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(at), 'Long since '));
    await pause(settled);
    const { document } = await answer();
    await runAndPick(insertFramework, question, 0);
    assert.match(document.getText(), /- Long since Neither side trusts/);
  });
});

/** The sum of the words that the headings allow. */
function budgets(text: string): number {
  return [...text.matchAll(/^## .* \((\d+) words\)$/gm)].reduce((sum, [, words]) => sum + Number(words), 0);
}
