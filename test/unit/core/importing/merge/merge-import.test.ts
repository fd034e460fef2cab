import assert from 'node:assert/strict';
import { parseArticle } from '../../../../../src/core/article/parse-article.ts';
import { editNotes } from '../../../../../src/core/editing/edit-notes.ts';
import { applyEdits } from '../../../../../src/core/editing/text-edit.ts';
import { alignParagraphs } from '../../../../../src/core/importing/merge/align-paragraphs.ts';
import { mergeImport } from '../../../../../src/core/importing/merge/merge-import.ts';
import { notesOf } from '../../../../../src/core/importing/output/notes-of.ts';
import { sourceTextOf } from '../../../../../src/core/importing/output/source-text-of.ts';
import type { Analysis } from '../../../../../src/core/importing/imported-article.ts';
import { imported, proposed, treeAnalysis, treeParagraphs } from '../../../../fixtures/importing/imported.ts';

const [first, second, third, fourth] = treeParagraphs;
const none: Analysis = { points: [], topics: [], terms: [], actors: [], dates: [], figures: [] };

/** Notes on the trees as a person has worked on them: one point in own words, one with a detail, a comment. */
const worked = notesOf(imported(), 'trees.md')
  .replace(
    'text: Contractors are paid by the hole.\n        proposed: 42',
    'text: Nobody is paid for a tree that lives. # mine',
  )
  .replace(
    '    points:\n      - id: urban-forest',
    '    # what could be done\n    points:\n      - id: urban-forest',
  );

function merged(paragraphs: readonly string[], analysis = none, notes = worked) {
  const sourceText = sourceTextOf(imported(paragraphs), { day: '2026-02-01' });
  const old = sourceTextOf(imported(), { day: '2026-01-01' });
  const changes = mergeImport(parseArticle(notes), old, { sourceText, analysis });
  const edits = editNotes(notes, changes);
  assert.ok(edits, JSON.stringify(changes));
  const text = applyEdits(notes, edits);
  const parsed = parseArticle(text);
  assert.deepEqual(parsed.problems, []);
  return {
    text,
    article: parsed.article!,
    points: parsed.article!.sections.flatMap((section) => section.points),
  };
}

describe('Importing an article again', () => {
  it('changes nothing when the article has not changed', () => {
    assert.equal(merged(treeParagraphs, treeAnalysis).text, worked);
  });

  it('lets claims follow their paragraphs when the order changes', () => {
    const { points, text } = merged([fourth, first, second, third]);
    const numbers = Object.fromEntries(
      points.map(({ text: said, paragraphs }) => [said.slice(0, 12), paragraphs]),
    );
    assert.deepEqual(numbers, {
      'The city has': [2],
      'Nobody is pa': [3],
      'A street wit': [1],
      'The Urban Fo': [4],
    });
    assert.match(text, /# mine[^]*# what could be done/);
  });

  it('brings new paragraphs as proposals under their role, and leaves what is there', () => {
    const added = 'Schools could adopt the trees of their street. Children water what they have named.';
    const points = [
      proposed(2, 'way-forward', 'Schools could adopt the trees of their street.'),
      proposed(5, 'counter-view', 'x'),
    ];
    const { article, text } = merged([first, added, second, third, fourth], {
      ...none,
      points,
      actors: [
        { name: 'Schools', kind: 'group', paragraphs: [2] },
        { name: 'Pune', kind: 'state', paragraphs: [4] },
      ],
    });
    assert.deepEqual(
      article.sections.map(({ role, points: of }) => [role, of.length]),
      [
        ['context', 1],
        ['challenge', 2],
        ['way-forward', 2],
      ],
    );
    assert.deepEqual(article.sections[2]?.points[1]?.paragraphs, [2]);
    assert.deepEqual(
      article.actors.map(({ name }) => name),
      ['Urban Forest Board', 'Schools'],
    );
    assert.match(text, /Nobody is paid for a tree that lives\. # mine/);
  });

  it('makes a section for a role that the notes do not have', () => {
    const added =
      'Trees drop leaves on parked cars, and drivers vote. That is why no ward asks for more of them.';
    const { article } = merged([...treeParagraphs, added], {
      ...none,
      points: [proposed(5, 'counter-view', 'Trees drop leaves on parked cars, and drivers vote.')],
    });
    assert.equal(article.sections.at(-1)?.role, 'counter-view');
    assert.equal(article.sections.at(-1)?.points[0]?.proposed, 80);
  });

  it('puts a paragraph that is gone into the tray, with a proposal that nobody touched', () => {
    const { article, points } = merged([first, second, third]);
    assert.deepEqual(article.tray, [
      { id: article.tray[0]!.id, text: fourth, role: 'challenge', points: [] },
    ]);
    assert.ok(!points.some(({ text }) => text.startsWith('A street')));
  });

  it('never takes away what the person wrote: it stays, and the tray says what it came from', () => {
    const { article, points } = merged([first, third, fourth]);
    const mine = points.find(({ text }) => text.startsWith('Nobody is paid'))!;
    assert.equal(mine.paragraphs, undefined);
    assert.deepEqual(article.tray, [
      { id: article.tray[0]!.id, text: second, role: 'challenge', points: [mine.id] },
    ]);
  });

  it('finds a quotation again in a paragraph that was edited', () => {
    const changed = second.replace(
      'Contractors are paid by the hole.',
      'Contractors are still paid by the hole they dig.',
    );
    const { points, article } = merged([first, changed, third, fourth]);
    const mine = points.find(({ text }) => text.startsWith('Nobody is paid'))!;
    assert.equal(mine.quote?.exact, 'Contractors are still paid by the hole they dig.');
    assert.deepEqual(mine.paragraphs, [2]);
    assert.deepEqual(article.tray, []);
  });

  it('survives notes whose paragraphs lead nowhere', () => {
    const notes = worked.replace('paragraphs: [2]', 'paragraphs: [2, 99]');
    assert.deepEqual(merged([first, second, third, fourth], none, notes).points[1]?.paragraphs, [2]);
  });
});

describe('Finding the paragraphs of an old text in a new one', () => {
  it('takes equal ones first, in order', () => {
    assert.deepEqual(
      [...alignParagraphs(['a b', 'a b', 'c d'], ['c  d', 'a b', 'A b'])],
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
    );
  });

  it('then those that are much alike, and no others', () => {
    const pairs = alignParagraphs(
      ['one two three four five', 'nothing in common here'],
      ['something else entirely now', 'one two three four six'],
    );
    assert.deepEqual([...pairs], [[1, 2]]);
  });

  it('takes thousands of paragraphs that share nothing', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}`);
    assert.equal(alignParagraphs(many('a'), many('b')).size, 0);
  });
});
