import assert from 'node:assert/strict';
import { roles } from '../../../src/core/article/article.ts';
import { readWeights } from '../../../src/core/importing/analysis/roles/role-weights.ts';
import { faultsOf, nameModel, repeated, roleModel, roleWeights, syllabus, topicWords } from './bundled.ts';

const strengths = ['strong', 'clear', 'slight'] as const;

describe('the bundled model of the analysis', () => {
  for (const name of ['roles', 'role-weights', 'names', 'topic-words']) {
    it(`keeps to its schema: ${name}`, () => assert.deepEqual(faultsOf(`${name}.yaml`, name), []));
  }

  it('knows every role once', () => {
    assert.deepEqual(roleModel.roles.map(({ role }) => role).toSorted(), roles.toSorted());
  });

  it('weighs every role, every step and everything that is seen once', () => {
    assert.deepEqual(roleWeights.roles.toSorted(), roles.toSorted());
    const { features, transitions } = readWeights(roleWeights);
    assert.equal(features.size, roleWeights.features.length);
    for (const weights of [...features.values(), ...transitions]) {
      assert.equal(weights.length, roles.length);
      assert.ok(weights.every(Number.isFinite));
    }
  });

  it('gives each group of words one name, and names no word twice in it', () => {
    assert.deepEqual(repeated(roleModel.groups.map(({ group }) => group)), []);
    for (const { group, words } of roleModel.groups) assert.deepEqual(repeated(words), [], group);
  });

  for (const { role, cues } of roleModel.roles) {
    it(`gives each cue of ${role} one strength`, () => {
      for (const language of ['en', 'hi'] as const) {
        assert.deepEqual(repeated(strengths.flatMap((strength) => cues[language][strength])), []);
      }
    });
  }

  it('has words for every topic of the syllabus, and for nothing else', () => {
    assert.deepEqual(
      topicWords.topics.map(({ topic }) => topic).toSorted(),
      syllabus.topics.map(({ id }) => id).toSorted(),
    );
  });

  it('lets no word of a topic be both sure and likely', () => {
    for (const { topic, sure, likely } of topicWords.topics)
      assert.deepEqual(repeated([...sure, ...likely]), [], topic);
  });

  it('lists no name twice', () => {
    const { schema, ...lists } = nameModel;
    assert.equal(schema, 1);
    for (const [list, names] of Object.entries(lists)) assert.deepEqual(repeated(names), [], list);
  });
});
