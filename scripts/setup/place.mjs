// Where things are. Everything that set-up makes lies in one folder that git ignores.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
export const cache = path.join(root, '.vscode-test');
export const binaries = path.join(root, 'node_modules/.bin');
/** The Node.js that the lock file pins; the `node` of whoever runs the scripts may be older. */
export const pinnedNode = path.join(root, 'node_modules/node/bin/node');
