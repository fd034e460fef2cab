import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../scripts/setup/place.mjs';

const wayOut = 'src/platform/desktop/download.ts';
const modules =
  /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|child_process|vm)['"]/;
const globals = /(?<![\w.])(?:fetch|XMLHttpRequest|WebSocket|EventSource|eval|Function)\(/;
const others = /registerUriHandler|createServer/;

/** What a file has of these, without its comments. */
async function uses(file: string, pattern: RegExp): Promise<boolean> {
  const code = (await readFile(path.join(root, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return pattern.test(code);
}

describe('The sources (B57)', () => {
  let files: string[];
  before(async () => {
    files = (await Array.fromAsync(glob('src/**/*.ts', { cwd: root }))).map((file) =>
      file.replaceAll('\\', '/'),
    );
  });

  const thatUse = async (pattern: RegExp): Promise<string[]> => {
    const found = await Promise.all(files.map(async (file) => ((await uses(file, pattern)) ? [file] : [])));
    return found.flat().sort();
  };

  it('have one way out to the network, and a list of addresses for it', async () => {
    assert.deepEqual(await thatUse(modules), [wayOut, 'src/platform/desktop/public-address.ts']);
  });

  it('fetch nothing, run no text as code and listen to nobody', async () => {
    assert.deepEqual(await thatUse(globals), []);
    assert.deepEqual(await thatUse(others), []);
  });

  it('ask Node.js for nothing outside src/platform/desktop and src/cli', async () => {
    const withNode = await thatUse(/from\s+['"]node:/);
    assert.deepEqual(
      withNode.filter((file) => !/^src\/(platform\/desktop|cli)\//.test(file)),
      [],
    );
  });

  it('know no paths of a disk and no globals of Node.js there either (B36)', async () => {
    const withNode = await thatUse(/\.fsPath\b|(?<![\w.])(?:Buffer|process|__dirname|global)[.[(]/);
    assert.deepEqual(
      withNode.filter((file) => !/^src\/(platform\/desktop|cli)\//.test(file)),
      [],
    );
  });
});
