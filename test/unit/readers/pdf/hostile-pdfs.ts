import { deflateSync } from 'node:zlib';
import { column, pdfFile, pdfWithText, stream } from './pdf-file.ts';

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (entries = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ${entries} >>`;

/** A page whose content unpacks, twice, to this many bytes. */
export function deflateBomb(bytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(bytes, ' '), { level: 9 }), { level: 9 });
  return pdfFile([catalog, onePage, page(), stream(packed, '/Filter [/FlateDecode /FlateDecode]')]);
}

/** Forms that each show the next one ten times: ten to the power of their number. */
export function formBomb(depth: number): Uint8Array {
  const form = (index: number): Uint8Array => {
    const isLast = index === depth;
    const content = isLast ? 'BT /F1 10 Tf 50 700 Td (a word) Tj ET' : '/X Do '.repeat(10);
    const next = isLast ? '/Font << /F1 5 0 R >>' : `/XObject << /X ${7 + index} 0 R >>`;
    return stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${next} >>`);
  };
  return pdfFile([
    catalog,
    onePage,
    page('/Resources << /XObject << /X 6 0 R >> >>'),
    stream('/X Do '),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    ...Array.from({ length: depth + 1 }, (_, index) => form(index)),
  ]);
}

/** More pieces of text than any article has. */
export function manyRuns(count: number): Uint8Array {
  const content = Array.from(
    { length: count },
    (_, index) => `1 0 0 1 ${10 + (index % 50) * 11} ${790 - (Math.floor(index / 50) % 700)} Tm (ab) Tj`,
  );
  return pdfFile([
    catalog,
    onePage,
    page('/Resources << /Font << /F1 5 0 R >> >>'),
    stream(deflateSync(`BT /F1 6 Tf ${content.join('\n')} ET`), '/Filter /FlateDecode'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  ]);
}

/** A tree of pages with this many leaves. */
export function manyPages(count: number): Uint8Array {
  return pdfFile([
    catalog,
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    page(),
    stream('BT ET'),
  ]);
}

/** A tree of pages that is its own branch. */
export function cyclicPages(): Uint8Array {
  return pdfFile([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>']);
}

/** A table of objects whose predecessor is itself. */
export function cyclicTable(): Uint8Array {
  const sound = Buffer.from(pdfWithText([column(['Text that nobody will read.'])])).toString('latin1');
  const start = /startxref\n(\d+)/.exec(sound)?.[1] ?? '0';
  return Buffer.from(sound.replace('/Root', `/Prev ${start} /Root`), 'latin1');
}

/** A catalog and tree of pages in an object stream that holds itself. */
export function cyclicObjects(): Uint8Array {
  return pdfFile([catalog, '2 0 R', '4 0 R', '3 0 R']);
}

/** A file with a password, or one that says so: the keys are no keys. */
export function encryptedPdf(): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  return pdfFile(
    [
      catalog,
      onePage,
      page(),
      stream('BT ET'),
      `<< /Filter /Standard /V 1 /R 2 /P -44 /O ${key} /U ${key} >>`,
    ],
    `/Encrypt 5 0 R /ID [${key} ${key}]`,
  );
}

/** A matrix of a font that is a piece of program (CVE-2024-4367). */
export function fontMatrixProgram(canary: string): Uint8Array {
  const matrix = `/FontMatrix [1 0 0 1 0 (0\\); globalThis.${canary} = true; //)]`;
  return pdfWithText([column(['A font with a matrix that is a program shows this line.'])], {
    fontEntries: `${matrix} /FirstChar 32 /LastChar 33 /Widths [250 250] /FontDescriptor << /Type /FontDescriptor /FontName /Times-Roman /Flags 32 ${matrix} >>`,
  });
}
