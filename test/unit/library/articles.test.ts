import assert from 'node:assert/strict';
import { basename } from 'node:path/posix';
import type { ArticleNotes, Detail, Point, QuoteSelector } from '../../../src/core/model/article.ts';
import { paragraphsOf } from '../../../src/core/source/source-text.ts';
import {
  articleFiles,
  bundledArticle,
  bundledText,
  directiveLibrary,
  faultsOf,
  frameworkLibrary,
  repeated,
  syllabus,
} from './bundled.ts';

for (const file of articleFiles) {
  const id = basename(file, '.article.yaml');
  const article = bundledArticle(id);

  describe(`the bundled article ${id}`, () => {
    it('keeps to its schema', () => {
      assert.deepEqual(faultsOf(file, 'article'), []);
    });

    it('has the id that its file name says, and no id twice', () => {
      assert.equal(article.id, id);
      assert.deepEqual(repeated(claimsOf(article).map((claim) => claim.id)), []);
      assert.deepEqual(repeated(article.sections.map((section) => section.id)), []);
      assert.deepEqual(repeated((article.questions ?? []).map((question) => question.id)), []);
    });

    it('states every point in at most 30 words', () => {
      const long = pointsOf(article).filter(({ text }) => text.split(/\s+/).length > 30);
      assert.deepEqual(
        long.map((point) => point.id),
        [],
      );
    });

    it('says of every point, term and actor where it comes from', () => {
      const known = ({ paragraphs = [], added }: Sourced) => paragraphs.length > 0 || added !== undefined;
      const sourced = [...pointsOf(article), ...(article.terms ?? []), ...(article.actors ?? [])];
      assert.deepEqual(
        sourced.filter((each) => !known(each)),
        [],
      );
    });

    it('never calls a claim both added and the article’s own', () => {
      const both = claimsOf(article).filter(
        ({ added, paragraphs, quote }) => added !== undefined && (paragraphs ?? quote) !== undefined,
      );
      assert.deepEqual(both, []);
    });

    it('answers points with other points that exist', () => {
      const ids = new Set(pointsOf(article).map((point) => point.id));
      for (const { id: from, answeredBy = [] } of pointsOf(article)) {
        for (const to of answeredBy) assert.ok(ids.has(to) && to !== from, `${from} -> ${to}`);
      }
    });

    it('leaves at least one challenge open where the author has no answer', () => {
      const challenges = article.sections
        .filter(({ role }) => role === 'challenge')
        .flatMap(({ points = [] }) => points);
      assert.ok(challenges.some(({ answeredBy = [] }) => answeredBy.length === 0));
      assert.ok(challenges.some(({ answeredBy = [] }) => answeredBy.length > 0));
    });

    it('is filed under topics of the syllabus', () => {
      const topics = syllabus.topics.map((topic) => topic.id);
      assert.ok((article.syllabus ?? []).length > 0);
      assert.deepEqual(
        (article.syllabus ?? []).filter((topic) => !topics.includes(topic)),
        [],
      );
    });

    it('asks questions whose directive exists and whose framework has a budget for their length', () => {
      for (const { id: question, directive, framework, words } of article.questions ?? []) {
        assert.ok(
          directiveLibrary.directives.some((each) => each.id === directive),
          question,
        );
        const slots = frameworkLibrary.frameworks.find((each) => each.id === framework)?.slots ?? [];
        assert.ok(
          slots.length > 0 && slots.every((slot) => Object.hasOwn(slot.words, String(words))),
          question,
        );
      }
    });

    it('asks four or more questions, of different directives and frameworks', () => {
      const questions = article.questions ?? [];
      assert.ok(questions.length >= 4);
      assert.deepEqual(repeated(questions.map(({ directive }) => directive)), []);
      assert.deepEqual(repeated(questions.map(({ framework }) => framework)), []);
    });
  });
}

describe('the notes on India-Korea defence', () => {
  const article = bundledArticle('india-korea-defence');

  it('draw on each of the twelve paragraphs and on no other', () => {
    const numbers = pointsOf(article).flatMap(({ paragraphs = [] }) => paragraphs);
    assert.deepEqual(
      [...new Set(numbers)].toSorted((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
  });

  it('come without the text of the newspaper', () => {
    assert.equal(article.source?.text, undefined);
    assert.deepEqual(
      claimsOf(article).filter(({ quote }) => quote !== undefined),
      [],
    );
  });
});

describe('the notes on groundwater', () => {
  const article = bundledArticle('groundwater-commons');
  const source = bundledText(`articles/${article.source?.text ?? ''}`);
  const body = paragraphsOf(source).map(({ start, end }) => source.slice(start, end));
  const quoted = claimsOf(article).filter((claim): claim is Quoted => claim.quote !== undefined);

  it('use at least eight of the roles', () => {
    assert.ok(new Set(article.sections.map(({ role }) => role)).size >= 8);
  });

  it('quote the source text, each quotation being found once with what stands before and after it', () => {
    assert.ok(quoted.length > 0);
    for (const { id, quote } of quoted) {
      const { exact, prefix = '', suffix = '' } = quote;
      assert.equal(source.split(exact).length, 2, id);
      assert.ok(source.includes(prefix + exact + suffix), id);
    }
  });

  it('quote from the very paragraph that they name', () => {
    for (const { id, quote, paragraphs = [] } of quoted) {
      assert.ok(
        paragraphs.some((number) => body[number - 1]?.includes(quote.exact)),
        id,
      );
    }
  });

  it('draw on every paragraph of the source text and on none beyond', () => {
    const numbers = new Set(pointsOf(article).flatMap(({ paragraphs = [] }) => paragraphs));
    assert.deepEqual(
      [...numbers].toSorted((a, b) => a - b),
      body.map((_, index) => index + 1),
    );
  });

  it('have the title, author and day that the source text has', () => {
    assert.ok(source.includes(`title: ${article.title}\n`));
    assert.ok(source.includes(`author: ${article.source?.author}\n`));
    assert.ok(source.includes(`published: ${article.source?.published}\n`));
  });

  it('mark what was added, in points and in details', () => {
    const points = pointsOf(article);
    assert.ok(points.some(({ added }) => added !== undefined));
    assert.ok(claimsOf(article).some((claim) => claim.added !== undefined && !points.includes(claim)));
  });
});

type Sourced = Pick<Point, 'paragraphs' | 'added'>;
type Claim = Point | Detail;
type Quoted = Claim & { readonly quote: QuoteSelector };

function pointsOf(article: ArticleNotes): Point[] {
  return article.sections.flatMap(({ points = [] }) => points);
}

/** Points and those details that have an id. */
function claimsOf(article: ArticleNotes): Claim[] {
  return pointsOf(article).flatMap((point) => [
    point,
    ...(point.details ?? []).filter((detail) => typeof detail !== 'string'),
  ]);
}
