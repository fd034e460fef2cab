import type { Draft } from '../../core/importing/draft.ts';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { propertyClaims, type FileProperties } from '../property-claims.ts';
import { unpacked } from '../zip/unpacked.ts';
import { zipEntries, type ZipEntry } from '../zip/zip-entries.ts';
import { coreProperties } from './core-properties.ts';
import { openDocx } from './open-docx.ts';

import { wordBlocks } from './word-blocks.ts';

const propertiesFile = 'docProps/core.xml';

/**
 * Reads a document of Word and its like: headings, paragraphs, lists, quotations and tables by their styles. Pictures are not
 * read; notes and captions are left out and told. The archive is looked at first, so that a bomb is never unpacked.
 * @throws ImportRefusal `damaged`, `encrypted`, `too-complex`, `empty`, or `unknown-format` for an archive of something else
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const entries = zipEntries(bytes);
  refuseOthers(entries);
  let properties: FileProperties | undefined;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const content = await unpacked(entry);
    if (entry.name === propertiesFile) properties = coreProperties(new TextDecoder().decode(content));
  }
  const { blocks, dropped, claims } = wordBlocks(await openDocx(bytes));
  if (blocks.length === 0) throw new ImportRefusal('empty');
  const text = blocks.map((block) => block.text).join('\n');
  const ofFile = properties === undefined ? [] : propertyClaims(properties, text);
  return { format: 'docx', blocks, dropped, claims: [...claims, ...ofFile] };
}

function refuseOthers(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name));
  const isWord = names.has('[Content_Types].xml') && names.has('_rels/.rels');
  const isOther = names.has('mimetype') || names.has('xl/workbook.xml') || names.has('ppt/presentation.xml');
  if (!isWord || isOther) throw new ImportRefusal('unknown-format');
}
