import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cleaned, markdownOf } from './cleaning.ts';

const folder = new URL('../../../fixtures/articles/', import.meta.url);
const fields = ['title', 'author', 'publication', 'published', 'kind', 'url', 'tagged', 'language'] as const;

interface Expected extends Partial<Record<(typeof fields)[number], unknown>> {
  readonly authorPost?: string;
  readonly tags?: readonly string[];
}

/** The articles that were downloaded as plain text or Markdown: their folder, the download's name. */
const downloads = readdirSync(folder).flatMap((slug) =>
  ['download.txt', 'download.md']
    .filter((name) => existsSync(new URL(`${slug}/${name}`, folder)))
    .map((name) => ({ slug, name })),
);

function read(slug: string, name: string): string {
  return readFileSync(new URL(`${slug}/${name}`, folder), 'utf8');
}

describe('a downloaded article comes out clean', () => {
  it('of which there are at least ten', () => assert.ok(downloads.length >= 10));

  for (const { slug, name } of downloads) {
    describe(slug, () => {
      const article = cleaned(read(slug, name));
      const expected = parse(read(slug, 'expected.yaml'), { schema: 'failsafe' }) as Expected;

      it('with its paragraphs whole and in order, and nothing else', () => {
        assert.equal(markdownOf(article.blocks), read(slug, 'expected.md').trim());
      });

      for (const field of fields) {
        it(
          expected[field] === undefined ? `without a ${field} that it does not give` : `with its ${field}`,
          () => {
            assert.deepEqual(article.metadata[field], expected[field]);
          },
        );
      }

      it('with what its author does', () => {
        const { authorPost } = article.metadata;
        // Whether an article or "The writer is" stands before it does not matter.
        assert.equal(
          expected.authorPost?.endsWith(authorPost ?? '\0') ?? authorPost === undefined,
          true,
          authorPost,
        );
      });

      if (expected.tags !== undefined) {
        it('with its tags', () => assert.deepEqual(article.metadata.tags, expected.tags));
      }

      it('with every word kept, in the text, in what was left out, or in its metadata', () => {
        const kept = wordsOf([...article.blocks, ...article.dropped].map(({ text }) => text).join(' '));
        const withMetadata = new Set([...kept, ...wordsOf(JSON.stringify(article.metadata))]);
        // A line's end may have divided a word, and a link leads somewhere.
        const whole = read(slug, name)
          .replace(/-\n/g, '')
          .replace(/\]\([^)]*\)(?:\.pdf\))?|https?:\S*|<[^>]*>/g, ' ');
        assert.deepEqual(
          wordsOf(whole).filter((word) => !withMetadata.has(word)),
          [],
        );
      });
    });
  }
});

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[\u200b\u00ad]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
