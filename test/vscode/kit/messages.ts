import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from './until.ts';

/**
 * Runs a command that has something to say and does nothing else: it waits for the person to close the message, and the
 * editor stays where it is.
 */
export async function assertOnlyTells(command: string, ...args: unknown[]): Promise<void> {
  const before = vscode.window.activeTextEditor?.document.uri.toString();
  const told = Promise.resolve(vscode.commands.executeCommand(command, ...args)).then(() => 'has ended');
  assert.equal(await Promise.race([told, pause(700, 'tells')]), 'tells');
  assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  await vscode.commands.executeCommand('notifications.clearAll');
  assert.equal(await Promise.race([told, pause(3000, 'still tells')]), 'has ended');
}
