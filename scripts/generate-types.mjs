// Writes the TypeScript types of the model from its JSON Schemas, so that the two cannot drift apart.
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';

const root = path.resolve(import.meta.dirname, '..');
const schemas = path.join(root, 'src/library/schemas');

/** @returns {Promise<Map<string, string>>} the text of each generated file, by its path in the repository */
export async function generateTypes() {
  const files = new Map();
  for (const file of (await readdir(schemas)).sort()) {
    const name = file.replace('.schema.json', '');
    const text = await compileFromFile(path.join(schemas, file), {
      cwd: schemas,
      bannerComment: `// Generated from src/library/schemas/${file} by \`npm run generate\`; do not edit.`,
      declareExternallyReferenced: true,
      enableConstEnums: false,
      format: true,
      ignoreMinAndMaxItems: true,
      style: { printWidth: 110, singleQuote: true },
    });
    files.set(`src/core/model/${name}.ts`, text);
  }
  return files;
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of await generateTypes()) await writeFile(path.join(root, file), text);
}
