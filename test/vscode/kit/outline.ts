import * as vscode from 'vscode';
import { closeQuickPick } from './quick-pick.ts';
import { pause, until } from './until.ts';

const nothing = 'nothing was copied';

/** What a command puts on the clipboard; nothing where it leaves the clipboard as it is. */
export async function copied(command: string, ...args: unknown[]): Promise<string> {
  await vscode.env.clipboard.writeText(nothing);
  await vscode.commands.executeCommand(command, ...args);
  const text = await vscode.env.clipboard.readText();
  return text === nothing ? '' : text;
}

/** The whole outline of the current article, as the views show it. */
export function wholeOutline(): Promise<string> {
  return copied('articleNotes.copyOutlineAsMarkdown');
}

/** Waits until the views show an outline with these words. */
export function outlineWith(words: string): Promise<string> {
  return until(`an outline with "${words}"`, async () => {
    const outline = await wholeOutline();
    return outline.includes(words) && outline;
  });
}

/** Waits until the views show one without them, or none. */
export function outlineWithout(words: string): Promise<string> {
  return until(`an outline without "${words}"`, async () => {
    const outline = await wholeOutline();
    return outline.includes(words) ? undefined : outline;
  });
}

/** Opens notes and waits until they are what the views show. */
export async function openNotes(uri: vscode.Uri, words: string): Promise<vscode.TextEditor> {
  // As the explorer opens it: a document that is opened through the API lives on for minutes after its tab.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  await outlineWith(words);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) throw new Error(`${uri.path} is not open`);
  return editor;
}

/** What a menu hands to a command: the element of the row. */
export function item(id: string): unknown {
  return { row: { id } };
}

/**
 * Goes to a row of the outline with the keyboard, counted from 0 from the top, and selects it.
 * @returns the row as Markdown
 */
export async function selectRow(index: number): Promise<string> {
  await vscode.commands.executeCommand('workbench.view.extension.articleNotes');
  let before = '';
  return until(`row ${index} is selected`, async () => {
    if (!(await walkTo(index))) return undefined;
    await pause(150);
    const answer = await selected();
    // A tree that is still being drawn loses its selection: what stays counts.
    const stays = answer !== '' && answer === before;
    before = answer;
    return stays && answer;
  });
}

function walkTo(index: number): Promise<boolean> {
  return inTree(async () => {
    await vscode.commands.executeCommand('articleNotes.outline.focus');
    await vscode.commands.executeCommand('list.clear');
    await vscode.commands.executeCommand('list.focusFirst');
    for (let row = 0; row < index; row += 1) await vscode.commands.executeCommand('list.focusDown');
    // What Enter does would fold the row as well.
    await vscode.commands.executeCommand('list.toggleSelection');
  });
}

/** Whether the keyboard got through: VS Code's own list throws at rows that were drawn anew meanwhile. */
export async function inTree(steps: () => Promise<void>): Promise<boolean> {
  try {
    await steps();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('TreeError')) return false;
    throw error;
  }
}

/** The selected rows as Markdown; nothing where none is, because then the command asks which one is meant. */
export async function selected(): Promise<string> {
  const answer = await Promise.race([copied('articleNotes.copyAsMarkdown'), pause(3000, '')]);
  if (answer === '') await closeQuickPick();
  return answer;
}
