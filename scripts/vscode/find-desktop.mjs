// The desktop VS Code of this machine, where there is one, or one that can be had quickly.
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { note } from '../setup/install-folder.mjs';
import { cache, root } from '../setup/place.mjs';
import { tell } from '../setup/progress.mjs';

const linuxFolders = ['/usr/share/code', '/opt/visual-studio-code', '/snap/code/current/usr/share/code'];
const macFolders = ['/Applications', path.join(homedir(), 'Applications')].map((folder) =>
  path.join(folder, 'Visual Studio Code.app/Contents'),
);

const failedDownload = note('desktop-download-failed');
const day = 24 * 60 * 60 * 1000;

/**
 * The executable of a desktop VS Code that this machine can show, or nothing. `ARTICLE_NOTES_DESKTOP=0` always gives nothing.
 * @returns {Promise<string | undefined>}
 */
export async function findDesktop() {
  if (process.env['ARTICLE_NOTES_DESKTOP'] === '0' || !canShowWindows()) return undefined;
  return (await installedDesktop()) ?? (await downloadedDesktop());
}

function canShowWindows() {
  if (process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function installedDesktop() {
  const folders = process.platform === 'darwin' ? macFolders : linuxFolders;
  for (const folder of [...folders, ...(await folderOfCodeOnPath())]) {
    const executable = executableIn(folder);
    if (executable && (await isNewEnough(folder))) return executable;
  }
  return undefined;
}

/** The `code` on the PATH is a script of the installation, `bin/code` or `Resources/app/bin/code` in it. */
async function folderOfCodeOnPath() {
  const places = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'code'));
  const found = places.find((place) => existsSync(place));
  if (!found) return [];
  const levels = process.platform === 'darwin' ? '../../../..' : '../..';
  return [path.resolve(await realpath(found), levels)];
}

/** @param {string} folder of an installation */
function executableIn(folder) {
  const names = process.platform === 'darwin' ? ['MacOS/Electron', 'MacOS/Code'] : ['code'];
  return names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/** @param {string} folder of an installation */
async function isNewEnough(folder) {
  const app = process.platform === 'darwin' ? 'Resources/app' : 'resources/app';
  const installed = await versionIn(path.join(folder, app, 'package.json'));
  const { engines } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return installed.localeCompare(engines.vscode.replace('^', ''), 'en', { numeric: true }) >= 0;
}

/** @param {string} manifest */
async function versionIn(manifest) {
  return readFile(manifest, 'utf8').then(
    (text) => JSON.parse(text).version,
    () => '0',
  );
}

/** Tried once a day where it does not work: most machines that cannot reach the download never can. */
async function downloadedDesktop() {
  const failedAt = Number((await failedDownload.read()) ?? 0);
  if (Date.now() - failedAt < day) return undefined;
  try {
    await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    tell('Looking for a desktop VS Code to download');
    const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
    const reporter = new SilentReporter();
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: 10_000, reporter });
  } catch {
    await failedDownload.write(String(Date.now()));
    return undefined;
  }
}
