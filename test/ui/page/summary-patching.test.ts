import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Article } from '../../../src/core/article/article.ts';
import { untranslated } from '../../../src/core/translate.ts';
import type { SummaryPage } from '../../../src/present/summary/page.ts';
import { summaryOf } from '../../../src/present/summary/summary-of.ts';
import { point } from '../../fixtures/summary/article.ts';
import { context } from '../../fixtures/summary/context.ts';
import { themes } from '../../fixtures/summary/themes.ts';
import { water } from '../../fixtures/summary/water.ts';
import { fold, keptOnce, said, send, SummaryStage } from './summary-page.ts';

const [theme] = themes;
const page = pageOf(water);

function pageOf(notes: Article): SummaryPage {
  return summaryOf(notes, context, untranslated);
}

/** The notes with more points at the beginning of the section. */
function withMore(sectionId: string, count: number): Article {
  const more = Array.from({ length: count }, (_, index) =>
    point(`new-${String(index)}`, { paragraphs: [1] }),
  );
  return {
    ...water,
    sections: water.sections.map((section) =>
      section.id === sectionId ? { ...section, points: [...more, ...section.points] } : section,
    ),
  };
}

describe('the summary panel, when the notes change', function () {
  this.timeout(60_000);
  let stage: SummaryStage;
  let window: Page;
  before(async () => (stage = await SummaryStage.start()));
  after(() => stage.close());
  afterEach(() => window.context().close());

  async function open(state?: unknown, shown: SummaryPage | null = page): Promise<Page> {
    assert.ok(theme);
    window = await stage.open({ theme, width: 1000, state, ...(shown === null ? {} : { page: shown }) });
    return window;
  }
  const topOf = (selector: string) =>
    window.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  const focused = () => window.evaluate(() => document.activeElement?.getAttribute('data-focus'));

  it('replaces only the blocks whose data changed', async () => {
    await open();
    await window.evaluate(() => {
      for (const block of document.querySelectorAll('[data-key]')) block.classList.add('old');
    });
    await send(window, { type: 'page', page: pageOf(withMore('evidence', 1)) });
    const fresh = await window
      .locator('[data-key]:not(.old)')
      .evaluateAll((all) => all.map((block) => block.getAttribute('data-key')));
    assert.deepEqual(fresh, ['section:evidence']);
  });

  it('the same page again changes no node', async () => {
    await open();
    const changes = await window.evaluate(async (again) => {
      let count = 0;
      new MutationObserver((records) => (count += records.length)).observe(document.body, {
        childList: true,
        subtree: true,
      });
      globalThis.postMessage({ type: 'page', page: again }, '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return count;
    }, page as unknown);
    assert.equal(changes, 0);
  });

  it('keeps what is in view where it is when something above grows', async () => {
    await open();
    const anchor = '[data-focus="point:meter-districts"]';
    await window.locator(anchor).evaluate((element) => {
      globalThis.scrollTo(0, element.getBoundingClientRect().top + globalThis.scrollY - 20);
    });
    const before = await topOf(anchor);
    await send(window, { type: 'page', page: pageOf(withMore('evidence', 30)) });
    assert.ok(Math.abs((await topOf(anchor)) - before) < 1);
    await send(window, { type: 'page', page });
    assert.ok(Math.abs((await topOf(anchor)) - before) < 1);
  });

  it('keeps the point in view where it is when its own section grows above it', async () => {
    await open();
    const anchor = '[data-focus="point:rising-tariff"]';
    await window.locator(anchor).evaluate((element) => {
      globalThis.scrollTo(0, element.getBoundingClientRect().top + globalThis.scrollY);
    });
    const before = await topOf(anchor);
    await send(window, { type: 'page', page: pageOf(withMore('way-forward', 30)) });
    assert.ok(Math.abs((await topOf(anchor)) - before) < 1);
  });

  it('keeps the block in view where it is when the point in view is gone', async () => {
    await open();
    await window.locator('[data-focus="point:meter-districts"]').evaluate((element) => {
      globalThis.scrollTo(0, element.getBoundingClientRect().top + globalThis.scrollY);
    });
    const section = '[data-key="section:way-forward"]';
    const before = await topOf(section);
    const grown = withMore('evidence', 30);
    const sections = grown.sections.map((one) =>
      one.id === 'way-forward' ? { ...one, points: one.points.slice(1) } : one,
    );
    await send(window, { type: 'page', page: pageOf({ ...grown, sections }) });
    assert.ok(Math.abs((await topOf(section)) - before) < 1);
  });

  it('stays at the top when it was at the top', async () => {
    await open();
    await send(window, { type: 'page', page: pageOf({ ...water, title: `${water.title} `.repeat(6) }) });
    assert.equal(await window.evaluate(() => globalThis.scrollY), 0);
  });

  it('keeps the focus on the control that had it, even in a block that is replaced', async () => {
    await open();
    await window.locator('[data-focus="point:old-tanks"]').focus();
    await send(window, { type: 'page', page: pageOf(withMore('evidence', 2)) });
    assert.equal(await focused(), 'point:old-tanks');
    await window.locator('[data-focus="challenge:flat-tariff"]').focus();
    await send(window, { type: 'page', page: pageOf(withMore('challenges', 2)) });
    assert.equal(await focused(), 'challenge:flat-tariff');
  });

  it('keeps folded sections folded, and the selection marked', async () => {
    await open();
    await send(window, { type: 'select', id: 'old-tanks' });
    await fold(window, 'conclusion');
    await send(window, { type: 'page', page: pageOf(withMore('conclusion', 1)) });
    await send(window, { type: 'page', page: pageOf(withMore('evidence', 1)) });
    assert.equal(await window.locator('details[data-id="conclusion"]').getAttribute('open'), null);
    assert.equal(await window.locator('[aria-current]').getAttribute('data-id'), 'old-tanks');
  });

  it('another article begins at its top, unfolded, with nothing selected', async () => {
    await open();
    await send(window, { type: 'select', id: 'count-then-build' });
    await fold(window, 'conclusion');
    await send(window, { type: 'page', page: pageOf({ ...withMore('conclusion', 1), id: 'other' }) });
    assert.equal(await window.evaluate(() => globalThis.scrollY), 0);
    assert.equal(await window.locator('details:not([open])').count(), 0);
    assert.equal(await window.locator('[aria-current]').count(), 0);
  });

  it('sections take the order of the new page', async () => {
    await open();
    await send(window, {
      type: 'page',
      page: pageOf({ ...water, sections: [...water.sections].reverse() }),
    });
    const ids = await window.locator('details').evaluateAll((all) => all.map((one) => one.dataset['id']));
    assert.deepEqual(ids, water.sections.map(({ id }) => id).reverse());
  });

  it('of ten thousand pages in one burst only the last is drawn', async () => {
    await open();
    const draws = await window.evaluate(async (template) => {
      let count = 0;
      new MutationObserver(() => count++).observe(document.querySelector('title') ?? document.head, {
        childList: true,
      });
      const base = { ...(template as object), opening: [], closing: [] };
      for (let index = 0; index < 10_000; index++) {
        globalThis.postMessage({ type: 'page', page: { ...base, title: String(index), outline: [] } }, '*');
      }
      while (document.title !== '9999') await new Promise((resolve) => setTimeout(resolve, 50));
      return count;
    }, page as unknown);
    assert.equal(await window.title(), '9999');
    // A frame may come while messages are still on their way, the more often the slower the machine is.
    assert.ok(draws < 1_000, String(draws));
  });

  it('comes back after a reload at once, where it was, before the extension has answered', async () => {
    await open();
    await fold(window, 'context');
    await window.evaluate(() => {
      globalThis.scrollTo(0, 600);
    });
    const state = await keptOnce(
      window,
      ({ scroll, folded }) => scroll === 600 && folded.includes('context'),
    );
    await window.context().close();
    await open(state, null);
    assert.equal(await window.locator('h1').textContent(), water.title);
    assert.equal(await window.evaluate(() => globalThis.scrollY), 600);
    assert.equal(await window.locator('details[data-id="context"]').getAttribute('open'), null);
    assert.deepEqual(await said(window), [{ type: 'ready' }]);
  });

  it('keeps no more than the place of a large page', async () => {
    await open(undefined, pageOf(withMore('evidence', 1_000)));
    const state = JSON.stringify(await keptOnce(window, () => true));
    assert.ok(state.length < 110_000, String(state.length));
    assert.match(state, /"id":"city-water"/);
  });

  it('a state that it did not write is not used', async () => {
    for (const state of [{ version: 0, page }, 'x', { version: 1, id: 1 }, { version: 1, page: {} }]) {
      await open(state, null);
      assert.equal(await window.locator('h1').count(), 0);
      assert.deepEqual(await said(window), [{ type: 'ready' }]);
      await window.context().close();
    }
    await open();
  });
});
