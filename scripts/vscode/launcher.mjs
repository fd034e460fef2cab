#!/usr/bin/env node
// Stands where @vscode/test-electron expects the executable of a desktop VS Code: it takes the same arguments, runs the
// extension's tests in the packaged server with a browser for its window, and ends with the tests' exit code.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { runExtensionTests } from './extension-tests.mjs';
import { quietSettings } from './quiet-settings.mjs';
import { removeTemporary } from './remove-temporary.mjs';
import { startServer, writeUserSettings } from './server.mjs';

const wanted = readArguments(process.argv.slice(2));
const data = await mkdtemp(path.join(tmpdir(), 'article-notes-tests-'));
try {
  await writeUserSettings(data, quietSettings);
  process.exitCode = await runInServer();
} finally {
  await removeTemporary(data);
}

async function runInServer() {
  const server = await startServer({ data, extensions: path.join(data, 'extensions'), driver: true });
  const browser = await launchChromium();
  try {
    return await runExtensionTests(server, browser, wanted, (type, ...args) => {
      const write = type === 'error' || type === 'warn' ? console.error : console.log;
      write(...args);
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** @param {readonly string[]} given */
function readArguments(given) {
  const values = (/** @type {string} */ name) =>
    given
      .filter((argument) => argument.startsWith(`--${name}=`))
      .map((argument) => argument.slice(name.length + 3));
  const folder = given.find((argument) => !argument.startsWith('--')) ?? '';
  const [tests = ''] = values('extensionTestsPath');
  return { folder, extensions: values('extensionDevelopmentPath'), tests };
}
