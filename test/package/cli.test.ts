import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/setup/place.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { expectedMetadata, expectedText } from '../unit/readers/expected-article.ts';

const articles = path.join(root, 'test/fixtures/articles');
const trap = path.join(root, 'test/fixtures/hostile/deflate-bomb.pdf');

/** Slug, file and the metadata that the file itself shows. */
const downloads = [
  ['eggs-at-noon', 'page.html', ['title', 'author', 'published', 'language']],
  ['a-chip-of-ones-own', 'download.txt', ['title', 'author', 'published', 'kind', 'language']],
  ['night-buses', 'article.pdf', ['title', 'author', 'authorPost', 'published', 'language']],
] as const;

interface Line {
  readonly file: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly paragraphs: readonly {
    readonly text: string;
    readonly role: string;
    readonly confidence: number;
  }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('The built command line', function () {
  this.timeout(30_000);
  let place: string;
  before(async () => {
    await run(process.execPath, ['esbuild.js'], { cwd: root });
    place = await mkdtemp(path.join(tmpdir(), 'article-notes-'));
    // Alone, in a package of another kind.
    await writeFile(path.join(place, 'package.json'), '{"type":"module"}');
    for (const part of ['cli.js', 'package.json', 'library', 'worker']) {
      await cp(path.join(root, 'dist', part), path.join(place, 'dist', part), { recursive: true });
    }
  });
  after(() => rm(place, { recursive: true, force: true }));

  const cli = (...args: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const command = [path.join(place, 'dist/cli.js'), ...args];
      const child = execFile(process.execPath, command, { cwd: place }, (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });
  const filesIn = async (folder: string): Promise<readonly string[]> =>
    (await readdir(path.join(place, folder))).sort();

  it('knows its version and its commands', async () => {
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await cli('--version'), { code: 0, out: `${version}\n`, err: '' });
    assert.match((await cli('--help')).out, /^ {2}import FILE\.\.\. /m);
  });

  it('has no way to the network and starts no program', async () => {
    const script = await readFile(path.join(place, 'dist/cli.js'), 'utf8');
    const asked = [...script.matchAll(/(?:require|import)\("((?:node:)?[a-z_/]+)"\)/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual([...new Set(asked)].sort(), [
      'node:fs/promises',
      'node:path',
      'node:util',
      'node:worker_threads',
    ]);
  });

  for (const [slug, file, fields] of downloads) {
    it(`prints what ${slug}/${file} is, paragraph by paragraph`, async () => {
      const document = path.join(articles, slug, file);
      const { code, out, err } = await cli('import', '--json', document);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out.indexOf('\n'), out.length - 1, 'it is not one line');
      const { file: named, metadata, paragraphs } = JSON.parse(out) as Line;
      assert.equal(named, document);
      const expected = await expectedMetadata(slug);
      for (const field of fields) {
        assert.equal(
          String(metadata[field]).replace(/^The /, ''),
          expected[field]?.replace(/^The /, ''),
          field,
        );
      }
      const texts = (await expectedText(slug)).filter((block) => !block.startsWith('#'));
      assert.deepEqual(
        paragraphs.map(({ text }) => text),
        texts,
      );
      assert.ok(
        paragraphs.every(({ role, confidence }) => role !== '' && confidence >= 0 && confidence <= 1),
      );
    });
  }

  it('writes two files for each article, and never over those that are there', async () => {
    const documents = downloads.map(([slug, file]) => path.join(articles, slug, file));
    const first = await cli('import', ...documents, '--out', 'written');
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^3 articles were imported, 0 documents or articles were not\.$/m);
    const files = await filesIn('written');
    assert.equal(files.length, 6);
    const contents = (): Promise<readonly string[]> =>
      Promise.all(files.map((file) => readFile(path.join(place, 'written', file), 'utf8')));
    const before = await contents();
    assert.match(
      (await cli('import', ...documents, '--out', 'written')).out,
      /^0 articles were imported, 3/m,
    );
    assert.deepEqual(await filesIn('written'), files);
    assert.deepEqual(await contents(), before);
    const notes = files.filter((file) => file.endsWith('.yaml')).map((file) => path.join('written', file));
    assert.deepEqual(await cli('check', ...notes), { code: 0, out: '', err: '' });
  });

  it('refuses with a sentence what it cannot read, and ends with 1', async () => {
    const pdf = await readFile(path.join(articles, 'night-buses/article.pdf'));
    const refused: readonly (readonly [name: string, content: string | Buffer, sentence: RegExp])[] = [
      ['cut.pdf', pdf.subarray(0, 2_000), /The file is damaged or incomplete\./],
      ['true.html', Buffer.from('7f454c460101010000', 'hex'), /It is not a text but another kind of file\./],
      ['deep.html', '<div>'.repeat(20_000), /^deep\.html was not imported\. /],
      ['a\u001b[2J\nb.txt', '', /^a␛\[2J␊b\.txt was not imported\. There is no text in it\./],
    ];
    for (const [name, content, sentence] of refused) {
      await writeFile(path.join(place, name), content);
      const { code, out, err } = await cli('import', name, '--out', 'refused');
      assert.deepEqual([code, out], [1, ''], name);
      assert.match(err, sentence);
    }
    assert.ok(!(await filesIn('.')).includes('refused'));
  });

  it('ends a document in its time, and reads the next', async () => {
    const begun = performance.now();
    const { code, out } = await cli('import', '--json', trap, path.join(articles, 'eggs-at-noon/page.html'));
    assert.ok(performance.now() - begun < 20_000);
    assert.equal(code, 1);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    assert.match(first?.problems[0]?.code ?? '', /^too-(?:slow|complex)$/);
    assert.equal(second?.paragraphs.length, 7);
  });

  it('ends at Ctrl+C, whatever it is reading', async () => {
    const documents = [path.join(articles, 'eggs-at-noon/page.html'), trap];
    const child = spawn(process.execPath, [
      path.join(place, 'dist/cli.js'),
      'import',
      '--json',
      ...documents,
    ]);
    // The first is read: the second has begun, and takes all the time that it is given.
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 130);
  });

  it('tells where notes are damaged', async () => {
    const sound = await readFile(
      path.join(root, 'src/library/articles/groundwater-commons.article.yaml'),
      'utf8',
    );
    const damaged = sound
      .replace('role: context', 'role: contxt')
      .replace(/^ +- gs\d\..*$/m, '  - gs9.none.1');
    await writeFile(path.join(place, 'damaged.article.yaml'), damaged);
    const { code, out } = await cli('check', 'damaged.article.yaml');
    assert.equal(code, 1);
    for (const line of out.trim().split('\n')) assert.match(line, /^damaged\.article\.yaml:\d+:\d+: /);
    assert.match(out, /:\d+: "contxt" is not one of: /);
    assert.match(out, /:\d+: warning: The syllabus has no topic "gs9\.none\.1"\.$/m);
  });

  it('prints outlines and summaries', async () => {
    const notes = path.join(place, 'dist/library/articles/india-korea-defence.article.yaml');
    assert.match((await cli('outline', notes)).out, /^# .+\n\n.+\n\n## /);
    assert.match((await cli('summary', notes)).out, /^## The argument$/m);
  });

  it('sends no colours and no progress where nobody watches', async () => {
    await mkdir(path.join(place, 'many'));
    for (const name of ['a', 'b', 'c']) await writeFile(path.join(place, 'many', `${name}.txt`), name);
    const { out, err } = await cli('import', 'many');
    assert.doesNotMatch(out + err, /[\u001b\r]/);
    assert.equal(err.trim().split('\n').length, 3);
  });

  it('ends quietly when nobody reads on', async () => {
    const notes = path.join(place, 'dist/library/articles/groundwater-commons.article.yaml');
    const child = spawn(process.execPath, [path.join(place, 'dist/cli.js'), 'summary', notes]);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });
});
