import { spawn } from 'node:child_process';
import path from 'node:path';
import { SetupProblem } from '../setup/problem.mjs';
import { remoteUri, workbenchAddress } from './address.mjs';
import { freePort, isFree } from './free-port.mjs';
import { seedSettings, startProfile } from './profile.mjs';
import { installExtension, startServer } from './server.mjs';

/** The browser keeps open editors and the like by address: the same port brings them back. */
const usualPort = 9770;

/**
 * Starts the packaged VS Code with the extension installed.
 * @param {string} vsix
 * @param {{ folder: string, firstFile: string }} sample
 * @param {number | undefined} wantedPort
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function openPackaged(vsix, { folder, firstFile }, wantedPort) {
  const port = await choosePort(wantedPort);
  await seedSettings(path.join(startProfile.data, 'data/User'));
  await installExtension(vsix, startProfile);
  const server = await startServer({ ...startProfile, port, trust: true });
  const address = workbenchAddress(server.authority, folder, {
    openFile: remoteUri(server.authority, firstFile),
  });
  return { address, stop: server.stop };
}

/** @param {number | undefined} wanted */
async function choosePort(wanted) {
  if (wanted === undefined) return (await isFree(usualPort)) ? usualPort : freePort();
  if (await isFree(wanted)) return wanted;
  throw new SetupProblem(`Something else listens on port ${wanted}.`, 'Choose another, or leave out --port.');
}

/**
 * Shows an address in the person's own browser, where there is a screen for it.
 * @param {string} address
 */
export function showInBrowser(address) {
  const hasScreen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.platform !== 'darwin' && !hasScreen) return;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  // Without one the address that is printed does as well.
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
