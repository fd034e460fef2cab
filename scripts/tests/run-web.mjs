// Runs test/web inside VS Code for the Web.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runTests } from '@vscode/test-web';
import { browserPath } from '../setup/browser.mjs';
import { root } from '../setup/place.mjs';
import { freePort } from '../vscode/free-port.mjs';
import { webBuilds } from '../vscode/packaged-web.mjs';
import { packagedWeb } from '../vscode/versions.mjs';
import { bundleSpecs } from './bundle-specs.mjs';

/**
 * Mocha's browser build looks for `exports`, although its package says that it is a module; in a bundle it would find, and
 * replace, those of the specs. Without them it puts itself where it belongs, on the global object.
 */
/** @type {import('esbuild').Plugin} */
const mochaAsGlobal = {
  name: 'mocha-as-global',
  setup: (build) =>
    build.onLoad({ filter: /[/\\]mocha[/\\]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `const exports = undefined;\n${await readFile(file, 'utf8')}`,
    })),
};

/** @type {import('esbuild').Plugin} */
const assertWithoutNode = {
  name: 'assert-without-node',
  setup: (build) =>
    build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({
      path: path.join(root, 'test/web/assert.ts'),
    })),
};

const extensionTestsPath = await bundleSpecs('web', 'test/runner/in-web-worker.ts', {
  platform: 'browser',
  external: ['vscode'],
  plugins: [mochaAsGlobal, assertWithoutNode],
});
await useInstalledBrowser();
try {
  await runTests({
    browserType: 'chromium',
    quality: 'stable',
    commit: packagedWeb.commit,
    testRunnerDataDir: webBuilds,
    permissions: ['clipboard-read', 'clipboard-write'],
    port: await freePort(),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    folderPath: path.join(root, 'test/fixtures/workspace'),
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}

/** @vscode/test-web launches the Chromium that Playwright downloads; ours may be another. */
async function useInstalledBrowser() {
  const require = createRequire(import.meta.resolve('@vscode/test-web'));
  /** @type {typeof import('playwright-core')} */
  const { chromium } = require('playwright');
  const executablePath = await browserPath();
  const launch = chromium.launch.bind(chromium);
  chromium.launch = (options) => launch({ ...options, executablePath });
}
