import * as vscode from 'vscode';
import { beginAnswer, registerAnswerCommands } from './host/answers/answer-commands.ts';
import { registerFrameworkCompletions } from './host/answers/framework-completions.ts';
import {
  openNotes,
  registerArticleCommands,
  showProblems,
  switchArticle,
} from './host/articles/article-commands.ts';
import { Articles } from './host/articles/articles.ts';
import { registerBundledDocuments } from './host/articles/bundled-articles.ts';
import { registerDiagnostics } from './host/articles/diagnostics.ts';
import { LibraryReader } from './host/articles/library-reader.ts';
import { registerImportCommands } from './host/importing/import-commands.ts';
import { droppedDocumentTypes, Importing } from './host/importing/importing.ts';
import { LeftOut } from './host/importing/left-out.ts';
import { PreviewDocuments } from './host/importing/preview-documents.ts';
import { commands } from './host/manifest.ts';
import { followEditor } from './host/outline/follow-editor.ts';
import { registerOutlineCommands, revealInNotes } from './host/outline/outline-commands.ts';
import { registerOutlineFilter } from './host/outline/outline-filter.ts';
import { OutlineView } from './host/outline/outline-view.ts';
import { registerTopicCommand } from './host/proposals/choose-topics.ts';
import { registerProposalCommands } from './host/proposals/proposal-commands.ts';
import { SourceView } from './host/source/source-view.ts';
import { SummaryPanel } from './host/summary/summary-panel.ts';

/** Puts the features together, for the desktop and for the browser. Nothing is read before one of them asks. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri } = context;
  const articles = new Articles(context);
  const library = new LibraryReader(extensionUri);
  const leftOut = new LeftOut(context.workspaceState);
  const previews = new PreviewDocuments();
  const importing = new Importing({ articles, leftOut, previews, extensionUri });
  const outline = new OutlineView(articles, {
    types: droppedDocumentTypes,
    take: (data) => importing.run(({ importDropped }, context) => importDropped(data, context)),
  });
  const source = new SourceView(articles);
  const summary = new SummaryPanel(articles, library, extensionUri, {
    revealInNotes: (id) => revealInNotes(articles, id),
    openNotes: () => openNotes(articles),
    showProblems: () => showProblems(articles),
    chooseArticle: () => switchArticle(articles, extensionUri),
    beginAnswer: async (id) => {
      const question = articles.current?.article?.questions.find((known) => known.id === id);
      if (question !== undefined) await beginAnswer(question, articles, await library.read());
    },
  });
  context.subscriptions.push(
    articles,
    importing,
    leftOut,
    previews,
    outline,
    source,
    summary,
    registerBundledDocuments(extensionUri),
    registerDiagnostics(library),
    registerArticleCommands(articles, extensionUri),
    registerOutlineFilter(outline),
    registerOutlineCommands(articles, outline, {
      showInSummary: (id) => summary.show(id),
      revealInSource: (paragraphs) => source.reveal(paragraphs),
    }),
    registerProposalCommands(articles, outline),
    registerTopicCommand(articles, library),
    registerImportCommands(importing),
    registerAnswerCommands(articles, library),
    registerFrameworkCompletions(articles, library),
    followEditor(articles),
    vscode.commands.registerCommand(commands.showSummary, () => summary.show()),
  );
}
