import assert from 'node:assert/strict';
import fc from 'fast-check';
import { split } from './model.ts';

function sentencesOf(text: string): string[] {
  return split(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('sentences', () => {
  it('end where a reader would end them', () => {
    assert.deepEqual(sentencesOf('The rains failed. Why? Nobody knows! It goes on.'), [
      'The rains failed.',
      'Why?',
      'Nobody knows!',
      'It goes on.',
    ]);
  });

  for (const whole of [
    'Gen. Pande met Lt. Gen. (retd.) Singh and Dr. Rao.',
    'The speech of A. P. J. Abdul Kalam was short.',
    'A room costs Rs. 500 a night.',
    'Look at No. 3 of the list.',
    'The U.S. Senate voted at 5 p.m. on Jan. 5 for it.',
    'States (e.g. Kerala, cf. Table 2. It is old.) have done so.',
    'He asked, “Why now?” and left.',
    'रु. 500 में डॉ. शर्मा ने यह किया।',
  ]) {
    it(`does not split: ${whole}`, () => assert.deepEqual(sentencesOf(whole), [whole]));
  }

  it('ends after an abbreviation where the next word begins one', () => {
    assert.deepEqual(
      sentencesOf('They met in the U.S. The rest stayed. The answer was no. He left at 5 p.m. They rested.'),
      ['They met in the U.S.', 'The rest stayed.', 'The answer was no.', 'He left at 5 p.m.', 'They rested.'],
    );
  });

  it('keeps closing quotation marks and brackets with their sentence', () => {
    assert.deepEqual(sentencesOf('“It is late.” She agreed. (So did he.) They went.'), [
      '“It is late.”',
      'She agreed.',
      '(So did he.)',
      'They went.',
    ]);
  });

  it('ends at a danda', () => {
    assert.deepEqual(sentencesOf('वर्षा नहीं हुई। किसान चिंतित हैं।'), ['वर्षा नहीं हुई।', 'किसान चिंतित हैं।']);
  });

  it('ends at the end of a line, so that each item of a list is one', () => {
    assert.deepEqual(sentencesOf('- first item\n- second item'), ['- first item', '- second item']);
  });

  it('does not wait for a bracket that is never closed', () => {
    const text = `It began (with this. ${'Then came another sentence. '.repeat(40)}`;
    assert.ok(split(text).length > 20);
  });

  it('together are the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      '. ',
      'Gen.',
      ' a',
      'B',
      '?',
      '” ',
      '(',
      ')',
      '\n',
      '।',
      '\u200b',
      'U.S.',
      '1',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const sentences = split(text);
          assert.equal(sentences.map(({ start, end }) => text.slice(start, end)).join(''), text);
          assert.ok(sentences.every(({ start, end }) => end > start));
        },
      ),
      { numRuns: 500 },
    );
  });
});
