import { withoutControls } from './html-tree.ts';

/** A piece of running text, as plain text and as Markdown. */
export interface Line {
  readonly plain: string;
  readonly markdown: string;
  /** UTF-16 units of the plain text that are within links, white space not counted. */
  readonly linkLetters: number;
}

/** Control characters, white space other than single spaces, halves of characters: most texts have none. */

const unclean =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200b\u2028-\u202f\u205f-\u2060\u3000\ud800-\udfff\ufeff\ufffe\uffff]| {2}/;

/** Running text is gathered in pieces; `finish` makes one line of them. */
export class LineBuilder {
  #plain = '';
  #markdown = '';
  #linkLetters = 0;

  addText(text: string, inLink: boolean): void {
    const clean = unclean.test(text) ? withoutControls(text).replace(/[\s\u00a0]+/g, ' ') : text;
    this.#plain += clean;
    this.#markdown += escapeMarkdown(clean);
    if (inLink) this.#linkLetters += clean.replaceAll(' ', '').length;
  }

  /** A line break that the author has set, as in a poem. */
  addBreak(): void {
    this.#plain += '\n';
    this.#markdown += '\n';
  }

  /** Adds text between marks (`*`, `**`, backticks); the spaces at its ends stay outside of them. */
  addMarked(line: LineBuilder, mark: string): void {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line.#markdown) ?? [];
    const marked = inner === '' || inner.includes('\n') ? inner : `${mark}${inner}${mark}`;
    this.#plain += line.#plain;
    this.#markdown += before + marked + after;
    this.#linkLetters += line.#linkLetters;
  }

  addCode(text: string): void {
    const code = withoutControls(text).replace(/\s+/g, ' ');
    if (code.trim() === '') return this.addText(code, false);
    const fence = code.includes('`') ? '``' : '`';
    const padding = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    this.#plain += code;
    this.#markdown += fence + padding + code + padding + fence;
  }

  /** Of the plain text so far. */
  get length(): number {
    return this.#plain.length;
  }

  get isEmpty(): boolean {
    return this.#plain.trim() === '';
  }

  /** One break is a line feed, several are two. */
  finish(): Line {
    const plain = tidy(this.#plain);
    const markdown = tidy(this.#markdown);
    const escaped = plain.includes('\n')
      ? markdown.split('\n').map(escapeLineStart).join('\n')
      : escapeLineStart(markdown);
    return { plain, markdown: escaped, linkLetters: this.#linkLetters };
  }
}

/** Breaks become spaces. */
export function joined(text: string): string {
  return text.replace(/\n+/g, ' ');
}

function tidy(text: string): string {
  if (!/ {2}|\n/.test(text)) return text.trim();
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** What Markdown would read as a mark, a link, a tag or an entity; the rest stays as it is written. */
function escapeMarkdown(text: string): string {
  if (!/[\\*_`[\]<&~]/.test(text)) return text;
  return (
    text
      .replace(/[\\`*]/g, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/\](?=[([:])/g, '\\]')
      .replace(/~(?=~)/g, '\\~')
      .replace(/&(?=#?\w{1,32};)/g, '&amp;')
      // At the end of a piece too: the next may begin with a letter.
      .replace(/<(?=[a-z/!?]|$)/gi, '&lt;')
  );
}

/** What would begin a heading, a list, a quotation, a rule, a table or a fence at the start of a line. */
function escapeLineStart(line: string): string {
  if (!/^[#>+|~=\d-]/.test(line)) return line;
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|\||~~~|={1,}$|-{2,}$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
