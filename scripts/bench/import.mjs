// How well downloads are read: npm run bench:import [-- FOLDER]
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup/place.mjs';
import { casesIn } from './import/cases.mjs';
import { measureImport } from './import/measure.mjs';

/** @typedef {import('./import/measure.mjs').Figures} Figures */

const fixtures = path.join(root, 'test/fixtures/articles');
const folders = [fixtures, ...process.argv.slice(2).map((folder) => path.resolve(folder))];
const worstShown = 10;

/** @type {Record<string, Figures>} */
const results = {};
for (const folder of folders) {
  const cases = (await stat(folder).catch(() => undefined))?.isDirectory() ? await casesIn(folder) : [];
  const name = path.relative(root, folder);
  if (cases.length === 0) console.log(`${name}: nothing to measure`);
  else results[name] = await measureImport(cases);
}
for (const [name, figures] of Object.entries(results)) print(name, figures);
await mkdir(path.join(root, 'out'), { recursive: true });
await writeFile(path.join(root, 'out/bench-import.json'), `${JSON.stringify(results, undefined, 2)}\n`);

/**
 * @param {string} name
 * @param {Figures} figures
 */
function print(
  name,
  { documents, empty, precision, recall, f1, metadata, roles, milliseconds, byEnding, peakMegabytes, cases },
) {
  const rows = [
    ['documents', `${documents}, ${empty} empty`],
    ['precision', precision.toFixed(4)],
    ['recall', recall.toFixed(4)],
    ['F1', f1.toFixed(4)],
    ...Object.entries({ ...metadata, roles: roles.all, 'surer roles': roles.surer })
      .filter(([, share]) => share.of > 0)
      .map(([field, { right, of }]) => [field, `${(right / of).toFixed(3)} (${right} of ${of})`]),
    ['time', told(milliseconds)],
    ...Object.entries(byEnding).map(([ending, times]) => [`  ${ending}`, told(times)]),
    ['peak memory', `${peakMegabytes.toFixed(0)} MB`],
  ];
  console.log(`\n${name}`);
  for (const [label = '', value = ''] of rows) console.log(`  ${label.padEnd(12)} ${value}`);
  for (const { name: worst, f1: its, refused } of cases.slice(0, worstShown).filter((one) => one.f1 < 0.95)) {
    console.log(`  ${its.toFixed(3)}        ${worst}${refused === undefined ? '' : ` (${refused})`}`);
  }
}

/** @param {import('./import/measure.mjs').Times} times */
function told({ median, high }) {
  return `${median.toFixed(1)} ms, 95th percentile ${high.toFixed(1)} ms`;
}
