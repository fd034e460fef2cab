import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../../../src/core/article/parse-article.ts';
import { editNotes } from '../../../../../src/core/editing/edit-notes.ts';
import { applyEdits } from '../../../../../src/core/editing/text-edit.ts';
import { modelChanges } from '../../../../../src/core/importing/model/model-changes.ts';
import { modelRequest } from '../../../../../src/core/importing/model/model-request.ts';
import { readModelReply } from '../../../../../src/core/importing/model/read-model-reply.ts';
import { notesOf } from '../../../../../src/core/importing/output/notes-of.ts';
import { imported, treeParagraphs } from '../../../../fixtures/importing/imported.ts';

const sound = {
  paragraph: 2,
  role: 'challenge',
  claim: 'Payment rewards planting and not growing.',
  quote: 'Contractors are paid by the hole.',
};
const reply = (...items: unknown[]): string => JSON.stringify(items);

describe('The request to a language model', () => {
  it('holds the paragraphs with their numbers', () => {
    assert.match(modelRequest(treeParagraphs), /\[2\] Contractors are paid by the hole\./);
  });
});

describe('The reply of a language model', () => {
  it('is taken where the article bears it out, to be checked', () => {
    const { points, leftOut } = readModelReply(
      `Here you are:\n\`\`\`json\n${reply(sound)}\n\`\`\``,
      treeParagraphs,
    );
    assert.equal(leftOut, 0);
    assert.deepEqual(points, [
      {
        paragraph: 2,
        role: 'challenge',
        confidence: 0.5,
        claim: sound.claim,
        quote: { exact: sound.quote, prefix: '', suffix: ' A sapling that dies in its firs' },
      },
    ]);
  });

  for (const [why, item] of [
    ['a paragraph that is not there', { ...sound, paragraph: 9 }],
    ['a quotation of another paragraph', { ...sound, paragraph: 1 }],
    ['a quotation that nobody wrote', { ...sound, quote: 'Contractors are thieves.' }],
    ['a role that does not exist', { ...sound, role: 'constructor' }],
    ['a claim without words', { ...sound, claim: ' ' }],
    ['a claim without end', { ...sound, claim: 'x'.repeat(601) }],
    ['nothing in it', null],
  ] as const) {
    it(`is left out with ${why}`, () => {
      assert.deepEqual(readModelReply(reply(item, sound), treeParagraphs).leftOut, 1);
    });
  }

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readModelReply(text, treeParagraphs)),
    );
  });

  it('takes the place of the import’s proposal on the same paragraph, not of what a person decided', () => {
    const notes = notesOf(imported(), 'trees.md');
    const written = (text: string) => {
      const { article, places } = parseArticle(text);
      const { points } = readModelReply(reply(sound, { ...sound, role: 'counter-view' }), treeParagraphs);
      const changed = applyEdits(text, editNotes(text, modelChanges({ article: article!, places }, points))!);
      const parsed = parseArticle(changed);
      assert.deepEqual(parsed.problems, []);
      return parsed.article!.sections.map(({ role, points: of }) => [
        role,
        ...of.map((point) => point.text.slice(0, 12)),
      ]);
    };
    assert.deepEqual(written(notes), [
      ['context', 'The city has'],
      ['challenge', 'A street wit', 'Payment rewa'],
      ['way-forward', 'The Urban Fo'],
      ['counter-view', 'Payment rewa'],
    ]);
    assert.deepEqual(written(notes.replace('        proposed: 42\n', ''))[1], [
      'challenge',
      'Contractors ',
      'A street wit',
      'Payment rewa',
    ]);
  });
});
