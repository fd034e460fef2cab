import * as vscode from 'vscode';
import { filterOutline } from '../../present/outline/filter-outline.ts';
import { outlineOf } from '../../present/outline/outline-of.ts';
import type { OutlineRow } from '../../present/outline/outline-row.ts';
import type { Articles } from '../articles/articles.ts';

/** Rows shown under one parent; the tree of VS Code takes seconds for ten thousands. */
const childrenShown = 1000;

/** A row in its place in the tree. */
export interface OutlineNode {
  readonly row: OutlineRow;
  readonly parent: OutlineNode | undefined;
}

/** The outline of the current article as the tree view asks for it. */
export class OutlineTree implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  #nodes = new Map<string, OutlineNode>();
  #roots: readonly OutlineNode[] = [];
  #rows: readonly OutlineRow[] = [];
  #matches = 0;
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#listener = articles.onDidChange((current) => {
      this.#rows = current?.article === undefined ? [] : outlineOf(current.article, vscode.l10n.t);
      this.#show();
    });
  }

  get filter(): string {
    return this.#filter;
  }

  /** How many rows have the words of the filter. */
  get matches(): number {
    return this.#matches;
  }

  /** Whether no row is shown. */
  get isEmpty(): boolean {
    return this.#roots.length === 0;
  }

  /** Shows only rows with these words; an empty filter shows all. */
  setFilter(filter: string): void {
    this.#filter = filter;
    this.#show();
  }

  /** Every row that can be chosen, filtered or not, in order. */
  get allRows(): readonly OutlineRow[] {
    const withBelow = (row: OutlineRow): OutlineRow[] => [row, ...row.children.flatMap(withBelow)];
    return this.#rows.flatMap(withBelow);
  }

  nodeOf(id: string): OutlineNode | undefined {
    return this.#nodes.get(id);
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    if (node === undefined) await this.#articles.load();
    const children =
      node === undefined ? this.#roots : node.row.children.map((row) => this.#nodes.get(row.id));
    return children.filter((child) => child !== undefined).slice(0, childrenShown);
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.parent;
  }

  getTreeItem({ row }: OutlineNode): vscode.TreeItem {
    const item = new vscode.TreeItem(row.label, this.#collapsible(row));
    // Filtered rows are all open and do not disturb what is remembered of the unfiltered ones.
    item.id = `${this.#articles.current?.uri.toString() ?? ''}#${this.#filter === '' ? '' : 'filtered:'}${row.id}`;
    item.description = hiddenCount(row) ?? row.description;
    item.tooltip = row.tooltip;
    item.iconPath = new vscode.ThemeIcon(
      row.icon,
      row.color === undefined ? undefined : new vscode.ThemeColor(row.color),
    );
    item.contextValue = `${row.isProposal === true ? 'proposal' : row.kind}${row.paragraphs.length > 0 && this.#hasSource ? '-with-source' : ''}`;
    item.accessibilityInformation = { label: row.spoken, role: 'treeitem' };
    return item;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  get #hasSource(): boolean {
    return this.#articles.current?.article?.source?.text !== undefined;
  }

  #collapsible(row: OutlineRow): vscode.TreeItemCollapsibleState {
    if (row.children.length === 0) return vscode.TreeItemCollapsibleState.None;
    const isOpen = row.kind === 'section' || row.kind === 'tray' || this.#filter !== '';
    return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  }

  #show(): void {
    const { rows, matches } = filterOutline(this.#rows, this.#filter);
    this.#matches = matches;
    this.#nodes = new Map();
    this.#roots = rows.map((row) => this.#place(row, undefined));
    this.#changed.fire();
  }

  #place(row: OutlineRow, parent: OutlineNode | undefined): OutlineNode {
    const node: OutlineNode = { row, parent };
    this.#nodes.set(row.id, node);
    for (const child of row.children) this.#place(child, node);
    return node;
  }
}

/** Says how many children are not shown, and how to find them. */
function hiddenCount(row: OutlineRow): string | undefined {
  const hidden = row.children.length - childrenShown;
  if (hidden <= 0) return undefined;
  return vscode.l10n.t('{0} · filter to find the last {1}', row.description, hidden);
}
