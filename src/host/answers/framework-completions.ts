import * as vscode from 'vscode';
import { budgetsOf } from '../../core/framework/budget.ts';
import { rankFrameworks, type RankedFramework } from '../../core/framework/rank.ts';
import type { Article } from '../../core/article/article.ts';
import type { Library } from '../../core/library/library.ts';
import { prefixOf } from '../../core/snippet/static-snippets.ts';
import { frameworkChoice } from '../../present/framework-choice.ts';
import type { Articles } from '../articles/articles.ts';
import type { LibraryReader } from '../articles/library-reader.ts';
import { answerSnippet } from './answer-snippet.ts';

/** `an-` at the beginning of a line; the hyphen asks for completions, every further letter narrows them. */
const typed = /^\s*(an-[a-z0-9-]*)$/;

/** Offers the frameworks while one types, ranked for the current article and filled with its points. */
export function registerFrameworkCompletions(
  articles: Articles,
  libraryReader: LibraryReader,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    [{ language: 'markdown' }],
    {
      async provideCompletionItems(document, position) {
        const found = typed.exec(document.lineAt(position).text.slice(0, position.character))?.[1];
        if (found === undefined) return undefined;
        const [library] = await Promise.all([libraryReader.read(), articles.load()]);
        const range = new vscode.Range(position.translate(0, -found.length), position);
        return completions(articles.current?.article, library, range);
      },
    },
    '-',
  );
}

function completions(
  article: Article | undefined,
  library: Library,
  range: vscode.Range,
): vscode.CompletionItem[] {
  const ranked = rankFrameworks(library.frameworks, { directives: [], ...(article && { article }) });
  return ranked.flatMap((entry, place) =>
    budgetsOf(entry.framework).map((words) => completion(entry, words, place, { article, library, range })),
  );
}

function completion(
  ranked: RankedFramework,
  words: number,
  place: number,
  { article, library, range }: { article: Article | undefined; library: Library; range: vscode.Range },
): vscode.CompletionItem {
  const { label, description, detail } = frameworkChoice(ranked, words, vscode.l10n.t);
  const prefix = prefixOf(ranked.framework, words);
  const item = new vscode.CompletionItem(
    { label: prefix, description: label },
    vscode.CompletionItemKind.Snippet,
  );
  item.range = range;
  item.filterText = prefix;
  item.sortText = `${String(place).padStart(3, '0')}-${String(words).padStart(4, '0')}`;
  item.detail = description;
  item.documentation = detail;
  item.insertText = answerSnippet(ranked.framework, words, library, article);
  return item;
}
