import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { OutlineNode } from './outline-tree.ts';
import { markdownFor } from './outline-markdown.ts';

/** What the outline takes that comes from elsewhere. */
export interface OutlineDrops {
  readonly types: readonly string[];
  take(data: vscode.DataTransfer): Promise<void>;
}

/** Rows that are dragged into an editor land there as Markdown. */
export function outlineDrag(
  articles: Articles,
  drops: OutlineDrops,
): vscode.TreeDragAndDropController<OutlineNode> {
  return {
    dragMimeTypes: ['text/plain'],
    dropMimeTypes: [...drops.types],
    handleDrop: (_target, data) => drops.take(data),
    handleDrag(nodes, dataTransfer) {
      const text = markdownFor(articles, topmost(nodes));
      if (text !== undefined) dataTransfer.set('text/plain', new vscode.DataTransferItem(text));
    },
  };
}

/** Without rows whose section or point is dragged too: they come with it. */
export function topmost(nodes: readonly OutlineNode[]): string[] {
  const ids = new Set(nodes.map(({ row }) => row.id));
  const hasChosenParent = ({ parent }: OutlineNode): boolean =>
    parent !== undefined && (ids.has(parent.row.id) || hasChosenParent(parent));
  return nodes.filter((node) => !hasChosenParent(node)).map(({ row }) => row.id);
}
