import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface FolderContent {
  /** A folder to begin with; the tests work on a copy. */
  readonly folder?: string;
  /** Texts by their path in the folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Makes a folder that a workbench can open and change without harm. */
export async function makeWorkspaceFolder({ folder, files = {} }: FolderContent): Promise<string> {
  const parent = await mkdtemp(path.join(await realpath(tmpdir()), 'article-notes-folder-'));
  const copy = path.join(parent, 'notes');
  await mkdir(copy);
  if (folder) await cp(folder, copy, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(copy, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return copy;
}

/** The texts of a folder by their names; it has no folders of its own. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await readdir(folder)) texts.set(name, await readFile(path.join(folder, name), 'utf8'));
  return texts;
}

/** Gives a folder the texts that it had, and takes away what came since. */
export async function restoreFolder(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(folder)) if (!texts.has(name)) await rm(path.join(folder, name));
  for (const [name, text] of texts) await writeFile(path.join(folder, name), text);
}
