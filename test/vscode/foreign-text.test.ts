import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { item, openNotes, wholeOutline } from './kit/outline.ts';
import { summaryTabs } from './kit/summary.ts';
import { pause, settled, until } from './kit/until.ts';

/** Texts that would do something if they were not taken as text. */
const foreign = {
  HTML: '<img src=x onerror=alert(1)></main><script>alert(1)</script>',
  'a command link': '[x](command:workbench.action.terminal.new "t") <command:workbench.action.quit>',
  'an icon': '$(bug) $(sync~spin)',
  'snippet syntax': String.raw`\${1|a,b|} $CLIPBOARD \} \\`,
  Devanagari: 'न्याय में देरी, न्याय से इनकार है।',
  'right-to-left': 'العدالة المتأخرة \u202Egnihton\u202C',
  'no width': 'ze\u200Bro wi\u200Ddth \uFEFF',
};

describe('Text of notes stays text', () => {
  const files = useFiles();

  for (const [name, text] of Object.entries(foreign)) {
    it(`in the outline, the panel, the problems and the completions: ${name}`, async () => {
      const quoted = JSON.stringify(text);
      const notes = notesOf('Foreign')
        .replace('title: Foreign', `title: ${JSON.stringify(`Foreign ${text}`)}`)
        .replace('The Paper', quoted)
        .replace('Trust comes before trade.', quoted)
        .replace('What is in the way', quoted)
        .replace('Neither side trusts the other.', quoted)
        .replace('Both remember the quarrel.', quoted)
        .replace("The note-taker's own thought", quoted)
        .replace('framework: ir_bilateral', `framework: ${quoted}`);
      const tabs = vscode.window.terminals.length;
      const uri = await files.write('foreign.article.yaml', notes);
      await openNotes(uri, '# Foreign');
      assert.equal((await wholeOutline()).split('\n- ').length, 5);
      await vscode.commands.executeCommand('articleNotes.showInSummary', item('no-trust'));
      await until('the panel', () => summaryTabs()[0]?.label.startsWith('Summary: Foreign'));
      await until('the problem', () => vscode.languages.getDiagnostics(uri).length === 1);
      await pause(settled);
      assert.equal(vscode.window.terminals.length, tabs);
    });
  }

  it('in what a completion says of itself, which is no Markdown (B27)', async () => {
    await openNotes(await files.write('plain.article.yaml', notesOf('Plain')), '# Plain');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'an-' });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 3),
      '-',
    );
    const ours = items.filter(
      ({ sortText, detail }) => detail !== undefined && /^\d{3}-\d{4}$/.test(sortText ?? ''),
    );
    assert.equal(ours.length, 60);
    assert.deepEqual([...new Set(ours.map(({ documentation }) => typeof documentation))], ['string']);
  });
});
