// Runs test/host inside a real VS Code: the desktop where there is one, the packaged server elsewhere.
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../setup/place.mjs';
import { findDesktop } from '../vscode/find-desktop.mjs';
import { removeTemporary } from '../vscode/remove-temporary.mjs';
import { bundleSpecs } from './bundle-specs.mjs';

const extensionTestsPath = await bundleSpecs('host', 'test/runner/in-extension-host.ts', {
  platform: 'node',
  external: ['vscode', 'mocha'],
});
const workspace = await mkdtemp(path.join(tmpdir(), 'article-notes-workspace-'));
try {
  // The tests write files: into a copy, so that a run that is broken off leaves nothing behind in the checkout.
  await cp(path.join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath: (await findDesktop()) ?? path.join(root, 'scripts/vscode/launcher.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    launchArgs: [workspace],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await removeTemporary(workspace);
}
