import type { Fault, Path, ProblemCode } from '../problem.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Plain } from '../yaml/plain-value.ts';
import type { JsonSchema } from './json-schema.ts';

/** A value of type `T` of which any part may be missing: what was unsound has been left out. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? (Sound<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Sound<T[Key]> }
    : T;

export interface Checked<T> {
  /** Absent when not even the outermost kind is right. List items keep their places: an unsound one is a hole. */
  readonly value?: Sound<T>;
  readonly faults: readonly Fault[];
}

/**
 * Checks plain values against a JSON Schema, keeps what is sound and tells what is not. Numbers are read from
 * the text that stands in the file.
 */
export function checkSchema<T>(plain: Plain, schema: JsonSchema): Checked<T> {
  const check = new Check(schema);
  const value = check.value(plain, schema, []) as Sound<T> | undefined;
  return { ...(value === undefined ? {} : { value }), faults: check.faults };
}

class Check {
  readonly faults: Fault[] = [];
  readonly #root: JsonSchema;
  readonly #patterns = new Map<string, RegExp>();

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  value(plain: Plain, given: JsonSchema, path: Path): unknown {
    const schema = this.#resolve(given, plain);
    if (schema.const !== undefined) return this.#constant(plain, schema, path);
    if (schema.enum !== undefined) return this.#choice(plain, schema.enum, path);
    switch (schema.type) {
      case 'object':
        return this.#object(plain, schema, path);
      case 'array':
        return this.#array(plain, schema, path);
      case 'integer':
        return this.#integer(plain, schema, path);
      default:
        return this.#string(plain, schema, path);
    }
  }

  /** Follows references; of alternatives takes the one whose kind the value has. */
  #resolve(schema: JsonSchema, plain: Plain): JsonSchema {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace(/^.*#\/definitions\//, '');
      return this.#resolve(this.#root.definitions?.[name] ?? {}, plain);
    }
    const resolved = schema.anyOf?.map((alternative) => this.#resolve(alternative, plain));
    return resolved?.find((alternative) => alternative.type === kindOf(plain)) ?? resolved?.[0] ?? schema;
  }

  #object(plain: Plain, schema: JsonSchema, path: Path): unknown {
    if (typeof plain === 'string' || Array.isArray(plain)) return this.#wrongType(plain, 'object', path);
    const { required = [], properties = {} } = schema;
    this.#size(path, Object.keys(plain).length, schema.minProperties);
    for (const key of required) {
      if (!Object.hasOwn(plain, key)) this.#fault('missing-key', path, [key]);
    }
    const sound: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(plain)) {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (property === undefined) {
        this.#fault('unknown-key', [...path, key], [excerpt(key), Object.keys(properties).join(', ')]);
        continue;
      }
      const value = this.value(child, property, [...path, key]);
      if (value !== undefined) sound[key] = value;
    }
    return sound;
  }

  #array(plain: Plain, schema: JsonSchema, path: Path): unknown {
    if (!Array.isArray(plain)) return this.#wrongType(plain, 'array', path);
    this.#size(path, plain.length, schema.minItems, schema.maxItems);
    return plain.map((item, index) => this.value(item, schema.items ?? {}, [...path, index]));
  }

  #size(path: Path, size: number, least = 0, most = Infinity): void {
    if (size < least) this.#fault('too-few', path, [String(least)]);
    if (size > most) this.#fault('too-many', path, [String(most)]);
  }

  #string(plain: Plain, schema: JsonSchema, path: Path): unknown {
    if (typeof plain !== 'string') return this.#wrongType(plain, 'string', path);
    if (plain.trim() === '') return this.#fault('empty-text', path, []);
    const limit = schema.maxLength ?? Infinity;
    if (plain.length > limit) return this.#fault('too-long', path, [String(plain.length), String(limit)]);
    if (schema.pattern !== undefined && !this.#pattern(schema.pattern).test(plain)) {
      return this.#fault('bad-format', path, [excerpt(plain), lastKey(path)]);
    }
    return plain;
  }

  #pattern(source: string): RegExp {
    const pattern = this.#patterns.get(source) ?? new RegExp(source, 'u');
    this.#patterns.set(source, pattern);
    return pattern;
  }

  #integer(plain: Plain, { minimum = -Infinity, maximum = Infinity }: JsonSchema, path: Path): unknown {
    if (typeof plain !== 'string' || !/^-?\d{1,15}$/.test(plain))
      return this.#wrongType(plain, 'integer', path);
    const number = Number(plain);
    if (number >= minimum && number <= maximum) return number;
    return this.#fault('out-of-range', path, [plain, String(minimum), String(maximum)]);
  }

  #choice(plain: Plain, choices: readonly string[], path: Path): unknown {
    if (typeof plain !== 'string') return this.#wrongType(plain, 'string', path);
    if (choices.includes(plain)) return plain;
    return this.#fault('not-allowed', path, [excerpt(plain), choices.join(', ')]);
  }

  #constant(plain: Plain, schema: JsonSchema, path: Path): unknown {
    if (typeof plain === 'string' && plain === String(schema.const)) return schema.const;
    const found = typeof plain === 'string' ? excerpt(plain) : kindOf(plain);
    return this.#fault('not-allowed', path, [found, String(schema.const)]);
  }

  #wrongType(plain: Plain, expected: string, path: Path): undefined {
    return this.#fault('wrong-type', path, [lastKey(path), expected, kindOf(plain)]);
  }

  #fault(code: ProblemCode, path: Path, args: readonly string[]): undefined {
    const isUnknown = code === 'unknown-key';
    this.faults.push({
      code,
      severity: isUnknown ? 'warning' : 'error',
      path,
      args,
      ...(isUnknown && { atKey: true }),
    });
  }
}

function kindOf(plain: Plain): 'string' | 'array' | 'object' {
  if (typeof plain === 'string') return 'string';
  return Array.isArray(plain) ? 'array' : 'object';
}

function lastKey(path: Path): string {
  return path.findLast((step): step is string => typeof step === 'string') ?? '';
}
