/**
 * Begins a thread of Node.js: makes it look like a web worker, as far as the scripts of src/worker ask, and runs the one that
 * it was started for. One bundle of the readers so serves both extension hosts.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData, type Transferable } from 'node:worker_threads';

interface WebWorker {
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage?: (message: unknown, transfer?: readonly Transferable[]) => void;
}

const worker = globalThis as WebWorker;
worker.postMessage = (message, transfer = []) => parentPort?.postMessage(message, transfer);
parentPort?.on('message', (data: unknown) => worker.onmessage?.({ data }));
const script = workerData as string;
createRequire(script)(script);
