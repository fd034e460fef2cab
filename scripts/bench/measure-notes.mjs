// Parsing, outline, summary and snippet for notes of several sizes.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { pinnedNode, root } from '../setup/place.mjs';
import { run } from '../setup/run.mjs';
import { notesOf } from './notes-of.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Spread} Spread */
/** @typedef {'parse' | 'outline' | 'summary' | 'snippet'} Step */
/** @typedef {Record<Step, number>} Run milliseconds */
/** @typedef {{ name: string, points: number, bytes: number, first: Record<Step, Spread>, warm: Record<Step, Spread> }} NotesFigures */

const sizes = [10, 1_000, 10_000];
/** A first run is only a first run in a fresh process. */
const processes = 5;
const folder = path.join(root, 'out/bench');
/** What is measured, after `measureNotes` has bundled it. */
export const subjectPath = path.join(folder, 'subject.mjs');

/**
 * @param {string} [ownFolder] with `*.article.yaml` to be measured beside the made ones
 * @returns {Promise<NotesFigures[]>}
 */
export async function measureNotes(ownFolder) {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, 'subject.mjs')],
    outfile: subjectPath,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
  });
  const made = await Promise.all(sizes.map(writeMade));
  const own = ownFolder === undefined ? [] : await listOwn(ownFolder);
  const figures = [];
  for (const file of [...made, ...own]) figures.push(await measureFile(file));
  return figures;
}

/** @param {number} points */
async function writeMade(points) {
  const file = path.join(folder, `${points}.article.yaml`);
  await writeFile(file, notesOf(points));
  return file;
}

/** @param {string} ownFolder */
async function listOwn(ownFolder) {
  const names = await readdir(ownFolder, { recursive: true });
  return names.filter((name) => /\.article\.ya?ml$/.test(name)).map((name) => path.join(ownFolder, name));
}

/**
 * @param {string} file
 * @returns {Promise<NotesFigures>}
 */
async function measureFile(file) {
  const text = await readFile(file, 'utf8');
  const points = text.match(/^ {6,}- id:/gm)?.length ?? 0;
  const warmRuns = points > 5_000 ? 4 : 20;
  /** @type {{ first: Run, warm: Run[] }[]} */
  const runs = [];
  for (let index = 0; index < processes; index += 1) {
    const answer = await run(pinnedNode, [
      path.join(import.meta.dirname, 'notes-process.mjs'),
      subjectPath,
      file,
      String(warmRuns),
    ]);
    runs.push(JSON.parse(answer));
  }
  return {
    name: path.basename(file),
    points,
    bytes: Buffer.byteLength(text),
    first: spreadByStep(runs.map(({ first }) => first)),
    warm: spreadByStep(runs.flatMap(({ warm }) => warm)),
  };
}

/**
 * @param {readonly Run[]} runs
 * @returns {Record<Step, Spread>}
 */
function spreadByStep(runs) {
  const of = (/** @type {Step} */ step) => spreadOf(runs.map((run) => run[step]));
  return { parse: of('parse'), outline: of('outline'), summary: of('summary'), snippet: of('snippet') };
}
