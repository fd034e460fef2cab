import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { startWorker as StartWorker } from '../platform.d.ts';

/** Of the objects of JavaScript, in MB; what lies in buffers is not counted by Node.js. */
const mostMemory = 384;

export const startWorker: typeof StartWorker = (script, { onMessage, onFailure }) => {
  let isEnded = false;
  const worker = new Worker(path.join(path.dirname(script.fsPath), 'node-thread.js'), {
    workerData: script.fsPath,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 64 },
    // What the person's shell holds is nothing to a reader of documents.
    env: {},
    execArgv: [],
  });
  const fail = (error: Error): void => {
    if (!isEnded) onFailure(error);
    isEnded = true;
  };
  worker.on('message', (message: unknown) => {
    if (!isEnded) onMessage(message);
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`The thread ended with code ${code}.`)));
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => {
      isEnded = true;
      void worker.terminate();
    },
  };
};
