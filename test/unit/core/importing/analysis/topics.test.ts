import assert from 'node:assert/strict';
import { analysed } from './model.ts';
import { labelledArticles } from './labelled-articles.ts';
import { analyse } from './model.ts';

const water = [
  'Groundwater is falling. Aquifers empty, borewells fail, and irrigation by tubewells goes on. Farmers sow paddy.',
];

describe('topics of an article', () => {
  it('are several, the likeliest first', () => {
    const { topics } = analysed(water);
    assert.ok(topics.length >= 2);
    assert.deepEqual(
      topics.map(({ confidence }) => confidence),
      topics.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    );
    assert.ok(topics.some(({ topic }) => topic === 'gs3.agri.1'));
    assert.ok(topics.some(({ topic }) => topic === 'gs3.env.1'));
  });

  it('heed the tag of the download a little, and less than the text', () => {
    const tagged = {
      topic: "Effect of policies and politics of developed & developing countries on India's interests",
    };
    const { topics } = analysed(water, { tagged });
    assert.notEqual(topics[0]?.topic, 'gs2.ir.3');
    const alone = analysed(['The two armies met and the embassy in Moscow closed.'], { tagged }).topics;
    assert.equal(alone[0]?.topic, 'gs2.ir.3');
  });

  it('are none where nothing tells', () =>
    assert.deepEqual(analysed(['It was so.', 'It is not.']).topics, []));

  it('hold a fitting one for nine in ten of the labelled articles', () => {
    const articles = labelledArticles().filter(({ topics }) => topics.length > 0);
    const right = articles.filter(({ blocks, title, language, topics }) =>
      analyse({ blocks, metadata: { title, language, tags: [] } }).topics.some(({ topic }) =>
        topics.includes(topic),
      ),
    );
    assert.ok(right.length >= articles.length * 0.9, `${right.length} of ${articles.length}`);
  });
});
