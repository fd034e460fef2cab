import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/setup/place.mjs';
import { importModelFiles, type ImportTexts } from '../../src/core/importing/import-model-files.ts';
import type { ImportedArticle } from '../../src/core/importing/imported-article.ts';
import { ImportWorker } from '../../src/importer/import-worker.ts';
import { startWorker } from '../../src/platform/desktop/start-worker.ts';
import { download } from '../unit/readers/expected-article.ts';
import { fontMatrixProgram, formBomb, manyRuns } from '../unit/readers/pdf/hostile-pdfs.ts';
import { refusal } from '../unit/readers/refusal.ts';

const megabyte = 1_000_000;

describe('The thread as it is built, with documents that are traps (B47)', function () {
  this.timeout(30_000);
  let worker: ImportWorker;
  const read = async (name: string, bytes: Uint8Array): Promise<readonly ImportedArticle[]> =>
    worker.read({ name, bytes }, never);

  before(async () => {
    const script = { fsPath: path.join(root, 'dist/worker/main.js') };
    worker = new ImportWorker((listener) => startWorker(script, listener), readTexts);
    await read('a.pdf', await download('night-buses', 'article.pdf'));
  });
  after(() => worker.dispose());

  /** The first is `deflateBomb(1_000_000_000)` of hostile-pdfs.ts, which takes its time to be made. */
  const traps: readonly (readonly [what: string, bytes: () => Promise<Uint8Array> | Uint8Array])[] = [
    [
      'unpacks to a thousand million bytes',
      async () => new Uint8Array(await readFile(path.join(root, 'test/fixtures/hostile/deflate-bomb.pdf'))),
    ],
    ['shows itself ten to the eighth times', () => formBomb(8)],
    ['is set in half a million pieces', () => manyRuns(500_000)],
  ];
  for (const [what, bytes] of traps) {
    it(`is ended in time where a PDF ${what}; its memory comes back, and the next one is read`, async () => {
      const trap = await bytes();
      const before = process.memoryUsage().rss;
      const begun = performance.now();
      await assert.rejects(read('trap.pdf', trap), refusal('too-slow', 'too-complex'));
      const took = performance.now() - begun;
      assert.ok(took < 10_000, `took ${Math.round(took)} ms`);
      const [article] = await read('a.pdf', await download('night-buses', 'article.pdf'));
      assert.equal(article?.metadata.title, 'The last bus leaves too early');
      const grown = (process.memoryUsage().rss - before) / megabyte;
      assert.ok(grown < 300, `${Math.round(grown)} MB stayed`);
    });
  }

  it('runs no program that stands in a font', async () => {
    const canary = 'articleNotesCanary';
    await read('font.pdf', fontMatrixProgram(canary)).catch(() => undefined);
    assert.equal(canary in globalThis, false);
    // The thread's own globals are out of sight; that its PDF library makes no code of text is not.
    const library = await readFile(path.join(root, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');
    assert.doesNotMatch(library, /\beval\(|\bFunction\(/);
  });

  it('stops at once when it is cancelled in the middle of a trap', async () => {
    const listeners = new Set<() => void>();
    const token = {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => {
        listeners.add(listener);
        return { dispose: () => listeners.delete(listener) };
      },
    };
    const reading = worker.read({ name: 'trap.pdf', bytes: formBomb(8) }, token);
    setTimeout(() => listeners.forEach((cancel) => cancel()), 300);
    const begun = performance.now();
    await assert.rejects(reading, refusal('cancelled'));
    assert.ok(performance.now() - begun < 2_000);
  });
});

/** A token that nobody cancels. */
const never = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

async function readTexts(): Promise<ImportTexts> {
  const entries = importModelFiles.map(
    async (name) => [name, await readFile(path.join(root, `dist/library/${name}.yaml`), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as ImportTexts;
}
