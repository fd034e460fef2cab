import type { download as Download } from '../platform.d.ts';

export { startWorker } from './start-worker.ts';

/** What reaches the network is loaded when a person asks for a page. */
export const download: typeof Download = async (url, options) => {
  const { download: fetchPage } = await import('./download.ts');
  return fetchPage(url, options);
};
