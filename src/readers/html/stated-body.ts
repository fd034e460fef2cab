import { LineBuilder } from './line.ts';
import { blocksOfPage, type PageBlock } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';
import { Zones } from './zones.ts';

/**
 * The blocks of an article that a page states in its structured data only, as pages do that are filled by a script or
 * show the beginning to passers-by.
 * @param body text with line breaks, or HTML
 */
export function blocksOfStatedBody(body: string): PageBlock[] {
  const { root } = parsePage(/<\/?(?:p|div|br)\b/i.test(body) ? body : '');
  if (root.children.length > 0) return blocksOfPage(root, new Zones(root));
  return body.split(/\n+/).flatMap((text) => {
    const line = new LineBuilder();
    line.addText(text, false);
    return [line.finish()]
      .filter(({ plain }) => plain !== '')
      .map(({ plain, markdown }) => ({
        kind: 'paragraph' as const,
        plain,
        markdown,
        letters: plain.replace(/\s+/g, '').length,
        linkShare: 0,
        holder: root,
      }));
  });
}
