import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../../src/core/article/parse-article.ts';
import { soundNotes } from '../../../fixtures/yaml/notes.ts';

/** What YAML and notes are made of, and what breaks them. */
const fragments = [
  ...[
    '\n',
    '\n  ',
    '\n    - ',
    ': ',
    '- ',
    ', ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '|',
    '>',
    '?',
    '&a',
    '*a',
    '!t',
    '%',
  ],
  ...[
    '---',
    '...',
    '\t',
    '\r\n',
    '\r',
    '\uFEFF',
    '\u0000',
    '\uD800',
    '\u202E',
    '\u200B',
    '\\',
    '\\x',
    '@',
    '`',
    '~',
    '<<: ',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'prototype: ',
    '__proto__',
    '<<<<<<< a\n',
    '=======\n',
    '1e999',
    '-0',
    '9'.repeat(30),
  ],
  ...[
    'schema: 1',
    'id: a',
    'id: A b',
    'title: ',
    'sections: ',
    'role: challenge',
    'role: hero',
    'points: ',
    'text: ',
  ],
  ...[
    'answeredBy: [a]',
    'details: ',
    'paragraphs: [0]',
    'questions: ',
    'words: ',
    'source: ',
    'published: 2026-02-30',
  ],
];

const properties = Object.getOwnPropertyNames(Object.prototype).length;

describe('notes of any kind', function () {
  this.timeout(300_000);

  it('are read without an exception after each letter that is typed (B14)', () => {
    const points = Array.from(
      { length: 44 },
      (_, index) =>
        `      - id: p-${index}\n        text: "Claim ${index}: it grows"\n        paragraphs: [${index + 1}]\n        details:\n          - So it is\n`,
    );
    const model = soundNotes.replace(
      'terms:',
      `  - id: more\n    role: context\n    points:\n${points.join('')}terms:`,
    );
    assert.ok(model.length >= 6_000 && model.split('\n').length >= 200);
    for (let length = 0; length <= model.length; length += 1) assertPlaced(model.slice(0, length));
  });

  it('are read without an exception when something is cut out of them or put into them', () => {
    const damage = fc.record({
      at: fc.nat(soundNotes.length),
      cut: fc.nat(30),
      put: fc.array(fc.constantFrom(...fragments), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        let text = soundNotes;
        for (const { at, cut, put } of damages)
          text = text.slice(0, at) + put.join('') + text.slice(at + cut);
        assertPlaced(text);
      }),
      { numRuns: 500 },
    );
  });

  it('are read without an exception when they are none, and nothing that every object has is changed (B08)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 24 }), (parts) =>
        assertPlaced(parts.join('')),
      ),
      // A fault between CR and LF is at the end of the line.
      { numRuns: 10_000, examples: [[['[[}\r\n']]] },
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).length, properties);
  });
});

/** Every problem has a place in the text. */
function assertPlaced(text: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { code, start, end, line, column } of parseArticle(text).problems) {
    assert.ok(start >= 0 && start <= end && end <= text.length + 1, `${code}: ${start} to ${end}`);
    assert.ok(column >= 1 && column <= (lines[line - 1] ?? '').length + 1, `${code}: ${line}:${column}`);
  }
}
