import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { startWorkbench, themes, type Theme, type Workbench } from './harness/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const library = path.join(root, 'src/library/articles');
const notes = await readFile(path.join(library, 'india-korea-defence.article.yaml'), 'utf8');
const file = 'india-korea.article.yaml';
const challenge = 'India and Korea have no common idea';
/** What a test adds to the notes. */
const added = 'none at all';

/** What axe finds in the page; its own script is put there through the debugger, not through the page's policy. */
async function faultsIn(page: Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** The roles whose icons have the colour of the text, because the theme's variable does not reach the page. */
function uncolouredRoles(page: Frame): Promise<readonly (string | null)[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('[data-role]:not([data-role="none"])'))
      .filter((element) => {
        const icon = element.querySelector('.role-icon');
        return icon !== null && getComputedStyle(icon).color === getComputedStyle(element).color;
      })
      .map((element) => element.getAttribute('data-role')),
  );
}

describe('The summary', () => {
  let workbench: Workbench;
  let page: Frame;

  before(async () => {
    workbench = await startWorkbench({ width: 1600, height: 1000, files: { [file]: notes } });
    await workbench.openContainer('Article Notes');
    await workbench.treeRow('Outline', 'A visit that revived the ties').waitFor();
  });
  beforeEach(async () => {
    await workbench.writeFile(file, notes);
    await workbench.page.setViewportSize({ width: 1600, height: 1000 });
    await workbench.closeEditors();
    await workbench.runCommand('Article Notes: Show Summary');
    page = await workbench.webviewFrame('h1');
    // The page of the notes as they are, not as the test before left them.
    await page.getByText(added).first().waitFor({ state: 'detached' });
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });
  after(() => workbench.dispose());

  it('leads from a point to the outline and to the notes', async () => {
    await page.getByRole('button', { name: challenge }).first().click();
    await workbench.selectedTreeRow('Outline', 'India and Korea have no…').waitFor();
    const line = notes.split('\n').findIndex((text) => text.includes('id: no-shared-framework')) + 1;
    await workbench.page.getByText(`Ln ${String(line)}, Col`).waitFor();
  });

  it('goes where the outline points', async () => {
    // A row that is selected already would lead nowhere.
    await workbench.treeRow('Outline', 'India and Korea have no…').click();
    await workbench.selectedTreeRow('Outline', 'India and Korea have no…').waitFor();
    await workbench.treeRow('Outline', 'Follow a balanced strategy…').click();
    await page.locator('[aria-current="true"]', { hasText: 'balanced strategy' }).first().waitFor();
  });

  it('begins an answer to a probable question', async () => {
    await page.getByRole('button', { name: /Begin/ }).first().click();
    await workbench.waitForEditorText(/\*\*Question\.\*\*/);
    await workbench.waitForEditorText(/words\)/);
    await workbench.screenshot('summary-answer-begun');
  });

  it('changes with the notes while what is read stays where it is', async () => {
    const point = page.getByRole('button', { name: 'balanced strategy' }).last();
    await point.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const place = await point.evaluate((element) => element.getBoundingClientRect().top);
    const longer = `${challenge}, ${added}, and nobody who says it loudly enough to be heard in both capitals,`;
    await workbench.writeFile(file, notes.replace(challenge, longer.repeat(4)));
    await page.getByText(added).first().waitFor({ state: 'attached' });
    assert.ok(Math.abs((await point.evaluate((element) => element.getBoundingClientRect().top)) - place) < 2);
  });

  it('is there again after a reload of the window, with its article at its place', async function () {
    this.timeout(120_000);
    const heading = page.getByRole('heading', { name: 'Questions', exact: true });
    await heading.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    const place = await page.evaluate(() => scrollY);
    assert.ok(place > 500);
    await workbench.reload();
    const restored = await workbench.webviewFrame('h1');
    await restored.waitForFunction((before) => Math.abs(scrollY - before) < 2, place);
    await workbench.page.locator('.tab', { hasText: 'Summary: Reigniting the flame of' }).waitFor();
    // Not only a picture of the old page: the new extension host answers.
    await restored.getByRole('button', { name: challenge }).first().click();
    await workbench.tab(file).waitFor();
  });

  it('is readable in a narrow panel', async () => {
    await workbench.page.setViewportSize({ width: 700, height: 1000 });
    await page.waitForFunction(() => innerWidth < 360);
    await workbench.screenshot('summary-narrow');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read by everybody in the ${theme} theme`, async () => {
      await workbench.useTheme(theme);
      await workbench.screenshot(`summary-${theme}`);
      assert.deepEqual(await faultsIn(page), []);
      assert.deepEqual(await uncolouredRoles(page), []);
    });
  }
});
