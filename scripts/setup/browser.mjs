// A Chromium for the tests and for the packaged VS Code: the one that is there, Debian's, or Playwright's.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';
import { cache, pinnedNode, root } from './place.mjs';
import { SetupProblem } from './problem.mjs';
import { run, succeeds } from './run.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const downloads = path.join(cache, 'browsers');

export const browser = {
  title: 'Installing a Chromium browser (about 30 s)',
  isDone: async () => (await findBrowser()) !== undefined,
  run: async () => {
    if (await canInstallDebianPackages()) await installDebianPackages(['chromium']).catch(() => undefined);
    if (!(await findBrowser())) await downloadBrowser();
    await browserPath();
  },
};

/** The browser's executable; `browser` has seen to it that there is one. */
export async function browserPath() {
  const found = await findBrowser();
  if (found) return found;
  throw new SetupProblem(
    'No Chromium, Chrome or Edge was found, and none could be installed.',
    'Install one, or name its executable in the environment variable ARTICLE_NOTES_BROWSER, and run the command again.',
  );
}

async function findBrowser() {
  const named = process.env['ARTICLE_NOTES_BROWSER'];
  if (named && !existsSync(named)) {
    throw new SetupProblem(
      `ARTICLE_NOTES_BROWSER names ${named}, which does not exist.`,
      'Name the executable of a Chromium, Chrome or Edge, or unset the variable.',
    );
  }
  if (named) return named;
  for (const place of [...placesOnPath(), ...macPlaces, ...(await downloadedPlaces())]) {
    if (existsSync(place) && (await succeeds(place, ['--version'], { timeout: 20_000 }))) return place;
  }
  return undefined;
}

function placesOnPath() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function downloadedPlaces() {
  const files = await readdir(downloads, { recursive: true }).catch(() => []);
  return files
    .filter((file) => /^chromium-\d+.*[\\/](chrome|Chromium|Google Chrome for Testing)$/.test(file))
    .map((file) => path.join(downloads, file));
}

async function downloadBrowser() {
  const installer = path.join(root, 'node_modules/playwright-core/cli.js');
  await run(pinnedNode, [installer, 'install', '--no-shell', 'chromium'], {
    env: { PLAYWRIGHT_BROWSERS_PATH: downloads },
    timeout: 180_000,
  }).catch(() => undefined);
}
