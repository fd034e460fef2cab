import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  readFromImportWorker,
  readToImportWorker,
  type FromImportWorker,
} from '../../../src/protocol/import-worker.ts';
import { emptyTexts, imported, treeAnalysis } from '../../fixtures/importing/imported.ts';

const article = imported();
const bytes = new Uint8Array([1, 2]);

const model = { type: 'model', texts: emptyTexts } as const;

describe('messages to the thread that reads documents', () => {
  it('are let in when they are whole', () => {
    const message = { type: 'read', id: 1, name: 'a.pdf', bytes, url: '' } as const;
    assert.deepEqual(readToImportWorker(message), message);
    const analyse = { type: 'analyse', id: 2, sourceText: 'A text.' } as const;
    assert.deepEqual(readToImportWorker(analyse), analyse);
    assert.deepEqual(readToImportWorker(model), model);
  });

  for (const [why, message] of [
    ['another type', { type: 'write', id: 1, name: 'a', bytes, url: '' }],
    ['no bytes', { type: 'read', id: 1, name: 'a', bytes: [1, 2], url: '' }],
    ['a name that is none', { type: 'read', id: 1, name: 7, bytes, url: '' }],
    ['a field too many', { type: 'read', id: 1, name: 'a', bytes, url: '', path: '/etc/passwd' }],
    ['a number below zero', { type: 'read', id: -1, name: 'a', bytes, url: '' }],
    ['a text of the model missing', { type: 'model', texts: { ...emptyTexts, roles: undefined } }],
    ['a text to analyse that is none', { type: 'analyse', id: 1, sourceText: 1 }],
    ['nothing', undefined],
  ] as const) {
    it(`are left out with ${why}`, () => assert.equal(readToImportWorker(message), undefined));
  }
});

describe('messages from the thread that reads documents', () => {
  const sound: readonly FromImportWorker[] = [
    { type: 'ready' },
    {
      type: 'articles',
      id: 1,
      articles: [article, { ...article, analysis: { ...treeAnalysis, thesis: treeAnalysis.points[0]! } }],
    },
    { type: 'analysis', id: 1, analysis: treeAnalysis },
    { type: 'refusal', id: 1, code: 'too-complex', args: ['200'] },
  ];
  for (const message of sound) {
    it(`are let in: ${message.type}`, () => assert.deepEqual(readFromImportWorker(message), message));
  }

  for (const [why, message] of [
    ['a refusal for no reason that is known', { type: 'refusal', id: 1, code: 'constructor', args: [] }],
    ['arguments that are no text', { type: 'refusal', id: 1, code: 'empty', args: [{}] }],
    ['an article of another format', articles({ format: 'exe' })],
    ['a block of another kind', articles({ blocks: [{ kind: 'html', text: '' }] })],
    ['a block without text', articles({ blocks: [{ kind: 'list', text: 5 }] })],
    ['a level beyond 6', articles({ blocks: [{ kind: 'heading', text: '', level: 7 }] })],
    ['a line dropped nowhere', articles({ dropped: [{ text: '', reason: 'furniture' }] })],
    ['no blocks', articles({ blocks: undefined })],
    ['a title that is no text', articles({ metadata: { ...article.metadata, title: {} } })],
    ['a kind that does not exist', articles({ metadata: { ...article.metadata, kind: 'rumour' } })],
    ['a role that does not exist', articles({ analysis: withPoint({ role: 'constructor' }) })],
    ['more than certainty', articles({ analysis: withPoint({ confidence: 2 }) })],
    ['a quotation of nothing', articles({ analysis: withPoint({ quote: {} }) })],
    ['no analysis', articles({ analysis: undefined })],
    [
      'an analysis of another shape',
      { type: 'analysis', id: 1, analysis: { ...treeAnalysis, topics: 'gs2' } },
    ],
  ] as const) {
    it(`are left out with ${why}`, () => assert.equal(readFromImportWorker(message), undefined));
  }

  it('never make the reader throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withTypedArray: true }),
        (message) => {
          readFromImportWorker(message);
          readToImportWorker(message);
          readFromImportWorker({ type: 'articles', id: 1, articles: [message] });
          readFromImportWorker({ type: 'analysis', id: 1, analysis: message });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

function articles(change: object): unknown {
  return { type: 'articles', id: 1, articles: [{ ...article, ...change }] };
}

function withPoint(change: object): unknown {
  return { ...treeAnalysis, points: [{ ...treeAnalysis.points[0], ...change }] };
}
