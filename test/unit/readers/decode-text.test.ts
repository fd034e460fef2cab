import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ImportRefusal } from '../../../src/core/importing/import-refusal.ts';
import { decodeText } from '../../../src/readers/decode-text.ts';

const hindi = 'पंचायत का अपना खाता';

function utf16(text: string, littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** Characters up to U+00FF as one byte each. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function assertDecoded(bytes: Uint8Array, text: string, name: string, from: string): void {
  assert.deepEqual(decodeText(bytes), { text, encoding: { name, from } });
}

describe('the text of bytes', () => {
  it('is UTF-8 unless something says otherwise', () => {
    assertDecoded(new TextEncoder().encode(hindi), hindi, 'utf-8', 'default');
  });

  it('follows a byte order mark and leaves it out', () => {
    assertDecoded(new TextEncoder().encode(`\ufeff${hindi}`), hindi, 'utf-8', 'bom');
    assertDecoded(utf16(`\ufeff${hindi}`), hindi, 'utf-16le', 'bom');
    assertDecoded(utf16(`\ufeff${hindi}`, false), hindi, 'utf-16be', 'bom');
  });

  it('is UTF-16 without a mark where every second byte is zero', () => {
    const text = 'The river rose, and nobody came.';
    assertDecoded(utf16(text), text, 'utf-16le', 'detection');
    assertDecoded(utf16(text, false), text, 'utf-16be', 'detection');
  });

  it('follows what a page or an XML document declares', () => {
    const page = '<html><head><meta charset="windows-1252"></head><p>\x93Caf\xe9\x94 \x97 \x80 5</p>';
    assertDecoded(
      latin1(page),
      page.replace('\x93', '“').replace('\x94', '”').replace('\x97', '—').replace('\x80', '€'),
      'windows-1252',
      'declaration',
    );
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><p>\xe9t\xe9</p>';
    assertDecoded(latin1(xml), xml, 'windows-1252', 'declaration');
    const old =
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-5"><p>\xc0\xd5\xda\xd0</p>';
    assertDecoded(latin1(old), old.replace('\xc0\xd5\xda\xd0', 'Река'), 'iso-8859-5', 'declaration');
  });

  it('does not believe a declaration that the bytes contradict', () => {
    const text = `<meta charset="utf-8"><p>${'The caf\xe9 closed at nine, and the d\xe9cor went with it. '.repeat(3)}</p>`;
    const { text: decoded, encoding } = decodeText(latin1(text));
    assert.equal(decoded, text);
    assert.notEqual(encoding.from, 'declaration');
  });

  it('of a page that was saved as UTF-8 and still declares the encoding of its server is UTF-8', () => {
    for (const declared of ['iso-8859-15', 'windows-1252', 'gb2312']) {
      const page = `<meta charset="${declared}"><p>Les éleveurs de l’île — ${hindi}</p>`;
      assertDecoded(new TextEncoder().encode(page), page, 'utf-8', 'detection');
    }
    const plain = '<meta charset="iso-8859-15"><p>The river</p>';
    assertDecoded(latin1(plain), plain, 'iso-8859-15', 'declaration');
  });

  it('of a page that declares UTF-16 in single bytes is UTF-8', () => {
    const page = `<meta charset="utf-16"><p>${hindi}</p>`;
    assertDecoded(new TextEncoder().encode(page), page, 'utf-8', 'declaration');
  });

  it('of an unknown declared encoding is found without it', () => {
    const page = `<meta charset="klingon"><p>${hindi}</p>`;
    assertDecoded(new TextEncoder().encode(page), page, 'utf-8', 'default');
  });

  it('in an old encoding is recognised by its bytes', () => {
    const text = 'He said \x93the river\x92s bed is dry\x94 \x96 and it was. '.repeat(6);
    const { text: decoded, encoding } = decodeText(latin1(text));
    assert.equal(encoding.name, 'windows-1252');
    assert.ok(decoded.startsWith('He said “the river’s bed is dry” –'));
  });

  it('loses its NUL characters and nothing else', () => {
    assert.equal(decodeText(latin1(`${'The river rose. '.repeat(10)}A\0B`)).text.slice(-2), 'AB');
  });

  it('never has a replacement character that the bytes do not have', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          const { text } = decodeText(bytes);
          const written = new TextDecoder('utf-8').decode(Uint8Array.of(0xef, 0xbf, 0xbd));
          if (text.includes(written))
            assert.ok(
              Buffer.from(bytes).includes(Buffer.from([0xef, 0xbf, 0xbd])) ||
                /^utf-16/.test(decodeText(bytes).encoding.name),
            );
        } catch (error) {
          assert.ok(error instanceof ImportRefusal && error.code === 'unknown-encoding');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
