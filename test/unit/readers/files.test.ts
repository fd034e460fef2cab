import assert from 'node:assert/strict';
import { cleanArticle } from '../../../src/core/importing/clean-article.ts';
import { splitArticles } from '../../../src/core/importing/split-articles.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';
import { cleaningModel } from '../core/importing/cleaning.ts';
import { download, expectedMetadata, expectedText, textOf } from './expected-article.ts';

const fields = ['title', 'author', 'publication', 'published', 'kind', 'url', 'language'] as const;

describe('an article in a file', () => {
  for (const [slug, file] of [
    ['night-buses', 'article.pdf'],
    ['soil-carbon-ledger', 'article.pdf'],
    ['district-judges', 'article.pdf'],
    ['file-notings', 'article.docx'],
  ] as const) {
    it(`comes out clean, with what the file says of it: ${slug}`, async () => {
      const bytes = await download(slug, file);
      const draft = await (file === 'article.pdf' ? readPdf(bytes) : readDocx(bytes));
      const [part, ...others] = splitArticles(draft, cleaningModel);
      assert.ok(part);
      assert.equal(others.length, 0);
      const article = cleanArticle(part, cleaningModel);
      const expected = await expectedMetadata(slug);
      assert.deepEqual(textOf(article), await expectedText(slug));
      assert.deepEqual(
        fields.map((field) => `${field}: ${article.metadata[field]}`),
        fields.map((field) => `${field}: ${expected[field]}`),
      );
      // Whether an article stands before it does not matter.
      assert.ok(expected['authorPost']?.endsWith(article.metadata.authorPost ?? '-'));
    });
  }
});
