import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { endOf, pause } from './until.ts';

/**
 * Runs a command that has something to say and does nothing else: it waits for the person to close the message, and the
 * editor stays where it is.
 */
export async function assertOnlyTells(command: string, ...args: unknown[]): Promise<void> {
  const before = vscode.window.activeTextEditor?.document.uri.toString();
  const told = Promise.resolve(vscode.commands.executeCommand(command, ...args));
  assert.equal(await Promise.race([told.then(() => 'has ended'), pause(700, 'tells')]), 'tells');
  assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  await endOf(`what ${command} tells`, told, closeMessages);
}

/** Closes the messages that are on the screen, as the person would. */
export function closeMessages(): Thenable<unknown> {
  return vscode.commands.executeCommand('notifications.clearAll');
}
