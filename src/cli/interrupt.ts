import type { Cancellation } from '../importer/importer.ts';
import { exitCodes } from './exit-codes.ts';

/** Ctrl+C: the first one cancels, so that nothing stays half written; the second ends the process at once. */
export function createInterrupt(): Cancellation {
  const listeners = new Set<() => void>();
  let isCancellationRequested = false;
  process.on('SIGINT', () => {
    if (isCancellationRequested) process.exit(exitCodes.cancelled);
    isCancellationRequested = true;
    for (const listener of listeners) listener();
  });
  return {
    get isCancellationRequested() {
      return isCancellationRequested;
    },
    onCancellationRequested(listener) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
}
