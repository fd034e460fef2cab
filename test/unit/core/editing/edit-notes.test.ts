import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../../../../src/core/editing/change.ts';
import { editNotes } from '../../../../src/core/editing/edit-notes.ts';
import { applyEdits } from '../../../../src/core/editing/text-edit.ts';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';

const notes = `# On buses
schema: 1
id: buses # never change it
title: "Night buses"
sections:
- id: challenges
  role: challenge
  points:
  -   id: empty # odd indentation
      text: >-
        Buses after midnight
        run almost empty.

      proposed: 62
  # before the second
  - id: tuesdays
    text: 'Tuesdays are the emptiest'   # really
    proposed: 40
- {id: way-forward, role: way-forward, points: [{id: fewer, text: Run fewer, proposed: 71}]}
- id: context
  role: context
  points: []
# the end
terms:
`;

function edited(changes: readonly Change[], text = notes): string {
  const edits = editNotes(text, changes);
  assert.ok(edits, 'no edits');
  return applyEdits(text, edits);
}

describe('Editing notes', () => {
  const first = ['sections', 0, 'points', 0];
  const second = ['sections', 0, 'points', 1];

  it('takes away a key and leaves every other line as it was', () => {
    assert.equal(
      edited([{ type: 'remove', path: [...first, 'proposed'] }]),
      notes.replace('      proposed: 62\n', ''),
    );
    assert.equal(
      edited([{ type: 'remove', path: ['sections', 1, 'points', 0, 'proposed'] }]),
      notes.replace(', proposed: 71', ''),
    );
  });

  it('gives a key another value, in the place of the old one alone', () => {
    assert.equal(
      edited([{ type: 'set', path: ['title'], value: 'Buses' }]),
      notes.replace('"Night buses"', 'Buses'),
    );
    assert.equal(
      edited([{ type: 'set', path: [...second, 'text'], value: 'No one rides on Tuesdays: not a soul' }]),
      notes.replace("'Tuesdays are the emptiest'", '"No one rides on Tuesdays: not a soul"'),
    );
    assert.match(
      edited([{ type: 'set', path: [...first, 'text'], value: 'Night buses are empty.' }]),
      / text: Night buses are empty\.\n\n {6}proposed: 62/,
    );
  });

  it('adds a key behind the last one of its map', () => {
    assert.equal(
      edited([{ type: 'set', path: [...second, 'added'], value: 'A survey of 2024' }]),
      notes.replace('    proposed: 40\n', '    proposed: 40\n    added: A survey of 2024\n'),
    );
    assert.match(
      edited([{ type: 'set', path: ['sections', 1, 'title'], value: 'Ways' }]),
      /\], title: "Ways"\}/,
    );
  });

  it('takes away an item with its own comment, and leaves the comment of the next', () => {
    const text = edited([{ type: 'remove', path: first }]);
    assert.doesNotMatch(text, /odd indentation|almost empty/);
    assert.match(text, /points:\n {2}# before the second\n {2}- id: tuesdays/);
  });

  it('leaves an empty list where all items are taken away', () => {
    const text = edited([
      { type: 'remove', path: first },
      { type: 'remove', path: second },
    ]);
    assert.match(text, /role: challenge\n {2}points: \[\]\n/);
  });

  it('moves an item with its comments, at the indentation of its new neighbours', () => {
    const text = edited([{ type: 'move', from: second, to: ['sections', 2, 'points'] }]);
    assert.match(text, /points:\n {4}- id: tuesdays\n {6}text: 'Tuesdays are the emptiest' {3}# really\n/);
  });

  it('appends to a list, to an empty one, and makes one where there is none', () => {
    const item = { id: 'new', text: 'A claim' };
    for (const path of [
      ['sections', 0, 'points'],
      ['sections', 1, 'points'],
      ['sections', 2, 'points'],
      ['terms'],
      ['tray'],
    ]) {
      edited([{ type: 'append', path, items: [item, { id: 'newer', text: 'Another: claim' }] }]);
    }
    assert.match(
      edited([{ type: 'append', path: ['sections', 0, 'points'], items: [item] }]),
      /proposed: 40\n {2}- id: new\n {4}text: A claim\n- \{id: way-forward/,
    );
  });

  it('makes several changes at once', () => {
    const text = edited([
      { type: 'remove', path: [...first, 'proposed'] },
      { type: 'move', from: second, to: ['sections', 2, 'points'] },
      { type: 'append', path: ['sections', 2, 'points'], items: [{ id: 'a', text: 'b' }] },
      { type: 'set', path: ['thesis'], value: 'Fewer is more' },
    ]);
    assert.match(text, /points:\n {4}- id: tuesdays[^]*- id: a\n/);
  });

  it('keeps line ends, whatever they are', () => {
    const text = edited(
      [
        { type: 'append', path: ['sections', 0, 'points'], items: [{ id: 'new', text: 'A claim' }] },
        { type: 'set', path: [...first, 'text'], value: 'Long '.repeat(60).trim() },
      ],
      notes.replaceAll('\n', '\r\n'),
    );
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('works where the last line has no line break', () => {
    const text = 'schema: 1\nsections:\n  - id: a';
    assert.equal(
      edited([{ type: 'set', path: ['sections', 0, 'role'], value: 'context' }], text),
      `${text}\n    role: context`,
    );
  });

  it('refuses what leads nowhere and notes that are not YAML', () => {
    assert.equal(editNotes(notes, [{ type: 'remove', path: ['sections', 9] }]), undefined);
    assert.equal(editNotes(notes, [{ type: 'set', path: ['title', 'x'], value: 'y' }]), undefined);
    assert.equal(editNotes('a: [', [{ type: 'set', path: ['a'], value: 'y' }]), undefined);
    assert.equal(editNotes('a: &x 1', [{ type: 'set', path: ['a'], value: 'y' }]), undefined);
  });

  it('changes one title in any notes, that alone, and nothing the second time (B15)', () => {
    fc.assert(
      fc.property(
        layouts,
        fc
          .string({ minLength: 1 })
          .filter((title) => /\S/.test(title) && title.isWellFormed() && !/\p{Cc}/u.test(title)),
        (text, title) => {
          const change: Change = { type: 'set', path: ['title'], value: title };
          const edits = editNotes(text, [change])!;
          assert.equal(edits.length, 1);
          const old = text.slice(edits[0]!.start, edits[0]!.end);
          assert.ok(old.includes('Old title'), old);
          assert.doesNotMatch(old, /sections|#|schema/);
          const after = applyEdits(text, edits);
          assert.equal((parseYaml(after).value as { title: string }).title, title);
          assert.equal(applyEdits(after, editNotes(after, [change])!), after);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Sound notes as people lay them out: comments, quotes, block scalars, either line end, any indentation. */
const layouts = fc
  .record({
    comment: fc.constantFrom('', ' # a comment', '   #'),
    title: fc.constantFrom(
      'Old title',
      '"Old title"',
      "'Old title'",
      '>-\n   Old title\n   goes on',
      '|-\n      Old title',
    ),
    indent: fc.integer({ min: 0, max: 5 }),
    eol: fc.constantFrom('\n', '\r\n'),
    before: fc.constantFrom('', '# first\n\n', '---\n'),
  })
  .map(({ comment, title, indent, eol, before }) => {
    const note = title.includes('\n') ? '' : comment;
    const pad = ' '.repeat(indent);
    const text = `${before}schema: 1${comment}\ntitle: ${title}${note}\nsections:${comment}\n${pad}- id: a\n${pad}  points: []\n`;
    return text.replaceAll('\n', eol);
  });
