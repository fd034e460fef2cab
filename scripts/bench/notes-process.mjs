// Measures one text of notes in a process of its own: how long each step takes the first time, and once it is warm.
//   node notes-process.mjs SUBJECT NOTES WARM-RUNS
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/place.mjs';

const [subjectPath = '', notesPath = '', warmRuns = '5'] = process.argv.slice(2);
/** @type {typeof import('./subject.mjs')} */
const subject = await import(pathToFileURL(subjectPath).href);
const {
  parseArticle,
  outlineOf,
  summaryOf,
  rankFrameworks,
  skeletonOf,
  snippetOf,
  untranslated: t,
} = subject;

const text = await readFile(notesPath, 'utf8');
const library = subject.parseLibrary({
  frameworks: await libraryText('frameworks'),
  directives: await libraryText('directives'),
  syllabus: await libraryText('syllabus'),
});
const limits = { ...subject.defaultLimits, bytes: 64 * 1024 * 1024, nodes: 5_000_000 };

const first = runOnce();
const warm = Array.from({ length: Number(warmRuns) }, runOnce);
console.log(JSON.stringify({ first, warm: warm.slice(Math.floor(warm.length / 3)) }));

/** Every step once, in the order in which the editor takes them; milliseconds by step. */
function runOnce() {
  const parse = timed(() => parseArticle(text, limits));
  const { article, problems } = parse.value;
  if (article === undefined || problems.length > 0)
    throw new Error(`${notesPath}: ${problems[0]?.code ?? 'no article'}`);
  const outline = timed(() => outlineOf(article, t));
  const summary = timed(() => summaryOf(article, library, t));
  const snippet = timed(() => {
    const [best] = rankFrameworks(library.frameworks, { article, words: 250, directives: ['discuss'] });
    if (best === undefined) throw new Error('No framework has 250 words.');
    const skeleton = skeletonOf(best.framework, 250, library, article);
    return snippetOf(skeleton, { points: 'bullets', budget: (budget) => `${budget} words` });
  });
  return { parse: parse.ms, outline: outline.ms, summary: summary.ms, snippet: snippet.ms };
}

/**
 * @template Value
 * @param {() => Value} work
 */
function timed(work) {
  const begun = performance.now();
  const value = work();
  return { value, ms: performance.now() - begun };
}

/** @param {string} name */
function libraryText(name) {
  return readFile(path.join(root, 'src/library', `${name}.yaml`), 'utf8');
}
