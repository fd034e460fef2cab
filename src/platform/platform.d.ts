/**
 * What the desktop and the browser do differently. `#platform` names this to the compiler, and one of the two folders beside
 * it to the bundler (src/package.json): the extension has one composition root and one list of features.
 */

/** A second thread, for work that may have to be broken off. */
export interface Thread {
  /** @param transfer buffers that go to the thread and are gone here */
  post(message: unknown, transfer: readonly ArrayBuffer[]): void;
  /** Ends the thread at once, whatever it is doing. Nothing is told afterwards. */
  terminate(): void;
}

export interface ThreadListener {
  readonly onMessage: (message: unknown) => void;
  /** The thread has ended by itself: its script is missing, it threw, or it used up its memory. */
  readonly onFailure: (error: Error) => void;
}

/** Where a script is; a `vscode.Uri` is one. */
export interface ScriptAddress {
  readonly fsPath: string;
  toString(skipEncoding?: boolean): string;
}

/** Starts a script of the extension that is written for a web worker. */
export function startWorker(script: ScriptAddress, listener: ThreadListener): Thread;

export interface DownloadOptions {
  readonly signal: AbortSignal;
}

export interface Downloaded {
  readonly bytes: Uint8Array;
  /** Where the redirects led. */
  readonly url: string;
  /** In lower case and without parameters, for example `text/html`. */
  readonly mediaType: string;
}

/**
 * Fetches one document, for the command that a person gave; nothing in a browser, where other sites do not answer.
 * @throws DownloadRefusal
 */
export const download: ((url: string, options: DownloadOptions) => Promise<Downloaded>) | undefined;
