import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { budgetsOf } from '../../../../src/core/framework/budget.ts';
import { skeletonOf } from '../../../../src/core/framework/skeleton.ts';
import { prefixOf, staticSnippets, type SnippetEntry } from '../../../../src/core/snippet/static-snippets.ts';
import { library } from '../../../fixtures/library.ts';
import { expectedText } from '../../../fixtures/snippet/expected-text.ts';
import { parsedSnippet } from '../../../fixtures/snippet/parsed-snippet.ts';

const file = new URL('../../../../snippets/answer-frameworks.json', import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, SnippetEntry>;
const entries = Object.values(written);

describe('the snippet file', () => {
  it('is in step with the frameworks', () => {
    assert.deepEqual(written, staticSnippets(library));
  });

  it('has each framework once for each length that it has, under a prefix of its own', () => {
    const expected = library.frameworks.flatMap((framework) =>
      budgetsOf(framework).map((words) => prefixOf(framework, words)),
    );
    assert.deepEqual(
      entries.map(({ prefix }) => prefix),
      expected,
    );
    assert.equal(new Set(expected).size, expected.length);
    assert.equal(expected.length, 60);
  });

  it('has prefixes that are typed as one word', () => {
    for (const { prefix } of entries) assert.match(prefix, /^an-[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('inserts every skeleton, and tabs through to its end', () => {
    for (const framework of library.frameworks) {
      for (const words of budgetsOf(framework)) {
        const entry = entries.find(({ prefix }) => prefix === prefixOf(framework, words));
        const { text, stops, variables } = parsedSnippet(entry?.body.join('\n') ?? '');
        assert.equal(text, expectedText(skeletonOf(framework, words, library), 'none'));
        assert.deepEqual([stops.at(-1), variables], [0, []]);
        assert.deepEqual(
          stops.slice(0, -1),
          stops.slice(1).map((_, index) => index + 1),
        );
      }
    }
  });
});
