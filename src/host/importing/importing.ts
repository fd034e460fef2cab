import * as vscode from 'vscode';
import { loadPart } from '../kit/load-part.ts';
import type * as Actions from './import-actions.ts';
import type { ImportContext } from './import-one.ts';

/** What a view takes from the Explorer, from the desktop and from the page of a browser. */
export const droppedDocumentTypes = ['text/uri-list', 'files', 'text/html'];

type ImportActions = typeof Actions;

/** What importing needs of the other features and of the window's life. */
export interface ImportParts extends Omit<ImportContext, 'importer'> {
  readonly extensionUri: vscode.Uri;
}

interface Loaded {
  readonly actions: ImportActions;
  readonly context: ImportContext;
}

/** Importing as the rest of the extension knows it: what does the work is loaded when it is first asked for. */
export class Importing implements vscode.Disposable {
  readonly parts: ImportParts;
  readonly #load: () => Promise<ImportActions>;
  #loaded: Promise<Loaded | undefined> | undefined;
  #isDisposed = false;

  constructor(parts: ImportParts, load: () => Promise<ImportActions> = () => import('./import-actions.ts')) {
    this.parts = parts;
    this.#load = load;
  }

  /** Does some of the work, or says why nothing of it can be done. */
  async run<Result>(
    work: (actions: ImportActions, context: ImportContext) => Promise<Result>,
  ): Promise<Result | undefined> {
    this.#loaded ??= this.#begin();
    const loaded = await this.#loaded;
    if (loaded === undefined || this.#isDisposed) return undefined;
    return work(loaded.actions, loaded.context);
  }

  dispose(): void {
    this.#isDisposed = true;
    void this.#loaded?.then((loaded) => loaded?.context.importer.dispose());
  }

  /** All that ask share one thread: it reads one document after the other. Where it fails, it is tried again next time. */
  async #begin(): Promise<Loaded | undefined> {
    try {
      const actions = await loadPart(this.#load);
      const { extensionUri, ...others } = this.parts;
      return { actions, context: { ...others, importer: actions.createImportWorker(extensionUri) } };
    } catch (error) {
      this.#loaded = undefined;
      void vscode.window.showErrorMessage((error as Error).message);
      return undefined;
    }
  }
}
