import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReferences } from '../../src/core/article/check-references.ts';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { paragraphsOf } from '../../src/core/source/source-text.ts';
import { untranslated } from '../../src/core/translate.ts';
import { problemMessage } from '../../src/present/problem-message.ts';

/** @typedef {import('../../src/core/article/article.ts').Article} Article */
/** @typedef {import('../../src/core/article/article.ts').Detail} Claim */
/** @typedef {import('../../src/core/problem.ts').Path} Path */
/** @typedef {import('./model-file.mjs').ModelFile} ModelFile */

/**
 * Checks bundled notes: as a user's are checked, and that they are named after their id and lead to places in
 * their source text that are there.
 *
 * @param {ModelFile} file
 * @param {string} location its path
 * @param {import('../../src/core/library/library.ts').Library | undefined} library absent where it is at fault itself
 */
export function checkArticle(file, location, library) {
  const { article, problems, places } = parseArticle(file.text);
  file.problems(problems);
  if (article === undefined) return;
  if (article.id !== path.basename(location, '.article.yaml'))
    file.fault(['id'], `The id "${article.id}" is not the name of the file.`);
  for (const fault of library === undefined ? [] : checkReferences(article, library))
    file.fault(fault.path, problemMessage(fault, untranslated));
  const source = article.source?.text;
  if (source !== undefined) checkSource(file, path.join(path.dirname(location), source), article, places);
}

/**
 * @param {ModelFile} file
 * @param {string} source
 * @param {Article} article
 * @param {ReadonlyMap<string, Path>} places
 */
function checkSource(file, source, article, places) {
  if (!existsSync(source)) {
    file.fault(['source', 'text'], `There is no file "${article.source?.text}".`);
    return;
  }
  const text = readFileSync(source, 'utf8');
  const last = paragraphsOf(text).length;
  for (const claim of claimsOf(article)) {
    const at = places.get(claim.id) ?? [];
    for (const [index, number] of (claim.paragraphs ?? []).entries()) {
      if (number > last)
        file.fault([...at, 'paragraphs', index], `The source text has ${last} paragraphs, not ${number}.`);
    }
    const { exact = '', prefix = '', suffix = '' } = claim.quote ?? {};
    if (!text.includes(`${prefix}${exact}${suffix}`))
      file.fault([...at, 'quote'], 'The source text does not say this.');
  }
}

/**
 * @param {Article} article
 * @returns {Claim[]} points and details
 */
function claimsOf({ sections }) {
  return sections.flatMap(({ points }) => points.flatMap((point) => [point, ...point.details]));
}
