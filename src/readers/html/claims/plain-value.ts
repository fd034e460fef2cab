import { oneLine, textOf } from '../html-tree.ts';
import { parsePage } from '../parse-page.ts';

const marked =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<\/(?:a|b|em|font|i|p|small|span|strong|sub|sup|u)\s*>|<br\s*\/?>/i;
/** UTF-16 units; a longer value is no title, name or date. */
const longest = 2_000;

/** What a page states for machines, as plain text: many write it as HTML all the same, and some escape it twice. */
export function plainValue(value: string): string {
  const once = unmarked(value);
  return once === value ? oneLine(value) : unmarked(once);
}

function unmarked(value: string): string {
  return value.length <= longest && marked.test(value) ? textOf(parsePage(value).root) : value;
}
