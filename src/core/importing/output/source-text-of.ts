import type { Block, DocumentFormat } from '../draft.ts';
import type { CleanArticle } from '../imported-article.ts';
import { blockYaml } from '../../editing/written-yaml.ts';

/** Where and when a source text was imported from. */
export interface ImportOrigin {
  /** Name of the document's file, without its folder. */
  readonly file?: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly day: string;
}

const formatNames: Readonly<Record<DocumentFormat, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
  docx: 'DOCX',
};

/**
 * The source text as Markdown: front matter with what the document says of itself, then the article's blocks. Each
 * block that is not a heading is one paragraph as `paragraphsOf` counts.
 */
export function sourceTextOf(article: CleanArticle, origin: ImportOrigin): string {
  return `---\n${frontMatter(article, origin)}\n---\n\n${article.blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function frontMatter({ metadata, format, encoding }: CleanArticle, { file, day }: ImportOrigin): string {
  const { title, author, authorPost, publication, published, url } = metadata;
  const known = { title, author, authorPost, publication, published, url };
  const said = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return blockYaml(
    Object.fromEntries([
      ...said,
      ['imported', day],
      ...(file === undefined ? [] : [['from', file] as const]),
      ['format', encoding === undefined ? formatNames[format] : `${formatNames[format]}, ${encoding.name}`],
    ]),
    0,
  );
}

function blockMarkdown({ kind, text, level = 2 }: Block): string {
  const whole = text.trim().replace(/\n(?:[^\S\n]*\n)+/g, '\n');
  if (kind === 'heading') return `${'#'.repeat(level)} ${whole.replace(/\s+/g, ' ')}`;
  return kind === 'paragraph' ? paragraphMarkdown(whole) : whole;
}

/** Text that begins like a heading, a rule or a fence stays text. */
function paragraphMarkdown(text: string): string {
  return text.replace(/^(?=[^\S\n]{0,3}(?:#{1,6}(?:\s|$)|```|~~~|(?:[*_-][^\S\n]*){3,}$))/gm, '\\');
}
