import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { packageExtension } from '../../../scripts/package.mjs';
import { binaries } from '../../../scripts/setup/place.mjs';
import { run } from '../../../scripts/setup/run.mjs';
import { launchChromium } from '../../../scripts/vscode/chromium.mjs';
import { removeTemporary } from '../../../scripts/vscode/remove-temporary.mjs';
import { installExtension, startServer, type Server } from '../../../scripts/vscode/server.mjs';

/** One server and one browser for all specs: they take longer to start than most tests take to run. */
export interface Stage {
  readonly server: Server;
  readonly context: BrowserContext;
  readonly folders: { readonly data: string; readonly extensions: string };
  close(): Promise<void>;
}

let stage: Promise<Stage> | undefined;

export function sharedStage(): Promise<Stage> {
  stage ??= openStage();
  return stage;
}

/** Gives the windows that are opened from now on another extension beside ours. @param source its folder */
export async function installFixtureExtension(source: string): Promise<void> {
  const { folders } = await sharedStage();
  const vsix = path.join(folders.data, `${path.basename(source)}.vsix`);
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  await run(path.join(binaries, 'vsce'), ['package', ...options], { cwd: source });
  await installExtension(vsix, folders);
}

/** Called once, after the last spec. */
export async function closeSharedStage(): Promise<void> {
  await (await stage)?.close();
}

async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'article-notes-ui-'));
  const folders = { data: path.join(folder, 'data'), extensions: path.join(folder, 'extensions') };
  await installExtension(await packageExtension(), folders);
  const [server, browser] = await Promise.all([startServer({ ...folders, trust: true }), launchChromium()]);
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    await removeTemporary(folder);
  };
  return { server, context, folders, close };
}
