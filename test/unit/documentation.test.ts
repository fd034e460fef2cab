import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReferences } from '../../src/core/article/check-references.ts';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { parseLibrary } from '../../src/core/library/library.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/dependencies.md',
  'docs/notes-format.md',
];

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly key: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

describe('The documentation', () => {
  let texts: ReadonlyMap<string, string>;
  let manifest: Manifest;
  const textOf = (document: string): string => texts.get(document) ?? '';

  before(async () => {
    texts = new Map(await Promise.all(documents.map(async (name) => [name, await read(name)] as const)));
    manifest = JSON.parse(await read('package.json')) as Manifest;
  });

  it('links to files that are there', () => {
    const broken = [...texts].flatMap(([name, text]) =>
      linksIn(text)
        .filter((target) => !existsSync(path.join(root, path.dirname(name), target)))
        .map((target) => `${name} -> ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('names npm scripts that there are', () => {
    const named = [...texts.values()].flatMap((text) => matches(text, /\bnpm run ([a-z:-]+)/g));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((script) => !(script in manifest.scripts)),
      [],
    );
  });

  it('names every npm script for those who contribute', () => {
    const named = matches(textOf('CONTRIBUTING.md'), /\bnpm (?:run )?([a-z:-]+)/g);
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((script) => !named.includes(script)),
      [],
    );
  });

  it('has every command in the README, under its name in the palette', async () => {
    const names = JSON.parse(await read('package.nls.json')) as Record<string, string>;
    const titles = manifest.contributes.commands.map(
      ({ title }) => names[title.replaceAll('%', '')] ?? title,
    );
    assert.deepEqual(
      titles.filter((title) => !textOf('README.md').includes(title)),
      [],
    );
  });

  it('has every setting in the README with its default, and no other', () => {
    const { properties } = manifest.contributes.configuration;
    const rows = textOf('README.md').matchAll(/^\| `(articleNotes\.[\w.]+)`\s*\| `([^`]+)`/gm);
    assert.deepEqual(
      Object.fromEntries([...rows].map(([, name, value]) => [name, value])),
      Object.fromEntries(
        Object.entries(properties).map(([name, setting]) => [name, String(setting.default)]),
      ),
    );
  });

  it('has every key of the outline in the README', () => {
    const table = textOf('README.md').toLowerCase();
    assert.deepEqual(
      manifest.contributes.keybindings.map(({ key }) => key).filter((key) => !table.includes(`| ${key} `)),
      [],
    );
  });

  it('shows notes that have no fault', async () => {
    const [example = ''] = matches(textOf('README.md'), /```yaml\n([\s\S]*?)```/g);
    const { article, problems } = parseArticle(example);
    assert.deepEqual(problems, []);
    assert.ok(article);
    const library = parseLibrary({
      frameworks: await read('src/library/frameworks.yaml'),
      directives: await read('src/library/directives.yaml'),
      syllabus: await read('src/library/syllabus.yaml'),
    });
    assert.deepEqual(checkReferences(article, library), []);
  });

  it('explains every field and every fixed value of the notes, and no other', async () => {
    const schema = JSON.parse(await read('src/library/schemas/article.schema.json')) as unknown;
    const { fields, values } = wordsOf(schema);
    const text = textOf('docs/notes-format.md');
    const explained = matches(text, /^\| ((?:`\w+`(?:, )?)+)/gm).flatMap((cell) => matches(cell, /`(\w+)`/g));
    const nested = ['by', 'subject', 'topic', 'exact', 'prefix', 'suffix', 'sure'];
    assert.deepEqual(new Set([...explained, ...nested]), fields);
    assert.deepEqual(
      [...values, ...nested].filter((word) => !text.includes(`\`${word}\``)),
      [],
    );
  });

  it('names tests and rules that hold what it says always holds', async () => {
    const named = [...textOf('docs/architecture.md').matchAll(/^ +- `([\w./-]+)`: (.+)$/gm)];
    assert.ok(named.length > 10);
    for (const [, file = '', title = ''] of named)
      assert.ok((await read(file)).includes(title), `${file} has nothing about “${title}”`);
  });

  it('accounts for every package', () => {
    const text = textOf('docs/dependencies.md');
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const isNamed = (name: string): boolean =>
      text.includes(`\`${name}\``) || text.includes(`[${name}]`) || name.startsWith('@types/');
    assert.deepEqual(
      packages.filter((name) => !isNamed(name)),
      [],
    );
  });

  it('says in the README that there is no network and no telemetry', () => {
    assert.match(textOf('README.md'), /^No network, no telemetry\./m);
  });
});

function read(file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8');
}

/** The first group of every match. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

/** Relative targets of links and pictures. */
function linksIn(markdown: string): string[] {
  return matches(markdown, /\]\(([^)\s]+)\)/g).filter((target) => !/^[a-z]+:|^#/.test(target));
}

/** Names of properties, and the values of enumerations, anywhere in a schema. */
function wordsOf(schema: unknown): { fields: Set<string>; values: Set<string> } {
  const found = { fields: new Set<string>(), values: new Set<string>() };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties = {}, enum: values = [] } = node as { properties?: object; enum?: string[] };
    for (const name of Object.keys(properties)) found.fields.add(name);
    for (const value of values) found.values.add(value);
    Object.values(node).forEach(visit);
  };
  visit(schema);
  return found;
}
