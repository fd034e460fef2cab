import assert from 'node:assert/strict';
import { labelledArticles, labelledPieces } from './labelled-articles.ts';
import { analyse, analysed } from './model.ts';
import { accuracyOf, judgedParagraphs, majorityShare, surerHalf } from './role-accuracy.ts';

/**
 * Floors, not figures: the weights were fitted to these articles, so that they do better here than on others.
 * `npm run bench:roles` tells the figures.
 */
describe('roles on the labelled articles', () => {
  const articles = labelledArticles();
  const paragraphs = judgedParagraphs(articles, analyse);

  it('are measured on 25 articles at least, two of them in Hindi', () => {
    assert.ok(articles.length >= 25);
    assert.ok(articles.filter(({ language }) => language === 'hi').length >= 2);
  });

  it('are right for 85 paragraphs of 100', () => assert.ok(accuracyOf(paragraphs) >= 0.85));

  it('are right for 95 of 100 in the surer half', () => assert.ok(accuracyOf(surerHalf(paragraphs)) >= 0.95));

  it('are right far more often than the commonest role would be', () => {
    assert.ok(accuracyOf(paragraphs) > majorityShare(paragraphs) + 0.4);
  });

  it('are right for 75 paragraphs of 100 in Hindi', () => {
    assert.ok(
      accuracyOf(
        judgedParagraphs(
          articles.filter(({ language }) => language === 'hi'),
          analyse,
        ),
      ) >= 0.75,
    );
  });

  it('are as often right as their confidence says, within a tenth', () => {
    const mean = paragraphs.reduce((sum, { confidence }) => sum + confidence, 0) / paragraphs.length;
    assert.ok(Math.abs(mean - accuracyOf(paragraphs)) < 0.1);
  });
});

describe('labelled pieces', () => {
  it('have a role for every paragraph, and none is labelled twice', () => {
    const pieces = labelledPieces();
    assert.ok(pieces.length >= 50);
    for (const { slug, blocks, roles } of pieces)
      assert.equal(blocks.filter(({ kind }) => kind !== 'heading').length, roles.length, slug);
    const slugs = [...labelledArticles(), ...pieces].map(({ slug }) => slug);
    assert.equal(new Set(slugs).size, slugs.length);
  });
});

describe('the role of a paragraph', () => {
  const plain = ['It rained.', 'It was so.', 'It went on.', 'It stayed.', 'It was over.'];
  const roleOf = (index: number, text: string) => analysed(plain.with(index, text)).points[index]?.role;

  it('is told by the words of its sentences', () => {
    assert.equal(
      roleOf(2, 'Critics argue that the ban is unfair. They point out that others pay.'),
      'counter-view',
    );
    assert.equal(
      roleOf(2, 'A survey found that 40 per cent of 900 homes, against 20 per cent, had none.'),
      'evidence',
    );
    assert.equal(
      roleOf(3, 'The Centre should fund it. Parliament must amend the law. States ought to act.'),
      'way-forward',
    );
  });

  it('is told by its place where the words tell nothing', () => {
    const roles = analysed(plain).points.map(({ role }) => role);
    assert.equal(roles[0], 'context');
    assert.equal(roles.at(-1), 'conclusion');
  });

  it('is told by the heading over it', () => {
    const blocks = [
      ...plain.slice(0, 3).map((text) => ({ kind: 'paragraph', text }) as const),
      { kind: 'heading', level: 2, text: 'The way forward: what should be done' } as const,
      { kind: 'paragraph', text: 'Wells have meters. Meters have readers.' } as const,
      { kind: 'paragraph', text: 'It was over.' } as const,
    ];
    assert.equal(analyse({ blocks, metadata: { language: 'en', tags: [] } }).points[3]?.role, 'way-forward');
  });

  it('takes a line without a full stop over the article for the thesis', () => {
    const { points } = analysed([
      'A promise means little while the chair is empty',
      'Last week it rained on Monday.',
      ...plain.slice(1),
    ]);
    assert.deepEqual(
      points.slice(0, 2).map(({ role }) => role),
      ['thesis', 'context'],
    );
  });

  it('is less sure where the words tell nothing', () => {
    const sure = analysed(plain.with(3, 'The Centre should fund it. Parliament must amend the law.'))
      .points[3]!;
    const unsure = analysed(plain).points[3]!;
    assert.ok(unsure.confidence < sure.confidence);
  });
});
