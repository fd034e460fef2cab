import { chmod, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileFailure } from '../failure.ts';

/** A file and what is written to it. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

/** A file with the text that it is known to have, and the one that takes its place. */
export interface Replacement extends FileText {
  readonly before: string;
}

/** Whether there is anything of this name, be it a link that leads nowhere. */
export async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Writes two new files, both or neither.
 *
 * @throws errors of the file system; `EEXIST` where there is a file of such a name
 */
export async function writePair(first: FileText, second: FileText): Promise<void> {
  await writeNew(first);
  try {
    await writeNew(second);
  } catch (error) {
    await rm(first.file, { force: true });
    throw error;
  }
}

/**
 * Gives two files new texts, both or neither.
 *
 * @throws FileFailure where one of them is not any more what it was when it was read; errors of the file system
 */
export async function replacePair(first: Replacement, second: Replacement): Promise<void> {
  for (const { file, before } of [first, second]) {
    if ((await readFile(file, 'utf8')) !== before) {
      const name = path.basename(file);
      throw new FileFailure('not-written', `${name} was changed by another program meanwhile. Try again.`);
    }
  }
  await replace(first);
  try {
    await replace(second);
  } catch (error) {
    await replace({ ...first, text: first.before });
    throw error;
  }
}

/** Beside the file first, then in its place: whoever reads it meanwhile sees the old text or the new one, whole. */
async function replace({ file, text }: FileText): Promise<void> {
  const place = await realpath(file);
  const beside = path.join(path.dirname(place), `.${path.basename(place).slice(0, 80)}.${process.pid}.tmp`);
  await writeNew({ file: beside, text });
  try {
    await chmod(beside, (await stat(place)).mode);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeNew({ file, text }: FileText): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}
