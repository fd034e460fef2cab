import type { Thread, ThreadListener } from '#platform';
import { isPdf } from '../core/importing/file-signature.ts';
import { importLimits } from '../core/importing/import-limits.ts';
import type { ImportTexts } from '../core/importing/import-model.ts';
import { ImportRefusal, type RefusalCode } from '../core/importing/import-refusal.ts';
import type { Analysis, ImportedArticle } from '../core/importing/imported-article.ts';
import {
  readFromImportWorker,
  type FromImportWorker,
  type ToImportWorker,
} from '../protocol/import-worker.ts';
import type { IncomingDocument } from '../core/importing/incoming-document.ts';
import type { Cancellation, Importer } from './importer.ts';

/** Milliseconds without work after which the thread is given back. */
const idleTime = 20_000;
/** Milliseconds in which a thread starts and reads what it must know, on a disk that is slow and a machine that is busy. */
const startTime = 15_000;

/**
 * Reads documents in a thread of its own, one after the other. One that takes too long, or that is cancelled, ends with its
 * thread; the next one gets a new thread.
 */
export class ImportWorker implements Importer {
  readonly #start: (listener: ThreadListener) => Thread;
  readonly #texts: () => Promise<ImportTexts>;
  #running: RunningThread | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  /** @param texts of the bundled files that the thread needs; asked for when it starts */
  constructor(start: (listener: ThreadListener) => Thread, texts: () => Promise<ImportTexts>) {
    this.#start = start;
    this.#texts = texts;
  }

  async read(
    { bytes, name, url = '' }: IncomingDocument,
    token: Cancellation,
  ): Promise<readonly ImportedArticle[]> {
    const limit = isPdf(bytes) ? importLimits.pdfTime : importLimits.time;
    const answer = await this.#inTurn(
      { type: 'read', name, bytes: new Uint8Array(bytes), url },
      limit,
      token,
    );
    return answer.type === 'articles' ? answer.articles : [];
  }

  async analyse(sourceText: string, token: Cancellation): Promise<Analysis> {
    const answer = await this.#inTurn({ type: 'analyse', sourceText }, importLimits.time, token);
    if (answer.type !== 'analysis') throw new ImportRefusal('damaged');
    return answer.analysis;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#end('cancelled');
  }

  /** One after the other: the next begins when the last has ended, well or badly. */
  #inTurn(request: Request, limit: number, token: Cancellation): Promise<Answer> {
    const answer = this.#last.then(() => this.#ask(request, limit, token));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask(request: Request, limit: number, token: Cancellation): Promise<Answer> {
    this.#refuseIfCancelled(token);
    clearTimeout(this.#idle);
    const running = this.#running ?? (await this.#begin(token));
    const cancelling = token.onCancellationRequested(() => this.#end('cancelled'));
    try {
      await this.#within(startTime, running.ready);
      return await this.#within(limit, running.ask(request));
    } finally {
      cancelling.dispose();
      if (running.hasEnded && this.#running === running) this.#running = undefined;
      this.#idle = setTimeout(() => this.#end('cancelled'), idleTime);
    }
  }

  async #begin(token: Cancellation): Promise<RunningThread> {
    const texts = await this.#texts();
    this.#refuseIfCancelled(token);
    this.#running = new RunningThread(this.#start, texts);
    return this.#running;
  }

  #refuseIfCancelled({ isCancellationRequested }: Cancellation): void {
    if (isCancellationRequested || this.#isDisposed) throw new ImportRefusal('cancelled');
  }

  async #within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
    const timer = setTimeout(() => this.#end('too-slow'), milliseconds);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  #end(because: RefusalCode): void {
    clearTimeout(this.#idle);
    this.#running?.end(new ImportRefusal(because));
    this.#running = undefined;
  }
}

type Request = ToImportWorker extends infer Message
  ? Message extends { readonly id: number }
    ? Omit<Message, 'id'>
    : never
  : never;
type Answer = Exclude<FromImportWorker, { type: 'ready' | 'refusal' }>;

/** One thread from its start to its end, with the document that it is reading. */
class RunningThread {
  readonly ready: Promise<void>;
  readonly #thread: Thread;
  #id = 0;
  #hasStarted = false;
  #isEnded = false;
  #setReady: () => void = () => undefined;
  #settle: { resolve: (answer: Answer) => void; reject: (reason: Error) => void } | undefined;
  #fail: (reason: Error) => void = () => undefined;

  /** @param texts what the thread needs to know before the first request; it is ready when it has read them */
  constructor(start: (listener: ThreadListener) => Thread, texts: ImportTexts) {
    this.ready = new Promise((resolve, reject) => {
      this.#setReady = resolve;
      this.#fail = reject;
    });
    this.#thread = start({
      onMessage: (message) => this.#receive(message),
      onFailure: (error) => this.end(this.#hasStarted ? new ImportRefusal('too-complex') : error),
    });
    this.#thread.post({ type: 'model', texts } satisfies ToImportWorker, []);
  }

  get hasEnded(): boolean {
    return this.#isEnded;
  }

  ask(request: Request): Promise<Answer> {
    this.#id += 1;
    const message: ToImportWorker = { ...request, id: this.#id };
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#thread.post(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
    });
  }

  end(reason: Error): void {
    this.#isEnded = true;
    this.#thread.terminate();
    this.#fail(reason);
    this.#settle?.reject(reason);
  }

  #receive(raw: unknown): void {
    const message = readFromImportWorker(raw);
    if (message?.type === 'ready') {
      this.#hasStarted = true;
      this.#setReady();
    } else if (message === undefined) {
      // A thread that says what it never says has been taken over by what it read.
      this.end(new ImportRefusal('damaged'));
    } else if (message.id === this.#id) {
      if (message.type === 'refusal') this.#settle?.reject(new ImportRefusal(message.code, message.args));
      else this.#settle?.resolve(message);
    }
  }
}
