import path from 'node:path';

/** The two files of an article. */
export interface ArticleFiles {
  readonly source: string;
  readonly notes: string;
}

/** What became of an article, and the files that have it. */
export interface Written {
  readonly outcome: 'imported' | 'merged' | 'unchanged' | 'there-already';
  readonly files: ArticleFiles;
}

/** Where the files of an article with this name lie. */
export function articleFiles(folder: string, name: string): ArticleFiles {
  return { source: path.join(folder, `${name}.md`), notes: path.join(folder, `${name}.article.yaml`) };
}
