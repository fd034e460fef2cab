// Writes the static snippets from the bundled frameworks.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLibrary } from '../src/core/library/library.ts';
import { staticSnippets } from '../src/core/snippet/static-snippets.ts';

const library = path.resolve(import.meta.dirname, '../src/library');

/** @returns {Promise<Map<string, string>>} the snippet file's text, by its path in the repository */
export async function generateSnippets() {
  const read = (/** @type {string} */ name) => readFile(path.join(library, `${name}.yaml`), 'utf8');
  const snippets = staticSnippets(
    parseLibrary({
      frameworks: await read('frameworks'),
      directives: await read('directives'),
      syllabus: await read('syllabus'),
    }),
  );
  return new Map([['snippets/answer-frameworks.json', `${JSON.stringify(snippets, undefined, 2)}\n`]]);
}
