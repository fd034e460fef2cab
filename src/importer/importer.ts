import type { IncomingDocument } from '../core/importing/incoming-document.ts';
import type { Analysis, ImportedArticle } from '../core/importing/imported-article.ts';

/** Says that a person does not want an answer any more. A `vscode.CancellationToken` is one. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): unknown };
}

/** Reads documents away from the thread that a person waits for, so that none can hold it up. */
export interface Importer {
  /**
   * The articles in a document, with a first outline of each.
   *
   * @throws ImportRefusal with the reason; also when the token is cancelled, and after the time limit
   */
  read(document: IncomingDocument, token: Cancellation): Promise<readonly ImportedArticle[]>;
  /** A first outline of a source text as it stands. @throws ImportRefusal */
  analyse(sourceText: string, token: Cancellation): Promise<Analysis>;
  dispose(): void;
}
