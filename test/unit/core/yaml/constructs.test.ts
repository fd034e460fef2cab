import assert from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { told } from '../../../fixtures/yaml/told.ts';

/** YAML as its specification knows it, a text for each construct; what notes do not read is refused by name. */
const constructs: readonly (readonly [what: string, text: string, expected: unknown])[] = [
  ['a sequence of scalars', '- Mark\n- Sammy\n', ['Mark', 'Sammy']],
  ['a mapping of scalars', 'hr:  65    # home runs\navg: 0.278\n', { hr: '65', avg: '0.278' }],
  ['a mapping of sequences', 'a:\n- b\n- c\nd:\n- e\n', { a: ['b', 'c'], d: ['e'] }],
  ['a sequence of mappings', '-\n  a: b\n  c: d\n-\n  e: f\n', [{ a: 'b', c: 'd' }, { e: 'f' }]],
  [
    'sequences in a sequence, flow',
    '- [a, b]\n- [c , d,]\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'mappings in a mapping, flow over lines',
    'a: {b: c, d: e}\nf: {\n    g: h,\n    i: j,\n  }\n',
    { a: { b: 'c', d: 'e' }, f: { g: 'h', i: 'j' } },
  ],
  ['a compact mapping', '- a: b\n  c: d\n- a: e\n', [{ a: 'b', c: 'd' }, { a: 'e' }]],
  ['a pair in a flow sequence', '[a: b, c]', [{ a: 'b' }, 'c']],
  ['a flow mapping without values', '{a, b: , "c": d}', { a: '', b: '', c: 'd' }],
  ['JSON', '{"a":[1,true,null,{"b":"\\u00e9"}]}', { a: ['1', 'true', 'null', { b: 'é' }] }],
  ['a literal with indicator and strip', 'a: |2-\n   b\n  c\n', { a: ' b\nc' }],
  ['a literal that keeps', 'a: |+\n  b\n\nc: d\n', { a: 'b\n\n', c: 'd' }],
  ['a fold with more indented lines', '>\n a\n b\n\n   c\n   d\n\n e\n', 'a b\n\n  c\n  d\n\ne\n'],
  ['a plain scalar over lines', 'a\nb\n  \n  c\td\ne\n', 'a b\nc\td e'],
  ['single quotes over lines', "' 1st\n\n 2nd \n\t3rd '", ' 1st\n2nd 3rd '],
  ['double quotes with an escaped line end', '"a \\\n  \\  b"', 'a   b'],
  [
    'every escape',
    '"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\"\\/\\\\\\N\\_\\L\\P\\x41\\u0915\\U0001F30A"',
    '\0\x07\b\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029Aक🌊',
  ],
  [
    'indicators inside plain scalars',
    '- ::v\n- ": - ()"\n- Up, up\n- -123\n- http://a.b/c#d\n',
    ['::v', ': - ()', 'Up, up', '-123', 'http://a.b/c#d'],
  ],
  ['comments everywhere', '# a\n- b # c\n # d\n- # e\n  f\n#g', ['b', 'f']],
  ['tabs that separate', 'a:\tb\t#c\n-d:\te\n', { a: 'b', '-d': 'e' }],
  ['empty nodes', '- \n- a:\n  b:\n', ['', { a: '', b: '' }]],
  ['a bare document with its end', 'a\n...\n# b\n', 'a'],
  ['a document start with content', '--- >\n a\n b\n', 'a b\n'],
  ['spaces before a colon', 'a : b\n"c" : d\n', { a: 'b', c: 'd' }],
  ['a plain scalar with a question mark', '?a: b\n- c\n', 'error'],
  ['an anchor', '- &a b\n', 'alias'],
  ['an alias', '- *a\n', 'alias'],
  ['an anchor in a flow', '[&a b]', 'alias'],
  ['a local tag', '!a b', 'tag'],
  ['a verbatim tag', '!<tag:a> b', 'tag'],
  ['a non-specific tag', '! a', 'tag'],
  ['a version', '%YAML 1.2\n--- a\n', 'yaml-directive'],
  ['an unknown directive', '%FOO bar\n--- a\n', 'yaml-directive'],
  ['an explicit key', '? a\n: b\n', 'explicit-key'],
  ['an explicit key that is a list', '? - a\n: - b\n', 'explicit-key'],
  ['two documents', '--- a\n--- b\n', 'second-document'],
  ['a document after an end', 'a\n...\nb\n', 'second-document'],
  ['a duplicate key', 'a: 1\na: 2\n', 'duplicate-key'],
  ['a list as a key', '[a]: b\n', 'error'],
  ['an unclosed flow sequence', '[a, b\n', 'error'],
  ['an unclosed flow mapping', '{a: b\n', 'error'],
  ['an extra closing bracket', '[a]]\n', 'error'],
  ['a comma at the beginning of a flow', '[, a]\n', 'error'],
  ['two commas in a flow', '[a, , b]\n', 'error'],
  ['an unclosed single quote', "'a\n", 'error'],
  ['a wrong escape', '"\\."\n', 'error'],
  ['a wrong hexadecimal escape', '"\\xzz"\n', 'error'],
  ['text after a quote', '"a" b\n', 'error'],
  ['a comment without a space', '[a, b,#c\n]\n', 'error'],
  ['a key over lines', '"a\n b": c\n', 'error'],
  ['a mapping on the line of a key', 'a: b: c\n', 'error'],
  ['a list on the line of a key', 'a: - b\n', 'error'],
  ['a list item after a mapping', 'a: b\n- c\n', 'error'],
  ['a key after a list', '- a\nb: c\n', 'error'],
  ['a wrong indentation', 'a:\n   b: 1\n  c: 2\n', 'error'],
  ['a list that is indented less', '- a\n - b\n- c\n', ['a - b', 'c']],
  ['a tab as indentation', 'a:\n\tb: c\n', 'error'],
  ['a block header with text', 'a: > b\n  c\n', 'error'],
  ['a block header with two digits', 'a: |10\n  b\n', 'error'],
  ['a literal whose first lines are too deep', 'a: |\n    \n  b\n', 'error'],
  ['a document end with text', 'a\n... b\n', 'error'],
  ['a reserved indicator', '@a\n', 'error'],
  ['a backtick', '`a`\n', 'error'],
  ['a colon in a flow without end', '{a: b, c: [d}\n', 'error'],
];

const problemNames = new Set([
  'error',
  'alias',
  'tag',
  'yaml-directive',
  'explicit-key',
  'second-document',
  'duplicate-key',
]);

describe('the constructs of YAML (B01)', () => {
  for (const [what, text, expected] of constructs) {
    const isCode = typeof expected === 'string' && problemNames.has(expected);
    it(isCode ? `${what}: is told of` : `${what}: is read`, () => {
      const { value, problems } = parseYaml(text);
      if (!isCode) assert.deepEqual([value, problems.map(told)], [expected, []]);
      else if (expected === 'error')
        assert.ok(
          problems.some(({ code }) => code === 'syntax'),
          JSON.stringify(value),
        );
      else
        assert.deepEqual(
          problems.map(({ code }) => code),
          [expected],
        );
    });
  }
});
