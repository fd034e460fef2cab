import assert from 'node:assert/strict';
import { rankFrameworks, type Occasion } from '../../../../src/core/framework/rank.ts';
import { framework, slot } from '../../../fixtures/framework.ts';
import { articles, library } from '../../../fixtures/library.ts';
import { article, section } from '../../../fixtures/summary/article.ts';

const plain = framework('plain');
const named = framework('named');
const directed = framework('directed', { directives: ['examine'] });
const topical = framework('topical', { topics: ['gs3.env'] });
const onPaper = framework('on-paper', { papers: ['gs3'] });
const roomy = framework('roomy', { slots: [slot('body', { roles: ['challenge', 'way-forward'] })] });
const long = framework('long', { slots: [slot('body', { words: { '1100': 1100 } })] });
const all = [plain, roomy, onPaper, topical, directed, named, long];

const notes = article([section('challenge'), section('way-forward')], { syllabus: ['gs3.env.1'] });

function ranked(more: Partial<Occasion>, frameworks = all): string[] {
  return rankFrameworks(frameworks, { words: 250, directives: [], ...more }).map(
    ({ framework: { id }, reasons }) => [id, ...reasons].join(' '),
  );
}

describe('the frameworks for an answer', () => {
  it('are those that have a form of that length', () => {
    assert.deepEqual(ranked({ words: 1100 }), ['long']);
    assert.deepEqual(ranked({ words: 500 }), []);
  });

  it('stay in the library’s order where nothing speaks for one', () => {
    assert.deepEqual(ranked({}), ['plain', 'roomy', 'on-paper', 'topical', 'directed', 'named']);
  });

  it('come by what they fit: the question’s own, the directive, the topic, the paper, the sections', () => {
    assert.deepEqual(ranked({ article: notes, directives: ['examine'], framework: 'named' }), [
      'named asked-for',
      'directed directive',
      'topical topic',
      'on-paper paper',
      'roomy sections',
      'plain',
    ]);
  });

  it('fit a second directive or topic, but less', () => {
    const first = framework('first', { directives: ['a'] });
    const second = framework('second', { directives: ['b'] });
    assert.deepEqual(ranked({ directives: ['a', 'b'] }, [second, first]), ['first directive', 'second']);
    const other = framework('other', { topics: ['gs1'] });
    const both = article([], { syllabus: ['gs3.env.1', 'gs1.art.1'] });
    assert.deepEqual(ranked({ article: both }, [other, topical]), ['topical topic', 'other']);
  });

  it('are not made for a topic whose id only begins alike', () => {
    assert.deepEqual(ranked({ article: article([], { syllabus: ['gs3.environment.1'] }) }, [topical]), [
      'topical',
    ]);
  });

  it('have a place for the sections where they have one for most of the roles', () => {
    const half = framework('half', { slots: [slot('body', { roles: ['challenge'] })] });
    assert.deepEqual(ranked({ article: notes }, [half, roomy]), ['roomy sections', 'half']);
  });

  it('begin, for each question on the bundled articles, with the one that the question names', () => {
    for (const bundled of articles) {
      for (const { framework: id, words, directive } of bundled.questions) {
        const occasion = {
          article: bundled,
          words,
          directives: directive ? [directive] : [],
          ...(id && { framework: id }),
        };
        assert.equal(rankFrameworks(library.frameworks, occasion)[0]?.framework.id, id);
      }
    }
  });
});
