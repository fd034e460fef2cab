import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../../src/core/text/line-index.ts';

describe('the line and column of an offset', () => {
  it('count from 1', () => {
    assert.deepEqual(new LineIndex('').positionAt(0), { line: 1, column: 1 });
  });

  it('begin anew after LF, CR and CRLF', () => {
    const lines = new LineIndex('a\nb\rc\r\nd');
    assert.deepEqual(
      [0, 1, 2, 4, 5, 6, 7].map((offset) => told(lines, offset)),
      ['1:1', '1:2', '2:1', '3:1', '3:2', '3:2', '4:1'],
    );
  });

  it('stay on the line for other separators, and count UTF-16 units', () => {
    assert.equal(told(new LineIndex('🌊\u2028\u0085क'), 4), '1:5');
  });

  it('go on after the end', () => {
    assert.equal(told(new LineIndex('a\nbc'), 4), '2:3');
  });

  it('are those that counting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r')), fc.nat(200), (parts, at) => {
        const text = parts.join('');
        const offset = Math.min(at, text.length);
        // Between CR and LF no line has ended yet.
        if (text.slice(offset - 1, offset + 1) === '\r\n') return;
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        assert.equal(
          told(new LineIndex(text), offset),
          `${before.length}:${(before.at(-1) ?? '').length + 1}`,
        );
      }),
    );
  });
});

function told(lines: LineIndex, offset: number): string {
  const { line, column } = lines.positionAt(offset);
  return `${line}:${column}`;
}
