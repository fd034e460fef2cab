import type { startWorker as StartWorker } from '../platform.d.ts';

export const startWorker: typeof StartWorker = (script, { onMessage, onFailure }) => {
  const worker = new Worker(script.toString(true));
  worker.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data);
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    onFailure(new Error(event.message));
  };
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => worker.terminate(),
  };
};
