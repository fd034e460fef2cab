import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paragraphsOf as paragraphsOfSource } from '../../../../../src/core/source/source-text.ts';
import { cpuTime } from '../../../../fixtures/cpu-time.ts';
import { labelledArticles } from './labelled-articles.ts';
import { analyse, analysed, blocksOf } from './model.ts';

const articles = labelledArticles();

describe('the analysis of an article', () => {
  it('gives every paragraph one point, counted as in the source text', () => {
    for (const { slug, blocks, language } of articles) {
      const source = blocks
        .map(({ text, level }) => (level === undefined ? text : `${'#'.repeat(level)} ${text}`))
        .join('\n\n');
      const { points } = analyse({ blocks, metadata: { language, tags: [] } });
      assert.deepEqual(
        points.map(({ paragraph }) => paragraph),
        paragraphsOfSource(source).map(({ number }) => number),
        slug,
      );
    }
  });

  it('quotes a sentence that stands in its paragraph, between what it says stands around it', () => {
    for (const { slug, blocks, language } of articles) {
      const texts = blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
      for (const { paragraph, quote } of analyse({ blocks, metadata: { language, tags: [] } }).points) {
        const whole = `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
        assert.equal(texts[paragraph - 1]?.split(whole).length, 2, `${slug} ${paragraph}`);
        assert.equal(texts.filter((text) => text.includes(quote.exact)).length, 1, `${slug} ${paragraph}`);
      }
    }
  });

  it('gives the same outline twice', () => {
    const { blocks, language } = articles[0]!;
    const metadata = { language, tags: [] };
    assert.deepEqual(analyse({ blocks, metadata }), analyse({ blocks, metadata }));
  });

  it('is unsure of an article in a language that it does not know', () => {
    const texts = ['La pluie manque.', 'Le puits est vide.', 'Il faut compter.'];
    for (const { confidence } of analysed(texts, { language: 'fr' }).points) assert.ok(confidence <= 0.2);
  });

  it('finds nothing in an article without paragraphs', () => {
    assert.deepEqual(analyse({ blocks: [], metadata: { language: 'en', tags: [] } }), {
      points: [],
      topics: [],
      terms: [],
      actors: [],
      dates: [],
      figures: [],
    });
  });

  it('takes the mark of a list or a quotation for no part of the sentence', () => {
    const { points } = analyse({
      blocks: [
        { kind: 'list', text: '- The first of the two measures is cheap and can be taken now.\n- Short.' },
        { kind: 'quotation', text: '> What an officer writes, she must be ready to hear read aloud.' },
      ],
      metadata: { language: 'en', tags: [] },
    });
    assert.deepEqual(
      points.map(({ quote }) => quote.exact.slice(0, 9)),
      ['The first', 'What an o'],
    );
  });
});

describe('the thesis of an article', () => {
  it('is the sentence in which the author says what to believe', () => {
    const { thesis } = analysed([
      'Last week it rained on Monday.',
      'We have learnt to speak of heat as weather. It would be nearer the truth to speak of it as construction.',
      'The problem is concrete. It fails.',
      'Cities should plant trees. They must.',
      'In the end we shall see.',
    ]);
    assert.match(thesis?.quote.exact ?? '', /nearer the truth/);
    assert.equal(thesis?.paragraph, 2);
  });

  it('is absent where no sentence says so', () => {
    assert.equal(analysed(['It rained.', 'Wells filled.', 'People drank.']).thesis, undefined);
  });
});

describe('text that no article has', () => {
  const hostile: readonly (readonly [string, readonly string[]])[] = [
    ['a sentence of 1 MB', ['word '.repeat(200_000)]],
    ['a word of 1 MB', ['w'.repeat(1_000_000)]],
    ['1 MB of sentences in one paragraph', ['It must not fail. '.repeat(60_000)]],
    ['only punctuation', ['.,;:!?"“”()[]{}'.repeat(20_000)]],
    ['only open brackets', ['('.repeat(300_000)]],
    ['only capitals', ['AB (AB) '.repeat(60_000)]],
    ['only digits', ['1,1.1-1 '.repeat(60_000)]],
    ['only zero-width characters', ['\u200b\u200d\ufeff'.repeat(100_000)]],
    ['only combining marks', ['\u0301'.repeat(300_000)]],
    ['half characters', ['\ud83d'.repeat(100_000), '\ude00']],
    ['one name without end', ['Ministry of '.repeat(50_000)]],
    [
      '20,000 equal paragraphs',
      Array.from({ length: 20_000 }, () => 'The Centre must pay Rs. 5 by May 2020 (ABC).'),
    ],
  ];
  for (const [name, texts] of hostile) {
    it(`is read in good time: ${name}`, function () {
      this.timeout(20_000);
      const { points } = analysed(texts);
      assert.equal(points.length, texts.length);
      for (const { quote, confidence } of points) {
        assert.ok(
          quote.exact.length <= 600 && (quote.prefix ?? '').length <= 32 && (quote.suffix ?? '').length <= 32,
        );
        assert.ok(confidence >= 0 && confidence <= 1);
      }
    });
  }

  it('never makes it throw', () => {
    const pieces = fc.constantFrom(
      'The Centre ',
      'must ',
      '(ABC) ',
      '. ',
      '₹5 ',
      '2019',
      '“',
      '\n',
      '- ',
      '> ',
      'चाहिए। ',
      '|',
      ': ',
      '\u0000',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    const kind = fc.constantFrom('paragraph', 'heading', 'list', 'quotation', 'table', 'code' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ kind, text })), (blocks) => {
        const { points } = analyse({
          blocks,
          metadata: { language: 'en', tags: [], title: blocks[0]?.text ?? '' },
        });
        assert.equal(points.length, blocks.filter((block) => block.kind !== 'heading').length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes twice as long when it is twice as long', () => {
    const time = (count: number) => {
      const blocks = blocksOf(
        ...Array.from(
          { length: count },
          (_, n) => `The Centre must meter well ${n}. It costs Rs. ${n}. Rao v. Rao.`,
        ),
      );
      return cpuTime(() => analyse({ blocks, metadata: { language: 'en', tags: [] } }));
    };
    const [short, long] = [time(500), time(4_000)];
    assert.ok(long < short * 8 * 3, `${short} ms, then ${long} ms`);
  });
});
