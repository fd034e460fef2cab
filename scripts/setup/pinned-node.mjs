import { spawn } from 'node:child_process';
import path from 'node:path';
import { binaries, pinnedNode } from './place.mjs';

/** What the tools of the tests ask for; a stranger's Node.js may be older, the pinned one is not. */
const neededMajor = 22;

/**
 * Runs this very script again under the pinned Node.js when the current one is too old.
 * @returns {Promise<boolean>} whether it did so: then everything is done, and the exit code set
 */
export async function continueUnderPinnedNode() {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return false;
  const env = { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}` };
  const child = spawn(pinnedNode, process.argv.slice(1), { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return true;
}
