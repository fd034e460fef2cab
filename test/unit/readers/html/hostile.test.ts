import assert from 'node:assert/strict';
import { ImportRefusal } from '../../../../src/core/importing/import-refusal.ts';
import type { Draft } from '../../../../src/core/importing/draft.ts';
import { decodeText } from '../../../../src/readers/decode-text.ts';
import { readHtml } from '../../../../src/readers/html/read-html.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { article, page, paragraphs, sentences, texts } from './page.ts';

/** What is promised is two seconds on a machine with two cores; a machine that runs other tests is slower. */
const patience = 6_000;

function readOrRefuse(html: string): Draft | ImportRefusal {
  let found: Draft | ImportRefusal | undefined;
  const taken = cpuTime(() => (found = draftOrRefusal(html)), 1);
  assert.ok(taken < patience, `took ${taken.toFixed(0)} ms`);
  assert.ok(found);
  return found;
}

function draftOrRefusal(html: string): Draft | ImportRefusal {
  try {
    return readHtml(html);
  } catch (error) {
    assert.ok(error instanceof ImportRefusal, String(error));
    return error;
  }
}

describe('a page that is made to do harm (B46)', () => {
  const text = paragraphs();
  const nested: readonly string[] = [
    '<div>',
    '<ul><li>',
    '<table><tr><td>',
    '<p><b><i><u><s>',
    '<blockquote>',
    '<span>',
    '<a href="#">',
    '<section>',
  ];
  for (const markup of nested) {
    it(`is refused where ${markup} is nested 20,000 deep`, () => {
      const found = readOrRefuse(markup.repeat(20_000) + text);
      assert.ok(found instanceof ImportRefusal && found.code === 'too-complex');
    });

    it(`is read where ${markup} is nested 400 deep`, () => {
      const found = readOrRefuse(`${markup.repeat(400)}${text}`);
      assert.ok(
        !(found instanceof ImportRefusal) && found.blocks.some(({ text }) => text.includes('Paragraph 4')),
      );
    });
  }

  it('is refused where it has 20 MB', () => {
    const found = readOrRefuse(`<article>${text.repeat(Math.ceil(20_000_000 / text.length))}`);
    assert.ok(found instanceof ImportRefusal && found.code === 'too-large');
  });

  it('is read where its scripts have megabytes and its text has not', () => {
    const found = readOrRefuse(article(`<script>${'var a = "<p>"; '.repeat(400_000)}</script>${text}`));
    assert.ok(!(found instanceof ImportRefusal) && found.blocks.length === 4);
  });

  const oddities: Readonly<Record<string, string>> = {
    '200,000 times <': '<'.repeat(200_000),
    '1 MB in one line': `<p>${'word, '.repeat(170_000)}</p>`,
    '1 MB in one word': 'a'.repeat(1_000_000),
    '1 MB of spaces': `<p>a${' '.repeat(1_000_000)}b</p>`,
    'an attribute of 1 MB': `<div class="${'related-share-'.repeat(70_000)}">${text}</div>`,
    '100,000 attributes': `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>${text}</div>`,
    'closing tags that nothing opened': `${'<div>'.repeat(990)}${'</b>'.repeat(500_000)}${text}`,
    'comments that nothing closes': '<!--'.repeat(200_000),
    entities: '&amp;&#0;&#xd800;&#x110000;&notanentity;'.repeat(20_000),
    '50,000 line breaks': `<p>${'x<br>'.repeat(50_000)}</p>`,
    '50,000 scraps': '<div>a</div>'.repeat(50_000),
    'a title of separators': `<title>${' - a | '.repeat(20_000)}</title>${text}`,
    '20,000 headings': '<h1>Title of it</h1>'.repeat(20_000) + text,
    '20,000 bylines': '<span class="byline">By A B</span>'.repeat(20_000) + text,
    'a table of 50,000 columns': `<table><tr>${'<td>a'.repeat(50_000)}</table>${text}`,
  };
  for (const [what, html] of Object.entries(oddities)) {
    it(`is read or refused in time: ${what}`, () => void readOrRefuse(html));
  }

  it('is read as far as it goes where it is cut off', () => {
    const whole = article(paragraphs(8), '<title>The river and the committee</title>');
    for (let length = 0; length < whole.length; length += 37) readOrRefuse(whole.slice(0, length));
    const half = readOrRefuse(whole.slice(0, whole.length / 2));
    assert.ok(!(half instanceof ImportRefusal) && texts(half)[0] === sentences(1));
  });

  it('is read in UTF-16, in Windows-1252 and with NUL bytes', () => {
    const html = article(paragraphs().replaceAll('river', '“river”'));
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${html}`, (character) => character.charCodeAt(0)).buffer,
    );
    const cp1252 = Uint8Array.from(
      html.replace('utf-8', 'windows-1252').replaceAll('“', '\x93').replaceAll('”', '\x94'),
      (character) => character.charCodeAt(0),
    );
    const nul = new TextEncoder().encode(html.replaceAll('e', 'e\0'));
    for (const bytes of [utf16, cp1252, nul]) {
      assert.equal(texts(readHtml(decodeText(bytes).text))[0], sentences(1).replace('river', '“river”'));
    }
  });
});

describe('a page that would run or load something (B48)', () => {
  const reached: string[] = [];
  const fetchBefore = globalThis.fetch;
  before(() => {
    globalThis.fetch = (address) => {
      reached.push(address instanceof Request ? address.url : address.toString());
      return Promise.reject(new Error('no network'));
    };
    Object.assign(globalThis, { canary: () => reached.push('canary') });
  });
  after(() => {
    globalThis.fetch = fetchBefore;
    Reflect.deleteProperty(globalThis, 'canary');
  });

  it('runs and loads nothing', async () => {
    const harm =
      '<script>canary()</script><img src="https://x.example/p.png" onerror="canary()"><iframe src="https://x.example/"></iframe>' +
      '<link rel="stylesheet" href="https://x.example/s.css"><style>@import "https://x.example/i.css";</style><object data="https://x.example/o"></object>' +
      '<svg onload="canary()"><script>canary()</script></svg><a href="javascript:canary()">the river</a><body onload="canary()">' +
      '<video src="https://x.example/v"></video><x-element onclick="canary()"></x-element>';
    const doctype = '<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const head =
      '<base href="https://x.example/"><meta http-equiv="refresh" content="0;url=https://x.example/">';
    const draft = readHtml(doctype + article(`${harm}${paragraphs()}<p>&e; ${sentences(5)}</p>`, head));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(reached, []);
    assert.equal(draft.blocks.filter(({ text }) => text.startsWith('Paragraph')).length, 4);
    assert.ok(!JSON.stringify(draft).includes('root:'));
  });

  it('leaves no tag in what is read', () => {
    const draft = readHtml(
      page(
        `<article><p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; ${sentences(1)}</p>${paragraphs()}</article>`,
      ),
    );
    for (const { text } of draft.blocks) assert.doesNotMatch(text, /<[a-z!/?]/i);
  });
});
