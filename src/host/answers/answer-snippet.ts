import * as vscode from 'vscode';
import type { Article } from '../../core/article/article.ts';
import type { Framework } from '../../core/model/frameworks.ts';
import type { Library } from '../../core/library/library.ts';
import { skeletonOf } from '../../core/framework/skeleton.ts';
import { snippetOf, type PointStyle } from '../../core/snippet/snippet-of.ts';
import { settings } from '../manifest.ts';

/** The framework as a snippet that offers the article's points the way the settings ask for. */
export function answerSnippet(
  framework: Framework,
  words: number,
  library: Library,
  article: Article | undefined,
): vscode.SnippetString {
  const points = vscode.workspace.getConfiguration().get<PointStyle>(settings.points, 'bullets');
  const skeleton = skeletonOf(framework, words, library, points === 'none' ? undefined : article);
  return new vscode.SnippetString(
    snippetOf(skeleton, { points, budget: (budget) => vscode.l10n.t('{0} words', budget) }),
  );
}
