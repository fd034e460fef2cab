// Runs `host` or `web` and shows the report of its tests only: VS Code itself talks a lot.
//   node scripts/tests/in-vscode.mjs host|web [part of the name of a spec...]
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createReportLines } from './report-lines.mjs';

const [suite = '', ...wanted] = process.argv.slice(2);
const lines = createReportLines();
const child = spawn(process.execPath, [path.join(import.meta.dirname, `run-${suite}.mjs`), ...wanted], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
child.stdout.on('data', lines.write);
child.stderr.on('data', lines.write);
child.on('close', (code) => {
  if (code !== 0) lines.tellTalk();
  process.exitCode = code ?? 1;
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
