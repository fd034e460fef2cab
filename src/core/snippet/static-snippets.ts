import { budgetsOf } from '../framework/budget.ts';
import { skeletonOf } from '../framework/skeleton.ts';
import type { Library } from '../library/library.ts';
import type { Framework } from '../model/frameworks.ts';
import { snippetOf } from './snippet-of.ts';

/** One entry of a VS Code snippet file. */
export interface SnippetEntry {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What is typed to get a framework: `an-ir-bilateral-250`. */
export function prefixOf(framework: Framework, words: number): string {
  return `an-${framework.id.replaceAll('_', '-')}-${String(words)}`;
}

/** The contents of `snippets/answer-frameworks.json`: each framework once for each word limit that it has. */
export function staticSnippets(library: Library): Record<string, SnippetEntry> {
  const entries = library.frameworks.flatMap((framework) =>
    budgetsOf(framework).map((words): [string, SnippetEntry] => [
      `${framework.name} (${String(words)} words)`,
      {
        prefix: prefixOf(framework, words),
        description: `${framework.use} (${String(words)} words)`,
        body: snippetOf(skeletonOf(framework, words, library), {
          points: 'none',
          budget: (budget) => `${String(budget)} words`,
        }).split('\n'),
      },
    ]),
  );
  return Object.fromEntries(entries);
}
