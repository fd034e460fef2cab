import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension in a real VS Code', () => {
  const extension = vscode.extensions.getExtension<unknown>('article-notes.article-notes');

  it('activates when notes are opened', async () => {
    assert.ok(extension, 'VS Code does not know the extension');
    await vscode.workspace.openTextDocument({ language: 'article-notes', content: '' });
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('is known by every command that package.json declares, and by no other', async () => {
    const { contributes } = extension?.packageJSON as {
      contributes: { commands: { command: string }[]; views: Record<string, { id: string }[]> };
    };
    const views = Object.values(contributes.views).flat();
    // VS Code makes these for every view: to focus it, to move it.
    const isOfView = (command: string): boolean => views.some(({ id }) => command.startsWith(`${id}.`));
    const known = (await vscode.commands.getCommands(true)).filter((command) =>
      command.startsWith('articleNotes.'),
    );
    assert.deepEqual(
      known.filter((command) => !isOfView(command)).sort(),
      contributes.commands.map(({ command }) => command).sort(),
    );
  });
});
