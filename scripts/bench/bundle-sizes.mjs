import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup/place.mjs';

/** @returns {Promise<Record<string, number>>} bytes of each built script and style */
export async function bundleSizes() {
  const files = (await Array.fromAsync(glob('dist/{desktop,web,webview}/*.{js,css}', { cwd: root }))).sort();
  const sizes = await Promise.all(
    files.map(async (file) => [file, (await stat(path.join(root, file))).size]),
  );
  return Object.fromEntries(sizes);
}
