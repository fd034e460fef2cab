import { formatOf } from '../core/importing/document-format.ts';
import type { Draft } from '../core/importing/draft.ts';
import { importArticles } from '../core/importing/import-article.ts';
import { importLimits } from '../core/importing/import-limits.ts';
import type { ImportModel } from '../core/importing/import-model.ts';
import { ImportRefusal } from '../core/importing/import-refusal.ts';
import type { IncomingDocument } from '../core/importing/incoming-document.ts';
import type { ImportedArticle } from '../core/importing/imported-article.ts';

/**
 * The articles in a document, clean and with a first outline of each.
 *
 * @throws ImportRefusal
 */
export async function importDocument(
  document: IncomingDocument,
  model: ImportModel,
): Promise<ImportedArticle[]> {
  return importArticles(await readDocument(document, model), model);
}

/**
 * Reads a document of any format that can be imported. The libraries of a format are loaded when the first document of it
 * comes.
 *
 * @throws ImportRefusal
 */
export async function readDocument(
  { bytes, name, url }: IncomingDocument,
  { standsAlone }: Pick<ImportModel, 'standsAlone'>,
): Promise<Draft> {
  if (bytes.length > importLimits.bytes) {
    throw new ImportRefusal('too-large', [String(importLimits.bytes / 1024 / 1024)]);
  }
  const format = formatOf(name, bytes);
  if (format === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  if (format === 'docx') return (await import('./docx/read-docx.ts')).readDocx(bytes);
  const { decodeText } = await import('./decode-text.ts');
  const { text, encoding } = decodeText(bytes);
  if (format !== 'html') {
    const { readText } = await import('../core/importing/text/read-text.ts');
    return { ...readText(text, { format, standsAlone }), encoding };
  }
  const { readHtml } = await import('./html/read-html.ts');
  return { ...readHtml(text, url === undefined ? {} : { url }), encoding };
}
