import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { parseArticle } from '../../../../src/core/article/parse-article.ts';
import { download, fixture, Stage, type Ran } from '../stage.ts';

describe('Importing on the command line', () => {
  let stage: Stage;
  beforeEach(async () => (stage = await Stage.set()));
  afterEach(() => stage.strike());

  it('writes a source text and notes beside the document, and tells their names', async () => {
    const file = await stage.write('down load.txt', download('Who counts the wells'));
    const { code, printed, told } = await stage.run('import', file);
    assert.deepEqual([code, told], [0, []]);
    assert.deepEqual(await stage.files(), [
      'down load.txt',
      'who-counts-the-wells.article.yaml',
      'who-counts-the-wells.md',
    ]);
    const { article, problems } = parseArticle(await stage.read('who-counts-the-wells.article.yaml'));
    assert.deepEqual(problems, []);
    assert.equal(article?.source?.text, 'who-counts-the-wells.md');
    assert.match(
      await stage.read('who-counts-the-wells.md'),
      /^imported: 2026-01-31\nfrom: down load\.txt$/m,
    );
    assert.match(printed, /^Imported “Who counts the wells”\. 4 points are proposed/);
    assert.ok(
      printed.endsWith(
        `${stage.path('who-counts-the-wells.md')}\n${stage.path('who-counts-the-wells.article.yaml')}`,
      ),
    );
  });

  it('writes into another folder, which it makes', async () => {
    const file = await stage.write('a.txt', download('Who counts the wells'));
    assert.equal((await stage.run('import', file, '--out', stage.path('new/notes'))).code, 0);
    assert.deepEqual(await stage.files(), ['a.txt', 'new']);
    assert.match(await stage.read('new/notes/who-counts-the-wells.md'), /^---\n/);
  });

  it('passes over an article whose notes are there, and changes nothing', async () => {
    const file = await stage.write('a.txt', download('Who counts the wells'));
    await stage.run('import', file);
    await stage.write('who-counts-the-wells.md', 'mine');
    await stage.write('who-counts-the-wells.article.yaml', 'mine too');
    const { code, printed } = await stage.run('import', file);
    assert.equal(code, 0);
    assert.match(printed, /who-counts-the-wells\.article\.yaml is there already\. Use --merge/);
    assert.equal(await stage.read('who-counts-the-wells.md'), 'mine');
    assert.equal(await stage.read('who-counts-the-wells.article.yaml'), 'mine too');
    assert.equal((await stage.files()).length, 3);
  });

  it('takes another name where a file has the one of the source text, be it the document or a link to nowhere', async () => {
    const file = await stage.write('who-counts-the-wells.md', download('Who counts the wells'));
    await symlink('nowhere', stage.path('who-counts-the-wells-2.md'));
    assert.equal((await stage.run('import', file)).code, 0);
    assert.deepEqual(await stage.files(), [
      'who-counts-the-wells-2.md',
      'who-counts-the-wells-3.article.yaml',
      'who-counts-the-wells-3.md',
      'who-counts-the-wells.md',
    ]);
    assert.equal(await stage.read('who-counts-the-wells.md'), download('Who counts the wells'));
  });

  it('writes two articles of one document, also where they have one title', async () => {
    const both = `${download('A note')}\n\n${download('A note', 'the tanks of the town')}`;
    const { code, printed } = await stage.run('import', await stage.write('both.txt', both));
    assert.equal(code, 0);
    assert.deepEqual(
      (await stage.files()).filter((name) => name.endsWith('.yaml')),
      ['a-note-2.article.yaml', 'a-note.article.yaml'],
    );
    assert.match(printed, /^2 articles were imported, 0 documents/m);
  });

  it('takes the documents of a folder and of the folders in it, and ends with a table', async () => {
    await mkdir(stage.path('june/.git'), { recursive: true });
    await stage.write('b.txt', download('The second article', 'the tanks of the town'));
    await stage.write('june/a.md', download('The article of June'));
    await stage.write('june/.git/c.txt', download('Third'));
    await stage.write('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    await symlink(stage.folder, stage.path('june/round'));
    const read: string[] = [];
    stage.onRead = (name) => read.push(name);
    const { printed } = await stage.run('import', stage.folder, stage.path('b.txt'));
    assert.deepEqual(read, ['b.txt', 'a.md']);
    const rows = printed.split('\n').filter((line) => line.startsWith('| '));
    assert.equal(rows.length, 2 + 2);
    assert.ok(
      rows.some((row) =>
        row.includes('| The second article | imported as the-second-article.article.yaml | 4 |'),
      ),
    );
  });

  it('tells of each document that it cannot import why, imports the others and fails', async () => {
    const files = [
      await stage.write('empty.txt', ''),
      await stage.write('program.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0])),
      await stage.write('large.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61)),
      stage.path('none.pdf'),
      await stage.write('good.txt', download('Good')),
      '/dev/null',
    ];
    await mkdir(stage.path('nothing'));
    const { code, printed, told } = await stage.run('import', ...files, stage.path('nothing'));
    assert.equal(code, 1);
    assert.deepEqual(
      told.map((line) => line.replace(`${stage.folder}${path.sep}`, '')),
      [
        'empty.txt was not imported. There is no text in it. Copy the article again, or download the page anew.',
        'program.txt was not imported. It is not a text but another kind of file. Save the article as HTML, PDF or text.',
        'large.txt was not imported. It is larger than 20 MB. Save the article alone, without pictures.',
        'none.pdf was not imported. There is no such file.',
        '/dev/null was not imported. It is not a file but a pipe or a device.',
        'nothing was not imported. There is no text, Markdown, HTML, PDF or DOCX file in it.',
      ],
    );
    assert.match(printed, /^1 articles were imported, 6 documents/m);
  });

  it('says so where it cannot write, and leaves no half of an article', async () => {
    const file = await stage.write('a.txt', download('Who counts the wells'));
    const { code, told } = await stage.run('import', file, '--out', file);
    assert.equal(code, 1);
    assert.match(told.join(), /a\.txt was not imported\. /);
    assert.deepEqual(await stage.files(), ['a.txt']);
  });

  it('writes nothing when it is cancelled, at whichever document (B53)', async () => {
    for (const name of ['a', 'b', 'c']) await stage.write(`${name}.txt`, download(`Title ${name}`, name));
    for (const last of ['a', 'b', 'c']) {
      stage.isCancelled = false;
      stage.onRead = (name) => (stage.isCancelled ||= name === `${last}.txt`);
      const { code, printed, told } = await stage.run('import', stage.folder);
      assert.deepEqual([code, printed], [130, '']);
      assert.deepEqual(told, ['The import was cancelled. Nothing was written.']);
      assert.deepEqual(await stage.files(), ['a.txt', 'b.txt', 'c.txt']);
    }
  });

  for (const title of [
    '../../../etc/passwd',
    'C:\\Windows\\win.ini',
    'CON',
    '~/.ssh/config',
    'नल में जल',
    '....',
  ]) {
    it(`gives an article called ${title} a file of its own in the folder (B44)`, async () => {
      const page = `<title>${title}</title><h1>${title}</h1><article><p>${download('x').split('\n\n').slice(3).join('</p><p>')}</p></article>`;
      await mkdir(stage.path('in'));
      await stage.write('in/page.html', page);
      assert.equal(
        (await stage.run('import', stage.path('in/page.html'), '--out', stage.path('out'))).code,
        0,
      );
      assert.deepEqual(await stage.files(), ['in', 'out']);
    });
  }
});

describe('Importing again with --merge', () => {
  let stage: Stage;
  let file: string;
  const notes = 'who-counts-the-wells.article.yaml';
  beforeEach(async () => {
    stage = await Stage.set();
    file = await stage.write('a.txt', download('Who counts the wells'));
    await stage.run('import', file);
  });
  afterEach(() => stage.strike());

  const merge = (): Promise<Ran> => stage.run('import', file, '--merge');
  const newer = `${download('Who counts the wells')}\n\nThis year the board should publish the register, well by well, and pay the villages that correct it. Nothing else would cost so little and settle so much, as the two blocks that tried it found.`;

  it('changes nothing where nothing has changed', async () => {
    const before = await stage.read(notes);
    const { code, printed } = await merge();
    assert.deepEqual([code, printed], [0, 'The article has not changed. Nothing was written.']);
    assert.equal(await stage.read(notes), before);
  });

  it('adds what is new and leaves what the person wrote', async () => {
    await stage.write(notes, `# my own words\nthesis: Count them.\n${await stage.read(notes)}`);
    await stage.write('a.txt', newer);
    const { code, printed } = await merge();
    assert.equal(code, 0);
    assert.match(printed, /a\.txt is merged into .*who-counts-the-wells\.article\.yaml\.$/);
    const text = await stage.read(notes);
    assert.match(text, /^# my own words\nthesis: Count them\.\n/);
    assert.match(text, /paragraphs: \[5\]/);
    assert.match(await stage.read('who-counts-the-wells.md'), /This year the board should publish/);
    assert.deepEqual(await stage.files(), ['a.txt', notes, 'who-counts-the-wells.md']);
  });

  it('leaves both files alone where the notes cannot be read', async () => {
    const [before, broken] = [await stage.read('who-counts-the-wells.md'), 'title: [Wells\n'];
    await stage.write(notes, broken);
    await stage.write('a.txt', newer);
    const { code, told } = await merge();
    assert.equal(code, 1);
    assert.match(told.join(), /a\.txt was not imported\. who-counts-the-wells\.article\.yaml /);
    assert.equal(await stage.read(notes), broken);
    assert.equal(await stage.read('who-counts-the-wells.md'), before);
  });

  it('says so where the notes name no source text', async () => {
    await stage.write(notes, (await stage.read(notes)).replace(/^ +text: who-counts.*\n/m, ''));
    const { code, told } = await merge();
    assert.equal(code, 1);
    assert.match(told.join(), /names no source text, so there is nothing to compare it with\.$/);
  });

  it('does not merge two documents of one import into each other', async () => {
    await stage.write('b.txt', download('Another title'));
    await stage.write('c.txt', download('Another title', 'the tanks of the town'));
    const { printed } = await stage.run('import', stage.path('b.txt'), stage.path('c.txt'), '--merge');
    assert.match(printed, /c\.txt \| Another title \| passed over/);
    assert.doesNotMatch(await stage.read('another-title.md'), /tanks/);
  });
});

describe('Importing with --json', () => {
  let stage: Stage;
  beforeEach(async () => (stage = await Stage.set()));
  afterEach(() => stage.strike());

  it('prints a line for each document and writes nothing', async () => {
    const good = await stage.write('good.txt', download('A good article'));
    const none = stage.path('none.txt');
    const { code, printed, told } = await stage.run('import', '--json', good, none);
    assert.equal(code, 1);
    const [first, second] = printed.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      (first!['paragraphs'] as { number: number }[]).map(({ number }) => number),
      [1, 2, 3, 4],
    );
    assert.deepEqual(first!['metadata'], {
      title: 'A good article',
      author: 'Meera Example',
      published: '2026-01-02',
      language: 'en',
      tags: [],
    });
    assert.equal('article' in first!, false);
    assert.deepEqual(second, {
      file: none,
      problems: [{ code: 'unreadable', message: 'There is no such file.' }],
    });
    assert.deepEqual(told, [`${none} was not imported. There is no such file.`]);
    assert.deepEqual(await stage.files(), ['good.txt']);
  });

  it('prints a line for each article of a document, numbered', async () => {
    const both = `${download('The first article')}\n\n${download('The second article', 'the tanks of the town')}`;
    const { printed } = await stage.run('import', '--json', await stage.write('both.txt', both));
    const records = printed.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      records.map(({ article }) => article),
      [1, 2],
    );
  });

  it('gives every word of the download back, as text or as dropped', async () => {
    const { printed } = await stage.run('import', '--json', fixture('eggs-at-noon', 'page.html'));
    const { paragraphs, dropped } = JSON.parse(printed) as Record<
      'paragraphs' | 'dropped',
      { text: string; role?: string; confidence?: number; reason?: string }[]
    >;
    assert.ok(
      paragraphs.every(({ role, confidence }) => role !== undefined && confidence! >= 0 && confidence! <= 1),
    );
    assert.ok(dropped.length > 0 && dropped.every(({ reason }) => reason !== undefined));
  });
});
