import assert from 'node:assert/strict';
import { faultsOf, repeated, syllabus } from './bundled.ts';

const { papers, topics } = syllabus;

describe('the bundled syllabus', () => {
  it('keeps to its schema', () => {
    assert.deepEqual(faultsOf('syllabus.yaml', 'syllabus'), []);
  });

  it('has 5 papers and 60 topics, each with an id of its own', () => {
    assert.deepEqual([papers.length, topics.length], [5, 60]);
    assert.deepEqual(repeated([...papers, ...topics].map(({ id }) => id)), []);
  });

  it('has as many topics in each paper as the notification has lines', () => {
    const counts = ['gs1', 'gs2', 'gs3', 'gs4'].map(
      (id) => topics.filter(({ paper }) => paper === id).length,
    );
    assert.deepEqual(counts, [12, 20, 20, 8]);
  });

  it('begins the id of a topic with its paper', () => {
    for (const { id, paper } of topics) assert.equal(id.split('.')[0], paper);
  });

  it('gives every topic a short label of at most six words', () => {
    for (const { id, short = '' } of topics) {
      const words = short.split(/\s+/).filter(Boolean).length;
      assert.ok(words >= 1 && words <= 6, `${id}: ${short}`);
    }
    assert.deepEqual(repeated(topics.map(({ short }) => short)), []);
  });

  it('lets no label or alias stand for two topics', () => {
    const names = topics
      .flatMap(({ label, aliases = [] }) => [label, ...aliases])
      .map((name) => name.toLowerCase());
    assert.deepEqual(repeated(names), []);
  });
});
