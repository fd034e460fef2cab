// Writes every generated file: `npm run generate`. With --check it only tells which ones are out of step.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateGrammars } from './generate-grammar.mjs';
import { generateL10n } from './generate-l10n.mjs';
import { generateManifest } from './generate-manifest.mjs';
import { generateSnippets } from './generate-snippets.mjs';
import { generateTypes } from './generate-types.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** @returns {Promise<Map<string, string>>} every generated file's text, by its path in the repository */
export async function generateAll() {
  const parts = await Promise.all([
    generateTypes(),
    generateManifest(),
    generateSnippets(),
    generateGrammars(),
    generateL10n(),
  ]);
  return new Map(parts.flatMap((part) => [...part]));
}

/** @returns {Promise<string[]>} the generated files that do not say what they should */
export async function staleFiles() {
  const stale = [];
  for (const [file, text] of await generateAll()) {
    const current = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
    if (current !== text) stale.push(file);
  }
  return stale;
}

async function main() {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    for (const file of stale) console.error(`${file} is out of step: run \`npm run generate\``);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  const files = await generateAll();
  for (const file of stale) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, files.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
}

if (process.argv[1] === import.meta.filename) await main();
