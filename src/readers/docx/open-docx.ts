import mammoth from 'mammoth';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import type { WordDocument } from './word-document.ts';

type Input = Parameters<typeof mammoth.convertToHtml>[0];

/** The document of a DOCX file as a tree. Pictures are not decoded, and nothing that they name outside is read. */
export async function openDocx(bytes: Uint8Array): Promise<WordDocument> {
  let found: WordDocument | undefined;
  // Its build for browsers asks for the one, its build for Node.js for the other.
  const { buffer } = new Uint8Array(bytes);
  const input = { arrayBuffer: buffer, buffer } as unknown as Input;
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      includeDefaultStyleMap: false,
      transformDocument: (document: WordDocument) => {
        found = document;
        // Its own HTML is not wanted.
        return { ...document, children: [] };
      },
    });
  } catch (error) {
    throw new ImportRefusal(error instanceof RangeError ? 'too-complex' : 'damaged');
  }
  if (found === undefined) throw new ImportRefusal('damaged');
  return found;
}
