import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { untranslated } from '../../../src/core/translate.ts';
import { summaryOf } from '../../../src/present/summary/summary-of.ts';
import { context } from '../../fixtures/summary/context.ts';
import { themes } from '../../fixtures/summary/themes.ts';
import { water } from '../../fixtures/summary/water.ts';
import { said, send, SummaryStage } from './summary-page.ts';

const page = summaryOf(water, { ...context, problems: 2 }, untranslated);
const theme = themes[0];

describe('the summary panel, by keyboard and for assistive technology', function () {
  this.timeout(60_000);
  let stage: SummaryStage;
  let window: Page;
  before(async () => (stage = await SummaryStage.start()));
  after(() => stage.close());
  afterEach(() => window.context().close());

  async function open(width = 1000): Promise<Page> {
    assert.ok(theme);
    window = await stage.open({ theme, width, page });
    return window;
  }

  for (const each of themes) {
    for (const width of [360, 1100]) {
      it(`has nothing that axe objects to in ${each.name} at ${String(width)} px`, async () => {
        window = await stage.open({ theme: each, width, page });
        await send(window, { type: 'select', id: 'old-tanks' });
        const { violations } = await new AxeBuilder({ page: window }).analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
          [],
        );
      });
    }
  }

  it('has one main landmark, one title, and headings that skip no level', async () => {
    await open();
    const levels = await window.evaluate(() =>
      Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ tagName }) => Number(tagName[1])),
    );
    assert.equal(await window.locator('main').count(), 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.equal(levels[0], 1);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1);
      return level;
    });
  });

  it('every control is reached with Tab, and its focus is seen', async () => {
    await open();
    const count = await window.locator('button:visible, summary:visible').count();
    const reached = new Set<string>();
    for (let step = 0; step < count; step++) {
      await window.keyboard.press('Tab');
      const focus = await window.evaluate(() => {
        const { activeElement } = document;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement ?? document.body);
        return { key: activeElement?.getAttribute('data-focus') ?? '', outlineStyle, outlineWidth };
      });
      reached.add(focus.key);
      assert.notEqual(focus.outlineStyle, 'none', focus.key);
      assert.notEqual(focus.outlineWidth, '0px', focus.key);
    }
    assert.equal(reached.size, count);
  });

  it('Enter on a point, a box, a gap and a question asks for it by id', async () => {
    await open();
    for (const key of [
      'point:old-tanks',
      'challenge:five-agencies',
      'gap:no-provenance:old-tanks',
      'question:tariff',
      'notes',
      'notice:problems',
    ]) {
      await window.locator(`[data-focus="${key}"]`).focus();
      await window.keyboard.press('Enter');
    }
    assert.deepEqual(await said(window), [
      { type: 'ready' },
      { type: 'reveal', id: 'old-tanks' },
      { type: 'reveal', id: 'five-agencies' },
      { type: 'reveal', id: 'old-tanks' },
      { type: 'beginAnswer', question: 'tariff' },
      { type: 'openNotes' },
      { type: 'showProblems' },
    ]);
  });

  it('each button that begins an answer is named after its question', async () => {
    await open();
    await window.getByRole('button', { name: /^Begin Answer How can tariffs/ }).click();
    assert.deepEqual((await said(window)).at(-1), { type: 'beginAnswer', question: 'tariff' });
  });

  it('focusing a box lights its lines and partners by weight, and leaving puts them out', async () => {
    await open();
    const box = window.locator('[data-focus="answer:publish-ledger"]');
    for (const enter of [() => box.hover(), () => box.focus()]) {
      await enter();
      assert.equal(await window.locator('.line.lit').count(), 2);
      assert.equal(await window.locator('.box.lit').count(), 2);
      const width = await window
        .locator('.line.lit')
        .first()
        .evaluate((line) => parseFloat(getComputedStyle(line).strokeWidth));
      assert.ok(width > 1);
      await window.locator('h1').hover();
    }
    await box.blur();
    assert.equal(await window.locator('.lit').count(), 0);
  });

  it('a selection comes into view and is marked without taking the focus', async () => {
    await open();
    await window.locator('[data-focus="notes"]').focus();
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await send(window, { type: 'select', id: 'count-then-build' });
    const marked = window.locator('[aria-current="true"]');
    assert.equal(await marked.getAttribute('data-id'), 'count-then-build');
    const top = await marked.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top > 0 && top < 700, String(top));
    assert.equal(await window.evaluate(() => document.activeElement?.getAttribute('data-focus')), 'notes');
    await send(window, { type: 'select', id: 'old-tanks' });
    assert.equal(await marked.count(), 1);
  });

  it('a selection in a folded section unfolds it', async () => {
    await open();
    const section = window.locator('details[data-id="evidence"]');
    await section.locator('summary').press('Enter');
    assert.equal(await section.getAttribute('open'), null);
    await send(window, { type: 'select', id: 'old-tanks' });
    assert.equal(await section.getAttribute('open'), '');
  });

  it('in the list a shared answer is one jump away', async () => {
    await open(400);
    const jump = window.locator('.jump:visible');
    assert.equal(await jump.count(), 1);
    await jump.press('Enter');
    assert.equal(
      await window.evaluate(() => document.activeElement?.getAttribute('data-focus')),
      'answer:publish-ledger',
    );
  });
});
