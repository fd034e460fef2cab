import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from './harness/index.ts';

/** Everything at once that some surface of VS Code could take for more than text. */
const hostile = [
  '$(flame) $(sync~spin)',
  '\u202Egnihton\u200B \u2066hidden\u2069',
  '[go](command:workbench.action.terminal.new)',
  '<img src="https://example.invalid/x.png" onerror="pwned=1"><script>pwned=1</script>',
  '<a href="command:workbench.action.terminal.new">go</a>',
  '${1:stop} $TM_FILENAME } \\ `code`',
].join(' ');
const shown = hostile
  .replace('\u202E', '⟦U+202E⟧')
  .replace('\u200B', '⟦U+200B⟧')
  .replace('\u2066', '⟦U+2066⟧')
  .replace('\u2069', '⟦U+2069⟧');
/** JSON is YAML. */
const notes = JSON.stringify(
  {
    schema: 1,
    id: 'hostile',
    title: hostile,
    source: { publication: hostile, author: hostile, authorPost: hostile, kind: 'op-ed' },
    thesis: hostile,
    sections: [
      {
        id: 'challenges',
        role: 'challenge',
        title: hostile,
        points: [
          { id: 'one', text: hostile, answeredBy: ['two'], details: [{ id: 'three', text: hostile }] },
          { id: 'four', text: hostile, added: hostile },
        ],
      },
      { id: 'way', role: 'way-forward', title: hostile, points: [{ id: 'two', text: hostile }] },
      { id: 'wrong', role: hostile, title: hostile, points: [] },
    ],
    terms: [{ term: hostile, means: hostile }],
    actors: [{ name: hostile, kind: 'body', part: hostile }],
    questions: [{ id: 'question', text: hostile, marks: 10, words: 150 }],
  },
  undefined,
  2,
);

describe('Hostile notes in the workbench (B20)', () => {
  let workbench: Workbench;
  const requests: string[] = [];

  before(async () => {
    workbench = await startWorkbench({ files: { 'hostile.article.yaml': notes, 'answer.md': '' } });
    workbench.page.on('request', (request) => requests.push(request.url()));
    await workbench.openContainer('Article Notes');
    await workbench.view('Outline').locator('.monaco-list-row').first().waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
    assert.deepEqual(await traces(workbench.page), []);
    assert.deepEqual(
      requests.filter((url) => url.includes('example.invalid')),
      [],
    );
  });
  after(() => workbench.dispose());

  it('are text in the outline, with what cannot be seen made visible', async () => {
    const rows = await workbench.treeRows('Outline');
    assert.ok(rows.every(({ label }) => label.startsWith('$(flame) $(sync~spin)')));
    assert.ok(rows.some(({ label }) => label.includes('⟦U+202E⟧')));
    assert.ok(
      rows.every(
        ({ spoken }) => spoken.includes('⟦U+202E⟧') && spoken.includes('contains hidden characters'),
      ),
    );
  });

  it('are text in the hover of a row', async () => {
    await workbench.view('Outline').locator('.monaco-list-row').nth(1).hover();
    const hover = workbench.page.locator('.workbench-hover');
    await hover.getByText('[go](command:').first().waitFor();
    assert.equal(await hover.locator('a, img').count(), 0);
    await workbench.screenshot('hostile-hover');
  });

  it('are text in the message of the filter', async () => {
    await workbench.runCommand('Article Notes: Filter Outline...');
    await workbench.quickInput.type('[go](command:workbench.action.terminal.new)');
    await workbench.page.keyboard.press('Enter');
    const message = workbench.view('Outline').locator('.message');
    await message.getByText('“[go](command:workbench.action.terminal.new)”').waitFor();
    assert.equal(await message.locator('a').count(), 0);
    await workbench.runCommand('Article Notes: Clear Outline Filter');
  });

  it('are text in the lists to choose from', async () => {
    await workbench.runCommand('Article Notes: Switch Article...');
    await workbench.quickInput.rows.filter({ hasText: '⟦U+202E⟧' }).first().waitFor();
    assert.equal(await workbench.quickInput.widget.locator('.codicon-flame, .codicon-sync').count(), 0);
    await workbench.screenshot('hostile-articles');
    await workbench.quickInput.dismiss();
    await workbench.runCommand('Article Notes: Insert Answer Framework...');
    await workbench.quickInput.rows.filter({ hasText: '⟦U+202E⟧' }).first().waitFor();
    assert.equal(await workbench.quickInput.widget.locator('.codicon-flame, .codicon-sync').count(), 0);
    await workbench.quickInput.dismiss();
  });

  it('are text in the summary and in its tab', async () => {
    await workbench.runCommand('Article Notes: Show Summary');
    const page = await workbench.webviewFrame('h1');
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), shown);
    await workbench.page.locator('.tab', { hasText: 'Summary: $(flame) $(sync~spin) ⟦U+202E⟧' }).waitFor();
    await workbench.screenshot('hostile-summary');
  });

  it('are text in the problems', async () => {
    await workbench.runCommand('Article Notes: Show Problems of the Notes');
    const problem = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'is not one of' });
    await problem.waitFor();
    assert.match(await problem.innerText(), /⟦U\+202E⟧/);
    assert.equal(await problem.locator('a[href^="command"], img').count(), 0);
    await workbench.screenshot('hostile-problems');
    await workbench.runCommand('View: Hide Panel');
  });

  it('are inserted as they are, with nothing of them read as a snippet', async () => {
    await workbench.openFile('answer.md');
    await workbench.runCommand('Article Notes: Insert Answer Framework...');
    await workbench.quickInput.rows.filter({ hasText: 'Any question, 150 words' }).click();
    await workbench.quickInput.rows.filter({ hasText: 'Challenges' }).first().click();
    await workbench.waitForEditorText(/## /);
    const text = await workbench.saved('answer.md', /##/);
    assert.ok(text.includes(hostile), text);
  });
});

/** What hostile text would have left behind, had any of it run. */
async function traces(page: Page): Promise<readonly string[]> {
  const pwned = await Promise.all(
    page.frames().map((frame: Frame) => frame.evaluate(() => 'pwned' in globalThis).catch(() => false)),
  );
  return [
    ...(pwned.includes(true) ? ['a script'] : []),
    ...((await page.locator('.terminal-wrapper').count()) > 0 ? ['a command'] : []),
    ...((await page
      .locator('.sidebar, .editor-group-container')
      .locator('.codicon-flame, .codicon-sync')
      .count()) > 0
      ? ['an icon']
      : []),
  ];
}
