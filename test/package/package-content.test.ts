import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { packageExtension } from '../../scripts/package.mjs';
import { root } from '../../scripts/setup/place.mjs';
import { zipEntries } from './zip-entries.ts';

/** Everything that may be in the package; whatever is new has to be let in here by name. */
const allowed = [
  /^extension\/dist\/desktop\/(download|extension|import-actions|notes-work|yaml)\.js$/,
  /^extension\/dist\/web\/extension\.js$/,
  /^extension\/dist\/worker\/(main|node-thread)\.js$/,
  /^extension\/dist\/webview\/[a-z-]+\.(js|css)$/,
  /^extension\/dist\/library\/[a-z-]+\.yaml$/,
  /^extension\/dist\/library\/articles\/[a-z-]+\.(article\.yaml|md)$/,
  /^extension\/dist\/media\/codicon\.(css|ttf)$/,
  /^extension\/l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^extension\/media\/[a-z0-9-/]+\.(svg|png|md)$/,
  /^extension\/snippets\/[a-z-]+\.json$/,
  /^extension\/syntaxes\/[a-zA-Z.-]+\.json$/,
  /^extension\/package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^extension\/(readme\.md|changelog\.md|LICENSE\.txt|NOTICE\.txt)$/,
  /^(extension\.vsixmanifest|\[Content_Types\]\.xml)$/,
];
const megabyte = 1_000_000;

describe('The package', () => {
  let vsix: string;
  let entries: ReadonlyMap<string, Buffer>;
  before(async function () {
    this.timeout(60_000);
    vsix = await packageExtension();
    entries = await zipEntries(vsix);
  });

  const namesWhere = (isOdd: (name: string, text: string) => boolean): string[] =>
    [...entries].filter(([name, content]) => isOdd(name, content.toString('latin1'))).map(([name]) => name);

  it('holds nothing but what is let in by name', () => {
    assert.deepEqual(
      namesWhere((name) => !allowed.some((pattern) => pattern.test(name))),
      [],
    );
  });

  for (const name of ['readme.md', 'changelog.md', 'LICENSE.txt', 'NOTICE.txt']) {
    it(`holds ${name}`, () => assert.ok(entries.has(`extension/${name}`)));
  }

  it('holds every file that its manifest names', () => {
    const manifest: unknown = JSON.parse(String(entries.get('extension/package.json')));
    const missing = pathsIn(manifest).filter(
      (named) => ![...entries.keys()].some((name) => name.startsWith(`extension/${named}`)),
    );
    assert.deepEqual(missing, []);
  });

  it('has a readme that needs no other file, and no picture', () => {
    const readme = String(entries.get('extension/readme.md'));
    assert.match(readme, /No network, no telemetry\./);
    assert.doesNotMatch(readme, /\]\((?!https:)/);
  });

  it('gives the licences of what it has from others', async () => {
    const notice = String(entries.get('extension/NOTICE.txt'));
    for (const name of ['yaml', '@vscode/codicons']) {
      const licence = await readFile(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8');
      assert.ok(notice.includes(licence.trim()), name);
    }
  });

  it('asks, where it runs in a browser, for nothing but VS Code (B36)', () => {
    const web = String(entries.get('extension/dist/web/extension.js'));
    const asked = [...web.matchAll(/\brequire\(([^)]*)\)/g)].map(([, what]) => what);
    assert.deepEqual([...new Set(asked)], ['"vscode"']);
  });

  it('holds no source map and no trace of one', () => {
    assert.deepEqual(
      namesWhere((name, text) => name.endsWith('.map') || /^\/\/# sourceMappingURL=/m.test(text)),
      [],
    );
  });

  it('holds no path of the machine that built it', () => {
    assert.deepEqual(
      namesWhere((_name, text) => [root, homedir()].some((folder) => text.includes(`${folder}/`))),
      [],
    );
  });

  it('is smaller than 3 MB', async () => {
    assert.ok((await stat(vsix)).size < 3 * megabyte);
  });
});

/** The strings of a manifest that are paths in the package, without their `./`. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\.\/|^media\//.test(value) ? [value.replace(/^\.\//, '')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}
