import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { pdfLimits } from './pdf-limits.ts';

/**
 * Opens a PDF for its text alone: no font is loaded, no picture decoded, nothing fetched, no code of the file run. The
 * caller destroys its loading task.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // The library takes the bytes for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > pdfLimits.pages) throw new ImportRefusal('too-complex', [String(pdfLimits.pages)]);
    return pdf;
  } catch (error) {
    await task.destroy();
    throw asRefusal(error);
  }
}

/** What the library throws, as the reason that a person is told. It names its errors; their classes are not all exported. */
export function asRefusal(error: unknown): ImportRefusal {
  if (error instanceof ImportRefusal) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return new ImportRefusal(isLocked ? 'encrypted' : 'damaged');
}
