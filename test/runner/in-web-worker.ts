import 'mocha/mocha.js';
import { noReporter } from './report.ts';
import { runLoadedSpecs } from './run-specs.ts';
import { createStrayRejections } from './stray-rejections.ts';

/** The worker blocks `addEventListener`, not its event handlers. */
const worker = globalThis as unknown as { onunhandledrejection?: (event: { reason: unknown }) => void };

/** Runs specs inside the extension host of VS Code for the Web, which is a worker. */
export async function runSpecs(loadSpecs: () => void): Promise<void> {
  const stray = createStrayRejections(/\/static\/devextensions\//);
  worker.onunhandledrejection = ({ reason }) => stray.add(reason);
  mocha.setup({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: noReporter });
  loadSpecs();
  await runLoadedSpecs((done) => mocha.run(done), stray);
}
