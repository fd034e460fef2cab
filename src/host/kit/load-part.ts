import * as vscode from 'vscode';

/**
 * Loads a part of the extension that may be a file of its own.
 *
 * @throws Error with a sentence for the person; the next time it is tried again
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new Error(
      vscode.l10n.t(
        'A part of Article Notes cannot be loaded. Install the extension again, then reload the window.',
      ),
      { cause: error },
    );
  }
}
