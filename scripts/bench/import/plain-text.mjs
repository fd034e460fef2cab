// The words of a text without its markup, so that texts of different origin can be compared.
import { parsePage } from '../../../src/readers/html/parse-page.ts';
import { elementsOf, textOf } from '../../../src/readers/html/html-tree.ts';

/** @param {string} html */
export function plainOfHtml(html) {
  return textOf(parsePage(html).root);
}

/** @param {string} html */
export function headingsOfHtml(html) {
  return elementsOf(parsePage(html).root)
    .filter(({ name }) => /^h[1-3]$/.test(name))
    .map(textOf);
}

/**
 * Markdown of any hand: pictures, addresses of links, foot marks and marks of emphasis go.
 * @param {string} markdown
 */
export function plainOfMarkdown(markdown) {
  return (
    markdown
      .replace(/!\[[^\]]*\]\([^)\s]*(?:\s+"[^"]*")?\)/g, ' ')
      .replace(/\]\([^)\s]*(?:\s+"[^"]*")?\)/g, ' ')
      .replace(/<(https?:[^>\s]+)>/g, '$1')
      .replace(/^\s*(?:```|~~~).*$/gm, ' ')
      .replace(
        /&(lt|gt|amp|quot|nbsp);/g,
        (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' })[/** @type {'lt'} */ (name)],
      )
      .replace(/^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*\s*$/gm, ' ')
      .replace(/[*\\`[\]]/g, '')
      // Within a word it is no mark: upper_bound.
      .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
  );
}
