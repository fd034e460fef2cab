import * as vscode from 'vscode';
import type { contextKeys } from '../manifest.ts';

type ContextKey = (typeof contextKeys)[keyof typeof contextKeys];

/** Sets a key that the `when` clauses of package.json ask for. */
export async function setContext(key: ContextKey, value: boolean): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}
