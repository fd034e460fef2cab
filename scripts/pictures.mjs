// Takes the pictures of the readme anew, in a real VS Code, and puts them into docs/pictures.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { smallPng } from './pictures/small-png.mjs';
import { binaries, root } from './setup/place.mjs';
import { run } from './setup/run.mjs';

const names = ['outline', 'summary-light', 'summary-dark', 'framework'];
const taken = path.join(root, 'test-results/pictures');
const kept = path.join(root, 'docs/pictures');

const options = ['--timeout', '180000', '--require', './test/ui/harness/close-stage.ts'];
await run(path.join(binaries, 'mocha'), [...options, 'test/ui/pictures.test.ts'], { cwd: root });
await mkdir(kept, { recursive: true });
for (const name of names) {
  const picture = await readFile(path.join(taken, `readme-${name}.png`));
  await writeFile(path.join(kept, `${name}.png`), smallPng(picture));
}
console.log(`docs/pictures: ${names.join(', ')}`);
