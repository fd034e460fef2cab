// Type-checks every part of the source on its own, with no more of its surroundings than it may know.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { binaries, root } from './setup/place.mjs';
import { ProgramFailed, run } from './setup/run.mjs';

const parts = [
  '.',
  'src',
  'src/core',
  'src/present',
  'src/protocol',
  'src/importer',
  'src/readers',
  'src/worker',
  'src/platform/desktop',
  'src/platform/web',
  'src/webview',
  'src/cli',
  'test',
  'scripts',
];
const queue = parts.filter((part) => existsSync(path.join(root, part, 'tsconfig.json')));

let faulty = 0;
await Promise.all(Array.from({ length: availableParallelism() }, checkFromQueue));
console.log(faulty === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = faulty === 0 ? 0 : 1;

async function checkFromQueue() {
  for (let part = queue.pop(); part; part = queue.pop()) await check(part);
}

/** @param {string} part */
async function check(part) {
  const remembered = path.join(root, 'out/types', `${part.replaceAll('/', '-')}.tsbuildinfo`);
  const options = ['-p', part, '--incremental', '--tsBuildInfoFile', remembered];
  await run(path.join(binaries, 'tsc'), options, { cwd: root }).catch((error) => {
    faulty += 1;
    console.error(`${part}:\n${error instanceof ProgramFailed ? error.output : error}`);
  });
}
