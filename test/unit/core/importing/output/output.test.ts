import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../../../src/core/article/parse-article.ts';
import { needsCheck } from '../../../../../src/core/article/proposal.ts';
import { fileNameOf } from '../../../../../src/core/importing/output/file-name.ts';
import { idOf } from '../../../../../src/core/importing/output/id-of.ts';
import { notesOf } from '../../../../../src/core/importing/output/notes-of.ts';
import { sourceTextOf } from '../../../../../src/core/importing/output/source-text-of.ts';
import { paragraphTexts } from '../../../../../src/core/source/source-text.ts';
import type { Block } from '../../../../../src/core/importing/draft.ts';
import { imported, treeParagraphs } from '../../../../fixtures/importing/imported.ts';

describe('The notes that an import writes', () => {
  const text = notesOf(imported(), 'pay-for-trees.md');
  const { article, problems } = parseArticle(text);

  it('are sound', () => assert.deepEqual(problems, []));

  it('say where the article is from and where its text lies', () => {
    assert.equal(article?.id, 'pay-trees-live');
    assert.deepEqual(article?.source, {
      publication: 'The Sample Gazette',
      author: 'Meera Example',
      authorPost: 'The writer plants trees',
      published: '2025-06-05',
      kind: 'op-ed',
      tagged: { by: 'sampleIAS', subject: 'Environment' },
      text: 'pay-for-trees.md',
    });
  });

  it('hold every paragraph once, as a proposal under its role, roles in the order of the article', () => {
    const found = article!.sections.map(({ role, points }) => [
      role,
      points.map(({ paragraphs }) => paragraphs),
    ]);
    assert.deepEqual(found, [
      ['context', [[1]]],
      ['challenge', [[2], [4]]],
      ['way-forward', [[3]]],
    ]);
  });

  it('say what is unsure', () => {
    const points = article!.sections.flatMap((section) => section.points);
    assert.deepEqual(
      points.map((point) => [point.proposed, needsCheck(point)]),
      [
        [80, false],
        [42, true],
        [80, false],
        [80, false],
      ],
    );
  });

  it('suggest topics and set none, and list what was found in the text', () => {
    assert.deepEqual(article?.syllabus, []);
    assert.deepEqual(article?.suggestedTopics, [{ topic: 'gs3.environment.1', sure: 70 }]);
    assert.deepEqual(article?.terms, [{ term: 'UFB', means: 'Urban Forest Board', paragraphs: [3] }]);
    assert.deepEqual(article?.facts, [
      { text: '2015', kind: 'date', paragraphs: [1] },
      { text: '7 in 10', kind: 'figure', paragraphs: [2] },
    ]);
  });

  it('are sound whatever the article holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'binary' }).filter((text) => /\S/u.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text)),
          { minLength: 1, maxLength: 5 },
        ),
        (texts) => {
          const points = texts.map((exact, index) => ({
            paragraph: index + 1,
            role: 'context' as const,
            confidence: 2,
            quote: { exact },
          }));
          const article = imported(texts, {
            points,
            topics: [],
            terms: texts.map((term) => ({ term, means: term, paragraphs: [1] })),
            actors: [],
            dates: [],
            figures: [],
          });
          const parsed = parseArticle(
            notesOf(
              { ...article, metadata: { ...article.metadata, title: texts[0]!, url: texts[0]! } },
              'a.md',
            ),
          );
          assert.deepEqual(parsed.problems, []);
          assert.equal(parsed.article?.sections[0]?.points.length, texts.length);
        },
      ),
    );
  });
});

describe('The source text that an import writes', () => {
  it('has front matter and a paragraph for each block that is not a heading', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'A heading\nof two lines', level: 3 },
      { kind: 'paragraph', text: 'One' },
      { kind: 'list', text: '- a\n\n- b' },
      { kind: 'quotation', text: '> said' },
    ];
    const text = sourceTextOf({ ...imported(), blocks }, { day: '2026-01-02', file: 'page: 1.html' });
    assert.match(
      text,
      /^---\ntitle: Pay for trees that live\n[^]*from: "page: 1\.html"\n[^]*\n---\n\n### A heading of two lines\n\nOne\n\n- a\n- b\n\n> said\n$/,
    );
    assert.deepEqual(paragraphTexts(text), ['One', '- a\n- b', '> said']);
  });

  it('keeps paragraphs apart and whole, whatever they look like', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# x',
            '---',
            '***',
            '```',
            '~~~',
            '   ## y',
            'a\n# b',
            'a\n\n\nb',
            '- - -',
            '___',
            'plain',
            '\\',
            '#',
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (texts) => {
          const text = sourceTextOf(imported(texts), { day: '2026-01-02' });
          assert.equal(paragraphTexts(text).length, texts.length, text);
        },
      ),
    );
    assert.equal(
      paragraphTexts(sourceTextOf(imported(), { day: '2026-01-02' })).join('|'),
      treeParagraphs.join('|'),
    );
  });
});

describe('The name of an imported file', () => {
  it('is made of the words of the title, in any script', () => {
    assert.equal(fileNameOf('Pay for trees — that live!', 'article'), 'pay-for-trees-that-live');
    assert.equal(fileNameOf('पेड़ों का दाम', 'article'), 'पेड़ों-का-दाम'.normalize('NFC'));
  });

  it('is a child of its folder, short, and allowed everywhere (B44)', () => {
    const nasty = [
      '../../etc/passwd',
      String.raw`C:\x`,
      'CON',
      'nul.txt',
      '.',
      '..',
      '   ',
      '/',
      'a\0b',
      'LPT1',
      '%2e%2e%2f',
      'x'.repeat(999),
      '漢'.repeat(300),
      'a. ',
      '....//',
    ];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' })), (title) => {
        const name = fileNameOf(title, 'article');
        assert.match(name, /^[\p{L}\p{M}\p{N}-]+$/u);
        assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
        assert.ok(Buffer.byteLength(name) <= 120);
      }),
      { numRuns: 1000, examples: nasty.map((title) => [title]) },
    );
  });
});

describe('The id of a claim', () => {
  it('is made of its telling words and is never given twice', () => {
    const taken = new Set<string>();
    assert.equal(idOf('The city has cut more trees than it planted', 'x', taken), 'city-cut-more-trees');
    assert.equal(idOf('The city has cut more trees', 'x', taken), 'city-cut-more-trees-2');
    assert.equal(idOf('शहर ने पेड़ काटे', 'paragraph-3', taken), 'paragraph-3');
  });
});
