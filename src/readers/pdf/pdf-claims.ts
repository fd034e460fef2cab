import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Claim, MetadataField } from '../../core/importing/draft.ts';
import { propertyClaims } from '../property-claims.ts';

/**
 * What the properties of the file say. A date of publication counts only where the file names it so (PRISM, which publishers write).
 * @param text of the document
 */
export async function pdfClaims(pdf: PDFDocumentProxy, text: string): Promise<Claim[]> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const ofInfo = (key: string): string => textOf((info as Readonly<Record<string, unknown>>)[key]);
  const ofPacket = (key: string): string => textOf((metadata as PacketReader | null)?.get(key));
  return [
    ...published('published', ofPacket('prism:publicationdate') || ofPacket('prism:coverdate')),
    ...published('publication', ofPacket('prism:publicationname')),
    ...propertyClaims(
      {
        title: ofPacket('dc:title') || ofInfo('Title'),
        author: ofPacket('dc:creator') || ofInfo('Author'),
        language: ofInfo('Language'),
      },
      text,
    ),
  ];
}

/** What its types leave open: the packet of XMP metadata in a PDF. */
interface PacketReader {
  get(key: string): unknown;
}

function textOf(said: unknown): string {
  const parts: unknown[] = Array.isArray(said) ? said : [said];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

function published(field: MetadataField, value: string): Claim[] {
  return value === '' || value.length > 100 ? [] : [{ field, value, from: 'meta-tag' }];
}
