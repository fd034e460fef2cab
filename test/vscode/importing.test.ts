import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { paragraphTexts } from '../../src/core/source/source-text.ts';
import { closeEverything, useFiles, workspaceFolder } from './kit/files.ts';
import { closeMessages } from './kit/messages.ts';
import { item, outlineWith, wholeOutline } from './kit/outline.ts';
import { endOf, until } from './kit/until.ts';

const title = 'Pay for trees that live';
const first =
  'The city has cut more trees than it has planted in every year since 2015, and nobody kept count.';
const second =
  'The main obstacle is that contractors are paid by the hole. A sapling that dies in its first summer costs them nothing.';
const third =
  'The Urban Forest Board (UFB) should pay for trees that are alive after three years. It must publish a count of them.';

const download = (...paragraphs: string[]): string =>
  [
    title.toUpperCase(),
    'January 02, 2025 12:50 am | Updated 01:23 am IST',
    'SHARE',
    ...paragraphs,
    'COMMENTS',
    'BACK TO TOP',
  ].join('\n\n');

describe('Importing an article', function () {
  this.timeout(60_000);
  const files = useFiles();
  const source = () => vscode.Uri.joinPath(workspaceFolder(), 'pay-for-trees-that-live.md');
  const notes = () => vscode.Uri.joinPath(workspaceFolder(), 'pay-for-trees-that-live.article.yaml');

  beforeEach(() => {
    files.expect('pay-for-trees-that-live.md');
    files.expect('pay-for-trees-that-live.article.yaml');
  });

  function tableShown(): string | false {
    const { document } = vscode.window.activeTextEditor ?? {};
    return document?.isUntitled === true && document.getText().includes('|') && document.getText();
  }

  const isOpen = (uri: vscode.Uri): boolean =>
    vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();

  async function textOf(uri: vscode.Uri): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }

  async function importDownload(...paragraphs: string[]): Promise<void> {
    const uri = await files.write('download.txt', download(...paragraphs));
    // The message at the end waits for the person: what matters is there before.
    void vscode.commands.executeCommand('articleNotes.importArticle', uri);
    // The thread that reads starts with the first document.
    await until('the source text is open', () => isOpen(source()), 30_000);
    await outlineWith(`# ${title}`);
    await closeMessages();
  }

  async function article() {
    const document = await vscode.workspace.openTextDocument(notes());
    const parsed = parseArticle(document.getText());
    assert.deepEqual(parsed.problems, []);
    return parsed.article!;
  }

  it('writes its clean text and a first outline beside it, and opens both', async () => {
    await importDownload(first, second, third);
    assert.deepEqual(paragraphTexts(await textOf(source())), [first, second, third]);
    const { title: found, source: from, sections } = await article();
    assert.equal(found, title);
    assert.equal(from?.published, '2025-01-02');
    const points = sections.flatMap((section) => section.points);
    assert.deepEqual(points.flatMap(({ paragraphs }) => paragraphs ?? []).sort(), [1, 2, 3]);
    assert.ok(points.every(({ proposed }) => proposed !== undefined));
    await outlineWith(`# ${title}`);
    assert.match(await wholeOutline(), /contractors are paid by the hole/);
  });

  it('lets proposals be accepted, rejected and put under another role, each undone by one undo', async () => {
    await importDownload(first, second, third);
    const before = await article();
    const ids = before.sections.flatMap(({ points }) => points.map(({ id }) => id));
    await vscode.commands.executeCommand('articleNotes.acceptProposals', undefined, ids.map(item));
    assert.ok(
      (await article()).sections.every(({ points }) =>
        points.every(({ proposed }) => proposed === undefined),
      ),
    );
    await vscode.window.showTextDocument(notes());
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await article(), before);
    await outlineWith('contractors');
    await vscode.commands.executeCommand('articleNotes.rejectProposals', item(ids[1]!));
    assert.equal((await article()).sections.flatMap(({ points }) => points).length, 2);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await article(), before);
  });

  it('never writes over a file that is there', async () => {
    await files.write('pay-for-trees-that-live.md', 'mine');
    const uri = await files.write('download.txt', download(first, second, third));
    files.expect('pay-for-trees-that-live-2.md');
    files.expect('pay-for-trees-that-live-2.article.yaml');
    void vscode.commands.executeCommand('articleNotes.importArticle', uri);
    const another = vscode.Uri.joinPath(workspaceFolder(), 'pay-for-trees-that-live-2.md');
    // Open is what is written whole: notes that come after the test would be in the way of others.
    await until('the article is open under another name', () => isOpen(another), 30_000);
    assert.notEqual(await textOf(another), '');
    assert.equal(await textOf(source()), 'mine');
    await closeMessages();
  });

  it('takes a folder in one step and says in a table what became of each document', async () => {
    await files.write('pile/one.txt', download(first, second, third));
    await files.write(
      'pile/two.txt',
      download(third, first, second).replace(title.toUpperCase(), 'COUNT THE TREES FIRST'),
    );
    const folder = await files.write('pile/three.txt', 'SHARE\n\nCOMMENTS\n');
    void vscode.commands.executeCommand('articleNotes.importArticle', vscode.Uri.joinPath(folder, '..'));
    const table = await until('the table', tableShown, 30_000);
    assert.match(table, /2 articles were imported, 1 documents or articles were not/);
    assert.match(table, /three\.txt \|.*\| No article was found/);
    const written = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, '..'));
    assert.deepEqual(
      written
        .map(([name]) => name)
        .filter((name) => name.endsWith('.yaml'))
        .sort(),
      ['count-the-trees-first.article.yaml', 'pay-for-trees-that-live.article.yaml'],
    );
  });

  it('says why a document is refused, and writes nothing', async () => {
    const before = await vscode.workspace.fs.readDirectory(workspaceFolder());
    const uri = await files.write(
      'picture.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    );
    const told = vscode.commands.executeCommand('articleNotes.importArticle', uri);
    await endOf('the message why', told, closeMessages);
    await vscode.workspace.fs.delete(uri);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(workspaceFolder()), before);
  });

  it('takes the text on the clipboard', async () => {
    await vscode.env.clipboard.writeText(download(first, second, third));
    void vscode.commands.executeCommand('articleNotes.importFromClipboard');
    await until('the source text is open', () => isOpen(source()), 30_000);
    assert.deepEqual(paragraphTexts(await textOf(source())), [first, second, third]);
    await closeMessages();
  });

  afterEach(closeEverything);
});
