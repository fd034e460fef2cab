import type { download as Download } from '../platform.d.ts';

export { startWorker } from './start-worker.ts';

/** A page may not ask another site for its document. */
export const download: typeof Download = undefined;
