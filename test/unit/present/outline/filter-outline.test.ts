import assert from 'node:assert/strict';
import { untranslated } from '../../../../src/core/translate.ts';
import { filterOutline } from '../../../../src/present/outline/filter-outline.ts';
import { outlineOf } from '../../../../src/present/outline/outline-of.ts';
import type { OutlineRow } from '../../../../src/present/outline/outline-row.ts';
import { article, point } from '../../../fixtures/summary/article.ts';

const rows = outlineOf(
  article([
    {
      id: 'hurdles',
      role: 'challenge',
      title: 'Hurdles',
      points: [
        point('wells', {
          text: 'Nobody counts the wells of the Café District.',
          details: [{ id: 'meters', text: 'Pumps have no meters.' }],
        }),
        point('power', { text: 'Power is free.', added: 'A survey by the ministry' }),
      ],
    },
    {
      id: 'ways',
      role: 'way-forward',
      title: 'Ways',
      points: [point('count', { text: 'Count the wells first. पानी गिनें।' })],
    },
  ]),
  untranslated,
);

/** `section(point(detail))` of what is left. */
function shape(left: readonly OutlineRow[]): string {
  return left.map(({ id, children }) => (children.length === 0 ? id : `${id}(${shape(children)})`)).join(' ');
}

describe('an outline that is filtered', () => {
  const whole = shape(rows);
  const queries: readonly (readonly [what: string, query: string, left: string, matches: number])[] = [
    ['keeps what has the word, below its section', 'free', 'hurdles(power)', 1],
    ['keeps the detail that has the word, below its point', 'meters', 'hurdles(wells(meters))', 1],
    ['keeps all below a point that has the word', 'nobody', 'hurdles(wells(meters))', 1],
    ['keeps all below a section whose title has the word', 'hurdles', 'hurdles(wells(meters) power)', 1],
    ['finds a section by its role', 'way forward', 'ways(count)', 1],
    ['finds parts of words', 'pump', 'hurdles(wells(meters))', 1],
    ['wants every word, in any order', 'wells count', 'hurdles(wells(meters)) ways(count)', 2],
    ['looks beyond what a label shows', 'district', 'hurdles(wells(meters))', 1],
    ['looks into the note-taker’s sources', 'ministry', 'hurdles(power)', 1],
    ['does not mind case, accents and spaces', '  CAFE   Wells ', 'hurdles(wells(meters))', 1],
    ['reads Hindi', 'पानी', 'ways(count)', 1],
    ['may be empty', 'rivers', '', 0],
  ];
  for (const [what, query, left, matches] of queries) {
    it(what, () => {
      const filtered = filterOutline(rows, query);
      assert.deepEqual([shape(filtered.rows), filtered.matches], [left, matches]);
    });
  }

  it('is the whole outline where nothing is asked for', () => {
    for (const query of ['', '  ']) assert.equal(shape(filterOutline(rows, query).rows), whole);
  });
});
