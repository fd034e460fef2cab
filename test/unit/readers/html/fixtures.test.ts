import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { likeness } from '../../../../scripts/bench/import/shingles.mjs';
import { plainOfMarkdown } from '../../../../scripts/bench/import/plain-text.mjs';
import { root } from '../../../../scripts/setup/place.mjs';
import { decodeText } from '../../../../src/readers/decode-text.ts';
import { readHtml } from '../../../../src/readers/html/read-html.ts';
import { claimed, texts } from './page.ts';

const folder = path.join(root, 'test/fixtures/articles');
const pages = readdirSync(folder).filter((name) =>
  readdirSync(path.join(folder, name)).includes('page.html'),
);

function fileOf(name: string, file: string): Buffer {
  return readFileSync(path.join(folder, name, file));
}

describe('the reader of pages, on pages in the shapes that sites have', () => {
  it('has pages to read', () => assert.ok(pages.length >= 8));

  for (const name of pages) {
    describe(name, () => {
      const draft = readHtml(decodeText(fileOf(name, 'page.html')).text);
      const expected = fileOf(name, 'expected.md').toString().trim().split('\n\n');
      const metadata = parse(fileOf(name, 'expected.yaml').toString()) as Record<string, string>;

      it('has every paragraph whole and in order', () => {
        const found = texts(draft).map(plainOfMarkdown);
        let from = 0;
        for (const paragraph of expected.map((text) => plainOfMarkdown(text.replace(/^#+ /, '')))) {
          const at = found.indexOf(paragraph, from);
          assert.notEqual(at, -1, `missing, or not in its place: ${paragraph}`);
          from = at + 1;
        }
      });

      it('has next to nothing else', () => {
        const { precision } = likeness(
          plainOfMarkdown(expected.join('\n')),
          plainOfMarkdown(texts(draft).join('\n')),
        );
        // What may stay is the line about the author, which is told from the text later.
        assert.ok(precision > 0.95, `precision ${precision.toFixed(3)}`);
      });

      it('says who wrote it, and what it is called', () => {
        assert.equal(claimed(draft, 'title'), metadata['title']);
        assert.equal(claimed(draft, 'author'), metadata['author']);
      });
    });
  }
});
