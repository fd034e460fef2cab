import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Role } from '../../../../../src/core/article/article.ts';
import type { Block, BlockKind } from '../../../../../src/core/importing/draft.ts';

/** A fixture article whose paragraphs a person has given roles. */
export interface LabelledArticle {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly roles: readonly Role[];
  /** Ids of syllabus topics, the most fitting first; none where nobody has said. */
  readonly topics: readonly string[];
}

interface Expected {
  readonly title: string;
  readonly language?: string;
  readonly roles?: Role[];
  readonly topics?: string[];
}

const folder = new URL('../../../../fixtures/articles/', import.meta.url);
const piecesFolder = new URL('../../../../fixtures/roles/', import.meta.url);

/** Every fixture article that has roles, by its name. */
export function labelledArticles(): LabelledArticle[] {
  return readdirSync(folder)
    .sort()
    .flatMap((slug) => {
      const text = textAt(`${slug}/expected.yaml`);
      const expected = text === undefined ? undefined : (parse(text) as Expected);
      if (expected?.roles === undefined) return [];
      const { title, roles, language = 'en', topics = [] } = expected;
      return [
        { slug, title, language, roles, topics, blocks: blocksIn(textAt(`${slug}/expected.md`) ?? '') },
      ];
    });
}

/** Articles that are labelled for their roles only, and have the shape of no download. */
export function labelledPieces(): LabelledArticle[] {
  return readdirSync(piecesFolder)
    .sort()
    .map((file) => {
      const [, head = '', body = ''] = readFileSync(new URL(file, piecesFolder), 'utf8').split(/^---\n/m);
      const { title, roles = [], language = 'en' } = parse(head) as Expected;
      return { slug: file.replace('.md', ''), title, language, roles, topics: [], blocks: blocksIn(body) };
    });
}

function textAt(path: string): string | undefined {
  const url = new URL(path, folder);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

/** The blocks of a clean text: blank lines divide them, the first characters tell their kind. */
export function blocksIn(markdown: string): Block[] {
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .map((text) => {
      const mark = /^(#{1,6}) /.exec(text)?.[1];
      if (mark !== undefined)
        return { kind: 'heading', level: mark.length, text: text.slice(mark.length + 1) };
      return { kind: kindOf(text), text };
    });
}

function kindOf(text: string): BlockKind {
  if (text.startsWith('|')) return 'table';
  if (text.startsWith('>')) return 'quotation';
  return /^(?:[-*+]|\d{1,3}[.)]) /.test(text) ? 'list' : 'paragraph';
}
