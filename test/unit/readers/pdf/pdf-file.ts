import { deflateSync } from 'node:zlib';

/** A piece of text on a page; points from the lower left corner of a page of 600 by 800. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'F1' | 'F2';
}

/** Writes a PDF of these objects, the first of them its catalog. */
export function pdfFile(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [latin1('%PDF-1.7\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(lengthOf(parts));
    parts.push(
      latin1(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? latin1(object) : object,
      latin1('\nendobj\n'),
    );
  }
  const start = lengthOf(parts);
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    latin1(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`),
    latin1(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream object; `filters` say how `content` is packed. */
export function stream(content: Uint8Array | string, entries = ''): Uint8Array {
  const body = typeof content === 'string' ? latin1(content) : content;
  return Buffer.concat([
    latin1(`<< /Length ${body.length} ${entries} >>\nstream\n`),
    body,
    latin1('\nendstream'),
  ]);
}

/** A sound PDF with text at these places, page by page. */
export function pdfWithText(
  pages: readonly (readonly Placed[])[],
  { info = '', fontEntries = '' }: { info?: string; fontEntries?: string } = {},
): Uint8Array {
  const first = 6;
  const kids = pages.map((_page, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfFile(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      `<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding ${fontEntries} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
      `<< ${info} >>`,
      ...pages.flatMap((items, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        stream(deflateSync(latin1(items.map(shown).join('\n'))), '/Filter /FlateDecode'),
      ]),
    ],
    '/Info 5 0 R',
  );
}

/** Lines under one another, as a column has them. */
export function column(
  lines: readonly string[],
  { x = 50, top = 700, size = 10, leading = 13 } = {},
): Placed[] {
  return lines.map((text, index) => ({ text, x, y: top - index * leading, size }));
}

function shown({ text, x, y, size = 10, font = 'F1' }: Placed): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

/** One byte a character; the typographic ones that the tests use have their places in Windows-1252. */
function latin1(text: string): Uint8Array {
  const places: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };
  return Uint8Array.from(text, (character) => places[character] ?? character.charCodeAt(0));
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
