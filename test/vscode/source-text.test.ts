import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles } from './kit/files.ts';
import { assertOnlyTells } from './kit/messages.ts';
import { notesOf, sourceText } from './kit/notes.ts';
import { item, openNotes } from './kit/outline.ts';

const reveal = 'articleNotes.revealInSource';

describe('The source text', () => {
  const files = useFiles();

  async function revealedLine(id: string): Promise<string> {
    await vscode.commands.executeCommand(reveal, item(id));
    const { document, selection } = vscode.window.activeTextEditor!;
    return document.lineAt(selection.active).text;
  }

  it('is shown at the paragraph that a point comes from', async () => {
    await files.write('article.md', sourceText);
    await openNotes(await files.write('source.article.yaml', notesOf('With a source')), '# With a source');
    assert.equal(await revealedLine('no-trust'), 'The second paragraph is about trust,');
    assert.equal(await revealedLine('no-money'), 'The first paragraph is about money.');
    assert.equal(await revealedLine('no-trust.1'), 'The second paragraph is about trust,');
    assert.equal(await revealedLine('challenges'), 'The first paragraph is about money.');
  });

  it('may lie in a folder below the notes', async () => {
    await files.write('below/texts/article.md', sourceText.replaceAll('\n', '\r\n'));
    const text = notesOf('With a source below', { source: 'texts/article.md' });
    await openNotes(await files.write('below/source.article.yaml', text), '# With a source below');
    assert.equal(await revealedLine('no-trust'), 'The second paragraph is about trust,');
  });

  it('of a bundled article is shown and cannot be edited', async () => {
    await openNotes(vscode.Uri.parse('article-notes:/groundwater-commons.article.yaml'), '# ');
    const line = await revealedLine('pumping-costs-nothing');
    assert.match(line, /^Electricity follows the same logic\./);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), 'article-notes:/groundwater-commons.md');
    const before = editor.document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.getText(), before);
    assert.equal(editor.document.isDirty, false);
  });

  it('that is missing is named in a message, and nothing else happens', async () => {
    await openNotes(await files.write('lonely.article.yaml', notesOf('Lonely')), '# Lonely');
    await assertOnlyTells(reveal, item('no-trust'));
  });

  it('that the notes do not name is asked for', async () => {
    const text = notesOf('Without a source').replace(/\n {2}text: .*/, '');
    await openNotes(await files.write('without.article.yaml', text), '# Without a source');
    await assertOnlyTells(reveal, item('no-trust'));
  });

  it('that lacks the paragraph is said to, and so is a point without paragraphs', async () => {
    await files.write('article.md', sourceText);
    await openNotes(await files.write('short.article.yaml', notesOf('Too short')), '# Too short');
    await assertOnlyTells(reveal, item('talk'));
    await assertOnlyTells(reveal, item('own-idea'));
  });

  it('is never looked for outside the folder of the notes', async () => {
    for (const source of [
      '../answers.md',
      '/etc/passwd.md',
      'C:\\secret.md',
      'a/../../answers.md',
      'file:///answers.md',
    ]) {
      const title = `Outside ${source.length}`;
      const text = notesOf(title, { source: JSON.stringify(source) });
      await openNotes(await files.write('outside.article.yaml', text), `# ${title}`);
      await assertOnlyTells(reveal, item('no-trust'));
    }
  });

  it('that is no text is refused with a message', async () => {
    await files.write('article.md', new Uint8Array([0, 1, 2, 0, 255, 0, 13, 0]));
    await openNotes(await files.write('binary.article.yaml', notesOf('Binary')), '# Binary');
    await assertOnlyTells(reveal, item('no-trust'));
  });
});
