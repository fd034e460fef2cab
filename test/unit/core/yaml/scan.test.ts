import assert from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { defaultLimits } from '../../../../src/core/yaml/limits.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { told } from '../../../fixtures/yaml/told.ts';

describe('a text that is no notes, before it is parsed', () => {
  const refused: readonly (readonly [
    what: string,
    text: string,
    problem: string,
    args: readonly string[],
  ])[] = [
    ['NUL', 'a: b\u0000\n', 'control-character 1:5', ['U+0000']],
    ['another control character', 'a: 1\nb: \u0007\n', 'control-character 2:4', ['U+0007']],
    ['delete', 'a: \u007F\n', 'control-character 1:4', ['U+007F']],
    ['the first half of a pair', 'a: \uD83C b\n', 'lone-surrogate 1:4', ['U+D83C']],
    ['the second half of a pair', 'a: 🌊\uDF0A\n', 'lone-surrogate 1:6', ['U+DF0A']],
  ];
  for (const [what, text, problem, args] of refused) {
    it(`is refused for ${what}, with its place (B12)`, () => {
      const { value, problems, isWellFormed } = parseYaml(text);
      assert.deepEqual([value, problems.map(told), isWellFormed], [undefined, [problem], false]);
      assert.deepEqual(problems[0]?.args, args);
    });
  }

  it('may have tabs in texts, whole pairs and characters beyond', () => {
    assert.deepEqual(parseYaml('a: "b\tc"\nd: 🌊\u0085e\u2028f\n').value, {
      a: 'b\tc',
      d: '🌊\u0085e\u2028f',
    });
  });
});

describe('a text with the markers of a merge (B13)', () => {
  const shapes: readonly (readonly [what: string, text: string, problem: string])[] = [
    ['two sides', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n', 'conflict-marker 2:1'],
    [
      'three sides',
      '<<<<<<< ours\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\n',
      'conflict-marker 1:1',
    ],
    ['a line between that was left behind', 'a: 1\nb: 2\n=======\nc: 3\n', 'conflict-marker 3:1'],
    ['an end that was left behind', 'a: 1\n>>>>>>>\n', 'conflict-marker 2:1'],
    ['line ends of Windows', 'a: 1\r\n<<<<<<< HEAD\r\nb: 1\r\n=======\r\n', 'conflict-marker 2:1'],
    [
      'line ends of Windows, and the line between left behind',
      'a: 1\r\n=======\r\nb: 1\r\n',
      'conflict-marker 2:1',
    ],
  ];
  for (const [what, text, problem] of shapes) {
    it(`is refused with one problem, at the first of them: ${what}`, () => {
      assert.deepEqual(parseYaml(text).problems.map(told), [problem]);
    });
  }

  it('is not one that has such signs in its texts', () => {
    const text = 'a: "<<<<<<< b"\nc: |\n  ======= d\n  >>>>>>>> e\n  =======\n';
    assert.deepEqual(parseYaml(text).problems, []);
  });
});

describe('a text that is too large (B07)', () => {
  const limits = { ...defaultLimits, bytes: 1024 };

  it('is refused by its bytes, which letters beyond ASCII have more of', () => {
    assert.deepEqual(parseYaml('a'.repeat(1024), limits).problems, []);
    assert.deepEqual(parseYaml('a'.repeat(1025), limits).problems.map(told), ['too-large 1:1']);
    assert.deepEqual(parseYaml('क'.repeat(341), limits).problems, []);
    assert.deepEqual(parseYaml('क'.repeat(342), limits).problems.map(told), ['too-large 1:1']);
  });

  it('tells its size and the limit, in KiB', () => {
    assert.deepEqual(parseYaml('a'.repeat(3000), limits).problems[0]?.args, ['3', '1']);
  });

  it('is not parsed', () => {
    const text = 'a: b\n'.repeat(4_000_000);
    assert.ok(cpuTime(() => parseYaml(text)) < 3 * 20);
  });
});
