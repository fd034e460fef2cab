import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pinnedNode } from '../setup/place.mjs';
import { run } from '../setup/run.mjs';
import { serverProgram } from './packaged-server.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} data a folder of the server's own; the user's settings lie in it
 * @property {string} extensions the folder of installed extensions
 * @property {number} [port] a free one when not given
 * @property {boolean} [driver] lets an address load an extension under test, and makes the workbench drivable
 * @property {boolean} [trust] asks whether a folder is trusted, as VS Code does; off unless asked for
 */

/** @typedef {{ authority: string, data: string, stop: () => Promise<void> }} Server */

/**
 * Starts VS Code as a server for browsers on this machine; gives it back when it is ready.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const child = spawn(pinnedNode, [serverProgram, ...serverArguments(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, VSCODE_PROXY_URI: '' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await portWhenReady(child);
  return {
    authority: `127.0.0.1:${port}`,
    data: options.data,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** @param {ServerOptions} options */
function serverArguments({ data, extensions, port = 0, driver = false, trust = false }) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--extensions-dir', extensions],
    ...['--disable-telemetry', '--disable-experiments'],
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    ...(trust ? [] : ['--disable-workspace-trust']),
  ];
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<string>}
 */
function portWhenReady(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    /** @param {Buffer} chunk */
    const listen = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port && output.includes('Extension host agent started')) resolve(port);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The VS Code server ended with ${code} before it was ready:\n${output}`)),
    );
  });
}

/**
 * Installs a packed extension the way a user would.
 * @param {string} vsix
 * @param {{ data: string, extensions: string }} folders
 */
export async function installExtension(vsix, { data, extensions }) {
  const folders = ['--server-data-dir', data, '--extensions-dir', extensions];
  await run(pinnedNode, [serverProgram, '--install-extension', vsix, '--force', ...folders]);
}

/**
 * @param {string} data the server's folder
 * @param {Record<string, unknown>} settings
 */
export async function writeUserSettings(data, settings) {
  const user = path.join(data, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}
