import assert from 'node:assert/strict';
import { startWorkbench, type Workbench } from './harness/index.ts';

const article = 'Reigniting the flame of India-Korea defence cooperation';

describe('Writing an answer', () => {
  let workbench: Workbench;
  let file = '';
  let tests = 0;

  before(async () => {
    const names = Array.from({ length: 12 }, (_, index) => `answer-${String(index + 1)}.md`);
    workbench = await startWorkbench({ files: Object.fromEntries(names.map((name) => [name, ''])) });
    await workbench.openContainer('Article Notes');
    await workbench.view('Outline').getByRole('button', { name: 'Choose an Article' }).click();
    await workbench.quickInput.select(article);
    await workbench.treeRow('Outline', 'A visit that revived the ties').waitFor();
  });
  beforeEach(async () => {
    await workbench.closeEditors();
    // A new file for each test: what was typed into another one and not saved may come back with it.
    tests += 1;
    file = `answer-${String(tests)}.md`;
    await workbench.openFile(file);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });
  after(() => workbench.dispose());

  it('begins with a framework that is chosen for the question, filled with the points', async () => {
    await workbench.runCommand('Article Notes: Insert Answer Framework...');
    await workbench.quickInput.rows.filter({ hasText: 'Discuss where the security interests' }).click();
    await workbench.quickInput.rows.filter({ hasText: 'named by the question' }).waitFor();
    await workbench.screenshot('framework-choice');
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditorText(/## Introduction \(\d+ words\)/);
    await workbench.waitForEditorText(/- India and Korea have no common idea/);
    await workbench.screenshot('framework');
  });

  it('is tabbed through from the first slot to the end, each typed over', async () => {
    const { keyboard } = workbench.page;
    await insertVerdict();
    await workbench.suggestions.first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    let stops = 0;
    for (; stops < 50 && (await workbench.placeholders.count()) > 0; stops += 1) {
      await keyboard.type(`Typed ${String(stops)}.`);
      await workbench.suggestions.first().waitFor({ state: 'hidden' });
      await keyboard.press('Tab');
      await workbench.painted();
    }
    await keyboard.type('The end.');
    const text = await workbench.saved(file, /The end\./);
    const typed = Array.from({ length: stops }, (_, stop) => `Typed ${String(stop)}.`);
    assert.deepEqual(text.match(/Typed \d+\.|The end\./g), [...typed, 'The end.']);
    assert.match(text, /<!-- Figure: .* -->/);
    assert.equal(text.match(/^## .+ \(\d+ words\)$/gm)?.length, 5);
    assert.ok(!text.includes('\t'), text);
    assert.equal(text.trimEnd().split('\n').at(-1), 'The end.');
  });

  it('is taken back by one undo', async () => {
    await insertVerdict();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+z');
    await workbench.waitForEditorText(/^\s*$/);
  });

  /** From the palette to the text, with keys only. */
  async function insertVerdict(): Promise<void> {
    const { quickInput, page } = workbench;
    await page.keyboard.press('F1');
    await page.keyboard.type('Insert Answer Framework');
    await quickInput.rows.filter({ hasText: 'Article Notes: Insert Answer Framework...' }).waitFor();
    await page.keyboard.press('Enter');
    await quickInput.widget.getByText('Insert Answer Framework (1/2)').waitFor();
    await page.keyboard.type('any question, 150');
    await quickInput.rows.filter({ hasText: 'Discuss where' }).waitFor({ state: 'hidden' });
    await quickInput.focusedRow.filter({ hasText: 'Any question, 150 words' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await quickInput.focusedRow.filter({ hasText: 'Any question, 150 words' }).waitFor();
    await page.keyboard.press('Enter');
    await quickInput.widget.getByText('Insert Answer Framework (2/2)').waitFor();
    await page.keyboard.type('merits - demerits - verdict');
    await quickInput.focusedRow.filter({ hasText: 'Merits - demerits - verdict' }).waitFor();
    await quickInput.rows.filter({ hasText: 'IR: bilateral relation' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await workbench.waitForEditorText(/## Merits/);
  }

  it('takes a question that is typed and reads its directive', async () => {
    await workbench.runCommand('Article Notes: Insert Answer Framework...');
    await workbench.quickInput.type('To what extent can arms sales carry a partnership?');
    await workbench.quickInput.select('Your question, 250 words');
    await workbench.quickInput.rows.filter({ hasText: 'fits the directive' }).first().waitFor();
    const [first] = await workbench.quickInput.labels();
    assert.equal(first, 'Merits - demerits - verdict');
    await workbench.quickInput.dismiss();
  });

  it('offers frameworks while one types', async () => {
    await workbench.page.keyboard.type('an-ir-bil');
    const suggestion = workbench.page.locator('.suggest-widget .monaco-list-row', {
      hasText: 'IR: bilateral relation',
    });
    await suggestion.first().waitFor();
    await workbench.screenshot('framework-completions');
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditorText(/## Areas of divergence/);
  });
});
