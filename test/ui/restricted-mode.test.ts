import { startWorkbench, type Workbench } from './harness/index.ts';

const notes = `schema: 1
id: trams
title: Trams are quiet
source: {publication: A Small Paper, text: trams.md}
thesis: A street with rails is a street to live in.
sections:
  - id: challenges
    role: challenge
    title: What stands in the way
    points:
      - id: cost
        text: Rails cost more than asphalt.
        paragraphs: [1]
`;

describe('In a folder that nobody has trusted', () => {
  let workbench: Workbench;
  beforeEach(async () => {
    const files = { 'trams.article.yaml': notes, 'trams.md': 'Rails are dear.\n', 'answer.md': '' };
    workbench = await startWorkbench({ files, open: 'answer.md', restricted: true });
    await workbench.page.locator('.statusbar').getByText('Restricted Mode').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed-${this.currentTest.title}`);
    await workbench.dispose();
  });

  it('the outline, the source text and the summary work', async () => {
    await workbench.openContainer('Article Notes');
    await workbench.treeRow('Outline', 'Rails cost more than…').click();
    await workbench.runCommand('Article Notes: Reveal in Source Text');
    await workbench.tab('trams.md').waitFor();
    await workbench.runCommand('Article Notes: Show Summary');
    await workbench.tab('Summary: Trams are quiet').waitFor();
    const page = await workbench.webviewFrame('h1');
    await page.getByRole('button', { name: 'Rails cost more than asphalt.' }).first().waitFor();
    await workbench.screenshot('restricted-mode');
  });
});
