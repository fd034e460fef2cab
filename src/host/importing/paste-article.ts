import * as vscode from 'vscode';
import type { Importing } from './importing.ts';
import type { Pasted } from './write-pasted.ts';

const html = 'text/html';

/** Characters of HTML under which nobody means an article. */
const fewest = 1000;

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('articleNotes', 'article');

class ArticlePaste extends vscode.DocumentPasteEdit {
  readonly page: vscode.DataTransferItem;
  readonly into: vscode.Uri;

  constructor(page: vscode.DataTransferItem, into: vscode.Uri, selected: string) {
    // The document stays as it is: what is selected is replaced by itself.
    super(selected, vscode.l10n.t('Import as Article'), kind);
    this.page = page;
    this.into = into;
    this.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  }
}

/**
 * *Paste As... > Import as Article*, in Markdown and plain text: what was copied from a page in a browser becomes the two
 * files of an article. An extension reads the text of the clipboard only; the editor gives it the HTML where a person
 * pastes. A plain paste stays what it was.
 */
export function registerArticlePaste(importing: Importing): vscode.Disposable {
  /** The editor writes it and tells nobody; that its files were made is the sign. */
  let pasted: Pasted | undefined;
  const provider: vscode.DocumentPasteEditProvider<ArticlePaste> = {
    async provideDocumentPasteEdits(document, [range, ...others], data) {
      const page = data.get(html);
      if (page === undefined || range === undefined || others.length > 0) return [];
      if ((await page.asString()).length < fewest) return [];
      return [new ArticlePaste(page, document.uri, document.getText(range))];
    },
    async resolveDocumentPasteEdit(paste, token) {
      const written = await importing.run(({ writePasted }, context) =>
        writePasted(paste.page, paste.into, context, token),
      );
      if (written === undefined) return paste;
      pasted = written;
      paste.additionalEdit = written.edit;
      return paste;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(['markdown', 'plaintext'], provider, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: [html],
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      const made = new Set(files.map(String));
      if (!pasted?.written.some(({ notes }) => made.has(notes.toString()))) return;
      const { written, found } = pasted;
      pasted = undefined;
      void importing.run(({ openImported }, context) => openImported(written, found, context));
    }),
  );
}
