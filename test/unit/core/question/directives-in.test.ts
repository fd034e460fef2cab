import assert from 'node:assert/strict';
import { directivesIn } from '../../../../src/core/question/directives-in.ts';
import { library } from '../../../fixtures/library.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';

function idsIn(question: string): string[] {
  return directivesIn(question, library.directives).map(({ id }) => id);
}

describe('the directives of a question', () => {
  const questions: readonly (readonly [what: string, question: string, ids: readonly string[]])[] = [
    ['are found at its beginning', 'Examine how groundwater is shared.', ['examine']],
    ['are found at its end', 'Water is a right. Comment.', ['comment']],
    ['are found in any case', 'ELUCIDATE.', ['elucidate']],
    ['are found once, however often they stand there', 'Discuss, discuss and discuss.', ['discuss']],
    ['are whole words', 'Discussions of disconcerting assessments', []],
    ['may be none', 'Water for all', []],
    ['may be of several words', 'To what extent is it so?', ['to_what_extent']],
    ['are the longest that fit', 'Critically examine the claim.', ['critically_examine']],
    ['are the longest that fit, not also their parts', 'Compare and contrast the two.', ['compare']],
    ['may have "critically" apart from them', 'Examine this statement critically.', ['critically_examine']],
    [
      'may have "critically" far from them',
      'Evaluate the Act, and do so critically.',
      ['critically_evaluate'],
    ],
    ['stay what they are where no critical form exists', 'Critically illustrate.', ['illustrate']],
    ['come strictest first', 'Explain the scheme and evaluate it.', ['evaluate', 'explain']],
    ['come as they stand where they are as strict', 'Illustrate and explain.', ['illustrate', 'explain']],
    ['are not those of a claim in quotation marks', '“Discuss less, examine more.” Comment.', ['comment']],
    ['are not those of a claim in plain quotation marks', '"Discuss less." Comment.', ['comment']],
    ['are not those of a claim in single ones', "'Discuss less' is bad advice. Comment.", ['comment']],
    ['are those between two apostrophes', "India's claim: discuss. China's too.", ['discuss']],
    ['are those after curved apostrophes', 'India’s claim: discuss. China’s too.', ['discuss']],
    ['are those after a quotation mark that nothing closes', 'He said "no. Discuss.', ['discuss']],
  ];
  for (const [what, question, ids] of questions) it(what, () => assert.deepEqual(idsIn(question), ids));

  it('are found by each of the forms that the library has', () => {
    for (const { id, forms } of library.directives) {
      for (const form of forms) {
        const [first] = directivesIn(`${form} the matter`, library.directives);
        assert.ok(first?.id === id || first?.id === `critically_${id}`, `${form}: ${first?.id}`);
      }
    }
  });

  it('are sought in the first 4,000 characters, at a pace that any text bears', () => {
    assert.deepEqual(idsIn(`${'a '.repeat(2_000)}discuss`), []);
    for (const part of ['"', "'", '“', '‘', '"a', "'a ", 'critically ', 'what is '])
      assert.ok(cpuTime(() => idsIn(part.repeat(100_000))) < 3 * 50, part);
  });
});
