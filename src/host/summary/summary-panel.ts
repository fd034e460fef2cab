import * as vscode from 'vscode';
import { shortened } from '../../present/shortened.ts';
import type { SummaryPage } from '../../present/summary/page.ts';
import { visibleText } from '../../present/visible-text.ts';
import { readFromSummary, type FromSummary, type ToSummary } from '../../protocol/summary.ts';
import type { Articles, CurrentArticle } from '../articles/articles.ts';
import type { LibraryReader } from '../articles/library-reader.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { notesWork } from '../kit/notes-work.ts';
import { createNonce, summaryHtml, summaryIcon, summaryRoots } from './summary-html.ts';

/** Characters of a title that fit into a tab. */
const titleLength = 32;

export const summaryViewType = 'articleNotes.summary';

/** What the page's actions lead to in other features. */
export interface SummaryPorts {
  revealInNotes(id: string): Promise<void>;
  beginAnswer(questionId: string): Promise<void>;
  openNotes(): Promise<void>;
  showProblems(): Promise<void>;
  /** Asks for an article where there is none yet. */
  chooseArticle(): Promise<void>;
}

/** The one summary panel: made when asked for, restored after a reload, always about the current article. */
export class SummaryPanel implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #articles: Articles;
  readonly #library: LibraryReader;
  readonly #extensionUri: vscode.Uri;
  readonly #ports: SummaryPorts;
  #panel: vscode.WebviewPanel | undefined;
  #isReady = false;
  #waitingSelection: string | undefined;

  constructor(articles: Articles, library: LibraryReader, extensionUri: vscode.Uri, ports: SummaryPorts) {
    this.#articles = articles;
    this.#library = library;
    this.#extensionUri = extensionUri;
    this.#ports = ports;
    this.#disposables.add(
      articles.onDidChange(() => {
        // The tab is seen even when the page is not.
        if (this.#panel !== undefined) this.#panel.title = this.#title();
        void this.#showPage();
      }),
    );
    this.#disposables.add(
      articles.onDidSelect(({ id, from }) => {
        if (from !== 'summary') void this.#post({ type: 'select', id });
      }),
    );
    this.#disposables.add(
      vscode.window.registerWebviewPanelSerializer(summaryViewType, {
        deserializeWebviewPanel: async (panel) => {
          this.#adopt(panel);
          await articles.load();
        },
      }),
    );
  }

  /** Opens the panel beside the editor, or brings it to the front, and goes to an item if one is named. */
  async show(id?: string): Promise<void> {
    await this.#articles.load();
    if (this.#articles.current === undefined) await this.#ports.chooseArticle();
    if (this.#articles.current === undefined) return;
    if (this.#panel === undefined) {
      this.#waitingSelection = id;
      this.#adopt(
        vscode.window.createWebviewPanel(summaryViewType, this.#title(), vscode.ViewColumn.Beside, {
          enableFindWidget: true,
        }),
      );
      return;
    }
    this.#panel.reveal();
    if (id === undefined) return;
    if (this.#isReady) await this.#post({ type: 'select', id });
    else this.#waitingSelection = id;
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#disposables.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    this.#isReady = false;
    panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: summaryRoots(this.#extensionUri),
    };
    panel.iconPath = summaryIcon(this.#extensionUri);
    const listeners = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      // A hidden page is gone; when it comes back it says that it is ready.
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#isReady = false;
      }),
    );
    panel.onDidDispose(() => {
      listeners.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.html = summaryHtml(panel.webview, this.#extensionUri, createNonce());
  }

  async #receive(raw: unknown): Promise<void> {
    const message = readFromSummary(raw);
    if (message !== undefined) await this.#handle(message);
  }

  async #handle(message: FromSummary): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        await this.#articles.load();
        return this.#showPage();
      case 'reveal':
        this.#articles.select({ id: message.id, from: 'summary' });
        return this.#ports.revealInNotes(message.id);
      case 'beginAnswer':
        return this.#ports.beginAnswer(message.question);
      case 'openNotes':
        return this.#ports.openNotes();
      case 'showProblems':
        return this.#ports.showProblems();
    }
  }

  async #showPage(): Promise<void> {
    const { current } = this.#articles;
    const panel = this.#panel;
    if (panel === undefined || !this.#isReady || current === undefined) return;
    const page = await this.#pageOf(current);
    if (this.#articles.current !== current || this.#panel !== panel) return;
    panel.title = this.#title();
    await this.#post({ type: 'page', page });
    if (this.#waitingSelection !== undefined)
      await this.#post({ type: 'select', id: this.#waitingSelection });
    this.#waitingSelection = undefined;
  }

  async #pageOf({ uri, article, parsed }: CurrentArticle): Promise<SummaryPage> {
    const { summaryOf, unreadablePage } = await notesWork();
    const problems = parsed.problems.length;
    if (article === undefined) return unreadablePage(uri.toString(), nameOf(uri), problems, vscode.l10n.t);
    return summaryOf(
      article,
      { ...(await this.#library.read()), id: uri.toString(), problems },
      vscode.l10n.t,
    );
  }

  /** A message to a page that has gone meanwhile is nobody's loss: it asks anew when it comes back. */
  async #post(message: ToSummary): Promise<void> {
    if (this.#isReady) await this.#panel?.webview.postMessage(message);
  }

  #title(): string {
    const title = this.#articles.current?.article?.title;
    return title
      ? vscode.l10n.t('Summary: {0}', visibleText(shortened(title, titleLength)))
      : vscode.l10n.t('Article Summary');
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}
