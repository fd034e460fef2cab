import { visibleText } from '../../present/visible-text.ts';

/**
 * Foreign text as a notification may show it: on one line, short, and with no Markdown link that could be
 * clicked.
 */
export function plainNotice(text: string): string {
  return visibleText(text.replace(/\s+/gu, ' '))
    .replace(/[[\]()<>`]/g, ' ')
    .slice(0, 200);
}
