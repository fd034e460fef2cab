import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { untranslated } from '../../../src/core/translate.ts';
import { summaryOf } from '../../../src/present/summary/summary-of.ts';
import { article, point, section } from '../../fixtures/summary/article.ts';
import { context } from '../../fixtures/summary/context.ts';
import { themes } from '../../fixtures/summary/themes.ts';
import { water } from '../../fixtures/summary/water.ts';
import { answerOnce, fold, layoutShift, SummaryStage } from './summary-page.ts';

const page = summaryOf(water, context, untranslated);

describe('the summary panel, laid out', function () {
  this.timeout(60_000);
  let stage: SummaryStage;
  let window: Page;
  before(async () => (stage = await SummaryStage.start()));
  after(() => stage.close());
  afterEach(() => window.context().close());

  async function open(width: number, shown = page, height = 700): Promise<Page> {
    const [theme] = themes;
    assert.ok(theme);
    window = await stage.open({ theme, width, height, page: shown });
    return window;
  }

  async function resize(width: number): Promise<void> {
    await window.setViewportSize({ width, height: 700 });
    const widthOfPage = () => window.evaluate(() => globalThis.innerWidth);
    assert.equal(await answerOnce(widthOfPage, (now) => now === width), width);
  }

  for (const width of [320, 480, 599, 600, 720, 899, 900, 1100, 1600]) {
    it(`shifts nothing and runs over no edge at ${String(width)} px`, async () => {
      await open(width);
      await window.waitForTimeout(250);
      assert.equal(await layoutShift(window), 0);
      const widest = await window.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, `${String(widest)} px wide`);
    });
  }

  it('breaks words that are wider than the panel', async () => {
    const wide = 'Wort'.repeat(200);
    const notes = article([section('challenge', point('a', { text: wide, added: wide }))], {
      title: wide,
      thesis: wide,
      source: { author: wide },
      terms: [{ term: wide, means: wide }],
      questions: [{ id: 'q', text: wide, marks: 10, words: 150, framework: wide }],
    });
    await open(320, summaryOf(notes, context, untranslated));
    assert.ok((await window.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });

  it('shows title, origin, thesis and the beginning of the picture on the first screen', async () => {
    await open(1000);
    for (const selector of ['h1', '.origin', '.thesis', '.picture .box']) {
      const box = await window.locator(selector).first().boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 700, selector);
    }
  });

  it('keeps lines of text at about seventy characters', async () => {
    await open(1600);
    const perLine = await window.evaluate(() => {
      const text = document.querySelector('.thesis') ?? document.body;
      const { width } = text.getBoundingClientRect();
      const probe = document.createElement('span');
      probe.textContent = 'the quick brown fox jumps over the lazy dog and is not seen again';
      text.append(probe);
      return width / (probe.getBoundingClientRect().width / probe.textContent.length);
    });
    assert.ok(perLine > 55 && perLine <= 80, String(perLine));
  });

  it('draws each line from its challenge to its answer, again after the width has changed', async () => {
    await open(1100);
    for (const width of [1100, 700]) {
      await resize(width);
      // The page draws them in its next frame.
      const farthest = await answerOnce(
        () => window.evaluate(distanceOfLineEnds),
        (distance) => distance <= 2,
      );
      assert.ok(farthest <= 2, `${String(farthest)} px off at ${String(width)} px`);
    }
  });

  it('is a list without lines below 600 px, in the same order', async () => {
    const order = () =>
      window.locator('.picture .box').evaluateAll((all) => all.map((box) => box.getAttribute('data-focus')));
    await open(1100);
    const wide = await order();
    await resize(599);
    await window.locator('.line:visible').first().waitFor({ state: 'hidden' });
    assert.deepEqual(await order(), wide);
    assert.equal(await window.locator('.line:visible').count(), 0);
    const lefts = await window
      .locator('.box')
      .evaluateAll((all) => all.map((box) => box.getBoundingClientRect().left));
    assert.ok(Math.max(...lefts) < 100);
  });

  it('prints, with folded sections open and its lines in place', async () => {
    await open(1100);
    await fold(window, 'context');
    const pdf = await window.pdf({ format: 'A4' });
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.ok(pdf.length > 10_000);
    // It folds again when the printing is over, which the browser tells in its own time.
    await window.locator('details:not([open])').waitFor({ state: 'attached' });
    await window.emulateMedia({ media: 'print' });
    await window.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    assert.equal(await window.locator('details:not([open])').count(), 0);
    assert.equal(await window.locator('.button:visible').count(), 0);
    assert.ok((await window.evaluate(distanceOfLineEnds)) <= 2);
  });

  it('shows a thousand points', async () => {
    const points = (role: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        point(`${role}-${String(index)}`, {
          text: `A claim of ordinary length about ${role}, number ${String(index)}, that fills a line or two.`,
          answeredBy: role === 'challenge' ? [`way-${String(index)}`] : [],
        }),
      );
    const notes = article([
      section('challenge', ...points('challenge', 300)),
      section('way-forward', ...points('way', 300)),
      section('context', ...points('context', 400)),
    ]);
    const large = summaryOf(notes, context, untranslated);
    await open(1000);
    const took = await window.evaluate(async (data) => {
      const start = performance.now();
      globalThis.postMessage({ type: 'page', page: data }, '*');
      while (document.querySelectorAll('.point').length < 900) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, large as unknown);
    console.log(`      1,000 points are on the screen after ${took.toFixed(0)} ms`);
    assert.equal(await window.locator('.point').count(), 900);
    assert.equal(await window.locator('.line').count(), 300);
  });
});

/** Runs in the page: how far the ends of the lines are from the boxes they belong to. In CSS pixels. */
function distanceOfLineEnds(): number {
  const edge = (name: string | null, side: 'left' | 'right') => {
    const box = document.querySelector(`.box[data-focus="${String(name)}"]`)?.getBoundingClientRect();
    return { x: box?.[side] ?? NaN, top: box?.top ?? NaN, bottom: box?.bottom ?? NaN };
  };
  const origin = document.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect();
  const distances = Array.from(document.querySelectorAll('.line'), (line) => {
    const numbers = (line.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [x1 = NaN, y1 = NaN] = numbers;
    const [x2 = NaN, y2 = NaN] = numbers.slice(6, 8);
    const from = edge(line.getAttribute('data-from'), 'right');
    const to = edge(line.getAttribute('data-to'), 'left');
    const outside = (y: number, { top, bottom }: typeof to) => Math.max(top - y, y - bottom, 0);
    return Math.max(
      Math.abs(x1 + origin.left - from.x),
      Math.abs(x2 + origin.left - to.x),
      outside(y1 + origin.top, from),
      outside(y2 + origin.top, to),
    );
  });
  return distances.length === 0 || distances.some(Number.isNaN) ? Infinity : Math.max(...distances);
}
