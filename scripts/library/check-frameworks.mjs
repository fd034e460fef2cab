import { budgetOf, budgetsOf } from '../../src/core/framework/budget.ts';
import { repeatedIds } from './repeated.mjs';

/** @typedef {import('./model-file.mjs').ModelFile} ModelFile */
/** @typedef {import('../../src/core/model/frameworks.ts').Framework} Framework */
/** @typedef {{ directives: import('../../src/core/model/directives.ts').DirectiveLibrary, syllabus: import('../../src/core/model/syllabus.ts').Syllabus }} Rest */

/**
 * What the schema cannot say of the frameworks: ids are single, what they refer to is there, budgets add up.
 *
 * @param {ModelFile} file
 * @param {import('../../src/core/model/frameworks.ts').FrameworkLibrary} library
 * @param {Rest} rest
 */
export function checkFrameworks(file, library, rest) {
  for (const list of /** @type {const} */ (['introductions', 'conclusions', 'frameworks'])) {
    for (const { id, index } of repeatedIds(library[list]))
      file.fault([list, index, 'id'], `The id "${id}" is taken.`);
  }
  for (const [index, framework] of library.frameworks.entries()) {
    checkReferences(file, framework, index, rest);
    checkBudgets(file, framework, index);
    for (const { id, index: slot } of repeatedIds(framework.slots))
      file.fault(['frameworks', index, 'slots', slot, 'id'], `The framework has a slot "${id}" already.`);
  }
}

/**
 * @param {ModelFile} file
 * @param {Framework} framework
 * @param {number} index
 * @param {Rest} rest
 */
function checkReferences(
  file,
  framework,
  index,
  { directives: { directives }, syllabus: { papers, topics } },
) {
  for (const [at, id] of framework.directives.entries()) {
    if (!directives.some((known) => known.id === id))
      file.fault(['frameworks', index, 'directives', at], `There is no directive "${id}".`);
  }
  for (const [at, id] of framework.papers.entries()) {
    if (!papers.some((known) => known.id === id))
      file.fault(['frameworks', index, 'papers', at], `There is no paper "${id}".`);
  }
  for (const [at, prefix] of (framework.topics ?? []).entries()) {
    if (!topics.some(({ id }) => id === prefix || id.startsWith(`${prefix}.`)))
      file.fault(['frameworks', index, 'topics', at], `No topic of the syllabus begins with "${prefix}".`);
  }
}

/**
 * @param {ModelFile} file
 * @param {Framework} framework
 * @param {number} index
 */
function checkBudgets(file, framework, index) {
  const limits = new Set(framework.slots.flatMap(({ words }) => Object.keys(words).map(Number)));
  for (const [at, { id, words }] of framework.slots.entries()) {
    const missing = [...limits].filter((limit) => !Object.hasOwn(words, String(limit)));
    if (missing.length > 0)
      file.fault(
        ['frameworks', index, 'slots', at, 'words'],
        `The slot "${id}" has no budget for ${missing.join(', ')} words.`,
      );
  }
  for (const limit of budgetsOf(framework)) {
    const sum = framework.slots.reduce((total, slot) => total + (budgetOf(slot, limit) ?? 0), 0);
    if (sum !== limit)
      file.fault(['frameworks', index, 'slots'], `The budgets for ${limit} words add up to ${sum}.`);
  }
}
