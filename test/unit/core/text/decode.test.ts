import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeUtf8 } from '../../../../src/core/text/decode.ts';

const utf8 = new TextEncoder();

describe('the bytes of a file (B12)', () => {
  it('are text where they are UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sound = text.replace(/^\uFEFF/, '');
        assert.deepEqual(decodeUtf8(utf8.encode(sound)), { ok: true, text: sound.replace(/^\uFEFF/, '') });
      }),
    );
  });

  it('lose their byte order mark, and keep their line ends', () => {
    assert.deepEqual(decodeUtf8(utf8.encode('\uFEFFa: क\r\n')), { ok: true, text: 'a: क\r\n' });
  });

  it('may be none', () => {
    assert.deepEqual(decodeUtf8(new Uint8Array()), { ok: true, text: '' });
  });

  const faulty: readonly (readonly [what: string, bytes: readonly number[], offset: number])[] = [
    ['a lone continuation byte', [0x61, 0x80, 0x62], 1],
    ['a character that is cut off at the end', [0x61, 0xe0, 0xa4], 1],
    ['a character that is cut off by the next', [0xe0, 0xa4, 0x61], 0],
    ['an overlong slash', [0x61, 0x62, 0xc0, 0xaf], 2],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a byte that UTF-8 never has', [0xff], 0],
    ['UTF-16 with its mark, little end first', [0xff, 0xfe, 0x61, 0x00], 0],
    ['UTF-16 with its mark, big end first', [0xfe, 0xff, 0x00, 0x61], 0],
    ['Windows-1252', [0x63, 0x61, 0x66, 0xe9, 0x0a], 3],
  ];
  for (const [what, bytes, offset] of faulty) {
    it(`are refused at the byte where it begins: ${what}`, () => {
      assert.deepEqual(decodeUtf8(Uint8Array.from(bytes)), { ok: false, offset });
    });
  }

  it('are refused at the right byte of many', () => {
    const bytes = utf8.encode(`${'भूजल '.repeat(1_000)}${'water '.repeat(50_000)}`);
    bytes[123_456] = 0xff;
    assert.deepEqual(decodeUtf8(bytes), { ok: false, offset: 123_456 });
  });
});
