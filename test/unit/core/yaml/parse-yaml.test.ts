import assert from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { told } from '../../../fixtures/yaml/told.ts';

describe('YAML that is sound', () => {
  const values: readonly (readonly [what: string, text: string, value: unknown])[] = [
    [
      'maps, lists and texts',
      'a: 1\nb:\n  - c\n  - {d: e, f: [g]}\n',
      { a: '1', b: ['c', { d: 'e', f: ['g'] }] },
    ],
    ['lists that are not indented', 'a:\n- b\n- c\n', { a: ['b', 'c'] }],
    ['maps in lists', '- a: 1\n  b: 2\n- - c\n', [{ a: '1', b: '2' }, ['c']]],
    ['texts in quotes', `a: "b: \\"c\\" \\u0939"\nd: 'it''s'\n`, { a: 'b: "c" ह', d: "it's" }],
    ['keys in quotes', `"a b": 1\n'c': 2\n`, { 'a b': '1', c: '2' }],
    [
      'texts that are folded or kept',
      'a: >-\n  b\n  c\n\n  d\ne: |\n  f\n   g\n',
      { a: 'b c\nd', e: 'f\n g\n' },
    ],
    ['texts of several lines', 'a: b\n  c\n\n  d\n', { a: 'b c\nd' }],
    ['values that are absent, as empty texts', 'a:\nb: ~\nc: []\nd: {}\n', { a: '', b: '~', c: [], d: {} }],
    ['comments, as nothing', '# a\nb: c # d\n# e\n', { b: 'c' }],
    ['a document between its marks', '---\na: b\n...\n', { a: 'b' }],
    [
      'signs that only look like syntax',
      'a: b - c\nd: e#f\ng: x?y\nh: a&b *c\ni: 5 % 2!\n',
      {
        a: 'b - c',
        d: 'e#f',
        g: 'x?y',
        h: 'a&b *c',
        i: '5 % 2!',
      },
    ],
    ['a merge key, as any other key', '<<: {a: b}\n', { '<<': { a: 'b' } }],
    ['one text alone', 'a', 'a'],
    ['the Indian scripts, Urdu and emoji', 'क: भूजल\nu: پانی\ne: 🌊\n', { क: 'भूजल', u: 'پانی', e: '🌊' }],
    ['line ends of Windows and a byte order mark', '\uFEFFa: b\r\nc:\r\n  - d\r\n', { a: 'b', c: ['d'] }],
  ];
  for (const [what, text, value] of values) {
    it(`may hold ${what}`, () => {
      const parsed = parseYaml(text);
      assert.deepEqual(parsed.problems, []);
      assert.equal(parsed.isWellFormed, true);
      assert.deepEqual(parsed.value, value);
    });
  }

  it('keeps every value as it is written (B11)', () => {
    for (const written of [
      '007',
      '1e3',
      '0x1F',
      'null',
      '12345678901234567890',
      'yes',
      '2024-01-02',
      '.inf',
      '1_000',
    ])
      assert.deepEqual(parseYaml(`id: ${written}`).value, { id: written });
  });

  it('may be empty', () => {
    for (const text of ['', ' \n', '# only a comment\n', '---\n']) {
      const { problems, isWellFormed, value = '' } = parseYaml(text);
      assert.deepEqual([problems, isWellFormed, value], [[], true, '']);
    }
  });
});

describe('YAML that is broken', () => {
  const faults: readonly (readonly [what: string, text: string, problem: string])[] = [
    ['a quotation mark that nothing closes, where it opens', 'a: 1\nb: "c\nd: 2\ne: 3\n', 'syntax 2:4'],
    ['the same with single quotes, in a list', "a:\n  - 'b\n  - c\n", 'syntax 2:5'],
    ['a quotation mark that only the next one closes', 'a: 1\nb: "c\nd: "e"\n', 'syntax 2:6'],
    ['a bracket that nothing closes', 'a: [b, c\nd: e\n', 'syntax 2:1'],
    ['a bracket that closes nothing', 'a: b\n]\n', 'syntax 2:1'],
    ['a colon in a text without quotes', 'a: b\nc: d: e\n', 'syntax 2:4'],
    ['a key that is not indented as its neighbours', 'a:\n  b: 1\n c: 2\n', 'syntax 3:1'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'syntax 2:1'],
    ['a line without a colon', 'a: 1\nb\nc: 2\n', 'syntax 2:1'],
    ['a text after the closing quotation mark', 'a: "b" c\n', 'syntax 1:8'],
    ['a text that begins with a reserved sign', 'a: @b\n', 'syntax 1:4'],
    ['an escape that does not exist', 'a: "\\q"\n', 'syntax 1:5'],
    ['lines counted as Windows ends them', 'a: 1\r\nb: 2\r\nc: d: e\r\n', 'syntax 3:4'],
  ];
  for (const [what, text, problem] of faults) {
    it(`tells of ${what}`, () => {
      const { problems, isWellFormed } = parseYaml(text);
      assert.equal(told(problems[0]!), problem);
      assert.equal(isWellFormed, false);
    });
  }

  it('still gives what is sound in it', () => {
    const { value } = parseYaml('a: 1\nb: [c, d\ne: f\n');
    assert.deepEqual(value, { a: '1', b: ['c', 'd'], e: 'f' });
  });

  it('tells no more of a file than 80 characters at a time (B64)', () => {
    const secret = 'x'.repeat(500);
    for (const text of [
      `a: "${secret}`,
      `a: b: ${secret}`,
      `${secret}\nb: c`,
      `{${secret}`,
      `a: @${secret}`,
      `a: |${secret}`,
    ]) {
      for (const { args } of parseYaml(text).problems)
        for (const arg of args) assert.ok(arg.length <= 80, arg);
    }
  });
});

describe('the place of a value', () => {
  const text = 'a: 1\nlist:\n  - x: one\n  -\n  - {y: "two"}\nempty:\n';
  const parsed = parseYaml(text);
  const textAt = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('is where it stands', () => {
    assert.equal(textAt(parsed.rangeOf(['a'])), '1');
    assert.equal(textAt(parsed.rangeOf(['list', 0, 'x'])), 'one');
    assert.equal(textAt(parsed.rangeOf(['list', 2])), '{y: "two"}');
    assert.equal(textAt(parsed.rangeOf(['list', 2, 'y'])), '"two"');
  });

  it('is its key where that is asked for', () => {
    assert.equal(textAt(parsed.rangeOf(['list'], true)), 'list');
    assert.equal(textAt(parsed.rangeOf(['list', 2, 'y'], true)), 'y');
  });

  it('is behind its key where the value is empty', () => {
    assert.equal(parsed.rangeOf(['empty']).start, text.indexOf('empty:') + 'empty:'.length);
  });

  it('is the nearest thing around it where it is not there', () => {
    assert.deepEqual(parsed.rangeOf(['list', 0, 'z']), parsed.rangeOf(['list', 0]));
    assert.deepEqual(parsed.rangeOf(['list', 9, 'z', 1]), parsed.rangeOf(['list']));
    assert.deepEqual(parsed.rangeOf(['a', 'b']), parsed.rangeOf(['a']));
    assert.equal(parsed.rangeOf(['nowhere']).start, 0);
  });

  it('is the first where a key is there twice: that one counts', () => {
    const twice = parseYaml('a: first\na: second\n');
    assert.deepEqual(twice.value, { a: 'first' });
    assert.deepEqual(twice.rangeOf(['a']), { start: 3, end: 8 });
  });

  it('gives faults their line and column', () => {
    const [located] = parsed.locate([
      { code: 'bad-format', severity: 'error', path: ['list', 2, 'y'], args: [] },
    ]);
    assert.equal(told(located!), 'bad-format 5:9');
    const [atKey] = parsed.locate([
      { code: 'unknown-key', severity: 'warning', path: ['list', 2, 'y'], args: [], atKey: true },
    ]);
    assert.equal(told(atKey!), 'unknown-key 5:6');
  });

  it('is the whole of a text that is empty, and the fault of one that is refused', () => {
    assert.deepEqual(
      parseYaml('')
        .locate([{ code: 'missing-key', severity: 'error', path: ['a'], args: ['a'] }])
        .map(told),
      ['missing-key 1:1'],
    );
    assert.deepEqual(parseYaml('a: b\nc: &d e\n').rangeOf(['a']), { start: 8, end: 10 });
  });
});
