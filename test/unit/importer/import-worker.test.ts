import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { ImportRefusal } from '../../../src/core/importing/import-refusal.ts';
import type { ImportedArticle } from '../../../src/core/importing/imported-article.ts';
import { ImportWorker } from '../../../src/importer/import-worker.ts';
import type { ThreadListener } from '../../../src/platform/platform.d.ts';
import { readToImportWorker, type ToImportWorker } from '../../../src/protocol/import-worker.ts';
import { emptyTexts, imported, treeAnalysis } from '../../fixtures/importing/imported.ts';
import { refusal } from '../readers/refusal.ts';

const articles = [imported()];
const pdf = new Uint8Array(Buffer.from('%PDF-1.7'));
const text = new Uint8Array(Buffer.from('text'));

type Request = Exclude<ToImportWorker, { type: 'model' }>;

/** Threads that do what the test says. */
class Threads {
  readonly started: { listener: ThreadListener; posted: Request[]; models: number; isEnded: boolean }[] = [];

  readonly start = (listener: ThreadListener) => {
    const thread = { listener, posted: [] as Request[], models: 0, isEnded: false };
    this.started.push(thread);
    return {
      post: (raw: unknown) => {
        const message = readToImportWorker(raw)!;
        if (message.type === 'model') thread.models += 1;
        else thread.posted.push(message);
      },
      terminate: () => {
        thread.isEnded = true;
      },
    };
  };

  get last() {
    return this.started.at(-1)!;
  }

  say(message: unknown): void {
    this.last.listener.onMessage(message);
  }

  answer(): void {
    this.say({ type: 'articles', id: this.last.posted.at(-1)!.id, articles });
  }
}

class Token {
  isCancellationRequested = false;
  #listeners: (() => void)[] = [];

  readonly onCancellationRequested = (listener: () => void) => {
    this.#listeners.push(listener);
    return { dispose: () => (this.#listeners = this.#listeners.filter((known) => known !== listener)) };
  };

  get listeners(): number {
    return this.#listeners.length;
  }

  cancel(): void {
    this.isCancellationRequested = true;
    for (const listener of this.#listeners) listener();
  }
}

describe('The thread that reads documents', () => {
  let threads: Threads;
  let worker: ImportWorker;
  let token: Token;
  const read = (bytes = text): Promise<readonly ImportedArticle[]> =>
    worker.read({ bytes, name: 'a' }, token);

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    threads = new Threads();
    worker = new ImportWorker(threads.start, () => Promise.resolve(emptyTexts));
    token = new Token();
  });
  afterEach(() => {
    worker.dispose();
    mock.timers.reset();
  });

  /** Begins a document and waits until a new thread has it. */
  async function begin(bytes = text): Promise<{ readonly reading: Promise<readonly ImportedArticle[]> }> {
    const reading = read(bytes);
    await settled();
    threads.say({ type: 'ready' });
    await settled();
    return { reading };
  }

  it('starts with the first document, and is there for the next', async () => {
    assert.equal(threads.started.length, 0);
    const { reading } = await begin();
    threads.answer();
    assert.deepEqual(await reading, articles);
    const next = read();
    await settled();
    threads.answer();
    assert.deepEqual(await next, articles);
    assert.equal(threads.started.length, 1);
    assert.equal(threads.last.models, 1);
    assert.equal(token.listeners, 0);
  });

  it('has what it must know beforehand before it is ready: that takes no time away from the document', async () => {
    const reading = read();
    await settled();
    assert.equal(threads.last.models, 1);
    mock.timers.tick(10_000);
    await settled();
    assert.deepEqual(threads.last.posted, []);
    threads.say({ type: 'ready' });
    await settled();
    mock.timers.tick(1_999);
    threads.answer();
    assert.deepEqual(await reading, articles);
  });

  it('reads one document after the other', async () => {
    const [first, second] = [read(), read()];
    await settled();
    threads.say({ type: 'ready' });
    await settled();
    assert.equal(threads.last.posted.length, 1);
    threads.answer();
    await first;
    await settled();
    assert.equal(threads.last.posted.length, 2);
    threads.answer();
    await second;
  });

  it('leaves the bytes with the caller, also those of a Buffer', async () => {
    const bytes = Buffer.from('text');
    const { reading } = await begin(bytes);
    assert.notEqual((threads.last.posted[0] as { bytes: Uint8Array }).bytes.buffer, bytes.buffer);
    threads.answer();
    await reading;
  });

  for (const [what, bytes, limit] of [
    ['a PDF', pdf, 5_000],
    ['anything else', text, 2_000],
  ] as const) {
    it(`is ended after ${limit} ms with ${what}`, async () => {
      const { reading } = await begin(bytes);
      let isOver = false;
      const rejected = assert.rejects(reading, refusal('too-slow')).then(() => (isOver = true));
      mock.timers.tick(limit - 1);
      await settled();
      assert.equal(isOver, false);
      mock.timers.tick(1);
      await rejected;
      assert.equal(threads.last.isEnded, true);
    });
  }

  it('is ended when the person cancels, and another one reads what comes next', async () => {
    const reading = read();
    const next = worker.read({ bytes: text, name: 'b' }, new Token());
    await settled();
    threads.say({ type: 'ready' });
    await settled();
    token.cancel();
    await assert.rejects(reading, refusal('cancelled'));
    await settled();
    assert.deepEqual(
      threads.started.map(({ isEnded }) => isEnded),
      [true, false],
    );
    threads.say({ type: 'ready' });
    await settled();
    threads.answer();
    assert.deepEqual(await next, articles);
  });

  it('makes an outline of a text that is there', async () => {
    const analysis = worker.analyse('A text.', token);
    await settled();
    threads.say({ type: 'ready' });
    await settled();
    threads.say({ type: 'analysis', id: 1, analysis: treeAnalysis });
    assert.deepEqual(await analysis, treeAnalysis);
  });

  it('is not even started for a document that was cancelled before', async () => {
    token.cancel();
    await assert.rejects(read(), refusal('cancelled'));
    assert.equal(threads.started.length, 0);
  });

  it('is not started either when the person cancels while its model is read', async () => {
    const reading = read();
    await Promise.resolve();
    token.cancel();
    await assert.rejects(reading, refusal('cancelled'));
    assert.equal(threads.started.length, 0);
  });

  it('is given back when nothing comes for a while', async () => {
    const { reading } = await begin();
    threads.answer();
    await reading;
    mock.timers.tick(60_000);
    assert.equal(threads.last.isEnded, true);
  });

  it('that dies while it reads has met what is too complex', async () => {
    const { reading } = await begin();
    threads.last.listener.onFailure(new Error('out of memory'));
    await assert.rejects(reading, refusal('too-complex'));
  });

  it('that cannot be started is a fault of ours and no document’s', async () => {
    const reading = read();
    await settled();
    threads.last.listener.onFailure(new Error('no such file'));
    await assert.rejects(
      reading,
      (error: Error) => !(error instanceof ImportRefusal) && /no such file/.test(error.message),
    );
    const next = read();
    await settled();
    assert.equal(threads.started.length, 2);
    threads.say({ type: 'ready' });
    await settled();
    threads.answer();
    await next;
  });

  it('is ended when it says what it never says', async () => {
    const { reading } = await begin();
    threads.say({ type: 'run', command: 'workbench.action.terminal.new' });
    await assert.rejects(reading, refusal('damaged'));
    assert.equal(threads.last.isEnded, true);
  });

  it('passes on why it refuses', async () => {
    const { reading } = await begin();
    threads.say({ type: 'refusal', id: 1, code: 'encrypted', args: [] });
    await assert.rejects(reading, refusal('encrypted'));
    assert.equal(threads.last.isEnded, false);
  });

  it('reads nothing after it was given back', async () => {
    worker.dispose();
    await assert.rejects(read(), refusal('cancelled'));
    assert.equal(threads.started.length, 0);
  });
});

/** Lets everything run that waits for nothing but a promise. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
