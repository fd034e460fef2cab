import assert from 'node:assert/strict';
import { startWorkbench, themes, type Theme, type Workbench } from './harness/index.ts';

describe('The workbench with the extension installed', () => {
  let workbench: Workbench;
  before(async () => {
    const files = { 'one.md': '# First', 'folder/two.md': 'Second' };
    workbench = await startWorkbench({ files, open: 'one.md' });
  });
  after(() => workbench.dispose());

  it('opens the file that its address names', async () => {
    assert.match(await workbench.editorText(), /# First/);
  });

  it('opens files, views and commands by name', async () => {
    await workbench.openFile('folder/two.md');
    await workbench.waitForEditorText(/Second/);
    await workbench.openView('Outline');
    await workbench.runCommand('View: Close Editor');
    await workbench.tab('two.md').waitFor({ state: 'hidden' });
  });

  it('changes its theme', async () => {
    for (const theme of Object.keys(themes) as Theme[]) {
      await workbench.useTheme(theme);
      await workbench.screenshot(`workbench-${theme}`);
    }
  });
});
