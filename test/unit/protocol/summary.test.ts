import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSummaryPage, readFromSummary, readToSummary } from '../../../src/protocol/summary.ts';
import { untranslated } from '../../../src/core/translate.ts';
import { summaryOf } from '../../../src/present/summary/summary-of.ts';
import { context } from '../../fixtures/summary/context.ts';
import { water } from '../../fixtures/summary/water.ts';

const page = summaryOf(water, context, untranslated);
const sound = [
  { type: 'ready' },
  { type: 'openNotes' },
  { type: 'showProblems' },
  { type: 'reveal', id: 'a-point-2' },
  { type: 'beginAnswer', question: 'question-1' },
  // Stand-ins of what has no id of its own.
  { type: 'reveal', id: 'a-point.2' },
  { type: 'reveal', id: 'sections.0.points.3' },
  { type: 'beginAnswer', question: 'question.1' },
];

describe('messages from the summary panel', () => {
  for (const message of sound) {
    const told = Object.values(message).join(' ');
    it(`"${told}" is taken, made anew`, () => {
      const read = readFromSummary(message);
      assert.deepEqual(read, message);
      assert.notEqual(read, message);
    });
    it(`"${told}" with one key more is refused`, () => {
      assert.equal(readFromSummary({ ...message, command: 'workbench.action.quit' }), undefined);
      assert.equal(readFromSummary({ ...message, [Symbol('more')]: 1 }), undefined);
      const polluting = JSON.stringify(message).replace('{', '{"__proto__":{"a":1},');
      assert.equal(readFromSummary(JSON.parse(polluting)), undefined);
    });
  }

  const notIds = [
    '../../etc/passwd',
    'file:///etc/passwd',
    '\\\\host\\share',
    'C:\\a',
    'command:workbench.action.quit',
    '',
    'A',
    'a b',
    '-a',
    'a--b',
    '.a',
    'a.',
    'a..b',
    'a.-b',
    '..',
    'a\n',
    'ａ',
    '__proto__',
    'a'.repeat(201),
    7,
    null,
    ['a'],
    { toString: () => 'a' },
    new String('a'),
  ];
  for (const [index, id] of notIds.entries()) {
    it(`an id that is none is refused (B23, ${String(index)})`, () => {
      assert.equal(readFromSummary({ type: 'reveal', id }), undefined);
      assert.equal(readFromSummary({ type: 'beginAnswer', question: id }), undefined);
    });
  }

  it('a field that is not the type’s own is refused', () => {
    assert.equal(readFromSummary({ type: 'reveal', question: 'a' }), undefined);
    assert.equal(readFromSummary({ type: 'ready', id: 'a' }), undefined);
    assert.equal(readFromSummary(Object.create({ type: 'ready' })), undefined);
  });

  it('getters, traps and huge strings neither run nor throw', () => {
    let ran = false;
    const getter = Object.defineProperty({ type: 'reveal' }, 'id', {
      enumerable: true,
      get: () => (ran = true),
    });
    const trap = new Proxy({}, { ownKeys: () => assert.fail('trapped') });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const strange = [
      getter,
      trap,
      revoked.proxy,
      { type: 'x'.repeat(10_000_000) },
      () => 'ready',
      Symbol('ready'),
    ];
    for (const message of strange) assert.equal(readFromSummary(message), undefined);
    assert.equal(readFromSummary({ type: 'reveal', id: 'a'.repeat(10_000_000) }), undefined);
    assert.equal(ran, false);
  });

  it('20,000 random and mutated messages: only sound ones come through, none throws (B22)', () => {
    const key = fc.constantFrom('type', 'id', 'question', '__proto__', 'constructor', 'page', 'command');
    const value = fc.oneof(
      fc.constantFrom('ready', 'reveal', 'beginAnswer', 'openNotes', 'showProblems', 'a-b', 'toString'),
      fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
    );
    const message = fc.oneof(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true }),
      fc.array(fc.tuple(key, value), { maxLength: 3 }).map((fields) => Object.fromEntries(fields)),
    );
    fc.assert(
      fc.property(message, (candidate) => {
        const read = readFromSummary(candidate);
        if (read === undefined) return;
        assert.deepEqual({ ...(candidate as object) }, read);
        for (const [name, field] of Object.entries(read)) {
          if (name !== 'type') assert.match(field, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        }
      }),
      { numRuns: 20_000 },
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});

describe('messages to the summary panel', () => {
  it('a page and a selection are taken', () => {
    assert.deepEqual(readToSummary({ type: 'page', page }), { type: 'page', page });
    assert.deepEqual(readToSummary({ type: 'select', id: 'a' }), { type: 'select', id: 'a' });
  });

  it('a page stays a page on its way through JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(page)), page);
    assert.ok(isSummaryPage(JSON.parse(JSON.stringify(page))));
  });

  it('what is not a page is refused', () => {
    for (const other of [null, [], {}, { ...page, more: 1 }, { ...page, outline: [1] }, { ...page, id: 7 }]) {
      assert.equal(readToSummary({ type: 'page', page: other }), undefined);
    }
    assert.equal(readToSummary({ type: 'select', id: '../a' }), undefined);
    assert.equal(readToSummary({ type: 'ready' }), undefined);
  });
});
