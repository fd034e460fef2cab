import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordFile, wordMembers } from '../../../../scripts/fixtures/word-file.mjs';
import { zipFile } from '../../../../scripts/fixtures/zip-file.mjs';
import { ImportRefusal } from '../../../../src/core/importing/import-refusal.ts';
import { readDocx } from '../../../../src/readers/docx/read-docx.ts';
import { download, expectedMetadata, expectedText, textOf } from '../expected-article.ts';
import { refusal } from '../refusal.ts';

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const item = (text: string, level: number, list: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const textsOf = async (body: string): Promise<string[]> => textOf(await readDocx(wordFile({ body })));

describe('a Word document', () => {
  it('gives its paragraphs, headings, lists, quotations and tables in order', async () => {
    const [title, byline, day, ...others] = textOf(
      await readDocx(await download('file-notings', 'article.docx')),
    );
    const metadata = await expectedMetadata('file-notings');
    assert.deepEqual(
      [title, byline, day],
      [`# ${metadata['title']}`, `By ${metadata['author']}`, '2 September 2024'],
    );
    assert.deepEqual(others, [
      ...(await expectedText('file-notings')),
      `${metadata['author']} ${metadata['authorPost']}.`,
    ]);
  });

  it('tells its notes, and where they stood, and what its title and properties say', async () => {
    const { dropped, claims } = await readDocx(await download('file-notings', 'article.docx'));
    assert.deepEqual(dropped, [
      {
        text: 'The officer asked not to be named. A copy of the note is with the author.',
        reason: 'page-furniture',
        before: 4,
      },
    ]);
    assert.deepEqual(
      claims.map(({ field, from }) => `${field} from ${from}`),
      ['title from markup', 'title from file-name'],
    );
  });

  it('keeps the numbers and the levels of its lists', async () => {
    const body = [
      item('first', 0, 2),
      item('detail', 1, 2),
      item('another', 1, 2),
      item('second', 0, 2),
      paragraph('Between them.'),
      item('anew', 0, 2),
    ];
    assert.deepEqual(await textsOf(body.join('')), [
      '1. first\n   - detail\n   - another\n2. second',
      'Between them.',
      '1. anew',
    ]);
  });

  it('leaves a caption out', async () => {
    const body = paragraph('Text.') + paragraph('A canal.', '<w:pStyle w:val="Caption"/>');
    const { blocks, dropped } = await readDocx(wordFile({ body }));
    assert.equal(blocks.length, 1);
    assert.deepEqual(dropped, [{ text: 'A canal.', reason: 'caption', before: 1 }]);
  });

  it('reads the text in a frame of one cell', async () => {
    assert.deepEqual(
      await textsOf(`<w:tbl><w:tr><w:tc>${paragraph('One.')}${paragraph('Two.')}</w:tc></w:tr></w:tbl>`),
      ['One.', 'Two.'],
    );
  });

  it('leaves no Markdown mark and no table border that its author did not mean', async () => {
    const cells = ['a | b', '*c*'].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
    assert.deepEqual(
      await textsOf(paragraph('# &lt;script&gt; *x*') + `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`),
      ['\\# \\<script> \\*x\\*', '| a \\| b | \\*c\\* |\n| --- | --- |'],
    );
  });
});

describe('a Word document that cannot be read (B47)', () => {
  const sound = wordMembers({ body: paragraph('Some text.') });

  it('is refused where it unpacks to a hundred times its size', async () => {
    const bomb = zipFile([...sound, { name: 'word/media/a.xml', content: Buffer.alloc(5_000_000) }]);
    await assert.rejects(readDocx(bomb), refusal('too-complex'));
  });

  it('is refused where it unpacks to more than it says', async () => {
    const lie = { name: 'word/extra.xml', content: Buffer.alloc(5_000_000), toldSize: 1_000 };
    await assert.rejects(readDocx(zipFile([...sound, lie])), refusal('too-complex'));
  });

  it('is refused where it unpacks to less than it says', async () => {
    const lie = { name: 'word/extra.xml', content: 'abc', toldSize: 1_000 };
    await assert.rejects(readDocx(zipFile([...sound, lie])), refusal('damaged'));
  });

  it('is refused where it holds more than a thousand files', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => ({ name: `word/${index}.xml`, content: '' }));
    await assert.rejects(readDocx(zipFile([...sound, ...many])), refusal('too-complex'));
  });

  it('is refused where its elements are nested beyond reason', async () => {
    const deep = '<w:ins>'.repeat(50_000) + '</w:ins>'.repeat(50_000);
    await assert.rejects(readDocx(wordFile({ body: deep })), refusal('too-complex', 'damaged', 'empty'));
  });

  it('is refused where it is locked, empty, or the document of another program', async () => {
    const locked = sound.map((member) => ({ ...member, flags: 1 }));
    await assert.rejects(readDocx(zipFile(locked)), refusal('encrypted'));
    await assert.rejects(readDocx(wordFile({ body: '' })), refusal('empty'));
    const odt = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', content: '' },
    ];
    await assert.rejects(readDocx(zipFile(odt)), refusal('unknown-format'));
    const sheet = [...sound, { name: 'xl/workbook.xml', content: '' }];
    await assert.rejects(readDocx(zipFile(sheet)), refusal('unknown-format'));
  });

  it('is read without a look at the paths that its files name', async () => {
    const odd = ['../../etc/passwd', '/etc/passwd', 'C:\\windows\\a.xml', '__proto__', 'word/../../x.xml'];
    const bytes = zipFile([...sound, ...odd.map((name) => ({ name, content: 'x' }))]);
    assert.deepEqual(textOf(await readDocx(bytes)), ['Some text.']);
    assert.equal('x' in Object.prototype, false);
  });

  it('is read without the picture that it names elsewhere', async () => {
    const picture =
      '<w:drawing><a:blip r:link="r9" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:drawing>';
    const relation =
      '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    const members = wordMembers({
      body: `<w:p><w:r><w:t>Some text.</w:t></w:r><w:r>${picture}</w:r></w:p>`,
    }).map((member) =>
      member.name === 'word/_rels/document.xml.rels'
        ? { ...member, content: String(member.content).replace('</Relationships>', relation) }
        : member,
    );
    assert.deepEqual(textOf(await readDocx(zipFile(members))), ['Some text.']);
  });

  it('is read or refused wherever it was cut off and whatever its bytes are', async function () {
    this.timeout(60_000);
    const whole = await download('file-notings', 'article.docx');
    const place = fc.nat({ max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 10 }),
        async (cut, changes) => {
          const bytes = whole.slice(0, changes.length > 0 ? whole.length : cut);
          for (const [at, byte] of changes) bytes[at] = byte;
          try {
            await readDocx(bytes);
          } catch (error) {
            assert.ok(error instanceof ImportRefusal, String(error));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
