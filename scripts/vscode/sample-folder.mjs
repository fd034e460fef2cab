// The folder that `npm start` opens: the bundled articles to work on, and a place for answers.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { note } from '../setup/install-folder.mjs';
import { cache, root } from '../setup/place.mjs';

const folder = path.join(cache, 'sample');
const articles = path.join(root, 'src/library/articles');
/** What was put there, by name: the SHA-256 of each text. */
const given = note('sample.json');

/**
 * Puts the sample there, or brings it up to date. A file that the person changed, or took away, stays as it is.
 * @returns {Promise<{ folder: string, firstFile: string }>}
 */
export async function makeSampleFolder() {
  await mkdir(folder, { recursive: true });
  const known = JSON.parse((await given.read()) ?? '{}');
  for (const [name, text] of await sampleFiles()) {
    const file = path.join(folder, name);
    const present = await readFile(file, 'utf8').catch(() => undefined);
    const untouched = present === undefined ? !(name in known) : known[name] === hashOf(present);
    if (!untouched) continue;
    await writeFile(file, text);
    known[name] = hashOf(text);
  }
  await given.write(JSON.stringify(known, undefined, 2));
  return { folder, firstFile: path.join(folder, 'india-korea-defence.article.yaml') };
}

/** @returns {Promise<Map<string, string>>} texts by file name */
async function sampleFiles() {
  const files = new Map([['answers.md', '']]);
  for (const name of await readdir(articles))
    files.set(name, await readFile(path.join(articles, name), 'utf8'));
  return files;
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
