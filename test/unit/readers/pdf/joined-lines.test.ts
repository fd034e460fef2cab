import assert from 'node:assert/strict';
import { joinedLines, vocabularyOf } from '../../../../src/readers/pdf/joined-lines.ts';

describe('lines put together', () => {
  for (const [before, line, known, joined] of [
    ['the state of', 'the union', '', 'the state of the union'],
    ['the govern-', 'ment of the day', '', 'the government of the day'],
    ['the India-', 'Korea pact', '', 'the India-Korea pact'],
    ['the post-', 'Cold War years', '', 'the post-Cold War years'],
    ['a co-', 'operative bank', 'every co-operative bank', 'a co-operative bank'],
    ['a co-', 'operative bank', 'a cooperative bank', 'a cooperative bank'],
    ['a long-', 'term plan', '', 'a long-term plan'],
    ['a non-', 'state actor', '', 'a non-state actor'],
    ['a state-of-the-', 'art plant', '', 'a state-of-the-art plant'],
    ['short-', 'and long-term plans', '', 'short- and long-term plans'],
    ['the years 1990-', '2000', '', 'the years 1990-2000'],
    ['parlia\u00AD', 'ment', '', 'parliament'],
    ['the court—', 'not the house', '', 'the court—not the house'],
    ['the court –', 'not the house', '', 'the court – not the house'],
  ] as const) {
    it(`makes ${JSON.stringify(joined)} of ${JSON.stringify([before, line])}`, () => {
      assert.equal(joinedLines(before, line, vocabularyOf([known], { cutsWords: true })), joined);
    });
  }

  it('keeps the hyphen where a layout cuts no word', () => {
    const whole = vocabularyOf(
      Array.from({ length: 60 }, () => 'a line of text'),
      { cutsWords: false },
    );
    assert.equal(joinedLines('a second-', 'hand car', whole), 'a second-hand car');
  });

  it('sees from many hyphens that a layout cuts words', () => {
    const cut = vocabularyOf(['one govern-', 'ment and parlia-', 'ment'], { cutsWords: false });
    assert.equal(joinedLines('one govern-', 'ment', cut), 'one government');
  });
});
