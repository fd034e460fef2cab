import path from 'node:path';
import { applyEdits } from '../../core/editing/text-edit.ts';
import { importLimits } from '../../core/importing/import-limits.ts';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import { editNotes, mergeImport } from '../../core/importing/merge/index.ts';
import { sourceTextOf, type ImportOrigin } from '../../core/importing/output/index.ts';
import { decodeUtf8 } from '../../core/text/decode.ts';
import { FileFailure } from '../failure.ts';
import { readNotes } from '../notes/read-notes.ts';
import { readFileWithin } from '../read-file.ts';
import type { ArticleFiles, Written } from './article-files.ts';
import { replacePair } from './write-pair.ts';

/**
 * Brings notes and the source text that they name to a newer import, as the editor does: what the person wrote stays.
 *
 * @throws FileFailure and errors of the file system; then nothing was written
 */
export async function mergeArticle(
  article: ImportedArticle,
  origin: ImportOrigin,
  { notes }: Pick<ArticleFiles, 'notes'>,
): Promise<Written> {
  const { text, parsed } = await readNotes(notes);
  const named = parsed.article?.source?.text;
  if (named === undefined) {
    throw new FileFailure(
      'not-merged',
      `${path.basename(notes)} names no source text, so there is nothing to compare it with.`,
    );
  }
  const source = path.join(path.dirname(notes), named);
  const before = await readSource(source);
  const sourceText = sourceTextOf(article, origin);
  const { analysis, metadata } = article;
  const edits = editNotes(text, mergeImport(parsed, before, { sourceText, analysis, metadata }));
  if (edits === undefined) {
    throw new FileFailure(
      'not-merged',
      `${path.basename(notes)} was left as it is: its YAML is broken or laid out in a way that cannot be changed safely. Mend its problems and import again.`,
    );
  }
  const files = { source, notes };
  if (edits.length === 0 && before === sourceText) return { outcome: 'unchanged', files };
  await replacePair(
    { file: source, before, text: sourceText },
    { file: notes, before: text, text: applyEdits(text, edits) },
  );
  return { outcome: 'merged', files };
}

async function readSource(source: string): Promise<string> {
  const { bytes } = await readFileWithin(source, importLimits.bytes);
  const decoded = bytes && decodeUtf8(bytes);
  if (decoded?.ok !== true) {
    const name = path.basename(source);
    throw new FileFailure('not-merged', `${name} is not UTF-8, so there is nothing to compare it with.`);
  }
  return decoded.text;
}
