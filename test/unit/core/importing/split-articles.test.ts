import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Block } from '../../../../src/core/importing/draft.ts';
import { cleanArticle } from '../../../../src/core/importing/clean-article.ts';
import { splitArticles } from '../../../../src/core/importing/split-articles.ts';
import { readText } from '../../../../src/core/importing/text/read-text.ts';
import { cleaned, cleaningModel, markdownOf, paragraph } from './cleaning.ts';

const folder = new URL('../../../fixtures/articles/', import.meta.url);
const download = (slug: string): string => readFileSync(new URL(`${slug}/download.txt`, folder), 'utf8');

const slugs = ['a-neighbours-help-at-sea', 'who-owns-a-plant', 'pahli-ghanti', 'borrowing-to-repay'];

describe('a file with several articles', () => {
  const parts = splitArticles(readText(slugs.map(download).join('\n\n')), cleaningModel);
  const articles = parts.map((part) => cleanArticle(part, cleaningModel));

  it('is taken apart', () => assert.equal(parts.length, slugs.length));

  for (const [index, slug] of slugs.entries()) {
    it(`gives ${slug} as if it stood alone`, () => {
      const alone = cleaned(download(slug));
      assert.equal(markdownOf(articles[index]!.blocks), markdownOf(alone.blocks));
      assert.equal(articles[index]!.metadata.title, alone.metadata.title);
      assert.equal(articles[index]!.metadata.published, alone.metadata.published);
    });
  }

  it('loses no line', () => {
    const draft = readText(slugs.map(download).join('\n\n'));
    assert.deepEqual(
      parts.flatMap(({ blocks, dropped }) => [...dropped, ...blocks].map(({ text }) => text)).sort(),
      [...draft.dropped, ...draft.blocks].map(({ text }) => text).sort(),
    );
  });

  it('may have ten of the same shape', () => {
    const ten = Array.from({ length: 10 }, (_, index) =>
      [
        `# THE ${String(index)} ARTICLE OF TEN`,
        'Relevant for: Economy | Topic: Growth',
        ...['One', 'Two', 'Three', 'Four'].map(paragraph),
        '**END**',
        'Downloaded from **crackIAS.com**',
      ].join('\n\n'),
    );
    assert.equal(splitArticles(readText(ten.join('\n\n')), cleaningModel).length, 10);
  });

  it('may begin with its contents, which belong to none', () => {
    const text = `Contents\n\nA neighbour's help\n\nWho owns a plant\n\n${slugs.slice(0, 2).map(download).join('\n\n')}`;
    const [first] = splitArticles(readText(text), cleaningModel);
    assert.ok(first!.dropped.some((line) => line.text === 'Contents' && line.reason === 'outside-article'));
  });
});

describe('a file with one article', () => {
  for (const slug of slugs) {
    it(`stays one: ${slug}`, () => {
      const draft = readText(download(slug));
      assert.deepEqual(splitArticles(draft, cleaningModel), [draft]);
    });
  }

  it('stays one where it is a page, though its headings have dates under them', () => {
    const blocks = ['The first episode', 'The second episode'].flatMap((title): Block[] => [
      { kind: 'heading', level: 2, text: title },
      { kind: 'paragraph', text: 'October 14, 1999' },
      ...Array.from({ length: 5 }, (): Block => ({ kind: 'paragraph', text: paragraph(title) })),
    ]);
    const draft = { blocks, dropped: [], claims: [] };
    assert.equal(splitArticles({ ...draft, format: 'text' }, cleaningModel).length, 2);
    assert.equal(splitArticles({ ...draft, format: 'html' }, cleaningModel).length, 1);
  });

  it('stays one with headings of the first level', () => {
    const text = ['# One', paragraph('A'), paragraph('B'), '# Two', paragraph('C'), paragraph('D')].join(
      '\n\n',
    );
    assert.equal(splitArticles(readText(text), cleaningModel).length, 1);
  });
});
