import * as vscode from 'vscode';
import { visibleText } from '../../present/visible-text.ts';
import type { Articles, CurrentArticle } from '../articles/articles.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { views } from '../manifest.ts';
import { outlineDrag, type OutlineDrops } from './outline-drag.ts';
import { OutlineTree, type OutlineNode } from './outline-tree.ts';

/** The outline in the sidebar: shows what is current, follows the other views and leads them. */
export class OutlineView implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #articles: Articles;
  readonly tree: OutlineTree;
  readonly view: vscode.TreeView<OutlineNode>;

  constructor(articles: Articles, drops: OutlineDrops) {
    this.#articles = articles;
    this.tree = this.#disposables.add(new OutlineTree(articles));
    this.view = this.#disposables.add(
      vscode.window.createTreeView(views.outline, {
        treeDataProvider: this.tree,
        dragAndDropController: outlineDrag(articles, drops),
        showCollapseAll: true,
        canSelectMany: true,
      }),
    );
    this.#disposables.add(articles.onDidChange((current) => this.#describe(current)));
    this.#disposables.add(
      articles.onDidSelect(({ id, from }) => {
        if (from !== 'outline') void this.#follow(id);
      }),
    );
    this.#disposables.add(
      this.view.onDidChangeSelection(({ selection }) => {
        const [node] = selection;
        if (node !== undefined) articles.select({ id: node.row.id, from: 'outline' });
      }),
    );
  }

  /** Says on the view what the rows alone do not: which article, what the filter found, what is wrong. */
  describe(): void {
    this.#describe(this.#articles.current);
  }

  /** Opens the view and selects the row. */
  async reveal(id: string): Promise<void> {
    const node = this.tree.nodeOf(id);
    if (node !== undefined) await this.view.reveal(node, { select: true, focus: true, expand: true });
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** A view that is not on the screen stays off it. */
  async #follow(id: string): Promise<void> {
    const node = this.tree.nodeOf(id);
    const isSelected = this.view.selection.some(({ row }) => row.id === id);
    if (node === undefined || isSelected || !this.view.visible) return;
    await this.view.reveal(node, { select: true, focus: false });
  }

  #describe(current: CurrentArticle | undefined): void {
    this.view.description = visibleText(current?.article?.title ?? '');
    // With no rows the welcome content says it, and VS Code shows that only where there is no message.
    const message = this.tree.isEmpty
      ? undefined
      : (this.#filterMessage() ?? problemMessage(current) ?? visibleText(current?.article?.title ?? ''));
    // The property is optional, not nullable: an empty message takes the line away.
    this.view.message = message ?? '';
  }

  #filterMessage(): string | undefined {
    const { filter, matches } = this.tree;
    if (filter === '') return undefined;
    if (matches === 1) return vscode.l10n.t('1 match for “{0}”', filter);
    return vscode.l10n.t('{0} matches for “{1}”', matches, filter);
  }
}

function problemMessage(current: CurrentArticle | undefined): string | undefined {
  const first = current?.parsed.problems[0];
  if (current === undefined || first === undefined) return undefined;
  if (current.isStale) {
    return vscode.l10n.t('Line {0} of the notes is not YAML. This is how they were before.', first.line);
  }
  const count = current.parsed.problems.length;
  if (count === 1)
    return vscode.l10n.t('1 problem in the notes, in line {0}. What is sound is shown.', first.line);
  return vscode.l10n.t(
    '{0} problems in the notes, the first in line {1}. What is sound is shown.',
    count,
    first.line,
  );
}
