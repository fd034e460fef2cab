// Writes the ids that package.json declares as typed constants, so that no id is spelled twice.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const prefix = 'articleNotes.';

/** @returns {Promise<Map<string, string>>} the text of the generated file, by its path in the repository */
export async function generateManifest() {
  const { contributes } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const commands = contributes.commands.map(({ command }) => command);
  const views = Object.values(contributes.views)
    .flat()
    .map(({ id }) => id);
  const settings = Object.keys(contributes.configuration.properties);
  const contextKeys = [
    ...new Set(JSON.stringify(contributes).match(/articleNotes\.(?:has|is)[A-Z]\w*/g)),
  ].sort();
  const text = [
    '// Generated from package.json by `npm run generate`; do not edit.',
    constant('commands', commands),
    constant('views', views),
    constant('settings', settings),
    constant('contextKeys', contextKeys),
  ].join('\n\n');
  return new Map([['src/host/manifest.ts', `${text}\n`]]);
}

/** @param {string} name @param {string[]} ids */
function constant(name, ids) {
  const entries = ids.map((id) => `  ${keyOf(id)}: '${id}',`);
  return `export const ${name} = {\n${entries.join('\n')}\n} as const;`;
}

/** `articleNotes.notes.maxFileSize` -> `maxFileSize` @param {string} id */
function keyOf(id) {
  return id.replace(prefix, '').split('.').at(-1);
}
