import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  activationEvents: string[];
  capabilities: { untrustedWorkspaces: { supported: unknown }; virtualWorkspaces: unknown };
  extensionDependencies?: string[];
  extensionPack?: string[];
  contributes: { configuration: { properties: Record<string, { type: string; enum?: string[] }> } };
};

describe('The manifest (B38)', () => {
  it('lets the extension run in Restricted Mode and in virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('has no setting that a folder nobody trusts could turn into a path, an address or a command', () => {
    for (const [name, { type, enum: choices }] of Object.entries(
      manifest.contributes.configuration.properties,
    )) {
      const isHarmless = ['boolean', 'integer', 'number'].includes(type) || choices !== undefined;
      assert.ok(isHarmless, `${name}: restrict it in untrusted workspaces`);
    }
  });

  it('wakes the extension for Markdown and its own panel: not at the start, and not by an address', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onWebviewPanel:articleNotes.summary',
    ]);
  });

  it('needs no other extension', () => {
    assert.equal(manifest.extensionDependencies, undefined);
    assert.equal(manifest.extensionPack, undefined);
  });
});

describe('The source of the host (B27)', () => {
  it('makes no Markdown of foreign text, trusts none, and lets none be HTML', async () => {
    const files = await Array.fromAsync(glob('src/**/*.ts', { cwd: root }));
    assert.ok(files.length > 50);
    for (const file of files) {
      const text = await readFile(path.join(root, file), 'utf8');
      assert.doesNotMatch(text, /MarkdownString|isTrusted|supportHtml|supportThemeIcons/, file);
    }
  });
});
