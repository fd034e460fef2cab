import assert from 'node:assert/strict';
import { directiveLibrary, faultsOf, frameworkLibrary, repeated, syllabus } from './bundled.ts';

const { frameworks, introductions, conclusions } = frameworkLibrary;

/** Where one role may feed two slots of a framework: `framework: role`. None so far. */
const rolesInTwoSlots: readonly string[] = [];

/** Frameworks whose slots are subjects, not steps of an argument: their points are sorted by the writer. */
const sortedByHand = ['dimensions_pestle'];

const limits = ['150', '250', '1100'] as const;

describe('the bundled frameworks', () => {
  it('keep to their schema', () => {
    assert.deepEqual(faultsOf('frameworks.yaml', 'frameworks'), []);
  });

  it('are 31, with 11 introductions and 9 conclusions, each with an id of its own', () => {
    assert.deepEqual([frameworks.length, introductions.length, conclusions.length], [31, 11, 9]);
    for (const list of [frameworks, introductions, conclusions]) {
      assert.deepEqual(repeated(list.map(({ id }) => id)), []);
    }
  });

  for (const { id, slots } of frameworks) {
    it(`${id}: budgets add up to the word limit, and no slot lacks one`, () => {
      const used = limits.filter((limit) => slots.some(({ words }) => words[limit] !== undefined));
      assert.ok(used.length > 0);
      for (const limit of used) {
        const budgets = slots.map(({ words }) => words[limit] ?? NaN);
        assert.equal(
          budgets.reduce((sum, words) => sum + words, 0),
          Number(limit),
        );
      }
    });
  }

  it('have both lengths of a General Studies answer, except for the case study and the essay', () => {
    const lengths = (id: string) =>
      Object.keys(frameworks.find((each) => each.id === id)?.slots[0]?.words ?? {});
    assert.deepEqual(lengths('ethics_case'), ['250']);
    assert.deepEqual(lengths('essay'), ['1100']);
    for (const { id } of frameworks.filter((each) => !['ethics_case', 'essay'].includes(each.id))) {
      assert.deepEqual(lengths(id), ['150', '250'], id);
    }
  });

  it('name only directives, papers and beginnings of topics that exist', () => {
    const directiveIds = directiveLibrary.directives.map(({ id }) => id);
    const paperIds = syllabus.papers.map(({ id }) => id);
    for (const { id, directives, papers, topics = [] } of frameworks) {
      assert.deepEqual([directives.filter((each) => !directiveIds.includes(each)), id], [[], id]);
      assert.deepEqual([papers.filter((each) => !paperIds.includes(each)), id], [[], id]);
      assert.deepEqual([topics.filter((each) => !isBeginningOfTopic(each)), id], [[], id]);
    }
  });

  it('are made for topics of the papers that they name', () => {
    for (const { id, papers, topics = [] } of frameworks) {
      for (const topic of topics) assert.ok(papers.includes(topic.split('.')[0] ?? ''), `${id}: ${topic}`);
    }
  });

  it('say in one line of at most 90 characters what goes into every slot', () => {
    const fills = frameworks.flatMap(({ slots }) => slots.map(({ fill }) => fill));
    assert.deepEqual(
      fills.filter((fill) => fill.trim() === '' || fill.length > 90),
      [],
    );
  });

  it('never use one slot id twice in a framework', () => {
    for (const { id, slots } of frameworks)
      assert.deepEqual([repeated(slots.map((slot) => slot.id)), id], [[], id]);
  });

  it('send the points of a role to one slot only', () => {
    const twice = frameworks.flatMap(({ id, slots }) =>
      repeated(slots.flatMap(({ roles = [] }) => roles)).map((role) => `${id}: ${role}`),
    );
    assert.deepEqual(twice, rolesInTwoSlots);
  });

  it('find a place for challenges, opportunities, the way forward and the conclusion', () => {
    for (const { id, slots } of frameworks.filter((each) => !sortedByHand.includes(each.id))) {
      const placed = slots.flatMap(({ roles = [] }) => roles);
      for (const role of ['challenge', 'opportunity', 'way-forward', 'conclusion'] as const) {
        assert.ok(placed.includes(role), `${id}: ${role}`);
      }
    }
  });

  it('offer introductions in the first slot and conclusions in the last one, or nothing', () => {
    for (const { id, slots } of frameworks) {
      for (const [index, { offers }] of slots.entries()) {
        if (offers === 'introductions') assert.equal(index, 0, id);
        if (offers === 'conclusions') assert.equal(index, slots.length - 1, id);
      }
    }
  });
});

function isBeginningOfTopic(beginning: string): boolean {
  return syllabus.topics.some(({ id }) => id === beginning || id.startsWith(`${beginning}.`));
}
