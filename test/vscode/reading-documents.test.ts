import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Block } from '../../src/core/importing/draft.ts';
import { ImportRefusal, type RefusalCode } from '../../src/core/importing/import-refusal.ts';
import type { ImportedArticle } from '../../src/core/importing/imported-article.ts';
import { paragraphTexts } from '../../src/core/source/source-text.ts';
import type { ImportWorker } from '../../src/importer/import-worker.ts';
import { createImportWorker } from '../../src/host/importing/start-import-worker.ts';

describe('Reading documents in a thread', () => {
  const extensionUri = vscode.extensions.getExtension('article-notes.article-notes')?.extensionUri;
  const never = new vscode.CancellationTokenSource().token;
  let worker: ImportWorker;

  before(() => {
    assert.ok(extensionUri);
    worker = createImportWorker(extensionUri);
  });
  after(() => worker.dispose());

  const fixture = async (file: string): Promise<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri!, 'test/fixtures/articles', file));

  const expected = async (slug: string): Promise<string[]> =>
    paragraphTexts(new TextDecoder().decode(await fixture(`${slug}/expected.md`)));

  it('reads a PDF', async () => {
    const { format, blocks } = first(
      await worker.read({ bytes: await fixture('night-buses/article.pdf'), name: 'a.pdf' }, never),
    );
    assert.equal(format, 'pdf');
    assert.deepEqual(textsOf(blocks), await expected('night-buses'));
  });

  it('reads another with the same thread, and a Word document', async () => {
    const pdf = first(
      await worker.read({ bytes: await fixture('soil-carbon-ledger/article.pdf'), name: 'b.pdf' }, never),
    );
    const docx = first(
      await worker.read({ bytes: await fixture('file-notings/article.docx'), name: 'c.docx' }, never),
    );
    assert.deepEqual(textsOf(pdf.blocks), await expected('soil-carbon-ledger'));
    assert.equal(docx.format, 'docx');
  });

  it('refuses what it cannot read and goes on', async () => {
    const damaged = (await fixture('night-buses/article.pdf')).slice(0, 2_000);
    await assert.rejects(worker.read({ bytes: damaged, name: 'd.pdf' }, never), isRefusal('damaged'));
    const { blocks } = first(
      await worker.read({ bytes: await fixture('night-buses/article.pdf'), name: 'a.pdf' }, never),
    );
    assert.deepEqual(textsOf(blocks), await expected('night-buses'));
  });

  it('stops when it is cancelled and reads the next', async () => {
    const cancelling = new vscode.CancellationTokenSource();
    const bytes = await fixture('night-buses/article.pdf');
    const reading = worker.read({ bytes: bytes, name: 'a.pdf' }, cancelling.token);
    const next = worker.read({ bytes: bytes, name: 'a.pdf' }, never);
    setTimeout(() => cancelling.cancel(), 1);
    await assert.rejects(reading, isRefusal('cancelled'));
    assert.deepEqual(textsOf(first(await next).blocks), await expected('night-buses'));
  });
});

function isRefusal(code: RefusalCode) {
  return (error: unknown): boolean => error instanceof ImportRefusal && error.code === code;
}

function first(articles: readonly ImportedArticle[]): ImportedArticle {
  assert.ok(articles[0]);
  return articles[0];
}

/** Without headings, as `paragraphTexts` gives them. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
}
