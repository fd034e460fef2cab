import assert from 'node:assert/strict';
import { pointsOf } from '../../../../src/core/article/article.ts';
import { parseArticle, type ParsedArticle } from '../../../../src/core/article/parse-article.ts';
import type { ProblemCode } from '../../../../src/core/problem.ts';
import { defaultLimits } from '../../../../src/core/yaml/limits.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { soundNotes } from '../../../fixtures/yaml/notes.ts';
import { article as emptyArticle } from '../../../fixtures/summary/article.ts';
import { textFrom } from '../../../fixtures/yaml/text-from.ts';
import { told } from '../../../fixtures/yaml/told.ts';

/** The sound notes with one thing changed. */
function changed(from: string, to: string): ParsedArticle {
  assert.ok(soundNotes.includes(from), from);
  return parseArticle(soundNotes.replace(from, () => to));
}

describe('sound notes', () => {
  const parsed = parseArticle(soundNotes);
  const article = parsed.article!;

  it('are read whole', () => {
    assert.deepEqual(parsed.problems, []);
    assert.equal(article.source?.tagged?.subject, 'Environment');
    assert.deepEqual(
      pointsOf(article).map(({ id }) => id),
      ['nobody-counts', 'count-first'],
    );
    assert.deepEqual(pointsOf(article)[0], {
      id: 'nobody-counts',
      text: 'Nobody counts the wells.',
      paragraphs: [1, 2],
      quote: { exact: 'nobody has counted', prefix: 'So far ', suffix: ' them' },
      answeredBy: ['count-first'],
      details: [
        { id: 'nobody-counts.1', text: 'Registers end at the village boundary.' },
        { id: 'no-meters', text: 'Pumps have no meters.', added: 'A survey of 2025' },
      ],
    });
    assert.deepEqual(article.terms, [{ term: 'Aquifer', means: 'Rock that holds water', paragraphs: [1] }]);
    assert.deepEqual(article.actors, [
      { name: 'The district', kind: 'body', part: 'Gives permits', added: 'A report of 2024' },
    ]);
    assert.equal(article.questions[0]?.words, 250);
  });

  it('know where each id stands', () => {
    const textAt = (id: string) => {
      const { start = 0, end = 0 } = parsed.rangeOf(id) ?? {};
      return soundNotes.slice(start, end);
    };
    assert.match(textAt('ways'), /^id: ways\n/);
    assert.match(textAt('count-first'), /^id: count-first\n/);
    assert.equal(textAt('nobody-counts.1'), 'Registers end at the village boundary.');
    assert.match(textAt('no-meters'), /^id: no-meters\n/);
    assert.match(textAt('first-question'), /^id: first-question\n/);
    assert.equal(parsed.rangeOf('nowhere'), undefined);
  });

  it('say the same with the line ends of Windows and a byte order mark', () => {
    const windows = parseArticle(`\uFEFF${soundNotes.replaceAll('\n', '\r\n')}`);
    assert.deepEqual([windows.article, windows.problems], [article, []]);
  });

  it('may be as few as an id, a title and no section', () => {
    const { article: least, problems } = parseArticle('schema: 1\nid: a\ntitle: A\nsections: []\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(least, emptyArticle([], { id: 'a', title: 'A' }));
  });

  it('may be in an Indian language, in Urdu, or with emoji', () => {
    const text = 'सिंचाई के लिए भूजल 👩🏽\u200D🌾 — زیر زمین پانی';
    const { article: hindi, problems } = changed('Nobody counts the wells.', text);
    assert.deepEqual(problems, []);
    assert.equal(pointsOf(hindi!)[0]?.text, text);
  });
});

describe('notes that are none', () => {
  for (const [what, text, problems] of [
    ['nothing', '', []],
    ['comments alone', '# nothing yet\n', []],
    ['a text', 'Dear diary', ['wrong-type 1:1']],
    ['a list', '- a\n', ['wrong-type 1:1']],
  ] as const) {
    it(`give no article: ${what}`, () => {
      const parsed = parseArticle(text);
      assert.deepEqual([parsed.article, parsed.problems.map(told)], [undefined, problems]);
    });
  }
});

describe('notes with a fault', () => {
  interface Faulty {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    /** Their codes, and what stands where they are reported. */
    readonly problems: readonly (readonly [code: ProblemCode, at: string])[];
    /** What is shown all the same. */
    readonly kept: (parsed: ParsedArticle) => boolean;
  }
  const pointIds = ({ article }: ParsedArticle) => pointsOf(article!).map(({ id }) => id);
  const hasBothPoints = (parsed: ParsedArticle) => pointIds(parsed).length === 2;

  const faults: readonly Faulty[] = [
    {
      what: 'broken YAML',
      from: 'thesis: Whoever',
      to: 'thesis: "Whoever" they',
      problems: [['syntax', 'they']],
      kept: (parsed) => hasBothPoints(parsed) && !parsed.isWellFormed,
    },
    {
      what: 'a missing id of the notes',
      from: 'id: water-for-all\n',
      to: '',
      problems: [['missing-key', 'schema: 1']],
      kept: (parsed) => hasBothPoints(parsed) && parsed.article?.id === '',
    },
    {
      what: 'a missing id of a point, which gets one from its place',
      from: '- id: nobody-counts\n        text:',
      to: '- text:',
      problems: [['missing-key', 'text: Nobody']],
      kept: (parsed) =>
        pointIds(parsed)[0] === 'sections.0.points.0' && parsed.rangeOf('sections.0.points.0') !== undefined,
    },
    {
      what: 'a doubled id, of which the first keeps it',
      from: 'id: count-first',
      to: 'id: nobody-counts',
      problems: [
        ['duplicate-id', 'nobody-counts\n        text: The district'],
        ['no-such-point', '[count-first]'],
      ],
      kept: (parsed) => pointIds(parsed).join() === 'nobody-counts,sections.1.points.0',
    },
    {
      what: 'a detail with the id of a section',
      from: 'id: no-meters',
      to: 'id: challenges',
      problems: [['duplicate-id', 'challenges\n            text']],
      kept: (parsed) => pointsOf(parsed.article!)[0]?.details.length === 2,
    },
    {
      what: 'an id with hidden characters (B63)',
      from: 'id: ways',
      to: 'id: wa\u200Bys',
      problems: [['bad-format', 'wa\u200Bys']],
      kept: (parsed) => hasBothPoints(parsed) && parsed.article?.sections[1]?.id === 'sections.1',
    },
    {
      what: 'an id that runs from right to left (B63)',
      from: 'id: ways',
      to: 'id: \u202Eways',
      problems: [['bad-format', '\u202Eways']],
      kept: hasBothPoints,
    },
    {
      what: 'a wrong role',
      from: 'role: challenge',
      to: 'role: problem',
      problems: [['not-allowed', 'problem']],
      kept: (parsed) => hasBothPoints(parsed) && parsed.article?.sections[0]?.role === undefined,
    },
    {
      what: 'a reference to nowhere',
      from: 'answeredBy: [count-first]',
      to: 'answeredBy: [elsewhere, count-first]',
      problems: [['no-such-point', '[elsewhere']],
      kept: (parsed) => pointsOf(parsed.article!)[0]?.answeredBy.join() === 'count-first',
    },
    {
      what: 'a reference to a detail, which is no point',
      from: 'answeredBy: [count-first]',
      to: 'answeredBy: [no-meters]',
      problems: [['no-such-point', '[no-meters']],
      kept: hasBothPoints,
    },
    {
      what: 'a point that answers itself',
      from: 'answeredBy: [count-first]',
      to: 'answeredBy: [nobody-counts]',
      problems: [['answers-itself', '[nobody-counts]']],
      kept: (parsed) => pointsOf(parsed.article!)[0]?.answeredBy.length === 0,
    },
    {
      what: 'a day that no calendar has',
      from: 'published: 2026-01-31',
      to: 'published: 2026-02-30',
      problems: [['no-such-day', '2026-02-30']],
      kept: ({ article }) => article?.source?.published === undefined && article?.source?.kind === 'op-ed',
    },
    {
      what: 'a source text outside the folder',
      from: 'text: water/water-for-all.md',
      to: 'text: ../../secret.md',
      problems: [['bad-format', '../..']],
      kept: ({ article }) => article?.source?.text === undefined,
    },
    {
      what: 'a source text by its whole path',
      from: 'text: water/water-for-all.md',
      to: 'text: /etc/passwd.md',
      problems: [['bad-format', '/etc']],
      kept: ({ article }) => article?.source?.text === undefined,
    },
    {
      what: 'an address that is a command',
      from: 'url: https://example.org/water',
      to: 'url: command:workbench.action.quit',
      problems: [['bad-format', 'command:']],
      kept: ({ article }) => article?.source?.url === undefined,
    },
    {
      what: 'a key that nobody knows',
      from: 'paragraphs: [1, 2]',
      to: 'paragraphs: [1, 2]\n        colour: red',
      problems: [['unknown-key', 'colour']],
      kept: hasBothPoints,
    },
    {
      what: 'a key that is there twice',
      from: 'title: Water for all',
      to: 'title: Water for all\ntitle: Another',
      problems: [['duplicate-key', 'title: Another']],
      kept: ({ article }) => article?.title === 'Water for all',
    },
    {
      what: 'a key that is there twice, the first one wrong',
      from: 'role: challenge',
      to: 'role: problem\n    role: challenge',
      problems: [
        ['duplicate-key', 'role: challenge'],
        ['not-allowed', 'problem'],
      ],
      kept: hasBothPoints,
    },
    {
      what: 'a key that would reach a prototype',
      from: 'paragraphs: [1, 2]',
      to: '__proto__: {text: polluted}',
      problems: [['forbidden-key', '__proto__']],
      kept: (parsed) => hasBothPoints(parsed) && ({} as { text?: unknown }).text === undefined,
    },
    {
      what: 'a paragraph that cannot be',
      from: 'paragraphs: [1, 2]',
      to: 'paragraphs: [0, 2, two]',
      problems: [
        ['out-of-range', '0, 2'],
        ['wrong-type', 'two'],
      ],
      kept: (parsed) => pointsOf(parsed.article!)[0]?.paragraphs?.join() === '2',
    },
    {
      what: 'a point without text',
      from: '        text: The district counts before it gives permits.\n',
      to: '',
      problems: [
        ['missing-key', 'id: count-first'],
        ['no-such-point', '[count-first]'],
      ],
      kept: (parsed) => pointIds(parsed).join() === 'nobody-counts',
    },
    {
      what: 'a question without a limit',
      from: '    words: 250\n',
      to: '',
      problems: [['missing-key', 'id: first-question']],
      kept: (parsed) => hasBothPoints(parsed) && parsed.article?.questions.length === 0,
    },
    {
      what: 'an actor of no kind',
      from: 'kind: body',
      to: 'kind: spirit',
      problems: [['not-allowed', 'spirit']],
      kept: (parsed) => hasBothPoints(parsed) && parsed.article?.actors.length === 0,
    },
    {
      what: 'another version of the format',
      from: 'schema: 1',
      to: 'schema: 2',
      problems: [['not-allowed', '2\n']],
      kept: hasBothPoints,
    },
  ];
  for (const { what, from, to, problems, kept } of faults) {
    it(`tell its line and column, and show what is sound: ${what}`, () => {
      const parsed = changed(from, to);
      const text = soundNotes.replace(from, () => to);
      const found = parsed.problems.map((problem, index) => {
        const at = problems[index]?.[1] ?? '';
        return [problem.code, textFrom(text, problem).slice(0, at.length)];
      });
      assert.deepEqual(found, problems);
      assert.ok(kept(parsed));
    });
  }
});

describe('notes with markup and links of commands in every field', () => {
  it('are text like any other, and stay it', () => {
    const hostile = `<img src=x onerror=alert(1)> [x](command:workbench.action.quit) $(rm) \${1:x}`;
    const text = soundNotes.replace(
      /(title|publication|author|authorPost|by|subject|topic|thesis|text|exact|added|term|means|name|part): (?:"[^"]*"|[^\n,}]+)/g,
      (whole, key: string) => (whole.startsWith('text: water/') ? whole : `${key}: '${hostile}'`),
    );
    const { article, problems } = parseArticle(text);
    assert.deepEqual(problems, []);
    const found = JSON.stringify(article).split(JSON.stringify(hostile).slice(1, -1)).length - 1;
    assert.equal(found, text.split(hostile).length - 1);
    assert.ok(found >= 15);
  });
});

describe('notes with more problems than anybody reads', () => {
  it('tell of the first hundred and that there are more', () => {
    const { problems } = parseArticle(
      `schema: 1\nid: a\ntitle: A\nsections:\n${'  - role: x\n'.repeat(500)}`,
    );
    assert.equal(problems.length, defaultLimits.problems + 1);
    assert.equal(problems.at(-1)?.code, 'too-many-problems');
    assert.equal(problems.filter(({ code }) => code === 'too-many-problems').length, 1);
  });
});

describe('notes of 100,000 points (B40)', function () {
  this.timeout(120_000);
  const points = (count: number) =>
    `schema: 1\nid: a\ntitle: A\nsections:\n  - id: s\n    role: context\n    points:\n${Array.from(
      { length: count },
      (_, index) => `      - {id: p-${index}, text: Claim ${index}, answeredBy: [p-${index + 1}]}\n`,
    ).join('')}`;

  it('are refused in one sentence, at once, where the limit is what it is', () => {
    const text = points(100_000);
    assert.deepEqual(parseArticle(text).problems.map(told), ['too-large 1:1']);
    assert.ok(cpuTime(() => parseArticle(text)) < 3 * 20);
  });

  it('are refused in one sentence where only the size is raised, before all is read', () => {
    const text = points(100_000);
    let codes: string[] = [];
    const time = cpuTime(() => {
      const { problems } = parseArticle(text, { ...defaultLimits, bytes: 16 * 1024 * 1024 });
      codes = problems.map(({ code }) => code);
    }, 1);
    assert.deepEqual(codes, ['too-many-nodes']);
    assert.ok(time < 3 * 3_000);
  });

  it('take time that grows as they do', () => {
    const limits = { ...defaultLimits, nodes: Infinity, bytes: Infinity };
    const [few, many] = [points(1_000), points(8_000)];
    assert.equal(pointsOf(parseArticle(many, limits).article!).length, 8_000);
    assert.ok(
      cpuTime(() => parseArticle(many, limits), 2) / cpuTime(() => parseArticle(few, limits)) < 3 * 8,
    );
  });
});
