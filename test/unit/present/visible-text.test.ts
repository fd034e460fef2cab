import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasHiddenCharacters, visibleText } from '../../../src/present/visible-text.ts';

describe('text with hidden characters (B63)', () => {
  const shown: readonly (readonly [why: string, text: string, visible: string])[] = [
    ['a direction override', 'a\u202Eb', 'a⟦U+202E⟧b'],
    ['isolates', '\u2066a\u2069', '⟦U+2066⟧a⟦U+2069⟧'],
    ['a right-to-left mark', 'a\u200Fb', 'a⟦U+200F⟧b'],
    ['a zero-width space', 'a\u200Bb', 'a⟦U+200B⟧b'],
    ['a byte order mark', '\uFEFFa', '⟦U+FEFF⟧a'],
    ['a soft hyphen', 'a\u00ADb', 'a⟦U+00AD⟧b'],
    ['a joiner between Latin letters', 'a\u200Db', 'a⟦U+200D⟧b'],
    ['a non-joiner at the end', 'क\u200C', 'क⟦U+200C⟧'],
    ['a tag character', 'a\u{E0041}', 'a⟦U+E0041⟧'],
    ['a Hangul filler', '\u3164', '⟦U+3164⟧'],
    ['NUL', 'a\u0000b', 'a␀b'],
    ['escape', '\u001B[31m', '␛[31m'],
    ['delete', '\u007F', '␡'],
    ['a C1 control', '\u0085', '⟦U+0085⟧'],
    ['a line separator', 'a\u2028b', 'a⟦U+2028⟧b'],
    ['half a surrogate pair', 'a\uD800b', 'a⟦U+D800⟧b'],
    ['two variation selectors in a row', 'a\uFE00\uFE01', 'a\uFE00⟦U+FE01⟧'],
  ];
  for (const [why, text, visible] of shown) {
    it(`shows ${why}`, () => {
      assert.equal(visibleText(text), visible);
      assert.equal(hasHiddenCharacters(text), true);
    });
  }

  const kept: readonly (readonly [why: string, text: string])[] = [
    ['plain text, tabs and line ends', 'a\tb\nc'],
    ['a joiner inside a Devanagari word', 'क्\u200Dष'],
    ['a non-joiner inside a Devanagari word', 'श्री\u200Cमान्'],
    ['a non-joiner inside an Urdu word', 'می\u200Cخواهم'],
    ['a family of emoji', '👩\u200D👩\u200D👧'],
    ['an emoji with colour and joiner', '👩🏽\u200D💻'],
    ['a heart with its variation selector', '❤️\u200D🔥'],
    ['Hebrew and Arabic letters', 'שלום مرحبا'],
    ['Hindi', 'अर्थव्यवस्था'],
  ];
  for (const [why, text] of kept) {
    it(`leaves ${why} alone`, () => {
      assert.equal(visibleText(text), text);
      assert.equal(hasHiddenCharacters(text), false);
    });
  }

  it('never throws, and leaves nothing to show a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const visible = visibleText(text);
        assert.equal(visibleText(visible), visible);
      }),
      { numRuns: 2_000 },
    );
  });
});
