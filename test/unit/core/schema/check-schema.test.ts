import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { checkSchema } from '../../../../src/core/schema/check-schema.ts';
import type { JsonSchema } from '../../../../src/core/schema/json-schema.ts';
import type { Plain } from '../../../../src/core/yaml/plain-value.ts';

const schema: JsonSchema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { $ref: '#/definitions/id' },
    version: { const: 1 },
    kind: { enum: ['op-ed', 'essay'] },
    count: { type: 'integer', minimum: 1, maximum: 10 },
    tags: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string' } },
    sizes: { type: 'object', minProperties: 1, properties: { a: { type: 'integer' } } },
    detail: { anyOf: [{ type: 'string' }, { $ref: 'other.json#/definitions/pair' }] },
  },
  definitions: {
    id: { type: 'string', pattern: '^[a-z-]+$', maxLength: 8 },
    pair: { type: 'object', required: ['x'], properties: { x: { type: 'string' } } },
  },
};

const check = (plain: Plain) => checkSchema<unknown>(plain, schema);

/** `code path (args)` of each fault. */
function faultsOf(plain: Plain): string[] {
  return check(plain).faults.map(({ code, path, args }) => `${code} ${path.join('.')} (${args.join('; ')})`);
}

describe('a value that keeps to its schema', () => {
  it('is kept, its numbers and constants read', () => {
    const plain = {
      id: 'a-b',
      version: '1',
      kind: 'essay',
      count: '10',
      tags: ['x', 'y'],
      sizes: { a: '-3' },
    };
    assert.deepEqual(check(plain), {
      value: { ...plain, version: 1, count: 10, sizes: { a: -3 } },
      faults: [],
    });
  });

  it('may be one kind or another', () => {
    assert.deepEqual(check({ id: 'a', detail: 'text' }).faults, []);
    assert.deepEqual(check({ id: 'a', detail: { x: 'text' } }).faults, []);
  });
});

describe('a value that does not keep to its schema', () => {
  const faulty: readonly (readonly [what: string, plain: Plain, fault: string, value: unknown])[] = [
    ['a text for a map', 'a', 'wrong-type  (; object; string)', undefined],
    ['a list for a map', [], 'wrong-type  (; object; array)', undefined],
    ['a map for a text', { id: {} }, 'wrong-type id (id; string; object)', {}],
    ['a text for a list', { id: 'a', tags: 'b' }, 'wrong-type tags (tags; array; string)', { id: 'a' }],
    ['a list for a choice', { id: 'a', kind: [] }, 'wrong-type kind (kind; string; array)', { id: 'a' }],
    ['a map for a number', { id: 'a', count: {} }, 'wrong-type count (count; integer; object)', { id: 'a' }],
    ['a fraction', { id: 'a', count: '1.5' }, 'wrong-type count (count; integer; string)', { id: 'a' }],
    [
      'a number in other digits',
      { id: 'a', count: '0x3' },
      'wrong-type count (count; integer; string)',
      { id: 'a' },
    ],
    ['a number too small', { id: 'a', count: '0' }, 'out-of-range count (0; 1; 10)', { id: 'a' }],
    ['a number too large', { id: 'a', count: '11' }, 'out-of-range count (11; 1; 10)', { id: 'a' }],
    ['a key that is missing', {}, 'missing-key  (id)', {}],
    ['no choice of those', { id: 'a', kind: 'x' }, 'not-allowed kind (x; op-ed, essay)', { id: 'a' }],
    ['another constant', { id: 'a', version: '2' }, 'not-allowed version (2; 1)', { id: 'a' }],
    ['a map for a constant', { id: 'a', version: {} }, 'not-allowed version (object; 1)', { id: 'a' }],
    ['another form', { id: 'A b' }, 'bad-format id (A b; id)', {}],
    ['too long a text', { id: 'aaaaaaaaa' }, 'too-long id (9; 8)', {}],
    ['an empty text', { id: ' \n' }, 'empty-text id ()', {}],
    ['too short a list', { id: 'a', tags: [] }, 'too-few tags (1)', { id: 'a', tags: [] }],
    [
      'too long a list',
      { id: 'a', tags: ['b', 'c', 'd'] },
      'too-many tags (2)',
      { id: 'a', tags: ['b', 'c', 'd'] },
    ],
    ['too small a map', { id: 'a', sizes: {} }, 'too-few sizes (1)', { id: 'a', sizes: {} }],
    [
      'a list for a text or a map',
      { id: 'a', detail: [] },
      'wrong-type detail (detail; string; array)',
      { id: 'a' },
    ],
    ['a map without its key', { id: 'a', detail: {} }, 'missing-key detail (x)', { id: 'a', detail: {} }],
  ];
  for (const [what, plain, fault, value] of faulty) {
    it(`is told of, and the rest is kept: ${what}`, () => {
      assert.deepEqual(faultsOf(plain), [fault]);
      assert.deepEqual(check(plain).value, value);
    });
  }

  it('leaves a hole in its list, so that the others keep their places', () => {
    assert.deepEqual(check({ id: 'a', tags: [{}, 'b'] }).value, { id: 'a', tags: [undefined, 'b'] });
  });

  it('is only warned of where a key is unknown, at the key', () => {
    const { value, faults } = check({ id: 'a', colour: 'red', toString: 'b' });
    assert.deepEqual(value, { id: 'a' });
    const known = 'id, version, kind, count, tags, sizes, detail';
    assert.deepEqual(faults, [
      { code: 'unknown-key', severity: 'warning', path: ['colour'], args: ['colour', known], atKey: true },
      {
        code: 'unknown-key',
        severity: 'warning',
        path: ['toString'],
        args: ['toString', known],
        atKey: true,
      },
    ]);
  });

  it('is quoted with 60 characters at most (B64)', () => {
    const long = 'x'.repeat(500);
    for (const plain of [
      { id: 'a', kind: long },
      { id: 'a', version: long },
      { id: 'a', [long]: 'b' },
      { id: long.slice(0, 8) + ' ' },
    ]) {
      for (const { args } of check(plain).faults) assert.ok((args[0] ?? '').length <= 61);
    }
  });
});

describe('the schemas of the model', () => {
  const known = new Set([
    ...[
      '$ref',
      'anyOf',
      'type',
      'const',
      'enum',
      'pattern',
      'maxLength',
      'minimum',
      'maximum',
      'minItems',
      'maxItems',
    ],
    ...['minProperties', 'required', 'properties', 'items', 'definitions'],
    ...['$schema', '$id', 'title', 'description', 'additionalProperties'],
  ]);

  for (const file of globSync('src/library/schemas/*.json')) {
    it(`ask nothing that the check does not know: ${file}`, () => {
      for (const part of partsOf(JSON.parse(readFileSync(file, 'utf8')) as JsonSchema)) {
        assert.deepEqual(
          Object.keys(part).filter((key) => !known.has(key)),
          [],
        );
        if (part.type === 'object')
          assert.equal((part as { additionalProperties?: unknown }).additionalProperties, false);
      }
    });
  }
});

function partsOf(schema: JsonSchema): JsonSchema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.definitions ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return [schema, ...inner.flatMap(partsOf)];
}
