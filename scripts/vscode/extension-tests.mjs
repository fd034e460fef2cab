import { remoteUri, workbenchAddress } from './address.mjs';

/**
 * @typedef {object} ExtensionTests
 * @property {string} folder that the window shows
 * @property {readonly string[]} extensions folders of the extensions under development
 * @property {string} tests a module that exports `run`
 */

/**
 * Opens a window of the packaged VS Code on a folder, with extensions under development, and runs the tests in its
 * extension host.
 * @param {import('./server.mjs').Server} server started with its driver
 * @param {import('playwright-core').Browser} browser
 * @param {ExtensionTests} wanted
 * @param {(type: string, ...args: unknown[]) => void} log takes what the tests write to their console
 * @returns {Promise<number>} exit code
 */
export async function runExtensionTests(server, browser, wanted, log) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const exit = listenForExit(page, log);
  const payload = {
    extensionDevelopmentPath: wanted.extensions.map((folder) => remoteUri(server.authority, folder)),
    extensionTestsPath: remoteUri(server.authority, wanted.tests),
    skipWelcome: 'true',
  };
  try {
    await exit.ready;
    await page.goto(workbenchAddress(server.authority, wanted.folder, payload));
    return await exit.code;
  } finally {
    await page.close();
  }
}

/**
 * The workbench calls these two functions: one with each line of the tests' console, one at their end.
 * @param {import('playwright-core').Page} page
 * @param {(type: string, ...args: unknown[]) => void} log
 */
function listenForExit(page, log) {
  /** @type {PromiseWithResolvers<number>} */
  const { promise: code, resolve, reject } = Promise.withResolvers();
  page.on('crash', () => reject(new Error('The page of the workbench crashed.')));
  const ready = Promise.all([
    page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
      log(type, ...args),
    ),
    page.exposeFunction('codeAutomationExit', (/** @type {number} */ exitCode) => resolve(exitCode)),
  ]);
  return { code, ready };
}
