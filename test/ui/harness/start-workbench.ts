import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { remoteUri, workbenchAddress } from '../../../scripts/vscode/address.mjs';
import { quietSettings } from '../../../scripts/vscode/quiet-settings.mjs';
import { writeUserSettings } from '../../../scripts/vscode/server.mjs';
import { sharedStage } from './stage.ts';
import { themes, type Theme } from './themes.ts';
import { makeWorkspaceFolder, type FolderContent } from './workspace-folder.ts';
import { Workbench } from './workbench.ts';

export interface WorkbenchOptions extends FolderContent {
  readonly theme?: Theme;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** A file of the folder to open at the start. */
  readonly open?: string;
  /** Whether nobody has trusted the folder yet, as with any folder that is opened for the first time. */
  readonly restricted?: boolean;
  /** User settings on top of those that keep a newcomer's VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * Opens a VS Code window as a person has it who installed the extension a minute ago. One at a time. On a machine that is
 * busy a window may not come; Mocha tries a hook only once, so that a second window is opened here.
 */
export function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  return openWorkbench(options).catch(() => openWorkbench(options));
}

async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { theme = 'light', settings = {}, restricted = false } = options;
  const { server, context } = await sharedStage();
  await freshProfile(server.data, {
    ...quietSettings,
    'workbench.colorTheme': themes[theme].setting,
    'security.workspace.trust.enabled': restricted,
    ...settings,
  });
  const page = await freshPage(context, `http://${server.authority}`);
  const workbench = new Workbench(page, await makeWorkspaceFolder(options));
  try {
    await showFolder(workbench, server.authority, options);
    return workbench;
  } catch (error) {
    await workbench.dispose();
    throw error;
  }
}

/** Lets the window show its folder, and waits until it is ready. */
async function showFolder(
  { page, folder }: Workbench,
  authority: string,
  { theme = 'light', width = 1400, height = 900, open }: WorkbenchOptions,
): Promise<void> {
  await page.setViewportSize({ width, height });
  const payload = open ? { openFile: remoteUri(authority, path.join(folder, open)) } : {};
  await page.goto(workbenchAddress(authority, folder, payload), { waitUntil: 'commit' });
  await page.locator(`.monaco-workbench.${themes[theme].className}`).waitFor({ timeout: 30_000 });
  await page.locator('.explorer-folders-view .monaco-list').waitFor({ timeout: 30_000 });
  // What the extension contributes comes a moment after the window: menus that are opened before lack it.
  await page.locator('.activitybar').getByRole('tab', { name: 'Article Notes' }).waitFor({ timeout: 30_000 });
  if (open) await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
}

/** The server keeps the user's files: settings, what extensions stored, recent files. */
async function freshProfile(data: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await rm(path.join(data, 'data/User'), { recursive: true, force: true, maxRetries: 5 });
  await writeUserSettings(data, settings);
}

/** The browser keeps the rest of the profile. Only its cache of VS Code's own files is worth keeping. */
async function freshPage(context: BrowserContext, origin: string): Promise<Page> {
  // What a hook that failed left open is not to fail the specs that follow.
  for (const leftover of context.pages()) await leftover.close();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: storageTypes.join(',') });
  await devtools.detach();
  return page;
}

const storageTypes = ['cookies', 'indexeddb', 'local_storage', 'service_workers', 'cache_storage'];
