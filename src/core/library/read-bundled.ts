import { checkSchema } from '../schema/check-schema.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/**
 * Reads a bundled file. The build has checked it against the same schema, so a fault here means a broken installation.
 *
 * @param name for the error
 * @throws Error naming the file and the line
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the schema is the type, at run time
export function readBundled<T>(name: string, text: string, schema: unknown): T {
  const yaml = parseYaml(text);
  const { value, faults } = checkSchema<T>(yaml.value ?? '', schema as JsonSchema);
  const problem = [...yaml.problems, ...yaml.locate(faults)][0];
  if (problem === undefined && value !== undefined) return value as T;
  throw new Error(`${name}: ${problem?.code ?? 'empty'} at line ${String(problem?.line ?? 1)}`);
}
