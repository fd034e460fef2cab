import * as vscode from 'vscode';
import { previewScheme as scheme } from '../articles/preview-scheme.ts';

/** Texts that are not written yet, shown read-only beside those that are. */
export class PreviewDocuments implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => this.#texts.get(query) ?? '',
    });
  }

  /** Shows what a file would become beside what it is. @returns gives back the memory of the new text */
  async show(file: vscode.Uri, text: string, title: string): Promise<vscode.Disposable> {
    this.#count += 1;
    const query = String(this.#count);
    this.#texts.set(query, text);
    await vscode.commands.executeCommand(
      'vscode.diff',
      file,
      file.with({ scheme, authority: '', query }),
      title,
    );
    return new vscode.Disposable(() => this.#texts.delete(query));
  }

  dispose(): void {
    this.#registration.dispose();
    this.#texts.clear();
  }
}

/** Whether a tab shows such a text. */
export function isPreview(tab: vscode.Tab): boolean {
  return tab.input instanceof vscode.TabInputTextDiff && tab.input.modified.scheme === scheme;
}
