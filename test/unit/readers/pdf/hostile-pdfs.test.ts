import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ImportRefusal } from '../../../../src/core/importing/import-refusal.ts';
import { pdfLimits } from '../../../../src/readers/pdf/pdf-limits.ts';
import { readPdf } from '../../../../src/readers/pdf/read-pdf.ts';
import { download } from '../expected-article.ts';
import { refusal } from '../refusal.ts';
import {
  cyclicObjects,
  cyclicPages,
  cyclicTable,
  encryptedPdf,
  fontMatrixProgram,
  manyPages,
} from './hostile-pdfs.ts';
import { column, pdfWithText } from './pdf-file.ts';

describe('a PDF that cannot be read (B47)', () => {
  it('says that it is locked', () => assert.rejects(readPdf(encryptedPdf()), refusal('encrypted')));

  it('says that it has no text', () => assert.rejects(readPdf(pdfWithText([[], []])), refusal('scanned')));

  it('says that it has no text where only its pages are numbered', async () => {
    const numbered = Array.from({ length: 5 }, (_, index) => [{ text: `Page ${index + 1}`, x: 290, y: 20 }]);
    await assert.rejects(readPdf(pdfWithText(numbered)), refusal('scanned'));
  });

  it('says that it has too many pages', async () => {
    await assert.rejects(readPdf(manyPages(pdfLimits.pages + 1)), refusal('too-complex'));
    await assert.rejects(readPdf(manyPages(100_000)), refusal('too-complex'));
  });

  it('says that it is damaged where its parts hold one another', async () => {
    await assert.rejects(readPdf(cyclicPages()), refusal('damaged', 'scanned'));
    await assert.rejects(readPdf(cyclicObjects()), refusal('damaged'));
  });

  it('is read although its table of objects points to itself', async () => {
    const { blocks } = await readPdf(cyclicTable());
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ['Text that nobody will read.'],
    );
  });

  it('runs no program that stands in the matrix of a font (CVE-2024-4367)', async () => {
    const { blocks } = await readPdf(fontMatrixProgram('articleNotesCanary'));
    assert.equal(blocks.length, 1);
    assert.equal('articleNotesCanary' in globalThis, false);
  });

  it('is read in part or refused wherever it was cut off', async () => {
    const whole = await download('night-buses', 'article.pdf');
    for (let part = 1; part < 40; part += 1) {
      await readOrRefuse(whole.slice(0, Math.floor((whole.length * part) / 40)));
    }
  });

  it('is read or refused whatever its bytes are', async function () {
    this.timeout(60_000);
    const sound = pdfWithText([column(['A first line of text.', 'A second line of text.'])]);
    const changes = fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const bytes = sound.slice();
        for (const [place, byte] of places) bytes[place] = byte;
        await readOrRefuse(bytes);
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        await readOrRefuse(Uint8Array.from([...Buffer.from('%PDF-1.7\n'), ...bytes]));
      }),
      { numRuns: 50 },
    );
  });
});

/** Anything else than a draft or a refusal fails the test. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    await readPdf(bytes);
  } catch (error) {
    assert.ok(error instanceof ImportRefusal, String(error));
  }
}
