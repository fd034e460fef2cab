import { rm } from 'node:fs/promises';

/**
 * Takes a temporary folder away. A process that has just ended may have others that still write into it: what is left then
 * harms nobody, and fails no run.
 * @param {string} folder
 */
export async function removeTemporary(folder) {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
