import assert from 'node:assert/strict';
import { cleanArticle } from '../../../../src/core/importing/clean-article.ts';
import type { Block } from '../../../../src/core/importing/draft.ts';
import { cleaningModel } from './cleaning.ts';

const sentence =
  'The river had risen in the night, and nobody had asked those who live by it what they would do.';

function cleaned(...texts: readonly (string | Block)[]): readonly string[] {
  const blocks = texts.map((text): Block => (typeof text === 'string' ? { kind: 'paragraph', text } : text));
  const claims = [{ field: 'title', value: 'The river', from: 'markup' }] as const;
  return cleanArticle({ format: 'html', blocks, dropped: [], claims }, cleaningModel).blocks.map(
    ({ text }) => text,
  );
}

describe('an article that the reader of a page has found', () => {
  it('keeps short lines and lists at its edges', () => {
    const list = { kind: 'list', text: '- a road\n- a well' } as const;
    assert.deepEqual(cleaned('Why?', sentence, 'It rose.', list), ['Why?', sentence, 'It rose.', list.text]);
  });

  it('keeps a verse that comes again', () => {
    const verse = 'The river rose, the road went down, and nobody came to see it.';
    assert.deepEqual(cleaned(sentence, verse, `${sentence} Twice.`, verse), [
      sentence,
      verse,
      `${sentence} Twice.`,
      verse,
    ]);
  });

  it('keeps a last paragraph that its agency or the initials of its author end, or the mark of a note', () => {
    for (const end of ['(bsc)', '(PTI)', '(With inputs from ANI)', '²', ' ↩', '[3]']) {
      const last = `The committee will meet in spring. ${end}`.replace(/ (?=[²[])/, '');
      assert.deepEqual(cleaned(sentence, last), [sentence, last]);
    }
  });

  it('keeps text in a language that writes no spaces', () => {
    const chinese = '这条河在夜里涨了水，住在河边的人没有一个被问过，委员会也没有开会';
    assert.deepEqual(cleaned(chinese, `${chinese}。`), [chinese, `${chinese}。`]);
  });

  it('loses its byline, its date and the note on its author', () => {
    const note = 'Asha Verma teaches hydrology at the Institute of Rivers, Patna';
    assert.deepEqual(
      cleaned(
        'By Asha Verma',
        '3 May 2024',
        sentence,
        'Story continues below this ad',
        `${sentence} So it was.`,
        note,
        'The views expressed are personal',
      ),
      [sentence, `${sentence} So it was.`],
    );
  });
});

describe('a standfirst that is marked as a heading', () => {
  const kindsOf = (...blocks: Block[]): readonly string[] =>
    cleanArticle({ format: 'html', blocks, dropped: [], claims: [] }, cleaningModel).blocks.map(
      ({ kind }) => kind,
    );
  const heading = (text: string): Block => ({ kind: 'heading', text, level: 2 });
  const text = { kind: 'paragraph', text: sentence } as const;

  it('is a paragraph of the article', () => {
    assert.deepEqual(kindsOf(heading('Nobody asked them.'), text), ['paragraph', 'paragraph']);
    const long = 'The committee has met again, in spring, and nobody by the river was asked';
    assert.deepEqual(kindsOf(heading(long), text), ['paragraph', 'paragraph']);
  });

  it('is not the heading of the first part, nor one further down', () => {
    assert.deepEqual(kindsOf(heading('What happened'), text), ['heading', 'paragraph']);
    const question = 'What is it that the committee was asked to settle, and why?';
    assert.deepEqual(kindsOf(heading(question), text), ['heading', 'paragraph']);
    assert.deepEqual(kindsOf(text, heading('Nobody asked them.'), text), [
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});

describe('the author of a page', () => {
  const authorOf = (author: string, publication: string): string | undefined =>
    cleanArticle(
      {
        format: 'html',
        blocks: [{ kind: 'paragraph', text: sentence }],
        dropped: [],
        claims: [
          { field: 'author', value: author, from: 'meta-tag' },
          { field: 'publication', value: publication, from: 'meta-tag' },
        ],
      },
      cleaningModel,
    ).metadata.author;

  it('is a person after whom the site is called', () =>
    assert.equal(authorOf('Asha Verma', 'Asha Verma'), 'Asha Verma'));

  it('is without the place and the paper behind the name', () => {
    assert.equal(authorOf('Asha Verma, New Delhi', 'River Weekly'), 'Asha Verma');
    assert.equal(authorOf('आशा वर्मा, अमर उजाला, नई दिल्ली', 'River Weekly'), 'आशा वर्मा');
    assert.equal(authorOf('Asha Verma, Tom Oommen', 'River Weekly'), 'Asha Verma, Tom Oommen');
  });

  it('is not a known paper, whatever the page is called', () =>
    assert.equal(authorOf('The Wire', 'wire.example'), undefined));

  for (const paper of ['Deccan Herald', 'The Hindu', 'Rising Kashmir', 'Riverpaper', 'Hill Chronicle']) {
    it(`is not the paper itself: ${paper}`, () => assert.equal(authorOf(paper, paper), undefined));
  }
});
