import * as vscode from 'vscode';
import { endOf, pause } from './until.ts';

/** Milliseconds until a command's first quick pick has its items: this one reads the titles of all notes before. */
const patience: Readonly<Record<string, number>> = { 'articleNotes.switchArticle': 1500 };

/** Commands that have run before: the first time they have code and data to load. */
const warm = new Set<string>();

/**
 * Answers the quick picks that a command shows one after the other, by the place of the item, counted from 0 without
 * separators; ends when the command does.
 */
export async function runAndPick(command: string, ...places: number[]): Promise<void> {
  // An answer that comes before the items is no answer: then the command is left, and answered with more patience.
  for (const factor of [1, 3, 7]) if (await triesToPick(command, places, factor)) return;
  throw new Error(`${command} still waits after ${places.length} answers`);
}

/** Whether the command has ended with the answers. */
async function triesToPick(command: string, places: readonly number[], factor: number): Promise<boolean> {
  let isDone = false;
  const done = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => (isDone = true));
  for (const place of places) {
    // Nothing tells an extension that a quick pick is on the screen and has its items.
    await pause(factor * (patience[command] ?? (warm.has(command) ? 400 : 1200)));
    for (let item = 0; item < place; item += 1)
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  warm.add(command);
  await Promise.race([done, pause(5000)]);
  if (isDone) return true;
  await endOf(`the end of ${command}`, done, closeQuickPick);
  return false;
}

/** Shows the quick pick of a command and leaves it with Escape. */
export async function runAndEscape(command: string): Promise<void> {
  const done = vscode.commands.executeCommand(command);
  await pause(400);
  await endOf(`the end of ${command}`, done, closeQuickPick);
}

/** Leaves the quick pick that is on the screen, where one is. */
export function closeQuickPick(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.closeQuickOpen');
}
