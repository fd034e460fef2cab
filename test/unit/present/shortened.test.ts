import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortened } from '../../../src/present/shortened.ts';

describe('a text shortened to so many characters', () => {
  it('stays whole where it fits, on one line', () => {
    assert.equal(shortened('  Trust\n grows\u00A0slowly ', 18), 'Trust grows slowly');
    assert.equal(shortened('', 5), '');
  });

  it('ends after a whole word, with an ellipsis', () => {
    assert.equal(shortened('Trust grows slowly', 17), 'Trust grows…');
    assert.equal(shortened('Trust grows slowly', 11), 'Trust grows…');
    assert.equal(shortened('Trust grows slowly', 10), 'Trust…');
  });

  it('cuts a word only where it is longer than all the room', () => {
    assert.equal(shortened('Incomprehensibilities', 10), 'Incomprehe…');
  });

  it('breaks a long compound at its hyphen rather than throw most of the room away', () => {
    assert.equal(shortened('A government-to-government arrangement', 20), 'A government-to-…');
  });

  it('keeps syllables of Indian scripts together, and words of scripts that write no spaces', () => {
    assert.equal(shortened('भूजल सबका है और किसी का नहीं', 12), 'भूजल सबका है…');
    assert.equal(shortened('国防合作需要共同的框架', 5), '国防合作…');
  });

  it('is never longer than the room and its ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          assert.ok(shortened(text, limit).length <= limit + 1);
        },
      ),
    );
  });

  it('never ends with half a character', () => {
    assert.equal(shortened('𞤀𞤁𞤂𞤃𞤄𞤅𞤆', 5), '𞤀𞤁…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 1, max: 30 }),
        (text, limit) => {
          assert.ok(shortened(text, limit).isWellFormed());
        },
      ),
    );
  });
});
