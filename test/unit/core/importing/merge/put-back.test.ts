import assert from 'node:assert/strict';
import type { Dropped } from '../../../../../src/core/importing/draft.ts';
import { putBack, stillLeftOut } from '../../../../../src/core/importing/merge/put-back.ts';
import { sourceTextOf } from '../../../../../src/core/importing/output/source-text-of.ts';
import { paragraphTexts } from '../../../../../src/core/source/source-text.ts';
import { imported } from '../../../../fixtures/importing/imported.ts';

const line = (text: string, before: number): Dropped => ({ text, before, reason: 'furniture' });

describe('Putting back what an import left out', () => {
  const source = sourceTextOf(imported(['One', 'Two']), { day: '2026-01-02' });

  it('gives each line its place, in the order in which they stood', () => {
    const lines = [line('zero', 0), line('a', 1), line('b', 1), line('end', 2)];
    assert.deepEqual(paragraphTexts(putBack(source, lines)), ['zero', 'One', 'a', 'b', 'Two', 'end']);
  });

  it('keeps a line a paragraph, whatever it looks like', () => {
    assert.equal(
      paragraphTexts(putBack(source, [line('# no heading', 1), line('---', 2), line('```', 2)])).length,
      5,
    );
  });

  it('moves the places of what is still left out', () => {
    const all = [line('zero', 0), line('a', 1), line('b', 1), line('end', 2)];
    const left = stillLeftOut(all, [all[1]!]);
    assert.deepEqual(
      left.map(({ text, before }) => [text, before]),
      [
        ['zero', 0],
        ['b', 2],
        ['end', 3],
      ],
    );
    const whole = putBack(putBack(source, [all[1]!]), left);
    assert.deepEqual(paragraphTexts(whole), ['zero', 'One', 'a', 'b', 'Two', 'end']);
  });
});
