import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { restoreBeforeRetries, startWorkbench, type Workbench } from './harness/index.ts';

const title = 'The last bus leaves too early';
const download = `${title.toUpperCase()}

January 02, 2025 12:50 am | Updated 01:23 am IST

SHARE

The city has cut more buses than it has bought in every year since 2015, and nobody kept count until last month.

The main obstacle is that contractors are paid by the round. A bus that breaks down in its first summer costs them nothing.

The Transport Board (TB) should pay for buses that still run after three years. It must publish a count of them.

COMMENTS

BACK TO TOP
`;

const newer = download
  .replace(
    'SHARE\n',
    'SHARE\n\nThe depots could be lent to schools in the afternoon, when no bus stands in them and no rent is paid.\n',
  )
  .replace(/The Transport Board[^\n]*\n/, '');

describe('Importing an article', () => {
  let workbench: Workbench;
  const notes = 'the-last-bus-leaves-too-early.article.yaml';
  const textOf = (file: string): Promise<string> => readFile(path.join(workbench.folder, file), 'utf8');
  const proposals = workbenchLocator(() => workbench);

  before(async () => {
    workbench = await startWorkbench({
      files: { 'download.txt': download, 'newer.txt': newer },
      width: 1500,
      height: 950,
    });
  });
  restoreBeforeRetries(() => workbench, notes);
  after(() => workbench.dispose());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });

  it('begins in the Explorer and ends with clean text beside a first outline', async () => {
    await workbench.openContainer('Explorer');
    await workbench.page
      .locator('.explorer-folders-view')
      .getByText('download.txt')
      .click({ button: 'right' });
    const item = workbench.page.getByRole('menuitem', { name: 'Import Article...' });
    await item.waitFor();
    // A menu takes no click in its first tenth of a second, lest it be the one that opened it.
    await workbench.page.waitForTimeout(300);
    await item.click();
    await workbench.tab('the-last-bus-leaves-too-early.md').waitFor({ timeout: 40_000 });
    await workbench.page.getByText('Imported “The last bus leaves too early”.').first().waitFor();
    await workbench.treeRow('Outline', 'Challenge').waitFor();
    await workbench.screenshot('import-done');
    assert.equal((await textOf(notes)).match(/proposed: /g)?.length, 3);
  });

  it('lists what was left out, with the reasons', async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('Article Notes: Show What the Import Left Out...');
    await workbench.quickInput.rows.first().waitFor();
    await workbench.screenshot('import-left-out');
    const shown = (await workbench.quickInput.rows.allInnerTexts()).join('\n');
    assert.match(shown, /SHARE[^]*page furniture/);
    await workbench.quickInput.dismiss();
  });

  it('takes decisions from the keyboard: accept, role, own words', async () => {
    await proposals.focus('The city has cut');
    await workbench.page.keyboard.press('a');
    await until(async () => (await savedText()).match(/proposed: /g)?.length === 2);
    await proposals.focus('The main obstacle');
    await workbench.page.keyboard.press('w');
    await workbench.quickInput.input.waitFor();
    await workbench.screenshot('import-own-words');
    await workbench.quickInput.type('Payment rewards rounds, not buses that last');
    await workbench.quickInput.accept();
    await workbench.treeRow('Outline', 'Payment rewards rounds, not…').waitFor();
    await proposals.focus('The Transport Board');
    await workbench.page.keyboard.press('r');
    await workbench.quickInput.rows.first().waitFor();
    await workbench.screenshot('import-change-role');
    await workbench.quickInput.select('Opportunity');
    await workbench.treeRow('Outline', 'Opportunity').waitFor();
    await workbench.screenshot('import-decided');
  });

  it('imported again shows what changes first, keeps what the person wrote, and fills the tray', async () => {
    await workbench.runCommand('Article Notes: Import This Article Again...');
    await workbench.quickInput.select('newer.txt');
    const merge = workbench.page.getByRole('button', { name: 'Merge', exact: true });
    // A message goes after ten seconds, but not from under the mouse.
    await merge.hover();
    await workbench.screenshot('import-again-preview');
    // The comparison is no article of its own: the views stay with the notes as they are.
    assert.equal(await workbench.treeRow('Outline', 'Tray').count(), 0);
    await merge.click();
    await workbench.treeRow('Outline', 'Tray').waitFor();
    await workbench.screenshot('import-again-tray');
    await until(async () => (await savedText()).includes('tray:'));
    const text = await savedText();
    assert.match(text, /text: Payment rewards rounds, not buses that last/);
    assert.match(text, /tray:\n {2}- id: transport-board[^]*The Transport Board/);
    assert.match(text, /The depots could be lent/);
  });

  async function savedText(): Promise<string> {
    await workbench.runCommand('File: Save All Files');
    return textOf(notes);
  }
});

/** Rows of the outline, brought under the keyboard. */
function workbenchLocator(workbench: () => Workbench) {
  return {
    async focus(label: string): Promise<void> {
      const row = workbench().view('Outline').locator('.monaco-list-row', { hasText: label }).first();
      await row.locator('.label-name').click();
      await row.and(workbench().page.locator('.focused')).waitFor();
    },
  };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  assert.fail('waited in vain');
}
