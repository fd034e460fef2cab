// Checks the bundled model before it is built in: `node scripts/check-library.mjs`. Faults are told as compilers tell them.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkArticle } from './library/check-article.mjs';
import { checkDirectives } from './library/check-directives.mjs';
import { checkFrameworks } from './library/check-frameworks.mjs';
import { checkSyllabus } from './library/check-syllabus.mjs';
import { ModelFile } from './library/model-file.mjs';

/** @typedef {import('../src/core/library/library.ts').Library} Library */
/** @typedef {import('../src/core/model/directives.ts').DirectiveLibrary} DirectiveLibrary */
/** @typedef {import('../src/core/model/frameworks.ts').FrameworkLibrary} FrameworkLibrary */
/** @typedef {import('../src/core/model/syllabus.ts').Syllabus} Syllabus */

const library = path.resolve(import.meta.dirname, '../src/library');

/**
 * Every file is checked against its schema. References are followed once the files that they lead to are sound.
 *
 * @param {string} folder laid out as `src/library` is
 * @returns {string[]} `file:line:column: message` of each fault, the file named from the folder
 */
export function libraryFaults(folder) {
  const frameworksFile = new ModelFile(folder, 'frameworks.yaml');
  const directivesFile = new ModelFile(folder, 'directives.yaml');
  const syllabusFile = new ModelFile(folder, 'syllabus.yaml');
  const frameworks = /** @type {FrameworkLibrary | undefined} */ (
    frameworksFile.read(schemaOf('frameworks'))
  );
  const directives = /** @type {DirectiveLibrary | undefined} */ (
    directivesFile.read(schemaOf('directives'))
  );
  const syllabus = /** @type {Syllabus | undefined} */ (syllabusFile.read(schemaOf('syllabus')));
  if (syllabus) checkSyllabus(syllabusFile, syllabus);
  if (directives) checkDirectives(directivesFile, directives);
  if (frameworks && directives && syllabus)
    checkFrameworks(frameworksFile, frameworks, { directives, syllabus });
  /** @type {Library | undefined} */
  const model = frameworks && directives && syllabus && { ...frameworks, ...directives, ...syllabus };
  const articles = globSync('articles/*.article.yaml', { cwd: folder })
    .sort()
    .map((name) => {
      const file = new ModelFile(folder, name);
      checkArticle(file, path.join(folder, name), model);
      return file;
    });
  return [frameworksFile, directivesFile, syllabusFile, ...articles].flatMap(({ faults }) => faults);
}

/** @param {string} kind */
function schemaOf(kind) {
  return JSON.parse(readFileSync(path.join(library, `schemas/${kind}.schema.json`), 'utf8'));
}

if (process.argv[1] === import.meta.filename) {
  const faults = libraryFaults(library);
  for (const fault of faults) console.error(path.join('src/library', fault));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
