import assert from 'node:assert/strict';
import type { Article } from '../../../../src/core/article/article.ts';
import { untranslated } from '../../../../src/core/translate.ts';
import type { Block, SummaryPage } from '../../../../src/present/summary/page.ts';
import { summaryOf, unreadablePage } from '../../../../src/present/summary/summary-of.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';
import { context } from '../../../fixtures/summary/context.ts';
import { water } from '../../../fixtures/summary/water.ts';

function pageOf(notes: Article, more: { id?: string; problems?: number } = {}): SummaryPage {
  return summaryOf(notes, { ...context, ...more }, untranslated);
}

function block<K extends Block['kind']>(page: SummaryPage, kind: K): Extract<Block, { kind: K }> | undefined {
  const blocks = [...page.opening, ...page.outline, ...page.closing];
  return blocks.find((candidate): candidate is Extract<Block, { kind: K }> => candidate.kind === kind);
}

describe('the summary page', () => {
  it('begins with head, thesis and picture, and ends with what an answer needs', () => {
    const page = pageOf(water);
    assert.deepEqual(
      page.opening.map(({ kind }) => kind),
      ['head', 'thesis', 'argument'],
    );
    assert.deepEqual(
      page.outline.map(({ kind }) => kind),
      ['heading', ...water.sections.map(() => 'section')],
    );
    assert.deepEqual(
      page.closing.map(({ kind }) => kind),
      ['questions', 'gaps', 'terms', 'actors'],
    );
  });

  it('keys are single', () => {
    const page = pageOf(water);
    const keys = [...page.opening, ...page.outline, ...page.closing].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('says who wrote it, where and when, in words', () => {
    const head = block(pageOf(water), 'head');
    assert.equal(head?.byline, 'A. N. Author, teaches hydrology in Pune');
    assert.deepEqual(head?.origin, ['The Sample Gazette', '2 January 2024', 'Op-ed']);
  });

  it('a day that is not in the calendar stays as it was written', () => {
    const head = block(pageOf(article([], { source: { published: '2024-02-31' } })), 'head');
    assert.deepEqual(head?.origin, ['2024-02-31']);
    assert.equal(head?.byline, undefined);
  });

  it('a topic is shown by its short label, else by its label, else by its id', () => {
    assert.deepEqual(
      block(pageOf(water), 'head')?.topics.map((topic) => topic.short),
      ['Conservation and pollution', 'Government policies and interventions', 'gs1.unknown.9'],
    );
  });

  it('is named after the host’s id where there is one', () => {
    assert.equal(pageOf(water).id, 'city-water');
    assert.equal(pageOf(water, { id: 'file:///a.article.yaml' }).id, 'file:///a.article.yaml');
  });

  it('a point says where it is from', () => {
    const notes = article([
      section(
        'context',
        point('one', { paragraphs: [3] }),
        point('many', { paragraphs: [4, 2, 3, 7] }),
        point('added', { paragraphs: [1], added: 'PIB, 2020' }),
        point('unknown'),
        point('deep', {
          paragraphs: [1],
          details: [
            { id: 'same', text: 'As the point' },
            { id: 'own', text: 'Own source', added: 'My notes' },
          ],
        }),
      ),
    ]);
    const points = block(pageOf(notes), 'section')?.points ?? [];
    assert.deepEqual(
      points.map(({ provenance }) => provenance.label),
      ['para 3', 'paras 2–4, 7', 'added: PIB, 2020', 'no source noted', 'para 1'],
    );
    assert.deepEqual(
      points.at(-1)?.details.map(({ provenance }) => provenance?.label),
      [undefined, 'added: My notes'],
    );
  });

  it('a section without a role says so', () => {
    const [shown] = pageOf(article([{ id: 's', title: 'Loose', points: [] }])).outline.slice(1);
    assert.deepEqual(shown, {
      kind: 'section',
      key: 'section:s',
      id: 's',
      mark: { label: 'No role', icon: 'question', color: 'icon.foreground' },
      heading: 'Loose',
      points: [],
      note: 'No points in this section yet.',
    });
  });

  it('a question says its marks, words, directive and framework', () => {
    assert.deepEqual(
      block(pageOf(water), 'questions')?.questions.map(({ facts }) => facts),
      [['15 marks · 250 words', 'critically examine', 'Issue analysis'], ['10 marks · 150 words']],
    );
  });

  it('actors are grouped by kind', () => {
    assert.deepEqual(
      block(pageOf(water), 'actors')?.groups.map(({ kind, actors }) => [kind, actors.length]),
      [
        ['state', 1],
        ['body', 2],
        ['group', 1],
      ],
    );
  });

  it('a gap says what is missing, why it matters, and which points it concerns', () => {
    const gap = block(pageOf(water), 'gaps')?.gaps.find(({ code }) => code === 'unanswered-challenge');
    assert.equal(gap?.missing, 'One challenge has no answer.');
    assert.ok((gap?.why.length ?? 0) > 0);
    assert.deepEqual(
      gap?.points.map(({ id }) => id),
      ['five-agencies'],
    );
  });

  it('hidden characters of the notes are shown (B63)', () => {
    const notes = article([section('context', point('a', { text: 'a\u202Eb' }))], { title: 'x\u200By' });
    assert.equal(pageOf(notes).title, 'x⟦U+200B⟧y');
    assert.equal(block(pageOf(notes), 'section')?.points[0]?.text, 'a⟦U+202E⟧b');
  });

  it('very long sections are cut and say so', () => {
    const points = Array.from({ length: 1_000 }, (_, index) => point(`p-${String(index)}`));
    const long = block(pageOf(article([section('context', ...points)])), 'section');
    assert.equal(long?.points.length, 300);
    assert.equal(long?.note, 'and 700 more in the outline');
  });
});

describe('the picture of the argument', () => {
  it('has the challenges left and their answers right, in the order in which they are needed', () => {
    const picture = block(pageOf(water), 'argument');
    assert.deepEqual(
      picture?.challenges.boxes.map(({ id }) => id),
      ['nobody-measures', 'borewells-unseen', 'flat-tariff', 'five-agencies', 'demand-grows'],
    );
    assert.deepEqual(
      picture?.answers.boxes.map(({ id }) => id),
      ['meter-districts', 'publish-ledger', 'register-borewells', 'rising-tariff', 'saving-buys-time'],
    );
  });

  it('draws a line only where the notes say so', () => {
    const picture = block(pageOf(water), 'argument');
    assert.deepEqual(
      picture?.links,
      water.sections.flatMap(({ points }) =>
        points.flatMap(({ id, answeredBy }) => answeredBy.map((answer) => [id, answer])),
      ),
    );
  });

  it('marks the challenges that nothing answers, by words', () => {
    const boxes = block(pageOf(water), 'argument')?.challenges.boxes ?? [];
    assert.deepEqual(
      boxes.filter(({ unanswered }) => unanswered !== undefined).map(({ id }) => id),
      ['five-agencies'],
    );
  });

  it('keeps ways forward that answer nothing apart', () => {
    assert.deepEqual(
      block(pageOf(water), 'argument')?.unlinked?.boxes.map(({ id }) => id),
      ['teach-plumbers'],
    );
  });

  it('a box of another role than its column’s says which', () => {
    const boxes = block(pageOf(water), 'argument')?.challenges.boxes ?? [];
    assert.deepEqual(
      boxes.filter(({ mark }) => mark !== undefined).map(({ id, mark }) => [id, mark?.label]),
      [['demand-grows', 'Counter-view']],
    );
  });

  it('a point that answers itself, or twice, makes no line of its own', () => {
    const notes = article([
      section('challenge', point('a', { answeredBy: ['a', 'b', 'b'] })),
      section('way-forward', point('b')),
    ]);
    assert.deepEqual(block(pageOf(notes), 'argument')?.links, [['a', 'b']]);
  });

  it('is absent where the notes hold no challenge', () => {
    assert.equal(block(pageOf(article([section('context', point('a'))])), 'argument'), undefined);
  });
});

describe('a page of broken or empty notes', () => {
  it('says how many problems there are, and leads to them', () => {
    const notice = block(pageOf(water, { problems: 3 }), 'notice');
    assert.equal(notice?.text, '3 problems in the notes');
    assert.equal(notice?.action.type, 'showProblems');
    assert.equal(block(pageOf(water, { problems: 1 }), 'notice')?.text, '1 problem in the notes');
    assert.equal(block(pageOf(water), 'notice'), undefined);
  });

  it('without sections says what to do, and lists no gaps', () => {
    const page = pageOf(article());
    assert.equal(block(page, 'notice')?.action.type, 'openNotes');
    assert.deepEqual(page.outline, []);
    assert.equal(block(page, 'gaps'), undefined);
  });

  it('that cannot be read at all still has a title and a way to the problems', () => {
    const page = unreadablePage('id', 'coast.article.yaml', 2, untranslated);
    assert.equal(page.title, 'coast.article.yaml');
    assert.equal(block(page, 'notice')?.action.type, 'showProblems');
  });
});

describe('The summary of imported notes', () => {
  const page = pageOf(
    article(
      [
        section(
          'challenge',
          point('sure', { proposed: 80, paragraphs: [2] }),
          point('unsure', { proposed: 20 }),
          point('own'),
        ),
      ],
      {
        facts: [
          { text: '₹500 crore', kind: 'figure', paragraphs: [2] },
          { text: 'June 2024', kind: 'date' },
        ],
      },
    ),
  );

  it('shows proposals apart from the reader’s own points, and says which to check', () => {
    assert.deepEqual(
      block(page, 'section')!.points.map(({ provenance, isProposal }) => [provenance.label, isProposal]),
      [
        ['proposed · para 2', true],
        ['check · no source noted', true],
        ['no source noted', undefined],
      ],
    );
  });

  it('lists dates and figures with their paragraphs', () => {
    assert.deepEqual(
      block(page, 'facts')!.facts.map(({ text, provenance }) => [text, provenance?.label]),
      [
        ['₹500 crore', 'para 2'],
        ['June 2024', undefined],
      ],
    );
  });
});
