import assert from 'node:assert/strict';
import { authorNoteOf, sameName } from '../../../../../src/core/importing/metadata/author-note.ts';
import { bylineOf } from '../../../../../src/core/importing/metadata/byline.ts';

describe('a note on the author', () => {
  const notes: Readonly<Record<string, readonly [string | undefined, string]>> = {
    'Asha Rao is the Director of Water Studies at the Plateau Institute': [
      'Asha Rao',
      'Director of Water Studies at the Plateau Institute',
    ],
    'The writer is a former foreign secretary. Views are personal': [undefined, 'former foreign secretary'],
    '(The writers are professors at the Central University)': [
      undefined,
      'professors at the Central University',
    ],
    'The writer, a former judge, is a lawyer in Jaipur': [undefined, 'former judge, lawyer in Jaipur'],
    'A. K. Menon teaches economics at the Western College. He can be reached at a@b.example': [
      'A. K. Menon',
      'teaches economics at the Western College',
    ],
    'Asha Rao, a retired judge of the High Court, lives in Pune.': [
      'Asha Rao',
      'retired judge of the High Court, lives in Pune',
    ],
    'Asha Rao is a lawyer and Imran Sheikh teaches history at the Coastal College': [
      'Asha Rao, Imran Sheikh',
      'lawyer; teaches history at the Coastal College',
    ],
    '(Asha Rao teaches at the Coastal College; Imran Sheikh is a lawyer in Kochi. The views expressed are personal)':
      ['Asha Rao, Imran Sheikh', 'teaches at the Coastal College; lawyer in Kochi'],
    'Lt. Gen. Devraj Tamang (retd.) was Deputy Chief of the Army Staff': [
      'Lt. Gen. Devraj Tamang (retd.)',
      'Deputy Chief of the Army Staff',
    ],
    'Asha Rao is a fellow of Loom House, Goa. Thanks to Imran Sheikh, who read a draft': [
      'Asha Rao',
      'fellow of Loom House, Goa',
    ],
    'Asha Rao teaches mathematics in a school of Nagpur': [
      'Asha Rao',
      'teaches mathematics in a school of Nagpur',
    ],
    'Asha Rao | Senior advocate at the High Court, Chennai': [
      'Asha Rao',
      'Senior advocate at the High Court, Chennai',
    ],
    'Asha Rao is a lawyer. This article is republished from The Plain': ['Asha Rao', 'lawyer'],
    '(लेखक पूर्व राजनयिक हैं)': [undefined, 'पूर्व राजनयिक'],
    'लेखिका दिल्ली विश्वविद्यालय में पढ़ाती हैं।': [undefined, 'दिल्ली विश्वविद्यालय में पढ़ाती हैं'],
  };
  for (const [line, [author, post]] of Object.entries(notes)) {
    it(`is read: ${line}`, () => {
      assert.deepEqual(authorNoteOf(line), { ...(author !== undefined && { author }), post });
    });
  }

  const sentences = [
    'India is the chair of the group this year and has to find a compromise.',
    'South Korea is the largest supplier of such engines to the region.',
    'The Supreme Court is the guardian of the rights of every citizen.',
    'Narendra Joshi was seen in the market on the day before the vote.',
    'The government is a poor judge of its own work.',
    'What is needed is a professor who listens.',
    'Operation Malhar taught three lessons in four days.',
  ];
  for (const sentence of sentences) {
    it(`is not seen in a sentence: ${sentence}`, () => assert.equal(authorNoteOf(sentence), undefined));
  }
});

describe('a note on an author who is known', () => {
  const known = 'Col. Devraj Tamang (retd)';
  const notes: Readonly<Record<string, string>> = {
    'Devraj Tamang has served in the mountains. He was born in Kurseong.': 'served in the mountains',
    'Devraj Tamang is a keeper of bees in Kurseong': 'keeper of bees in Kurseong',
  };
  for (const [line, post] of Object.entries(notes)) {
    it(`may say anything: ${line}`, () => {
      assert.equal(authorNoteOf(line), undefined);
      assert.deepEqual(authorNoteOf(line, known), { author: 'Devraj Tamang', post });
    });
  }
});

describe('the name of a person', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['Harcharan Singh Gill', 'Lt Gen H. S. Gill (retd)', true],
    ['Asha Rao', 'Prof. Asha Rao', true],
    ['Rao', 'Asha Rao', true],
    ['Manmohan Rao', 'Asha Rao', false],
    ['Asha Rao', 'Imran Sheikh, Asha Rao', true],
  ];
  for (const [one, other, isSame] of pairs) {
    it(`${one} ${isSame ? 'may be' : 'is not'} ${other}`, () => assert.equal(sameName(one, other), isSame));
  }
});

describe('a byline', () => {
  const bylines: Readonly<Record<string, string | undefined>> = {
    'By Asha Rao': 'Asha Rao',
    'BY ASHA RAO': 'Asha Rao',
    'Written by Arun Solanki |': 'Arun Solanki',
    'By Asha Rao and Imran Sheikh': 'Asha Rao, Imran Sheikh',
    'By A. K. Menon': 'A. K. Menon',
    'By Express News Service': undefined,
    'By the end of the year': undefined,
    'Asha Rao': undefined,
  };
  for (const [line, author] of Object.entries(bylines)) {
    it(`${line}: ${author ?? 'none'}`, () => assert.equal(bylineOf(line, false)?.author, author));
  }

  it('needs no "by" where a name is expected', () => {
    assert.equal(bylineOf('ASHA RAO', true)?.author, 'Asha Rao');
    assert.deepEqual(bylineOf('Asha Rao, Director, Plateau Institute', true), {
      author: 'Asha Rao',
      post: 'Director, Plateau Institute',
    });
  });
});
