import assert from 'node:assert/strict';
import { gapsOf, type GapCode } from '../../../../src/core/article/gaps.ts';
import { hasFigure } from '../../../../src/core/article/gaps/figures.ts';
import { namesAuthority } from '../../../../src/core/article/gaps/authorities.ts';
import { actorFinder } from '../../../../src/core/article/gaps/actor-finder.ts';
import type { Article } from '../../../../src/core/article/article.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';

const full = article(
  [
    section('challenge', point('gap', { answeredBy: ['fix'], paragraphs: [1] })),
    section('evidence', point('proof', { text: 'Losses reach 40 per cent.', added: 'NITI Aayog report' })),
    section(
      'counter-view',
      point('other-side', { text: 'The Kelkar committee doubts it.', paragraphs: [2] }),
    ),
    section('way-forward', point('fix', { text: 'The ministry meters it.', paragraphs: [3] })),
    section('conclusion', point('end', { paragraphs: [4] })),
  ],
  { thesis: 'Count first.' },
);

function codesOf(notes: Article): readonly GapCode[] {
  return gapsOf(notes).map((gap) => gap.code);
}

function idsOf(notes: Article, code: GapCode): readonly string[] | undefined {
  return gapsOf(notes).find((gap) => gap.code === code)?.ids;
}

describe('gaps of the notes', () => {
  it('full notes have none', () => {
    assert.deepEqual(gapsOf(full), []);
  });

  it('empty notes lack what the whole article should have', () => {
    assert.deepEqual(codesOf(article()), [
      'no-thesis',
      'no-counter-view',
      'no-figures',
      'no-report',
      'no-evidence',
      'no-conclusion',
    ]);
  });

  it('a section without points counts as absent', () => {
    assert.ok(codesOf(article([section('counter-view')])).includes('no-counter-view'));
  });

  it('a thesis section does in place of the thesis', () => {
    assert.ok(!codesOf(article([section('thesis', point('t'))])).includes('no-thesis'));
  });

  it('names the challenges that nothing answers', () => {
    const notes = article([
      section('challenge', point('open'), point('met', { answeredBy: ['x'] }), point('also-open')),
      section('context', point('x')),
    ]);
    assert.deepEqual(idsOf(notes, 'unanswered-challenge'), ['open', 'also-open']);
  });

  it('names the ways forward that nobody is to take', () => {
    const notes = article(
      [
        section(
          'way-forward',
          point('nobody', { text: 'Trust should be built patiently.' }),
          point('generic', { text: 'Parliament should debate it.' }),
          point('named', { text: 'Then Seoul opens its laboratories.' }),
          point('in-detail', { text: 'Rules change.', details: [{ id: 'd', text: 'The court hears it.' }] }),
        ),
      ],
      { actors: [{ name: 'Seoul', kind: 'state' }] },
    );
    assert.deepEqual(idsOf(notes, 'way-forward-without-actor'), ['nobody']);
  });

  it('names the points that come from nowhere', () => {
    const notes = article([
      section('context', point('a', { paragraphs: [1] }), point('b', { paragraphs: [] }), point('c')),
    ]);
    assert.deepEqual(idsOf(notes, 'no-provenance'), ['b', 'c']);
  });

  it('figures and reports in details and terms count', () => {
    const notes = article(
      [section('context', point('a', { details: [{ id: 'd', text: 'It costs ₹500 crore.' }] }))],
      { terms: [{ term: 'Sendai Framework', means: 'An agreement on disasters.' }] },
    );
    assert.ok(!codesOf(notes).includes('no-figures'));
    assert.ok(!codesOf(notes).includes('no-report'));
  });

  it('thousands of points and actors are looked through in linear time', () => {
    const time = (count: number): number => {
      const points = Array.from({ length: count }, (_, i) =>
        point(`p-${String(i)}`, { text: 'Trust builds slowly between two neighbours. '.repeat(8) }),
      );
      const actors = Array.from({ length: count }, (_, i) => ({
        name: `Agency ${String(i)}`,
        kind: 'body' as const,
      }));
      const notes = article([section('way-forward', ...points)], { actors });
      return cpuTime(() => gapsOf(notes));
    };
    const small = Math.max(time(250), 1);
    assert.ok(time(2_000) / small < 3 * 8);
  });
});

describe('a figure', () => {
  const figures = [
    '40 per cent of the pipes leak',
    'losses of 40%',
    'a fund of ₹2000 crore',
    '12 million people moved',
    'two-thirds of the wells are dry',
    'half of the farmers borrow',
    'नगर में ४० प्रतिशत पानी खो जाता है',
    '२५ नगर',
    'grew from 3.5 to 7.2 in 2019',
    '2000 MW were added',
    'spread over 17 districts since 2011',
  ];
  const notFigures = [
    'signed in 2015',
    'between 2019 and 2023',
    'the 1990s',
    'the 2019-20 budget',
    'on 2 January 2024',
    'January 2, 2024',
    '2024-01-02',
    'since 15 अगस्त 1947',
    'the 21st century',
    'Article 21 and Section 377',
    'Articles 14, 19 and 21',
    'paragraph 3',
    'the G20 and the 5G networks',
    'after COVID-19',
    'अनुच्छेद 370',
    'nothing at all',
    '२०१५ में',
  ];
  for (const text of figures) it(`is in "${text}"`, () => assert.equal(hasFigure(text), true));
  for (const text of notFigures) it(`is not in "${text}"`, () => assert.equal(hasFigure(text), false));
});

describe('an authority', () => {
  const named = [
    'The Sachar committee found it',
    'a survey by the World Bank',
    'under the Paris Agreement',
    'Kesavananda Bharati v. State of Kerala decided it',
    'the Global Hunger Index ranks it',
    'नीति आयोग की रिपोर्ट',
    'Two rounds of the National Family Health Survey',
  ];
  const unnamed = [
    'The report was late',
    'There is no shared framework',
    'Reports are rare',
    'A treaty would help',
    'Every committee agrees',
    'This survey is old. Commissions come and go',
  ];
  for (const text of named) it(`is named in "${text}"`, () => assert.equal(namesAuthority(text), true));
  for (const text of unnamed)
    it(`is not named in "${text}"`, () => assert.equal(namesAuthority(text), false));
});

describe('an actor', () => {
  const names = actorFinder([
    { name: 'Agency for Defence Development (ADD)', kind: 'body' },
    { name: 'South Korea', kind: 'state' },
    { name: 'Government of India', kind: 'body' },
  ]);

  it('is found by the full name, by what stands in brackets and in any case', () => {
    assert.ok(names('the agency for defence development opens its doors'));
    assert.ok(names('ADD opens its doors'));
    assert.ok(names('SOUTH KOREA opens its doors'));
  });

  it('is found by whose it is, and in "both should"', () => {
    assert.ok(names('India opens its doors'));
    assert.ok(names('Both should open their doors'));
    assert.ok(!names('Doors should be both open and wide'));
  });

  it('is not found in part of a name or of a word', () => {
    assert.ok(!names('the south opens its doors'));
    assert.ok(!names('an addition to trust'));
  });
});
