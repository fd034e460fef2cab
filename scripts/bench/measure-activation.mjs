// How long the packed extension takes to activate in a real extension host, beside an extension that does nothing.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageExtension } from '../package.mjs';
import { binaries } from '../setup/place.mjs';
import { run } from '../setup/run.mjs';
import { launchChromium } from '../vscode/chromium.mjs';
import { runExtensionTests } from '../vscode/extension-tests.mjs';
import { quietSettings } from '../vscode/quiet-settings.mjs';
import { installExtension, startServer, writeUserSettings } from '../vscode/server.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Spread} Spread */
/** @typedef {{ time: number, processor: number }} Took milliseconds */
/** @typedef {{ ours: Took, empty: Took }} Window */
/** @typedef {{ time: Spread, processor: Spread }} TookSpread */
/** @typedef {{ ours: TookSpread, empty: TookSpread, difference: TookSpread }} ActivationFigures */

/** Every window has an extension host of its own; the first ones fill caches and do not count. */
const windows = 13;
const warmUp = 2;
const probe = path.join(import.meta.dirname, 'activation-probe.cjs');

/** @returns {Promise<ActivationFigures>} */
export async function measureActivation() {
  const folder = await mkdtemp(path.join(tmpdir(), 'article-notes-bench-'));
  try {
    const runs = (await measureWindows(folder)).slice(warmUp);
    return {
      ours: spreadBy(runs, ({ ours }) => ours),
      empty: spreadBy(runs, ({ empty }) => empty),
      difference: spreadBy(runs, ({ ours, empty }) => ({
        time: ours.time - empty.time,
        processor: ours.processor - empty.processor,
      })),
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * @param {readonly Window[]} runs
 * @param {(run: Window) => Took} tookOf
 * @returns {TookSpread}
 */
function spreadBy(runs, tookOf) {
  return {
    time: spreadOf(runs.map((run) => tookOf(run).time)),
    processor: spreadOf(runs.map((run) => tookOf(run).processor)),
  };
}

/**
 * @param {string} folder
 * @returns {Promise<Window[]>}
 */
async function measureWindows(folder) {
  const folders = { data: path.join(folder, 'data'), extensions: path.join(folder, 'extensions') };
  await installExtension(await packageExtension(), folders);
  await installExtension(await packEmpty(await writeEmpty(folder, 'empty')), folders);
  // Tests need an extension under development: the third one, which only goes first.
  const extensions = [await writeEmpty(folder, 'warm-up')];
  await writeUserSettings(folders.data, quietSettings);
  const server = await startServer({ ...folders, driver: true });
  const browser = await launchChromium();
  const runs = [];
  try {
    for (let window = 0; window < windows; window += 1) {
      const workspace = path.join(folder, `window-${window}`);
      await mkdir(workspace);
      runs.push(await measureWindow(server, browser, { folder: workspace, extensions, tests: probe }));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return runs;
}

/**
 * @param {import('../vscode/server.mjs').Server} server
 * @param {import('playwright-core').Browser} browser
 * @param {import('../vscode/extension-tests.mjs').ExtensionTests} wanted
 * @returns {Promise<Window>}
 */
async function measureWindow(server, browser, wanted) {
  let told = '';
  await runExtensionTests(server, browser, wanted, (_type, ...args) => (told += `${args.join(' ')}\n`));
  const figures = /\[bench\] (\{.*\})/.exec(told)?.[1];
  if (!figures) throw new Error(`The window told nothing but:\n${told}`);
  return JSON.parse(figures);
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function writeEmpty(folder, name) {
  const extension = path.join(folder, name);
  await mkdir(extension);
  const manifest = {
    ...{ name, publisher: 'article-notes-bench', version: '1.0.0' },
    ...{ engines: { vscode: '^1.97.0' }, main: './extension.js', activationEvents: [] },
  };
  await writeFile(path.join(extension, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(extension, 'extension.js'), 'exports.activate = () => {};\n');
  await writeFile(path.join(extension, 'README.md'), 'Does nothing.\n');
  return extension;
}

/** @param {string} extension */
async function packEmpty(extension) {
  const vsix = `${extension}.vsix`;
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  await run(path.join(binaries, 'vsce'), ['package', ...options], { cwd: extension });
  return vsix;
}
