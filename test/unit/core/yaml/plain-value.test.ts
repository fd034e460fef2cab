import assert from 'node:assert/strict';
import { defaultLimits } from '../../../../src/core/yaml/limits.ts';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { told } from '../../../fixtures/yaml/told.ts';

describe('a key that would reach the prototype of an object (B08)', () => {
  for (const key of [
    '__proto__',
    'constructor',
    'prototype',
    '"__proto__"',
    "'constructor'",
    '"\\x5f_proto__"',
  ]) {
    it(`is left out at any depth: ${key}`, () => {
      const text = `a: 1\n${key}: {polluted: yes}\nb:\n  - c: 2\n    ${key}:\n      polluted: yes\nd: {${key}: 3}\n`;
      const { value, problems } = parseYaml(text);
      assert.deepEqual(problems.map(told), ['forbidden-key 2:1', 'forbidden-key 5:5', 'forbidden-key 7:5']);
      assert.deepEqual(value, { a: '1', b: [{ c: '2' }], d: {} });
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  it('may be a text', () => {
    assert.deepEqual(parseYaml('a: __proto__\nb: [constructor]\n').value, {
      a: '__proto__',
      b: ['constructor'],
    });
  });

  it('is not one that every object has: that one is a key like others', () => {
    const { value, problems } = parseYaml('toString: 1\nhasOwnProperty: 2\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.entries(value as object), [
      ['toString', '1'],
      ['hasOwnProperty', '2'],
    ]);
  });
});

describe('a key that is there twice (B09)', () => {
  const twice: readonly (readonly [what: string, text: string, problem: string, key: string])[] = [
    ['in the same letters', 'a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1', 'a'],
    ['with and without quotes', '1: x\n"1": y\n', 'duplicate-key 2:1', '1'],
    ['in braces', '{a: 1, a: 2}\n', 'duplicate-key 1:8', 'a'],
    ['composed and decomposed', 'caf\u00E9: 1\ncafe\u0301: 2\n', 'duplicate-key 2:1', 'cafe\u0301'],
    ['empty', ': 1\n: 2\n', 'duplicate-key 2:1', ''],
  ];
  for (const [what, text, problem, key] of twice) {
    it(`counts once, ${what}; the problem stands at the second and names the line of the first`, () => {
      const { value, problems } = parseYaml(text);
      assert.deepEqual(problems.map(told), [problem]);
      assert.deepEqual(problems[0]?.args, [key, '1']);
      assert.ok(Object.values(value as object).every((each) => each !== '3' && each !== 'y'));
    });
  }

  it('is told of wherever it comes again', () => {
    const { problems } = parseYaml('a: 1\na: 2\nb: 3\na: 4\n');
    assert.deepEqual(problems.map(told), ['duplicate-key 2:1', 'duplicate-key 4:1']);
  });
});

describe('a text of too many entries', () => {
  it('is refused at the first that is too many', () => {
    const limits = { ...defaultLimits, nodes: 4 };
    assert.deepEqual(parseYaml('- a\n- b\n- c\n', limits).problems, []);
    const { value, problems } = parseYaml('- a\n- b\n- c\n- d\n', limits);
    assert.deepEqual(
      [value, problems.map(told), problems[0]?.args],
      [undefined, ['too-many-nodes 4:3'], ['4']],
    );
  });
});
