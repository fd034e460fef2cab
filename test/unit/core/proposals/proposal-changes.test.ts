import assert from 'node:assert/strict';
import { parseArticle } from '../../../../src/core/article/parse-article.ts';
import { editNotes } from '../../../../src/core/editing/edit-notes.ts';
import type { Change } from '../../../../src/core/editing/change.ts';
import { applyEdits } from '../../../../src/core/editing/text-edit.ts';
import { notesOf } from '../../../../src/core/importing/output/notes-of.ts';
import {
  acceptProposals,
  changeRole,
  emptyTray,
  putInOwnWords,
  rejectProposals,
  type NotesInPlace,
} from '../../../../src/core/proposals/proposal-changes.ts';
import { imported } from '../../../fixtures/importing/imported.ts';

const notes = `${notesOf(imported(), 'trees.md')}tray:
  - id: old-one
    text: What the article said before.
  - id: old-two
    text: Another thing.
`;

describe('A proposal', () => {
  const { article, places } = parseArticle(notes);
  const [context, contractors, street] = article!.sections.flatMap(({ points }) =>
    points.map(({ id }) => id),
  ) as [string, string, string];

  function after(make: (notes: NotesInPlace) => Change[], text = notes) {
    const parsed = parseArticle(text);
    const edits = editNotes(text, make({ article: parsed.article!, places: parsed.places }));
    assert.ok(edits);
    const changed = applyEdits(text, edits);
    const result = parseArticle(changed);
    assert.deepEqual(result.problems, []);
    return { text: changed, article: result.article! };
  }

  it('that is accepted is a point like any other; the rest of the file stays', () => {
    const { text } = after((of) => acceptProposals(of, [contractors]));
    assert.equal(text, notes.replace('        proposed: 42\n', ''));
  });

  it('may be accepted or rejected with others, and what is no proposal is left alone', () => {
    const accepted = after((of) =>
      acceptProposals(of, [context, contractors, street, 'no-such', 'challenge']),
    ).text;
    assert.equal(accepted.match(/proposed:/g)?.length, 1);
    assert.deepEqual(
      rejectProposals({ article: parseArticle(accepted).article!, places }, [contractors]),
      [],
    );
    const { article: left } = after((of) => rejectProposals(of, [contractors, street]));
    assert.deepEqual(
      left.sections.map(({ points }) => points.length),
      [1, 0, 1],
    );
  });

  it('is meant too when its section is', () => {
    const { article: changed } = after((of) => acceptProposals(of, ['challenge', contractors]));
    assert.deepEqual(
      changed.sections.map(({ points }) => points.filter(({ proposed }) => proposed !== undefined).length),
      [1, 0, 1],
    );
  });

  it('put in own words keeps its quotation', () => {
    const { article: changed } = after((of) =>
      putInOwnWords(of, contractors, 'Planting is paid, growing is not: why?'),
    );
    const [point] = changed.sections[1]!.points;
    assert.equal(point?.text, 'Planting is paid, growing is not: why?');
    assert.equal(point?.proposed, undefined);
    assert.equal(point?.quote?.exact, 'Contractors are paid by the hole.');
  });

  it('whose role a person changes is sure, and stands in the section of that role', () => {
    const { article: changed } = after((of) => changeRole(of, [contractors, street], 'way-forward'));
    assert.deepEqual(
      changed.sections.map(({ points }) => points.map(({ proposed }) => proposed)),
      [[80], [], [80, 100, 100]],
    );
  });

  it('gets a new section where no other has its role, with its details', () => {
    const text = notes.replace(
      '        proposed: 42\n',
      '        proposed: 42\n        details: [a text, {id: fine, text: finer}]\n',
    );
    const { article: changed } = after((of) => changeRole(of, [contractors, 'old-one'], 'evidence'), text);
    const section = changed.sections.at(-1);
    assert.deepEqual([section?.id, section?.role], ['evidence', 'evidence']);
    assert.deepEqual(
      section?.points[0]?.details.map(({ text: said }) => said),
      ['a text', 'finer'],
    );
  });

  it('stays where it is when it has the role already', () => {
    assert.deepEqual(changeRole({ article: article!, places }, [contractors], 'challenge'), []);
  });

  it('in the tray is deleted when a person says so', () => {
    const { article: changed } = after((of) => emptyTray(of, ['old-one', contractors]));
    assert.deepEqual(
      changed.tray.map(({ id }) => id),
      ['old-two'],
    );
  });
});
