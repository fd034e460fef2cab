import assert from 'node:assert/strict';
import type { ExtensionContext } from 'vscode';
import { called, outstanding } from './counted-vscode.ts';
import { withCountedVscode } from './with-counted-vscode.ts';

describe('Activation', () => {
  const subscriptions: ExtensionContext['subscriptions'] = [];

  before(async () => {
    const { activate } = (await withCountedVscode('src/extension.ts')) as {
      activate: (context: ExtensionContext) => void;
    };
    activate({ subscriptions, extensionUri: {} } as unknown as ExtensionContext);
  });

  it('takes what a feature needs: commands, a view, events, a watcher', () => {
    for (const name of [
      'commands.registerCommand',
      'window.createTreeView',
      'workspace.createFileSystemWatcher',
    ])
      assert.ok((outstanding.get(name) ?? 0) > 0, name);
  });

  it('reads nothing, searches nothing and runs nothing: that waits until somebody asks', () => {
    const isWork = (name: string): boolean =>
      /^workspace\.(fs|findFiles|openTextDocument)|^commands\.executeCommand|^window\.show/.test(name);
    assert.deepEqual([...called].filter(isWork), []);
  });

  it('is undone by deactivation: everything that was taken is given back once', () => {
    for (const subscription of subscriptions) subscription.dispose();
    assert.deepEqual(
      [...outstanding].filter(([, count]) => count !== 0),
      [],
    );
  });
});
