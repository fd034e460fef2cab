/** How far into a file programs look for the first line of a PDF. */
const pdfHead = 1024;

/** Whether this is a PDF, by its first line; other bytes may stand before it. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, pdfHead));
  return head.includes('%PDF-');
}

/** Whether this is a ZIP archive, as DOCX, ODT and EPUB files are. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** Whether this is a compound file of Microsoft Office: a document of before 2007, or an encrypted one of today. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
