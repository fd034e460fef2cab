import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import type { ArticleNotes } from '../../../src/core/model/article.ts';
import type { DirectiveLibrary } from '../../../src/core/model/directives.ts';
import type { FrameworkLibrary } from '../../../src/core/model/frameworks.ts';
import type { NameModel } from '../../../src/core/model/names.ts';
import type { RoleWeights } from '../../../src/core/model/role-weights.ts';
import type { RoleModel } from '../../../src/core/model/roles.ts';
import type { Syllabus } from '../../../src/core/model/syllabus.ts';
import type { TopicWords } from '../../../src/core/model/topic-words.ts';

const folder = new URL('../../../src/library/', import.meta.url);

/** The text of a bundled file, named from `src/library`. */
export function bundledText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

function bundledYaml(path: string): unknown {
  return parse(bundledText(path));
}

const ajv = new Ajv({ allErrors: true });
const schemas = [
  'article',
  'capitals',
  'directives',
  'frameworks',
  'furniture',
  'names',
  'role-weights',
  'roles',
  'syllabus',
  'topic-words',
];
for (const name of schemas) {
  ajv.addSchema(JSON.parse(bundledText(`schemas/${name}.schema.json`)) as AnySchema);
}

/** What the schema has against the file: nothing, where the file is sound. */
export function faultsOf(path: string, schema: string): ErrorObject[] {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(bundledYaml(path)) === true ? [] : (validate.errors ?? []);
}

export const directiveLibrary = bundledYaml('directives.yaml') as DirectiveLibrary;
export const frameworkLibrary = bundledYaml('frameworks.yaml') as FrameworkLibrary;
export const syllabus = bundledYaml('syllabus.yaml') as Syllabus;
export const roleModel = bundledYaml('roles.yaml') as RoleModel;
export const roleWeights = bundledYaml('role-weights.yaml') as RoleWeights;
export const nameModel = bundledYaml('names.yaml') as NameModel;
export const topicWords = bundledYaml('topic-words.yaml') as TopicWords;

export const articleFiles = readdirSync(new URL('articles/', folder))
  .filter((name) => name.endsWith('.article.yaml'))
  .map((name) => `articles/${name}`);

export function bundledArticle(id: string): ArticleNotes {
  return bundledYaml(`articles/${id}.article.yaml`) as ArticleNotes;
}

/** The values that occur more than once. */
export function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
