import { chromium } from 'playwright-core';
import { browserPath } from '../setup/browser.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Chromium has no sandbox for root, which is what a container runs as. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const chromiumArguments = [...quiet, ...sandbox];

/** @param {import('playwright-core').LaunchOptions} [options] */
export async function launchChromium(options = {}) {
  return chromium.launch({ executablePath: await browserPath(), args: chromiumArguments, ...options });
}
