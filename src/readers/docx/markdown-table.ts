import { markdownText } from '../../core/importing/markdown-text.ts';
import type { WordTable } from './word-document.ts';
import { wordText } from './word-text.ts';

/** A table as Markdown; its first row is its head, because Markdown has no table without one. */
export function markdownTable(table: WordTable, columns: number): string {
  const rows = table.children.map(({ children }) =>
    Array.from({ length: columns }, (_, column) => cellText(children[column]?.children ?? [])),
  );
  const [head = [], ...body] = rows.filter((row) => row.some((cell) => cell !== ''));
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellText(elements: WordTable['children'][number]['children'][number]['children']): string {
  const text = elements.map((element) => wordText(element)).join(' ');
  return markdownText(text).replaceAll('|', '\\|');
}
