import * as vscode from 'vscode';
import type { Problem } from '../../core/problem.ts';
import { debounced } from '../kit/debounced.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { notesWork } from '../kit/notes-work.ts';
import { rangeIn } from '../kit/reveal-range.ts';
import type { LibraryReader } from './library-reader.ts';
import { notesLanguage, onDidChangeNotesLimits, parseDocument } from './notes-file.ts';
import { previewScheme } from './preview-scheme.ts';

/** Shows the problems of every open file of notes where they stand. */
export function registerDiagnostics(library: LibraryReader): vscode.Disposable {
  const disposables = new DisposableStore();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('article-notes'));
  const stale = new Set<vscode.TextDocument>();
  const check = disposables.add(
    debounced(300, async () => {
      const documents = [...stale].filter((document) => !document.isClosed);
      stale.clear();
      for (const document of documents) {
        const found = await diagnosticsOf(document, library);
        if (!document.isClosed) collection.set(document.uri, found);
      }
    }),
  );
  const checkSoon = (document: vscode.TextDocument): void => {
    if (document.languageId !== notesLanguage || document.uri.scheme === previewScheme) return;
    stale.add(document);
    check.soon();
  };
  disposables.add(vscode.workspace.onDidOpenTextDocument(checkSoon));
  disposables.add(vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)));
  disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)));
  const checkAll = (): void => vscode.workspace.textDocuments.forEach(checkSoon);
  disposables.add(onDidChangeNotesLimits(checkAll));
  checkAll();
  return disposables;
}

async function diagnosticsOf(
  document: vscode.TextDocument,
  library: LibraryReader,
): Promise<vscode.Diagnostic[]> {
  const { checkReferences, problemMessage } = await notesWork();
  const parsed = await parseDocument(document);
  const faults = parsed.article === undefined ? [] : checkReferences(parsed.article, await library.read());
  const references = faults.map((fault) => ({ ...fault, ...parsed.rangeOfPath(fault.path) }));
  return [...parsed.problems, ...references].map((problem) =>
    toDiagnostic(problem, document, problemMessage(problem, vscode.l10n.t)),
  );
}

function toDiagnostic(
  problem: Pick<Problem, 'code' | 'args' | 'severity' | 'start' | 'end'>,
  document: vscode.TextDocument,
  message: string,
): vscode.Diagnostic {
  const severity =
    problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const range = rangeIn(document, problem);
  // A map's range runs to the last of its lines: its first line is enough to find it by.
  const shown = range.isSingleLine ? range : document.lineAt(range.start).range.with(range.start);
  const diagnostic = new vscode.Diagnostic(shown, message, severity);
  diagnostic.source = 'Article Notes';
  diagnostic.code = problem.code;
  return diagnostic;
}
