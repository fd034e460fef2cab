import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/readers/pdf/read-pdf.ts';
import { download, expectedMetadata, expectedText, textOf } from '../expected-article.ts';
import { column, pdfWithText, type Placed } from './pdf-file.ts';

const filler = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Line ${index} of a long paragraph that goes on and on here`);

async function textsOf(...pages: readonly (readonly Placed[])[]): Promise<string[]> {
  return textOf(await readPdf(pdfWithText(pages)));
}

describe('a PDF', () => {
  for (const [slug, how] of [
    ['night-buses', 'that a browser printed'],
    ['soil-carbon-ledger', 'of two columns with indents, a large first capital and running heads'],
    ['district-judges', 'with words cut at line ends and sentences at page ends'],
  ] as const) {
    it(`${how} gives its paragraphs whole and in order`, async () => {
      const [title, byline, ...others] = textOf(await readPdf(await download(slug, 'article.pdf')));
      const metadata = await expectedMetadata(slug);
      assert.equal(title, `# ${metadata['title']}`);
      assert.match(byline ?? '', new RegExp(`^By ${metadata['author']} \\| `));
      assert.deepEqual(others, [
        ...(await expectedText(slug)),
        `${metadata['author']} ${metadata['authorPost']}.`,
      ]);
    });
  }

  it('claims the title that it shows before the one of its properties, and what its heads and feet say', async () => {
    const { claims } = await readPdf(await download('night-buses', 'article.pdf'));
    assert.deepEqual(
      claims.map(({ field, from, value }) => `${field} from ${from}: ${value}`),
      [
        'title from markup: The last bus leaves too early',
        'url from text: https://www.harnalcourier.example/opinion/last-bus/article4471.html',
        'publication from text: The Harnal Courier',
        'title from file-name: The last bus leaves too early',
      ],
    );
  });

  it('claims the paper and the day that stand in its running heads', async () => {
    const { claims } = await readPdf(await download('soil-carbon-ledger', 'article.pdf'));
    const ofText = claims.filter(({ from }) => from === 'text');
    assert.deepEqual(
      ofText.map(({ field, value }) => `${field}: ${value}`),
      ['publication: The Plateau Weekly', 'published: 18 November 2023'],
    );
  });

  it('tells the heads and feet that it left out, and where', async () => {
    const { dropped, blocks } = await readPdf(await download('soil-carbon-ledger', 'article.pdf'));
    assert.deepEqual(
      dropped.map(({ text, reason }) => `${reason}: ${text}`),
      [
        'page-furniture: THE PLATEAU WEEKLY Agriculture 18 November 2023',
        'page-furniture: 1',
        'page-furniture: THE PLATEAU WEEKLY Agriculture 18 November 2023',
        'page-furniture: 2',
      ],
    );
    assert.equal(dropped[0]?.before, 0);
    assert.ok(dropped.every(({ before }) => before <= blocks.length));
  });

  it('keeps a line that stands on one page alone', async () => {
    const texts = await textsOf(
      [{ text: 'A word of its own at the head', x: 50, y: 780 }, ...column(filler(5))],
      [{ text: 'Another word at the head', x: 50, y: 780 }, ...column(filler(5))],
    );
    assert.ok(texts.some((text) => text.startsWith('A word of its own')));
  });

  it('takes no title, author or date that a program put into its properties', async () => {
    const info =
      '/Title (Microsoft Word - draft7.docx) /Author (admin) /CreationDate (D:20240102030405Z) /ModDate (D:20240102030405Z)';
    const { claims } = await readPdf(pdfWithText([column(filler(5))], { info }));
    assert.deepEqual(claims, []);
  });

  it('takes its title from its properties, and an author whom the text names', async () => {
    const info = '/Title (On patience) /Author (R. Rao)';
    const claimsOf = async (...lines: string[]) =>
      (await readPdf(pdfWithText([column(lines)], { info }))).claims;
    const title = { field: 'title', value: 'On patience', from: 'file-name' };
    assert.deepEqual(await claimsOf(...filler(5)), [title]);
    assert.deepEqual(await claimsOf('By R. RAO', ...filler(5)), [
      title,
      { field: 'author', value: 'R. Rao', from: 'file-name' },
    ]);
  });

  it('leaves no Markdown mark that its author did not mean', async () => {
    const [text] = await textsOf(column(['# 5 * 3 <b>bold</b> `code` [a](b) and snake_case as it stands']));
    assert.equal(text, '\\# 5 \\* 3 \\<b>bold\\</b> \\`code\\` [a\\](b) and snake_case as it stands');
  });

  it('puts marked lines together into a list, and numbered ones that follow one another', async () => {
    const texts = await textsOf([
      ...column(['What the panel of experts asked for in the end was this and no more:']),
      ...column(['- that the canal be lined before', 'the rains,', '- that the wells be counted.'], {
        top: 680,
      }),
      ...column(['1. The first of two demands.', '2. The second of two demands.'], { top: 620 }),
      ...column(['1991. That was the year in which the reforms began for most of us.'], { top: 560 }),
    ]);
    assert.deepEqual(texts.slice(1), [
      '- that the canal be lined before the rains,\n- that the wells be counted.',
      '1. The first of two demands.\n2. The second of two demands.',
      '1991\\. That was the year in which the reforms began for most of us.',
    ]);
  });

  it('reads type printed twice once', async () => {
    const [text] = await textsOf([
      { text: 'Bold by printing the line twice', x: 50, y: 700 },
      { text: 'Bold by printing the line twice', x: 50.4, y: 700 },
    ]);
    assert.equal(text, 'Bold by printing the line twice');
  });

  it('reads a sentence to its end before the small type that stands between its halves', async () => {
    const texts = await textsOf(
      [
        ...column([...filler(20), 'The committee that was set up to look into the matter has']),
        ...column(['A picture of the committee at work'], { size: 7, top: 300 }),
      ],
      column(['not met since it was named, and no one has asked it why.', ...filler(20)]),
    );
    assert.equal(texts.filter((text) => text.includes('matter has not met since')).length, 1);
    assert.equal(texts.at(-1), 'A picture of the committee at work');
  });
});
