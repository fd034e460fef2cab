import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import snippets from '../../snippets/answer-frameworks.json' with { type: 'json' };
import { closeEverything, useFiles } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { openNotes } from './kit/outline.ts';
import { useSettings } from './kit/settings.ts';

const entries: readonly { prefix: string; body: readonly string[] }[] = Object.values(snippets);

/** A text that would be code if it were not taken as text. */
const hostile = String.raw`$1 \$2 \${3} {4} $\{CLIPBOARD} $TM_FILENAME a, b | c, d\, e\| \} \\ } $0`;

/** An empty answer in an editor. */
async function openAnswer(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  return vscode.window.showTextDocument(document, { preview: false });
}

/**
 * Inserts a snippet and goes through it as Tab does.
 * @returns what is selected at each stop, in order; the last one is the end
 */
async function stopsOf(
  editor: vscode.TextEditor,
  snippet: vscode.SnippetString,
): Promise<vscode.Selection[]> {
  const count = new Set([...snippet.value.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, number]) => number)).size;
  assert.ok(await editor.insertSnippet(snippet));
  const stops = [editor.selection];
  while (stops.length < count) {
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    stops.push(editor.selection);
  }
  return stops;
}

/** Each stop lies behind the one before and has a text, and the last one is the end of the document. */
function assertCleanStops({ document }: vscode.TextEditor, stops: readonly vscode.Selection[]): void {
  const end = stops.at(-1);
  for (const [index, stop] of stops.slice(0, -1).entries()) {
    assert.notEqual(document.getText(stop), '', `stop ${index + 1} has a text`);
    assert.ok(stop.end.isBefore(stops[index + 1]!.start), `stop ${index + 1} ends before the next one`);
  }
  assert.ok(end?.isEmpty);
  assert.equal(end.active.line, document.lineCount - 1);
}

describe('Tab goes through every framework to its end', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await openAnswer();
  });
  after(closeEverything);

  for (const { prefix, body } of entries) {
    it(prefix, async () => {
      await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, editor.document.lineCount, 0)));
      const stops = await stopsOf(editor, new vscode.SnippetString(body.join('\n')));
      assertCleanStops(editor, stops);
      assert.doesNotMatch(editor.document.getText(), /\$\{?\d/);
    });
  }
});

describe('Frameworks that are offered while one types', () => {
  const files = useFiles();
  const settings = useSettings();

  beforeEach(async () => {
    const text = notesOf('Typed').replace('Neither side trusts the other.', JSON.stringify(hostile));
    await openNotes(await files.write('typed.article.yaml', text), '# Typed');
  });

  /** Ours, without the snippets of package.json and those of other extensions. */
  async function offered(content: string, language = 'markdown'): Promise<vscode.CompletionItem[]> {
    const document = await vscode.workspace.openTextDocument({ language, content });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(content.length),
      '-',
    );
    return list.items.filter(
      ({ label, insertText }) =>
        typeof label === 'object' &&
        label.label.startsWith('an-') &&
        insertText instanceof vscode.SnippetString,
    );
  }
  const prefixOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

  it('are all of them, the fitting ones first', async () => {
    const items = await offered('an-');
    const sorted = items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(prefixOf);
    assert.deepEqual([...new Set(sorted)].sort(), entries.map(({ prefix }) => prefix).sort());
    assert.match(sorted[0]!, /^an-ir-/);
  });

  it('stand at the beginning of a line of Markdown only', async () => {
    assert.notEqual((await offered('Above\n  an-ir-')).length, 0);
    assert.equal((await offered('I can-')).length, 0);
    assert.equal((await offered('see an-')).length, 0);
    assert.equal((await offered('an-', 'plaintext')).length, 0);
    assert.equal((await offered('an-', 'article-notes')).length, 0);
  });

  it('take the place of what was typed', async () => {
    const [item] = await offered('Above\n  an-ir');
    const range = item?.range as vscode.Range;
    assert.deepEqual([range.start.line, range.start.character, range.end.character], [1, 2, 7]);
  });

  for (const style of ['bullets', 'choices'] as const) {
    it(`hold the points literally as ${style}, and Tab goes through them`, async () => {
      await settings.set('articleNotes.frameworks.points', style);
      const items = await offered('an-');
      const withPoints = items.filter(({ insertText }) =>
        (insertText as vscode.SnippetString).value.includes('CLIPBOARD'),
      );
      assert.ok(withPoints.length > 10, 'few frameworks hold the point');
      for (const item of withPoints.slice(0, 3)) {
        const editor = await openAnswer();
        assertCleanStops(editor, await stopsOf(editor, item.insertText as vscode.SnippetString));
        assert.ok(editor.document.getText().includes(`- ${hostile}\n`), prefixOf(item));
      }
    });
  }
});
