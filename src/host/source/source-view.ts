import * as vscode from 'vscode';
import { paragraphsOf } from '../../core/source/source-text.ts';
import { sourceUriOf, type Articles } from '../articles/articles.ts';
import { bundledScheme } from '../articles/bundled-articles.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { exists } from '../kit/exists.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import { rangeIn, revealRange } from '../kit/reveal-range.ts';

/** Shows the paragraphs of the source text that a point comes from, with a mark that goes at the next click or edit. */
export class SourceView implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #articles: Articles;
  readonly #mark = this.#disposables.add(
    vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      backgroundColor: new vscode.ThemeColor('articleNotes.sourceHighlight'),
      borderStyle: 'solid',
      borderWidth: '0 0 0 3px',
      borderColor: new vscode.ThemeColor('articleNotes.sourceHighlightBorder'),
      overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    }),
  );

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#disposables.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (isOfPerson(kind)) textEditor.setDecorations(this.#mark, []);
      }),
    );
  }

  /** Reveals and marks these paragraphs, counted from 1, in the current article's source text. */
  async reveal(paragraphs: readonly number[]): Promise<void> {
    const uri = sourceUriOf(this.#articles.current);
    if (uri === undefined) {
      await this.#sayNoSource();
      return;
    }
    if (uri.scheme !== bundledScheme && !(await exists(uri))) {
      const name = plainNotice(vscode.workspace.asRelativePath(uri));
      await vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The source text {0} is not there. Put the file back, or correct "text" under "source".',
          name,
        ),
      );
      return;
    }
    if (paragraphs.length === 0) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('This row names no paragraph. Choose a point, or name its paragraphs in the notes.'),
      );
      return;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const known = paragraphsOf(document.getText());
    const ranges = known
      .filter(({ number }) => paragraphs.includes(number))
      .map((range) => rangeIn(document, range));
    const [first] = ranges;
    if (first === undefined) {
      await vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The source text has {0} paragraphs; the notes point to {1}. Correct "paragraphs" in the notes.',
          known.length,
          paragraphs.join(', '),
        ),
      );
      return;
    }
    const editor = await revealRange(document, first, { preserveFocus: false, select: false });
    editor.setDecorations(this.#mark, ranges);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #sayNoSource(): Promise<void> {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'These notes name no source text. Put its file name, for example article.md, under "source" as "text".',
      ),
    );
  }
}

/** Whether a key or the mouse moved the cursor. That of a program, ours too, comes as a command or without a kind. */
function isOfPerson(kind: vscode.TextEditorSelectionChangeKind | undefined): boolean {
  return (
    kind === vscode.TextEditorSelectionChangeKind.Keyboard ||
    kind === vscode.TextEditorSelectionChangeKind.Mouse
  );
}
