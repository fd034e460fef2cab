import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';

/** What became of one document, or of one article in it. */
export interface ImportRow {
  readonly document: string;
  readonly title?: string;
  readonly outcome: string;
  /** Points that are proposed. */
  readonly points?: number;
  /** Lines that were left out. */
  readonly leftOut?: number;
}

/** The outcome of an import of many documents, as Markdown: how many, then a line for each. */
export function importTable(rows: readonly ImportRow[], t: Translate): string {
  const imported = rows.filter(({ points }) => points !== undefined).length;
  const head = [t('Document'), t('Article'), t('Outcome'), t('Points'), t('Left out')];
  const lines = rows.map(({ document, title = '', outcome, points, leftOut }) =>
    line([document, title, outcome, count(points), count(leftOut)]),
  );
  return [
    `# ${t('Import')}`,
    '',
    t('{0} articles were imported, {1} documents or articles were not.', imported, rows.length - imported),
    '',
    line(head),
    line(head.map((_, index) => (index < 3 ? '---' : '--:'))),
    ...lines,
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Text that opens no cell, link, code or HTML. */
function cell(text: string): string {
  return visibleText(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`);
}

function count(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}
