import process from 'node:process';
import Mocha from 'mocha';
import { noReporter } from './report.ts';
import { runLoadedSpecs } from './run-specs.ts';
import { createStrayRejections } from './stray-rejections.ts';

/** Runs specs inside the extension host of Node.js. */
export async function runSpecs(loadSpecs: () => void): Promise<void> {
  const stray = createStrayRejections(/[/\\](dist[/\\]desktop|out[/\\]host)[/\\]/);
  const listen = (reason: unknown): void => stray.add(reason);
  process.on('unhandledRejection', listen);
  const mocha = new Mocha({
    timeout: 60_000,
    retries: 1,
    forbidOnly: 'CI' in process.env,
    reporter: noReporter,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadSpecs();
  try {
    await runLoadedSpecs((done) => mocha.run(done), stray);
  } finally {
    process.off('unhandledRejection', listen);
  }
}
