import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import { fileNameOf, notesOf, sourceTextOf, type ImportOrigin } from '../../core/importing/output/index.ts';
import { errnoOf } from '../failure.ts';
import { articleFiles, type ArticleFiles, type Written } from './article-files.ts';
import { mergeArticle } from './merge-article.ts';
import { exists, writePair } from './write-pair.ts';

export interface WriteOptions {
  /** Folder that is written to instead of the documents' own; made where it is not there. */
  readonly out?: string;
  readonly merge: boolean;
  /** The calendar day, YYYY-MM-DD. */
  readonly day: string;
}

/** Writes articles as new files, in the folders where they belong. */
export class ArticleWriter {
  readonly #options: WriteOptions;
  readonly #written = new Set<string>();

  constructor(options: WriteOptions) {
    this.#options = options;
  }

  /**
   * Writes the source text and the notes of an article, under names that no file has. Where notes of its title are there
   * already, they are left alone or, with `merge`, brought up to date.
   *
   * @param file the document that it was read from
   * @param siblings notes that were written for other articles of this document
   * @throws FileFailure and errors of the file system; then nothing was written
   */
  async write(article: ImportedArticle, file: string, siblings: ReadonlySet<string>): Promise<Written> {
    const { out, merge, day } = this.#options;
    const folder = out ?? path.dirname(file);
    const name = fileNameOf(article.metadata.title ?? path.parse(file).name, 'article');
    const origin: ImportOrigin = { day, file: path.basename(file) };
    const known = articleFiles(folder, name);
    // Two articles of one document are two articles, whatever they are called.
    const isKnown = article.metadata.title !== undefined && !siblings.has(known.notes);
    if (isKnown && (await exists(known.notes))) {
      if (!merge || this.#written.has(known.notes)) return { outcome: 'there-already', files: known };
      return mergeArticle(article, origin, known);
    }
    if (out !== undefined) await mkdir(out, { recursive: true });
    const files = await writeNew(article, origin, folder, name);
    this.#written.add(files.notes);
    return { outcome: 'imported', files };
  }
}

async function writeNew(
  article: ImportedArticle,
  origin: ImportOrigin,
  folder: string,
  name: string,
): Promise<ArticleFiles> {
  for (let number = 1; ; number += 1) {
    const files = articleFiles(folder, number === 1 ? name : `${name}-${number}`);
    if ((await exists(files.source)) || (await exists(files.notes))) continue;
    try {
      await writePair(
        { file: files.source, text: sourceTextOf(article, origin) },
        { file: files.notes, text: notesOf(article, path.basename(files.source)) },
      );
      return files;
    } catch (error) {
      // Another program was quicker.
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}
