import assert from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { told } from '../../../fixtures/yaml/told.ts';

/** Milliseconds in which a text is refused, times three for a machine that has other work. */
const soon = 3 * 100;

describe('what YAML can and notes need not', () => {
  const refused: readonly (readonly [what: string, text: string, problem: string])[] = [
    ['an anchor', 'a: 1\nb: &c d\n', 'alias 2:4'],
    ['an alias', 'a: *b\n', 'alias 1:4'],
    ['a merge of an alias', 'a: 1\n<<: *b\n', 'alias 2:5'],
    ['a list that holds itself', '&a [*a]', 'alias 1:1'],
    ['a tag', 'a: !b c\n', 'tag 1:4'],
    ['a tag of YAML that makes other than text', 'a: !!binary AAAA\n', 'tag 1:4'],
    ['a date made by a tag', 'a: !!timestamp 2024-01-02\n', 'tag 1:4'],
    ['a set', '!!set {a}\n', 'tag 1:1'],
    ['a tag that names code', 'a: !!js/function x\n', 'tag 1:4'],
    ['the directive of a version', '%YAML 1.1\n---\na: yes\n', 'yaml-directive 1:1'],
    ['the directive of a tag', '# a\n%TAG ! tag:b\n---\n', 'yaml-directive 2:1'],
    ['a key with a question mark', 'a: 1\n? b\n: c\n', 'explicit-key 2:1'],
    ['the same in braces', '{? a : b}', 'explicit-key 1:2'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'second-document 2:1'],
    ['what follows the end of the document', 'a: 1\n...\nb: 2\n', 'second-document 3:1'],
  ];
  for (const [what, text, problem] of refused) {
    it(`${what} is refused (B10)`, () => {
      const { value, problems, isWellFormed } = parseYaml(text);
      assert.deepEqual([value, problems.map(told), isWellFormed], [undefined, [problem], false]);
    });
  }

  it('may stand in texts', () => {
    const text = 'a: "&b *c !d"\ne: f & g\nh: |\n  %YAML\n  ---\n  ? i\nj: k!\n';
    assert.deepEqual(parseYaml(text).problems, []);
  });
});

describe('nesting', () => {
  const nested: readonly (readonly [what: string, of: (depth: number) => string])[] = [
    ['lists in brackets', (depth) => '['.repeat(depth) + ']'.repeat(depth)],
    ['maps in braces', (depth) => '{a: '.repeat(depth) + '}'.repeat(depth)],
    ['lists in lines, their texts counted', (depth) => `${'- '.repeat(depth - 1)}x`],
    [
      'maps in lines',
      (depth) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
    ],
    ['lists in brackets below lists in lines', (depth) => `${'- '.repeat(depth - 4)}[[[[]]]]`],
  ];
  for (const [what, of] of nested) {
    it(`of ${what} is read 64 deep and refused deeper`, () => {
      assert.deepEqual(parseYaml(of(64)).problems, []);
      assert.deepEqual(
        parseYaml(of(65)).problems.map(({ code }) => code),
        ['too-deep'],
      );
    });
  }

  it('of colons on one line is refused before it is deep', () => {
    assert.equal(parseYaml('a: '.repeat(64)).problems[0]?.code, 'syntax');
    assert.equal(parseYaml('a: '.repeat(65)).problems[0]?.code, 'too-deep');
    assert.equal(parseYaml(`[${'a: '.repeat(65)}]`).problems[0]?.code, 'too-deep');
  });

  it('is counted anew on every line and after every comma', () => {
    const pairs = 'a: {b: c, d: e, f: [g, h]}\n';
    assert.deepEqual(parseYaml(`- ${pairs}`.repeat(200)).problems, []);
    assert.deepEqual(parseYaml(`[${'a: b, '.repeat(200)}]`).problems, []);
  });
});

describe('a text made to exhaust the parser', () => {
  const texts: readonly (readonly [what: string, text: string, code: string])[] = [
    ['keys within keys (B02)', `${'? '.repeat(600)}x`, 'explicit-key'],
    ['lists as keys (B02)', `${'? ['.repeat(300)}x`, 'explicit-key'],
    ['maps as keys in braces (B02)', '{['.repeat(300), 'too-deep'],
    ['lists as keys in brackets (B02)', '['.repeat(200) + ']: 1'.repeat(200), 'too-deep'],
    ['a million brackets (B03)', '['.repeat(1_000_000), 'too-deep'],
    ['100,000 braces (B03)', '{a: '.repeat(100_000), 'too-deep'],
    ['100,000 dashes (B03)', '- '.repeat(100_000), 'too-deep'],
    ['1,400 levels of indentation (B03)', indented(1_400), 'too-deep'],
    ['laughs by the billion (B04)', billionLaughs(), 'alias'],
    ['20,000 anchors with an alias each (B04)', anchors(20_000), 'alias'],
    ['one anchor with 100,000 aliases (B04)', `- &a x\n${'- *a\n'.repeat(100_000)}`, 'alias'],
    ['a million colons', ': '.repeat(500_000), 'too-deep'],
  ];
  for (const [what, text, code] of texts) {
    it(`${what}: is refused at once`, () => {
      const codes = () => parseYaml(text).problems.map((problem) => problem.code);
      assert.deepEqual(codes(), [code]);
      assert.ok(cpuTime(codes) < soon);
    });
  }

  it('aliases by the million: are refused at the first', () => {
    const text = `a: 1\n${'b: *a\n'.repeat(170_000)}`;
    assert.deepEqual(parseYaml(text).problems.map(told), ['alias 2:4']);
  });
});

function indented(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
}

function billionLaughs(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const of = level === 0 ? 'lol' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 9 }, () => of).join(', ')}]\n`;
  });
  return levels.join('');
}

function anchors(count: number): string {
  return Array.from({ length: count }, (_, index) => `- &a${index} x\n- *a${index}\n`).join('');
}
