// npm run bench [-- FOLDER]: measures size and speed, prints tables, and writes the figures to out/bench.json. With a
// folder, its *.article.yaml are measured beside the made notes. Figures of a busy machine are worse than they should be.
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import { setUpDependencies, setUpForTests } from './setup.mjs';
import { continueUnderPinnedNode } from './setup/pinned-node.mjs';
import { root } from './setup/place.mjs';
import { tellProblem } from './setup/problem.mjs';
import { tell } from './setup/progress.mjs';
import { run } from './setup/run.mjs';

const target = path.join(root, 'out/bench.json');

try {
  const [folder] = process.argv.slice(2);
  await setUpDependencies();
  if (!(await continueUnderPinnedNode())) {
    await setUpForTests();
    await bench(folder);
  }
} catch (error) {
  tellProblem(error);
  process.exitCode = 1;
}

/** @param {string} [folder] */
async function bench(folder) {
  const { measureNotes } = await import('./bench/measure-notes.mjs');
  const { measureSummary } = await import('./bench/measure-summary.mjs');
  const { measureActivation } = await import('./bench/measure-activation.mjs');
  const { bundleSizes } = await import('./bench/bundle-sizes.mjs');
  const { tablesOf } = await import('./bench/tables.mjs');

  tell('Building');
  await run(process.execPath, [path.join(root, 'esbuild.js')], { cwd: root });
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
  const sizes = await bundleSizes();
  tell('Parsing, outline, summary and snippet, each time in a process of its own');
  const notes = await measureNotes(folder && path.resolve(folder));
  tell('The summary in a browser');
  const summary = await measureSummary();
  tell('Activation beside an empty extension, in one window after another');
  const activation = await measureActivation();

  const figures = { machine, sizes, activation, notes, summary };
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`\n${tablesOf(figures)}\n\nAll figures are in ${path.relative(process.cwd(), target)}.`);
}
