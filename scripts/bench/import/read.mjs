// What the importer makes of one file, as far as it is measured.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importModelFiles } from '../../../src/core/importing/import-model-files.ts';
import { parseImportModel } from '../../../src/core/importing/import-model.ts';
import { importDocument } from '../../../src/readers/read-document.ts';
import { root } from '../../setup/place.mjs';
import { plainOfMarkdown } from './plain-text.mjs';

/** @typedef {import('../../../src/core/importing/import-model-files.ts').ImportTexts} ImportTexts */
/**
 * @typedef {object} Found
 * @property {string} text
 * @property {string | undefined} [title]
 * @property {string | undefined} [author]
 * @property {string | undefined} [published]
 * @property {readonly ({ role: string, confidence: number } | undefined)[]} [roles] of the paragraphs in order
 */

const model = parseImportModel(
  /** @type {ImportTexts} */ (
    Object.fromEntries(
      await Promise.all(
        importModelFiles.map(async (name) => [
          name,
          await readFile(path.join(root, 'src/library', `${name}.yaml`), 'utf8'),
        ]),
      ),
    )
  ),
);

/**
 * @param {string} file
 * @param {Uint8Array} bytes
 * @returns {Promise<Found>} of the first article in the file
 */
export async function read(file, bytes) {
  const [article] = await importDocument({ name: path.basename(file), bytes }, model);
  if (article === undefined) return { text: '' };
  const { blocks, metadata, analysis } = article;
  const paragraphs = blocks.filter(({ kind }) => kind !== 'heading').length;
  return {
    text: plainOfMarkdown(blocks.map(({ text }) => text).join('\n\n')),
    title: metadata.title,
    author: metadata.author,
    published: metadata.published,
    roles: Array.from({ length: paragraphs }, (_, index) =>
      analysis.points.find(({ paragraph }) => paragraph === index + 1),
    ),
  };
}
