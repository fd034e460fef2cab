import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../../scripts/setup/place.mjs';
import { importRecord } from '../../../../src/cli/import/import-record.ts';
import type { ImportedArticle } from '../../../../src/core/importing/imported-article.ts';
import { imported, treeAnalysis, treeParagraphs } from '../../../fixtures/importing/imported.ts';

describe('The record of an imported article', () => {
  it('gives each paragraph the role, confidence and key sentence of its number', () => {
    const { paragraphs } = importRecord('a.txt', imported());
    assert.deepEqual(
      paragraphs.map(({ number, role, confidence }) => [number, role, confidence]),
      [
        [1, 'context', 0.8],
        [2, 'challenge', 0.42],
        [3, 'way-forward', 0.8],
        [4, 'challenge', 0.8],
      ],
    );
    assert.equal(paragraphs[1]?.keySentence, 'Contractors are paid by the hole.');
    assert.deepEqual(
      paragraphs.map(({ text }) => text),
      treeParagraphs,
    );
  });

  it('numbers paragraphs without the headings, and places headings and dropped lines by those numbers', () => {
    const article: ImportedArticle = {
      ...imported(),
      blocks: [
        { kind: 'heading', text: 'One', level: 2 },
        { kind: 'paragraph', text: 'First.' },
        { kind: 'heading', text: 'Two', level: 3 },
        { kind: 'list', text: '- Second.' },
      ],
      dropped: [0, 1, 2, 3, 4].map((before) => ({ text: `before ${before}`, reason: 'furniture', before })),
    };
    const { paragraphs, headings, dropped } = importRecord('a.txt', article);
    assert.deepEqual(
      paragraphs.map(({ number, kind }) => [number, kind]),
      [
        [1, 'paragraph'],
        [2, 'list'],
      ],
    );
    assert.deepEqual(headings, [
      { text: 'One', level: 2, before: 1 },
      { text: 'Two', level: 3, before: 2 },
    ]);
    assert.deepEqual(
      dropped.map(({ before }) => before),
      [1, 1, 2, 2, 3],
    );
  });

  it('says what a person should look at', () => {
    const unsure = importRecord('a.txt', {
      ...imported(),
      metadata: { language: 'en', tags: [] },
      encoding: { name: 'windows-1252', from: 'detection' },
    });
    assert.deepEqual(
      unsure.problems.map(({ code, message }) => `${code}: ${message}`),
      [
        'no-title: No title was found in it. Give the notes one.',
        'no-date: It does not say when it was published.',
        'guessed-encoding: Its encoding was taken to be windows-1252.',
        'unsure-roles: 1 of 4 roles are unsure. Check them.',
      ],
    );
    const sure = {
      ...treeAnalysis,
      points: treeAnalysis.points.filter(({ confidence }) => confidence > 0.5),
    };
    assert.deepEqual(importRecord('a.txt', imported(treeParagraphs, sure)).problems, []);
  });

  it('has no key that the README does not explain', async () => {
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    const record = importRecord(
      'a.txt',
      imported(treeParagraphs, { ...treeAnalysis, thesis: treeAnalysis.points[0]! }),
      1,
    );
    const keys = [...Object.keys(record), ...Object.keys(record.paragraphs[0]!)];
    assert.ok(keys.includes('keySentence') && keys.includes('thesis'));
    assert.deepEqual(
      keys.filter((key) => !readme.includes(`\`${key}\``)),
      [],
    );
  });

  it('has the number of the article only where there are several', () => {
    assert.equal(importRecord('a.txt', imported(), 2).article, 2);
    assert.equal('article' in importRecord('a.txt', imported()), false);
  });
});
