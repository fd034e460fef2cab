import assert from 'node:assert/strict';
import { parseArticle } from '../../../../src/core/article/parse-article.ts';
import { untranslated } from '../../../../src/core/translate.ts';
import { outlineOf } from '../../../../src/present/outline/outline-of.ts';
import type { OutlineRow } from '../../../../src/present/outline/outline-row.ts';
import { articles } from '../../../fixtures/library.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';
import { xssPayloads } from '../../../fixtures/summary/xss.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { soundNotes } from '../../../fixtures/yaml/notes.ts';

const long = 'Water is pumped faster than the rain can bring it back, year after year.';
const notes = article([
  {
    id: 'challenges',
    role: 'challenge',
    title: 'What stands in the way',
    points: [
      point('a', {
        text: long,
        paragraphs: [3, 2],
        answeredBy: ['c'],
        details: [
          { id: 'd', text: 'A detail' },
          { id: 'e', text: 'Another', added: 'A survey' },
          { id: 'f', text: 'A third', paragraphs: [7] },
        ],
      }),
      point('b', { added: 'A report of 2024' }),
    ],
  },
  section('way-forward', point('c', { paragraphs: [5] })),
  { id: 'unknown', points: [point('n')] },
]);
const rows = outlineOf(notes, untranslated);
const [challenges, ways, unknown] = rows;
const [a, b] = challenges!.children;

function everyRow(of: readonly OutlineRow[]): OutlineRow[] {
  return of.flatMap((row) => [row, ...everyRow(row.children)]);
}

describe('the row of a section', () => {
  it('has the role’s icon and colour, its title, and how many points it has', () => {
    assert.deepEqual(
      [
        challenges?.kind,
        challenges?.role,
        challenges?.icon,
        challenges?.color,
        challenges?.label,
        challenges?.description,
      ],
      ['section', 'challenge', 'issues', 'articleNotes.roleChallenge', 'What stands in the way', '2 points'],
    );
    assert.equal(ways?.description, '1 point');
  });

  it('has the role’s name where it has no title', () => {
    assert.equal(ways?.label, 'Way forward');
  });

  it('says what it is in words, for the tooltip and for a screen reader', () => {
    assert.equal(challenges?.tooltip, 'Challenge: What stands in the way\n2 points');
    assert.equal(challenges?.spoken, 'Challenge: What stands in the way, 2 points');
  });

  it('leads to all paragraphs of its points, each once and in order', () => {
    assert.deepEqual(challenges?.paragraphs, [2, 3]);
  });

  it('says so where the notes give no role that exists', () => {
    assert.deepEqual([unknown?.label, unknown?.icon, unknown?.role], ['No role', 'question', undefined]);
  });
});

describe('the row of a claim', () => {
  it('has its first words, and the whole in the tooltip', () => {
    assert.equal(a?.label, 'Water is pumped faster than…');
    assert.ok(a?.tooltip.startsWith(`${long}\n\n`));
  });

  it('says where it is from: shortly beside it, in words in the tooltip and for a screen reader', () => {
    assert.equal(a?.description, '¶3 ¶2');
    assert.equal(a?.spoken, `${long}, paras 2–3 · answered by 1 point`);
    assert.deepEqual([b?.description, b?.spoken], ['added', 'Claim b, added: A report of 2024']);
  });

  it('never looks like the article’s where the note-taker added it', () => {
    assert.notEqual(a?.icon, b?.icon);
    const [detail, added] = a!.children;
    assert.notEqual(detail?.icon, added?.icon);
  });

  it('of a detail has the provenance of its point unless it names its own', () => {
    assert.deepEqual(
      a?.children.map(({ paragraphs, description }) => [paragraphs, description]),
      [
        [[3, 2], '¶3 ¶2'],
        [[], 'added'],
        [[7], '¶7'],
      ],
    );
  });

  it('says that nobody noted its source, if nobody did', () => {
    assert.equal(unknown?.children[0]?.spoken, 'Claim n, no source noted');
  });
});

describe('an outline', () => {
  it('has three levels at most, and single ids', () => {
    for (const bundled of articles) {
      const outline = outlineOf(bundled, untranslated);
      const ids = everyRow(outline).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const point of outline.flatMap(({ children }) => children)) {
        for (const { children } of point.children) assert.deepEqual(children, []);
      }
    }
  });

  it('keeps its ids when texts, lines and order change', () => {
    const idsOf = (text: string) =>
      everyRow(outlineOf(parseArticle(text).article!, untranslated)).map(({ id }) => id);
    const edited = soundNotes
      .replace('Nobody counts the wells.', 'The wells are not counted.')
      .replace('schema: 1', '# A comment\n\nschema: 1')
      .replace('title: What stands in the way', 'title: Hurdles');
    assert.deepEqual(idsOf(edited), idsOf(soundNotes));
  });

  it('shows what cannot be seen, and says that it is there (B63)', () => {
    const hidden = article([
      {
        id: 's',
        role: 'context',
        title: 'a\u202Eb',
        points: [point('p', { text: 'c\u200Bd', added: 'e\u2066' })],
      },
    ]);
    const [row] = outlineOf(hidden, untranslated);
    assert.equal(row?.label, 'a⟦U+202E⟧b');
    assert.match(row?.spoken ?? '', /contains hidden characters/);
    assert.equal(row?.children[0]?.label, 'c⟦U+200B⟧d');
    assert.match(row?.children[0]?.spoken ?? '', /added: e⟦U\+2066⟧, contains hidden characters/);
    for (const { label, tooltip, spoken } of everyRow(row ? [row] : []))
      assert.doesNotMatch(label + tooltip + spoken, /[\u202E\u200B\u2066]/);
  });

  it('has markup and links of commands as text', () => {
    for (const text of xssPayloads) {
      const [row] = outlineOf(
        article([{ id: 's', role: 'context', title: text, points: [point('p', { text })] }]),
        untranslated,
      );
      assert.ok(row?.tooltip.includes(text.replace('\u2028\u2029', '⟦U+2028⟧⟦U+2029⟧')), text);
      assert.ok(row?.children[0]?.tooltip.includes(text.replace('\u2028\u2029', '⟦U+2028⟧⟦U+2029⟧')), text);
    }
  });

  it('of thousands of points takes time that grows as they do', () => {
    const many = (count: number) =>
      article([
        section(
          'context',
          ...Array.from({ length: count }, (_, index) =>
            point(`p-${index}`, { text: long, paragraphs: [index] }),
          ),
        ),
      ]);
    const [few, more] = [many(1_000), many(8_000)];
    assert.ok(
      cpuTime(() => outlineOf(more, untranslated)) / cpuTime(() => outlineOf(few, untranslated)) < 3 * 8,
    );
  });
});
