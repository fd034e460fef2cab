// The npm packages of the lock file, and the Node.js binary among them.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pinnedNode, root } from './place.mjs';
import { SetupProblem } from './problem.mjs';
import { run, succeeds } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

export const npmPackages = {
  title: 'Installing the npm packages of package-lock.json (about 30 s)',
  isDone: async () => {
    const wanted = await lockedPackages('package-lock.json');
    const installed = await lockedPackages('node_modules/.package-lock.json').catch(() => undefined);
    if (!installed) return false;
    return Object.entries(wanted).every(
      ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
    );
  },
  run: async () => {
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root }).catch((/** @type {Error} */ error) => {
      throw new SetupProblem(
        `The npm packages could not be installed: ${error.message}`,
        'Check that the npm registry can be reached (`npm ping`) and run the command again.',
      );
    });
  },
};

/** `ignore-scripts` in .npmrc holds back every install script; this one is trusted: it links the Node.js binary. */
export const nodeBinary = {
  title: 'Linking the pinned Node.js',
  isDone: async () => existsSync(pinnedNode) && (await succeeds(pinnedNode, ['--version'])),
  run: async () => {
    await run('npm', ['rebuild', '--ignore-scripts=false', 'node'], { cwd: root });
  },
};

/**
 * @param {string} file
 * @returns {Promise<Record<string, LockedPackage>>}
 */
async function lockedPackages(file) {
  return JSON.parse(await readFile(path.join(root, file), 'utf8')).packages;
}
