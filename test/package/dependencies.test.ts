import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/setup/place.mjs';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

/** The least version that may be locked, and why. */
const leastVersions: Readonly<Record<string, { version: string; because: string }>> = {
  yaml: { version: '2.8.3', because: 'deep nesting overflowed the stack before (CVE-2026-33532)' },
  'js-yaml': { version: '4.3.2', because: 'merges took time without end (CVE-2026-84375)' },
  'linkify-it': { version: '5.0.2', because: 'its regular expressions could hang (CVE-2026-59887)' },
  mammoth: { version: '1.11.0', because: 'linked pictures read local files (CVE-2025-11849)' },
};

/** What a user never gets, and why. */
const banned: Readonly<Record<string, string>> = {
  'gray-matter': 'front matter that says so runs as code',
  'happy-dom': 'scripts of a page leave it (CVE-2025-61927)',
  jsdom: 'a whole browser for what a parser does',
  dompurify: 'outside a real page it lets everything through',
};

describe('The dependencies', () => {
  let locked: [string, LockedPackage][];
  let production: [string, LockedPackage][];
  let manifest: { engines: { vscode: string } };

  before(async () => {
    const lock = (await readJson('package-lock.json')) as { packages: Record<string, LockedPackage> };
    manifest = (await readJson('package.json')) as typeof manifest;
    locked = Object.entries(lock.packages).filter(([place]) => place !== '');
    production = locked.filter(([, { dev }]) => dev !== true);
  });

  it('run nothing when they are installed', () => {
    assert.deepEqual(
      production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place),
      [],
    );
  });

  it('have no version that is known to be unsafe (B58)', () => {
    for (const [name, { version: least, because }] of Object.entries(leastVersions)) {
      for (const [place, { version = '0' }] of locked.filter(([place]) =>
        place.endsWith(`node_modules/${name}`),
      )) {
        assert.ok(
          compareVersions(version, least) >= 0,
          `${place} ${version} is older than ${least}: ${because}`,
        );
      }
    }
  });

  it('are none of those that a user must never get', () => {
    const names = production.map(([place]) => place.replace(/^.*node_modules\//, ''));
    assert.deepEqual(
      names.filter((name) => Object.hasOwn(banned, name)).map((name) => `${name}: ${banned[name]}`),
      [],
    );
  });

  it('type the very API of the oldest VS Code that is promised', () => {
    const types = locked.find(([place]) => place === 'node_modules/@types/vscode')?.[1].version ?? '';
    assert.equal(minorOf(types), minorOf(manifest.engines.vscode));
  });
});

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(root, file), 'utf8'));
}

/** `^1.97.0` and `1.97.3` are both `1.97`. */
function minorOf(version: string): string {
  return /\d+\.\d+/.exec(version)?.[0] ?? '';
}

function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
