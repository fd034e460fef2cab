import { repeatedIds } from './repeated.mjs';

/**
 * What the schema cannot say of the directives: ids are single, a form means one directive, and every family is explained.
 *
 * @param {import('./model-file.mjs').ModelFile} file
 * @param {import('../../src/core/model/directives.ts').DirectiveLibrary} library
 */
export function checkDirectives(file, { families, directives }) {
  for (const { id, index } of repeatedIds(families))
    file.fault(['families', index, 'id'], `The family "${id}" is here twice.`);
  for (const { id, index } of repeatedIds(directives))
    file.fault(['directives', index, 'id'], `The directive "${id}" is here twice.`);
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const [index, { id, family, forms }] of directives.entries()) {
    if (!families.some((known) => known.id === family))
      file.fault(['directives', index, 'family'], `The family "${family}" is not among the families above.`);
    for (const [at, form] of forms.entries()) {
      const owner = owners.get(form);
      if (owner !== undefined)
        file.fault(['directives', index, 'forms', at], `"${form}" is a form of "${owner}" already.`);
      owners.set(form, id);
    }
  }
}
