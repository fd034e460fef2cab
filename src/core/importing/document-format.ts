import type { DocumentFormat } from './draft.ts';
import { ImportRefusal } from './import-refusal.ts';

const formatsByExtension: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  shtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
};

/** How much of a document is looked at: what tells formats apart stands at the beginning. */
const sampleLength = 4_096;

/**
 * What a document is: by the marks at its beginning, then by the ending of its name, then by what its text looks like.
 * A wrong ending does not deceive: a page that is called `.txt` is read as a page.
 * @throws ImportRefusal `empty`, `binary` (pictures, archives, programs) or `unknown-format` (other office formats)
 */
export function formatOf(fileName: string, bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) throw new ImportRefusal('empty');
  const sample = latin1(bytes.subarray(0, sampleLength));
  const marked = formatByMark(sample, fileName, bytes);
  if (marked !== undefined) return marked;
  if (isBinary(sample)) throw new ImportRefusal('binary');
  const text = readable(sample);
  if (looksLikeHtml(text)) return 'html';
  const named = formatsByExtension[extensionOf(fileName)];
  // A PDF or DOCX without its mark is neither, whatever its name says.
  if (named === 'pdf' || named === 'docx') throw new ImportRefusal('damaged');
  if (named !== undefined) return named;
  if (text.trim() === '' && bytes.length <= sampleLength) throw new ImportRefusal('empty');
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

/** Beginning of a compound file: an old Word document, or any Office document under a password (MS-CFB 2.2). */
const compoundMark = '\u00d0\u00cf\u0011\u00e0';

/** Beginnings of the other formats that are known but not read. */
const officeMarks = ['{\\rtf', '%!PS'];

function formatByMark(sample: string, fileName: string, bytes: Uint8Array): DocumentFormat | undefined {
  // Readers of PDF allow for other bytes before the mark.
  if (/^[^]{0,1024}?%PDF-\d/.test(sample)) return 'pdf';
  if (sample.startsWith('PK\u0003\u0004')) return zipFormat(sample, fileName, bytes);
  if (sample.startsWith(compoundMark)) throw compoundRefusal(bytes);
  if (officeMarks.some((mark) => sample.startsWith(mark))) throw new ImportRefusal('unknown-format');
  return undefined;
}

/** Under a password an Office document is the stream `EncryptedPackage` of a compound file (MS-OFFCRYPTO 2.3.4.4). */
function compoundRefusal(bytes: Uint8Array): ImportRefusal {
  // Names of streams are UTF-16 and begin at even places.
  const names = new TextDecoder('utf-16le').decode(bytes);
  return new ImportRefusal(names.includes('EncryptedPackage') ? 'encrypted' : 'unknown-format');
}

/** A DOCX is an archive with `word/document.xml`; its name may stand only in the list at the end of the archive. */
function zipFormat(sample: string, fileName: string, bytes: Uint8Array): DocumentFormat {
  const names = sample + latin1(bytes.subarray(-16 * sampleLength));
  if (names.includes('word/')) return 'docx';
  if (/(?:xl|ppt)\/|mimetypeapplication\//.test(names)) throw new ImportRefusal('unknown-format');
  if (extensionOf(fileName) === 'docx') throw new ImportRefusal('damaged');
  throw new ImportRefusal('binary');
}

function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
}

/** Bytes as characters of the same number. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Control characters that no text has. NUL is left to `isBinary`: every second byte of UTF-16 is one. */
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;
const binaryMarks =
  /^(?:\u0089PNG|GIF8|\u00ff\u00d8\u00ff|RIFF|II\*\0|MM\0\*|BM.{4}\0|\u007fELF|MZ|\u001f\u008b|BZh|7z\u00bc\u00af|\u00fd7zXZ|Rar!|\0asm|OggS|ID3|SQLite format|wOF[F2]|\0\u0001\0\0|.{4}ftyp|!<arch>|\u00ca\u00fe\u00ba\u00be)/s;

function isBinary(sample: string): boolean {
  if (binaryMarks.test(sample)) return true;
  const strange = sample.match(controls)?.length ?? 0;
  if (strange > sample.length * 0.02) return true;
  const nuls = sample.match(/\0/g)?.length ?? 0;
  return nuls > sample.length * 0.02 && !isUtf16(sample);
}

/** Begins with its mark, or has its zero bytes all on even or all on odd places, as text of Latin letters has. */
function isUtf16(sample: string): boolean {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(sample)) return true;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample.charCodeAt(at) !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return Math.max(even, odd) > sample.length * 0.2 && Math.min(even, odd) <= sample.length * 0.01;
}

/** The characters that all encodings share: enough to recognise markup. */
function readable(sample: string): string {
  return sample.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replace(/\0/g, '');
}

/** Begins like a page, or is made of the elements of one. */
function looksLikeHtml(text: string): boolean {
  const start = text.replace(/^(?:\s|<!--[^]*?-->|<\?xml[^>]*>)+/, '');
  if (/^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style)\b/i.test(start)) return true;
  if (!/^<(?:div|p|article|main|section|header|h1|table|center|span)\b[^>]*>/i.test(start)) return false;
  return /<\/(?:div|p|article|main|section|header|h1|table|center|span)>/i.test(text);
}

function looksLikeMarkdown(text: string): boolean {
  if (/^---\r?\n[^]*?\n---\r?\n/.test(text)) return true;
  const marks =
    text.match(/^(?:#{1,6} \S|[-*] \S|> \S|```|\d+\. \S)|\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*/gm)
      ?.length ?? 0;
  return marks >= 2;
}
