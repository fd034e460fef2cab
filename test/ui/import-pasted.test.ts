import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { restoreBeforeRetries, startWorkbench, type Workbench } from './harness/index.ts';

const page = `<div class="share"><a href="https://example.invalid">Share</a></div>
<h1>Wells that nobody owns</h1>
<p>By Tara Sequeira</p>
<p>March 4, 2025</p>
<p>Last week the district closed its forty deepest wells, two years after its own engineers had asked for it and one summer
after the last of them had stopped giving water that a child could drink.</p>
<h2>What stands in the way</h2>
<p>The main obstacle is that a pump is owned and the water under it is not, so whoever digs deepest drinks last and pays
least. The electricity that lifts it is free, which makes every metre of depth a gift.</p>
<ul><li>No village counts its pumps.</li><li>No office reads the meters that were bought in 2019.</li></ul>
<h2>What would help</h2>
<p>The State should pay for water that is left in the ground. A village that lets its table rise by a metre could be given
the power that it did not burn, and the count of it must be read out in the assembly.</p>
<p>Related stories</p>`;

describe('What is copied or dragged from a browser', () => {
  let workbench: Workbench;
  const readFileOf = (name: string): Promise<string> => readFile(path.join(workbench.folder, name), 'utf8');

  before(async () => {
    workbench = await startWorkbench({ files: { 'scrap.md': 'My own line.\n' } });
    await workbench.openContainer('Article Notes');
    await workbench.view('Outline').getByRole('button', { name: 'Choose an Article' }).waitFor();
  });
  restoreBeforeRetries(() => workbench, 'wells-that-nobody-owns.article.yaml');
  after(() => workbench.dispose());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });

  it('is imported with its headings and lists where it is pasted as an article', async () => {
    await workbench.openFile('scrap.md');
    await copy(page);
    await workbench.page.keyboard.press('Control+a');
    await workbench.page.keyboard.press('Control+v');
    await workbench.page.locator('.post-edit-widget').click();
    await workbench.screenshot('import-paste-as');
    await workbench.page.getByText('Import as Article').click();
    await workbench.tab('wells-that-nobody-owns.md').waitFor({ timeout: 40_000 });
    // The last thing that an import does: the focus goes nowhere else after it.
    await workbench.notifications().getByText('Imported “Wells that nobody owns”').first().waitFor();
    const text = await readFileOf('wells-that-nobody-owns.md');
    assert.match(text, /^## What stands in the way$/m);
    assert.match(text, /^- No village counts its pumps\.$/m);
    assert.doesNotMatch(text, /Share|Related/);
    await workbench.treeRow('Outline', 'Way forward').waitFor();
    await workbench.openFile('scrap.md');
    await workbench.waitForEditorText(/^My own line\.\s*$/);
  });

  it('is imported where it is dropped on the outline', async () => {
    await drop(page.replaceAll('Wells', 'Tanks'));
    await workbench.tab('tanks-that-nobody-owns.md').waitFor({ timeout: 40_000 });
    const names = await readdir(workbench.folder);
    assert.ok(names.includes('tanks-that-nobody-owns.article.yaml'), names.join());
    assert.match(await readFileOf('tanks-that-nobody-owns.md'), /^- No village counts its pumps\.$/m);
  });

  async function copy(html: string): Promise<void> {
    await workbench.page.evaluate(async (given) => {
      const text = given.replace(/<[^>]*>/g, '');
      const item = new ClipboardItem({
        'text/html': new Blob([given], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    }, html);
  }

  /** As a browser tells it of a selection that is dragged in from another window. */
  async function drop(html: string): Promise<void> {
    const dataTransfer = await workbench.page.evaluateHandle((given) => {
      const data = new DataTransfer();
      data.setData('text/html', given);
      return data;
    }, html);
    const row = workbench.view('Outline').locator('.monaco-list-row').first();
    for (const type of ['dragenter', 'dragover', 'drop']) await row.dispatchEvent(type, { dataTransfer });
  }
});
