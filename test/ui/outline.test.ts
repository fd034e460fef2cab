import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startWorkbench, watchRetries, type Workbench } from './harness/index.ts';

const notes = `schema: 1
id: night-buses
title: Why night buses pay
source: {publication: A Small Paper, text: night-buses.md}
thesis: A city that wants people to work at night must take them home.
sections:
  - id: challenges
    role: challenge
    title: What stands in the way
    points:
      - id: empty-seats
        text: Buses after midnight run almost empty on most routes of the city.
        paragraphs: [1]
        answeredBy: [fewer-routes]
        details:
          - id: weekdays
            text: Tuesdays are the emptiest night of all.
  - id: way-forward
    role: way-forward
    title: What would help
    points:
      - id: fewer-routes
        text: The corporation could run fewer routes, each twice as often.
        paragraphs: [2]
`;
const source = `---\ntitle: Why night buses pay\n---\n\nAfter midnight the seats are empty.\n\n## A remedy\n\nFewer lines, more buses on each.\n`;

describe('Browsing the outline', () => {
  let workbench: Workbench;

  before(async () => {
    const files = {
      'night-buses.article.yaml': notes,
      'night-buses.md': source,
      'answer.md': '# Answer\n\n',
    };
    workbench = await startWorkbench({ files });
    await workbench.openContainer('Article Notes');
  });
  beforeEach(async () => {
    await workbench.writeFile('night-buses.article.yaml', notes);
    await workbench.closeEditors();
    await workbench.writeFile('answer.md', '# Answer\n\n');
    await clearFilter();
    await workbench.openFile('answer.md');
    await workbench.treeRow('Outline', 'Buses after midnight run…').waitFor();
    await workbench.treeRow('Outline', 'What would help').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });
  after(() => workbench.dispose());

  it('shows sections, points and details of the first article of the folder', async () => {
    const rows = await workbench.treeRows('Outline');
    assert.deepEqual(
      rows.map(({ label, level }) => [level, label]),
      [
        [1, 'What stands in the way'],
        [2, 'Buses after midnight run…'],
        [1, 'What would help'],
        [2, 'The corporation could run…'],
      ],
    );
    assert.equal(rows[1]?.description, '¶1');
    assert.match(rows[1]?.spoken ?? '', /on most routes of the city\., para 1 · answered by 1 point/);
  });

  it('is walked and opened with the arrow keys, and copies what has the focus', async () => {
    await workbench.collapse('Outline', 'Buses after midnight run…');
    await workbench.treeRow('Outline', 'The corporation could run…').click();
    await workbench.focusedTreeRow('Outline', 'The corporation could run…').waitFor();
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.focusedTreeRow('Outline', 'Buses after midnight run…').waitFor();
    await workbench.page.keyboard.press('Control+c');
    assert.equal(
      await workbench.clipboardWith('Buses'),
      '- Buses after midnight run almost empty on most routes of the city.\n  - Tuesdays are the emptiest night of all.',
    );
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.treeRow('Outline', 'Tuesdays are the emptiest…').waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.focusedTreeRow('Outline', 'Tuesdays are the emptiest…').waitFor();
    await workbench.page.keyboard.press('Control+c');
    assert.equal(await workbench.clipboardWith('- Tuesdays'), '- Tuesdays are the emptiest night of all.');
  });

  it('leaves a row as open or closed as it was when a key copies it', async () => {
    const state = (expanded: boolean): Promise<void> =>
      workbench
        .focusedTreeRow('Outline', 'Buses after midnight run…')
        .and(workbench.page.locator(`[aria-expanded="${String(expanded)}"]`))
        .waitFor();
    await workbench.collapse('Outline', 'Buses after midnight run…');
    for (const expanded of [false, true]) {
      if (expanded) await workbench.page.keyboard.press('ArrowRight');
      await state(expanded);
      await workbench.page.keyboard.press('Control+c');
      await workbench.clipboardWith('Buses');
      await state(expanded);
    }
  });

  it('leads to the notes with Enter', async () => {
    await workbench.collapse('Outline', 'Buses after midnight run…');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.focusedTreeRow('Outline', 'The corporation could run…').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.tab('night-buses.article.yaml').waitFor();
    await workbench.page.getByText('Ln 22, Col').waitFor();
  });

  it('is filtered while one types, finds what is collapsed, and is widened again', async () => {
    await workbench.collapse('Outline', 'Buses after midnight run…');
    await workbench.runCommand('Article Notes: Filter Outline...');
    await workbench.quickInput.type('tuesdays');
    await workbench.treeRow('Outline', 'What would help').waitFor({ state: 'hidden' });
    await workbench.treeRow('Outline', 'Tuesdays are the emptiest…').waitFor();
    assert.equal((await workbench.treeRows('Outline')).length, 3);
    await workbench.page.keyboard.press('Enter');
    await workbench.screenshot('outline-filtered');
    await workbench.view('Outline').getByText('1 match for “tuesdays”').waitFor();
    await workbench.titleButton('Clear Outline Filter').click();
    await workbench.treeRow('Outline', 'What would help').waitFor();
  });

  it('says so when the filter finds nothing', async () => {
    await workbench.runCommand('Article Notes: Filter Outline...');
    await workbench.quickInput.type('trams');
    await workbench.view('Outline').getByText('No section, point or detail has all these words.').waitFor();
    await workbench.screenshot('outline-nothing-found');
    await workbench.page.keyboard.press('Escape');
    await workbench.treeRow('Outline', 'What would help').waitFor();
  });

  it('leads to the line of the notes and to the paragraph of the source text', async () => {
    await workbench.treeRow('Outline', 'The corporation could run…').click();
    await workbench.runCommand('Article Notes: Reveal in Notes');
    await workbench.tab('night-buses.article.yaml').waitFor();
    await workbench.page.getByText('Ln 22, Col').waitFor();
    await workbench.runCommand('Article Notes: Reveal in Source Text');
    await workbench.tab('night-buses.md').waitFor();
    await workbench.page.getByText('Ln 9, Col 1').waitFor();
    const mark = workbench.page.locator('.editor-group-container.active .view-overlays [class*="ced-"]');
    await mark.first().waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.screenshot('outline-source-paragraph');
    assert.ok((await mark.count()) > 0, 'the mark went by itself');
    await workbench.page.locator('.view-line', { hasText: 'A remedy' }).click();
    await mark.first().waitFor({ state: 'hidden' });
  });

  it('follows the cursor in the notes', async () => {
    await workbench.openFile('night-buses.article.yaml');
    await workbench.page.locator('.view-line', { hasText: 'could run fewer routes' }).click();
    await workbench.selectedTreeRow('Outline', 'The corporation could run…').waitFor();
  });

  it('gives a point to the editor that it is dragged into', async () => {
    const target = workbench.page.locator('.editor-group-container .view-lines').first();
    await workbench.dragWithShift(workbench.treeRow('Outline', 'The corporation could run…'), target);
    await workbench.waitForEditorText(/- The corporation could run fewer routes, each twice as often\./);
    await workbench.screenshot('outline-dragged');
  });

  it('keeps what is open and selected when the notes change', async () => {
    await workbench.collapse('Outline', 'Buses after midnight run…');
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.treeRow('Outline', 'Tuesdays are the emptiest…').waitFor();
    const file = path.join(workbench.folder, 'night-buses.article.yaml');
    const changed = (await readFile(file, 'utf8')).replace('Buses after midnight', 'Late buses');
    await workbench.writeFile('night-buses.article.yaml', `# A comment on top\n${changed}`);
    await workbench.selectedTreeRow('Outline', 'Late buses run almost empty…').waitFor();
    await workbench.treeRow('Outline', 'Tuesdays are the emptiest…').waitFor();
  });

  it('shows the last sound state, and says so, while the notes are broken', async () => {
    await workbench.writeFile(
      'night-buses.article.yaml',
      notes.replace('role: challenge', 'role: [challenge'),
    );
    await workbench
      .view('Outline')
      .getByText(/of the notes is not YAML/)
      .waitFor();
    await workbench.treeRow('Outline', 'What would help').waitFor();
    await workbench.screenshot('outline-broken-notes');
  });

  it('shows no welcome while it is looking for an article', async () => {
    await workbench.page.addInitScript(watchForText, 'No article is open.');
    await workbench.reload();
    await workbench.openContainer('Article Notes');
    await workbench.treeRow('Outline', 'What would help').waitFor();
    assert.equal(await workbench.page.evaluate('globalThis.wasSeen'), false);
  });

  /** A test that failed may have left one. */
  async function clearFilter(): Promise<void> {
    const message = workbench.view('Outline').getByText(/match(es)? for “/);
    if (await message.isVisible()) await workbench.runCommand('Article Notes: Clear Outline Filter');
  }
});

/** Runs in the window before anything else does. To look at every change slows it down, which makes a flash longer. */
function watchForText(text: string): void {
  Object.assign(globalThis, { wasSeen: false });
  new MutationObserver(() => {
    if (document.body.innerText.includes(text)) Object.assign(globalThis, { wasSeen: true });
  }).observe(document, { childList: true, subtree: true });
}

describe('The outline with nothing to show', () => {
  let workbench: Workbench;
  const isRetry = watchRetries();
  const open = async (): Promise<void> => {
    workbench = await startWorkbench({ files: { 'answer.md': '# Answer\n' } });
    await workbench.openContainer('Article Notes');
  };
  before(open);
  beforeEach(async function () {
    if (!isRetry(this)) return;
    await workbench.dispose();
    await open();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });
  after(() => workbench.dispose());

  it('leads a newcomer to an article', async () => {
    await workbench.view('Outline').getByText('No article is open.').waitFor();
    await workbench.screenshot('outline-welcome');
    await workbench.view('Outline').getByRole('button', { name: 'Choose an Article' }).click();
    await workbench.quickInput.rows.first().waitFor();
    await workbench.screenshot('article-choice');
    await workbench.quickInput.select('Reigniting the flame of India-Korea defence cooperation');
    await workbench.treeRow('Outline', 'What holds the partnership back').waitFor();
    await workbench.screenshot('outline-bundled');
  });

  it('says that notes cannot be read, and where to look', async () => {
    await workbench.writeFile('mine.article.yaml', 'title: [');
    await workbench.openFile('mine.article.yaml');
    await workbench.closeEditors();
    await workbench.view('Outline').getByText('No section of these notes can be shown.').waitFor();
    await workbench.view('Outline').getByRole('button', { name: 'Show Problems' }).click();
    await workbench.page.locator('.markers-panel').getByText('This is not YAML').first().waitFor();
    await workbench.screenshot('outline-unreadable');
    await workbench.runCommand('View: Hide Panel');
  });

  it('says that notes have no section, and leads to them', async () => {
    await workbench.writeFile('mine.article.yaml', 'schema: 1\nid: mine\ntitle: Mine\nsections: []\n');
    await workbench.view('Outline').getByText('These notes have no section yet.').waitFor();
    await workbench.closeEditors();
    await workbench.view('Outline').getByRole('button', { name: 'Open Notes' }).click();
    await workbench.tab('mine.article.yaml').waitFor();
  });
});
