import { repeatedIds } from './repeated.mjs';

/**
 * What the schema cannot say of the syllabus: ids are single, and every topic belongs to a paper that is there.
 *
 * @param {import('./model-file.mjs').ModelFile} file
 * @param {import('../../src/core/model/syllabus.ts').Syllabus} syllabus
 */
export function checkSyllabus(file, { papers, topics }) {
  for (const { id, index } of repeatedIds(papers))
    file.fault(['papers', index, 'id'], `The paper "${id}" is here twice.`);
  for (const { id, index } of repeatedIds(topics))
    file.fault(['topics', index, 'id'], `The topic "${id}" is here twice.`);
  for (const [index, { id, paper }] of topics.entries()) {
    if (!papers.some((known) => known.id === paper))
      file.fault(['topics', index, 'paper'], `There is no paper "${paper}".`);
    if (!id.startsWith(`${paper}.`))
      file.fault(['topics', index, 'id'], `The id "${id}" does not begin with its paper, "${paper}.".`);
  }
}
