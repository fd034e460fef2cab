import { startWorkbench, type Workbench } from './harness/index.ts';

/** `npm run pictures` takes these for the readme. */
describe('The pictures of the readme', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({
      width: 1280,
      height: 800,
      files: { 'answer.md': '' },
      settings: { 'editor.minimap.enabled': false },
    });
    await workbench.openContainer('Article Notes');
    await workbench.widenSidebar(60);
  });
  beforeEach(() => workbench.closeEditors());
  after(() => workbench.dispose());

  it('show the outline beside the paragraph that a point comes from', async () => {
    await choose("The water under everyone's feet", 'What empties the aquifers');
    await workbench.treeRow('Outline', 'Assured buying of rice and…').click();
    await workbench.page.keyboard.press('Shift+Enter');
    await workbench.tab('groundwater-commons.md').waitFor();
    await workbench.page.locator('.view-overlays [class*="ced-"]').first().waitFor();
    await take('readme-outline');
  });

  it('show the summary in a light and in a dark theme', async () => {
    await choose('Reigniting the flame of India-Korea defence cooperation', 'What the author asks for');
    await workbench.runCommand('Article Notes: Show Summary');
    const page = await workbench.webviewFrame('h1');
    for (const theme of ['light', 'dark'] as const) {
      await workbench.useTheme(theme);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await take(`readme-summary-${theme}`);
    }
    await workbench.useTheme('light');
  });

  it('show an answer that is begun', async () => {
    await choose('Reigniting the flame of India-Korea defence cooperation', 'What the author asks for');
    await workbench.openFile('answer.md');
    await workbench.runCommand('Article Notes: Insert Answer Framework...');
    await workbench.quickInput.rows.filter({ hasText: 'Discuss where the security interests' }).click();
    await workbench.quickInput.rows.filter({ hasText: 'named by the question' }).click();
    await workbench.waitForEditorText(/- India and Korea have no common idea/);
    await workbench.suggestions.first().waitFor();
    await take('readme-framework');
  });

  async function choose(article: string, section: string): Promise<void> {
    await workbench.runCommand('Article Notes: Switch Article...');
    await workbench.quickInput.select(article);
    await workbench.treeRow('Outline', section).waitFor();
  }

  async function take(name: string): Promise<void> {
    // Not with a hover or a highlight that the mouse left behind.
    await workbench.page.mouse.move(1050, 18);
    await workbench.page.waitForTimeout(800);
    await workbench.screenshot(name);
  }
});
