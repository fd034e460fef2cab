import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../../../../scripts/setup/place.mjs';
import type { Draft } from '../../../../src/core/importing/draft.ts';
import { ImportRefusal } from '../../../../src/core/importing/import-refusal.ts';
import { decodeText } from '../../../../src/readers/decode-text.ts';
import { readHtml } from '../../../../src/readers/html/read-html.ts';

const folder = path.join(root, 'test/fixtures/articles');
const pages = readdirSync(folder)
  .map((name) => path.join(folder, name, 'page.html'))
  .flatMap((file) => {
    try {
      return [readFileSync(file)];
    } catch {
      return [];
    }
  });

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** What holds of every draft, whatever the page. */
function assertSound({ blocks, dropped, claims }: Draft): void {
  for (const { kind, text } of blocks) {
    assert.notEqual(text.trim(), '');
    assert.doesNotMatch(text, control);
    assert.doesNotMatch(text, /^\s*$(?<=\n)/m, 'a blank line divides paragraphs');
    assert.ok(text.isWellFormed());
    if (kind !== 'code') assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /<[a-z!/?]/i);
  }
  assert.ok(dropped.length <= 500);
  for (const { text, before } of dropped) {
    assert.ok(text.length <= 300 && before >= 0 && before <= blocks.length);
    assert.doesNotMatch(text, /\n/);
    assert.doesNotMatch(text, control);
  }
  for (const { value } of claims) assert.doesNotMatch(value, control);
}

function readBytes(bytes: Uint8Array): void {
  let draft: Draft;
  try {
    draft = readHtml(decodeText(bytes).text);
  } catch (error) {
    assert.ok(error instanceof ImportRefusal, String(error));
    return;
  }
  assertSound(draft);
}

const scraps = fc.constantFrom(
  '<',
  '>',
  '</',
  '<p>',
  '</p>',
  '<div class="article-body">',
  '</div>',
  '<table>',
  '<tr><td>',
  '<ul><li>',
  '<br><br>',
  '<blockquote>',
  '<pre>',
  '<code>',
  '`',
  '*',
  '**',
  '&lt;b&gt;',
  '&#0;',
  '&#x80;',
  '&#xd800;',
  '\0',
  '\u202e',
  '\ud800',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<svg>',
  '<h1>',
  '<h2>',
  '<a href="javascript:x">',
  'Some words of a sentence, which goes on for long enough. ',
  '\n\n',
  '\r',
  '|',
  '# ',
  '1. ',
  '- ',
  '> ',
  '```',
  '<title>',
  '<meta name="author" content="',
  '"',
  '<script type="application/ld+json">{"@type":"Article","author":',
  '<sup>1</sup>',
  '<style>',
  'हिन्दी में एक वाक्य। ',
);

describe('the reader of pages, on any input', () => {
  it('reads random bytes or refuses them (B61)', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), readBytes), { numRuns: 500 });
  });

  it('reads any mixture of markup and text', () => {
    const mixture = fc
      .array(scraps, { maxLength: 120 })
      .map((parts) => new TextEncoder().encode(parts.join('')));
    fc.assert(fc.property(mixture, readBytes), { numRuns: 1_000 });
  });

  it('reads pages that were damaged anywhere', () => {
    const damage = fc.record({
      page: fc.constantFrom(...pages),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(2_000),
      put: fc.oneof(scraps, fc.string({ maxLength: 40 })),
      repeat: fc.integer({ min: 1, max: 60 }),
    });
    const mutated = damage.map(({ page, at, cut, put, repeat }) => {
      const place = Math.floor(page.length * at);
      return Buffer.concat([
        page.subarray(0, place),
        Buffer.from(put.repeat(repeat)),
        page.subarray(place + cut),
      ]);
    });
    fc.assert(fc.property(mutated, readBytes), { numRuns: 300 });
  });
});
