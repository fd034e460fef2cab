import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const readme = await readFile(path.join(root, 'README.md'), 'utf8');
const pictures = Array.from(readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), (match) => match[1] ?? '');

describe('The pictures of the readme', () => {
  it('are there, and small enough for a slow line', async () => {
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      const { size } = await stat(path.join(root, picture));
      assert.ok(size < 150_000, `${picture} has ${String(size)} bytes`);
    }
  });
});
