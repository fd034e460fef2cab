import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/setup/place.mjs';
import type { Draft } from '../../../src/core/importing/draft.ts';

const folder = path.join(root, 'test/fixtures/articles');

/** The download of a fixture. */
export async function download(slug: string, file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join(folder, slug, file)));
}

/** The clean text of a fixture, block by block. */
export async function expectedText(slug: string): Promise<string[]> {
  return (await readFile(path.join(folder, slug, 'expected.md'), 'utf8')).trim().split('\n\n');
}

export async function expectedMetadata(slug: string): Promise<Record<string, string>> {
  return parse(await readFile(path.join(folder, slug, 'expected.yaml'), 'utf8'), {
    schema: 'failsafe',
  }) as Record<string, string>;
}

/** The blocks of a draft as a source text has them. */
export function textOf({ blocks }: Pick<Draft, 'blocks'>): string[] {
  return blocks.map(({ level, text }) => (level === undefined ? text : `${'#'.repeat(level)} ${text}`));
}
