import { readFile, stat } from 'node:fs/promises';
import { FileFailure } from './failure.ts';

/**
 * Reads a file that is not larger than it may be. A pipe or device, which may never end, is no file.
 *
 * @param limit in bytes
 * @returns the bytes, or the size alone where it is over the limit
 * @throws FileFailure and errors of the file system
 */
export async function readFileWithin(
  file: string,
  limit: number,
): Promise<{ readonly size: number; readonly bytes?: Uint8Array }> {
  // Before it is opened: to open a pipe is to wait for whoever writes into it.
  const stats = await stat(file);
  if (stats.isDirectory()) throw new FileFailure('unreadable', 'It is a folder.');
  if (!stats.isFile()) throw new FileFailure('unreadable', 'It is not a file but a pipe or a device.');
  const { size } = stats;
  return size > limit ? { size } : { size, bytes: await readFile(file) };
}
