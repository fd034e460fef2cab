import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSchema } from '../../src/core/schema/check-schema.ts';
import { decodeUtf8 } from '../../src/core/text/decode.ts';
import { untranslated } from '../../src/core/translate.ts';
import { parseYaml } from '../../src/core/yaml/parse-yaml.ts';
import { LineIndex } from '../../src/core/text/line-index.ts';
import { problemMessage } from '../../src/present/problem-message.ts';

/** @typedef {import('../../src/core/problem.ts').Path} Path */
/** @typedef {import('../../src/core/problem.ts').Problem} Problem */
/** @typedef {import('../../src/core/schema/json-schema.ts').JsonSchema} JsonSchema */

/** A YAML file of the library, and what has been found wrong with it. */
export class ModelFile {
  /** Each as compilers tell it: `file:line:column: message`. @type {string[]} */
  faults = [];
  #name;
  #lines;
  #yaml;

  /**
   * @param {string} folder
   * @param {string} name of the file, as faults name it
   */
  constructor(folder, name) {
    this.#name = name;
    const decoded = decodeUtf8(readFileSync(path.join(folder, name)));
    this.text = decoded.ok ? decoded.text : '';
    this.#lines = new LineIndex(this.text);
    this.#yaml = parseYaml(this.text);
    if (!decoded.ok)
      this.fault([], problemMessage({ code: 'not-utf8', args: [String(decoded.offset)] }, untranslated));
  }

  /**
   * @template T
   * @param {JsonSchema} schema
   * @returns {T | undefined} what the file holds, if it keeps to the schema
   */
  read(schema) {
    if (this.faults.length > 0) return undefined;
    const { value, faults } = checkSchema(this.#yaml.value ?? '', schema);
    this.problems([...this.#yaml.problems, ...this.#yaml.locate(faults)]);
    return this.faults.length === 0 ? /** @type {T} */ (value) : undefined;
  }

  /** @param {readonly Problem[]} problems */
  problems(problems) {
    for (const problem of problems) this.#tell(problem, problemMessage(problem, untranslated));
  }

  /**
   * @param {Path} at
   * @param {string} message
   */
  fault(at, message) {
    this.#tell(this.positionOf(at), message);
  }

  /** @param {Path} at */
  positionOf(at) {
    return this.#lines.positionAt(this.#yaml.rangeOf(at).start);
  }

  /**
   * @param {{ line: number, column: number }} position
   * @param {string} message
   */
  #tell({ line, column }, message) {
    this.faults.push(`${this.#name}:${line}:${column}: ${message}`);
  }
}
