import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/setup/place.mjs';
import { startWorkbench, type Workbench } from './harness/index.ts';
import { installFixtureExtension } from './harness/stage.ts';

const notes = `schema: 1
id: wells
title: Wells that nobody owns
source:
  text: wells.md
sections:
  - id: mine
    role: context
    title: What happened
    points:
      - id: closed
        text: Wells were closed.
        paragraphs: [1]
`;
const source = `The district closed its forty deepest wells. A summer had passed since they gave water.

A pump is owned and the water under it is not. Whoever digs deepest pays least.
`;

describe('Proposing points with a language model', () => {
  let workbench: Workbench;
  const notesText = (): Promise<string> =>
    readFile(path.join(workbench.folder, 'wells.article.yaml'), 'utf8');

  before(async () => {
    await installFixtureExtension(path.join(root, 'test/fixtures/model-extension'));
    workbench = await startWorkbench({ files: { 'wells.article.yaml': notes, 'wells.md': source } });
    await workbench.openContainer('Article Notes');
    await workbench.treeRow('Outline', 'Wells were closed.').waitFor();
  });
  after(() => workbench.dispose());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
  });

  it('says what is sent, and sends nothing to who says no', async () => {
    await workbench.runCommand('Article Notes: Propose Points with a Language Model...');
    const dialogue = workbench.page.getByRole('dialog');
    await dialogue.getByText('Send the article to Parrot?').waitFor();
    await workbench.screenshot('model-question');
    assert.match(
      await dialogue.innerText(),
      /2 paragraphs \(\d+ characters .* Your notes and answers are not sent/,
    );
    await workbench.page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'detached' });
    assert.equal(await notesText(), notes);
  });

  it('proposes what the article bears out, and says what it left out', async () => {
    await workbench.runCommand('Article Notes: Propose Points with a Language Model...');
    await workbench.page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    // First the message, which goes after ten seconds.
    await workbench.notifications().getByText('2 points are proposed; check each. 1 was left out').waitFor();
    await workbench.treeRow('Outline', 'Parrot says 2').waitFor();
    await workbench.screenshot('model-proposals');
    await workbench.runCommand('File: Save All Files');
    const text = await workbench.fileWith('wells.article.yaml', /Parrot says 1/);
    assert.match(text, /text: Wells were closed\./);
    assert.doesNotMatch(text, /Invented/);
  });
});
