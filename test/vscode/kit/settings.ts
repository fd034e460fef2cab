import * as vscode from 'vscode';

/** Settings that a suite changes: after each test they are as they were. */
export function useSettings() {
  const changed = new Set<string>();
  const set = (key: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
  afterEach(async () => {
    for (const key of changed) await set(key, undefined);
    changed.clear();
  });
  return {
    async set(key: string, value: unknown): Promise<void> {
      changed.add(key);
      await set(key, value);
    },
  };
}
