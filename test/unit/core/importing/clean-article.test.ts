import assert from 'node:assert/strict';
import { cleanArticle } from '../../../../src/core/importing/clean-article.ts';
import type { Draft } from '../../../../src/core/importing/draft.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { cleaned, cleaningModel, paragraph } from './cleaning.ts';

const [one, two, three, four, five] = ['One', 'Two', 'Three', 'Four', 'Five'].map(paragraph) as [
  string,
  string,
  string,
  string,
  string,
];

function cleanedLines(...lines: string[]) {
  const { blocks, dropped, metadata } = cleaned(lines.join('\n\n'));
  return { texts: blocks.map(({ text }) => text), kinds: blocks.map(({ kind }) => kind), dropped, metadata };
}

describe('nothing of the body is lost', () => {
  it('to a line that ends articles, in the middle of the text', () => {
    const { texts } = cleanedLines('A title here', one, 'Related stories', two, three, four);
    assert.deepEqual(texts, [one, two, three, four]);
  });

  it('to a heading that readers comment on something, and what readers may say', () => {
    const lines = ['A title here', one, 'Comments', two, 'Reply', three, four];
    assert.deepEqual(cleanedLines(...lines).texts.slice(-2), [three, four]);
  });

  it('to COMMENTS and SHARE before the text', () => {
    const { texts } = cleanedLines('A title here', 'COMMENTS', 'SHARE', one, two, 'COMMENTS', 'SHARE');
    assert.deepEqual(texts, [one, two]);
  });

  it('to a caption that repeats a sentence of it', () => {
    const sentence = 'The committee has asked for three more years to decide the matter';
    const { texts, dropped } = cleanedLines('A title here', `'${sentence}'`, one, `${sentence}. ${two}`);
    assert.deepEqual(texts, [one, `${sentence}. ${two}`]);
    assert.deepEqual(
      dropped.map(({ reason }) => reason),
      ['metadata', 'repetition'],
    );
  });

  it('to the pattern of a list of tags', () => {
    const slashes = 'war / peace / something else';
    assert.deepEqual(cleanedLines('A title here', one, slashes, two).texts, [one, slashes, two]);
    assert.deepEqual(cleanedLines('A title here', one, two, slashes).metadata.tags, [
      'war',
      'peace',
      'something else',
    ]);
  });

  it('to the shape of a note on the author, in the middle of the text', () => {
    const note = 'Asha Rao is the director of the institute that counted them.';
    assert.deepEqual(cleanedLines('A title here', one, note, two).texts, [one, note, two]);
  });

  it('to the patterns of copyright lines, apps and disclaimers, where sentences begin as they do', () => {
    for (const line of [
      'Copyright was never meant to outlive the grandchildren of those who wrote the books.',
      'Get the app right, the engineers said, and the farmers will use it.',
      'The view from the valley is that the state alone can mend what it has broken.',
    ]) {
      assert.deepEqual(cleanedLines('A title here', one, line, two).texts, [one, line, two]);
    }
    for (const line of ['Copyright 2019 The Paper', 'Get the app now', 'The views expressed are personal.']) {
      assert.deepEqual(cleanedLines('A title here', one, two, line).texts, [one, two]);
    }
  });

  it('when its last sentence is short', () => {
    assert.deepEqual(cleanedLines('A title here', one, two, 'The time is now.').texts, [
      one,
      two,
      'The time is now.',
    ]);
  });
});

describe('what readers have said below the text', () => {
  const said = (name: string): readonly string[] => [
    name,
    '3 hours ago',
    `I read it twice, and ${paragraph('what it says of the wells')} It was not so in my village, where nobody was asked at all.`,
    'Reply',
  ];
  const thread = ['Asha', 'Imran', 'Leela', 'Tomas', 'Meera', 'Joseph'].flatMap(said);

  it('is no part of it, also where it is longer', () => {
    for (const heading of ['6 Comments', 'Comments (6)', '6 thoughts on “A title here”', 'Leave a reply']) {
      assert.deepEqual(cleanedLines('A title here', one, two, three, heading, ...thread).texts, [
        one,
        two,
        three,
      ]);
    }
  });

  it('is told from a button above the text', () => {
    const lines = ['A title here', '6 Comments', '3 hours ago', one, two, three, '6 Comments', ...thread];
    assert.deepEqual(cleanedLines(...lines).texts, [one, two, three]);
  });

  it('is told within a moment', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? 'Comments' : 'Reply'));
    assert.ok(cpuTime(() => cleanedLines('A title here', one, two, three, ...lines)) < 2_000);
  });
});

describe('a paragraph that is cut', () => {
  const half = 'It has become clear in the course of the year that the focus of the establishment';
  const rest = 'on sales may prove to be short-sighted in the long run, and that others will gain.';

  it('by a page break is joined', () => {
    assert.deepEqual(cleanedLines('A title here', one, half, rest, two).texts, [one, `${half} ${rest}`, two]);
  });

  it('by the furniture of a page is joined, and the furniture stands before what follows', () => {
    const { texts, dropped } = cleanedLines('A title here', one, half, 'Page 2 of 4', 'CrackIAS', rest, two);
    assert.deepEqual(texts, [one, `${half} ${rest}`, two]);
    assert.deepEqual(
      dropped.filter(({ reason }) => reason === 'page-furniture').map(({ before }) => before),
      [2, 2],
    );
  });

  it('inside a word is joined', () => {
    assert.deepEqual(
      cleanedLines('A title here', `${half}-`, 'arian view of it, which nobody shares any more, is old.', one)
        .texts,
      [`${half}arian view of it, which nobody shares any more, is old.`, one],
    );
  });

  it('before a name is joined after a word that ends no paragraph', () => {
    assert.deepEqual(
      cleanedLines(
        'A title here',
        one,
        `${half} of the`,
        'Ministry is elsewhere, as it has been for a number of years.',
      ).texts,
      [one, `${half} of the Ministry is elsewhere, as it has been for a number of years.`],
    );
  });

  it('is not joined with a heading above it', () => {
    const { texts, kinds } = cleanedLines('A title here', one, 'The road ahead for all', two);
    assert.deepEqual(texts, [one, 'The road ahead for all', two]);
    assert.deepEqual(kinds, ['paragraph', 'heading', 'paragraph']);
  });
});

describe('what stands round the text', () => {
  it('gives the title, the authors and the day', () => {
    const { metadata, texts } = cleanedLines(
      'Opinion',
      'A title here',
      'Asha Rao',
      'Imran Sheikh',
      '2 January 2024',
      one,
      two,
    );
    assert.deepEqual(texts, [one, two]);
    assert.equal(metadata.title, 'A title here');
    assert.equal(metadata.author, 'Asha Rao, Imran Sheikh');
    assert.equal(metadata.published, '2024-01-02');
    assert.equal(metadata.kind, 'op-ed');
  });

  it('gives the title without the paper behind it', () => {
    for (const title of ['A title here | The Indian Express', 'A title here - The Hindu'])
      assert.equal(cleanedLines(title, '2 January 2024', one, two).metadata.title, 'A title here');
    const own = 'A title here - and more';
    assert.equal(cleanedLines(own, '2 January 2024', one, two).metadata.title, own);
  });

  for (const below of [
    'Correction: An earlier version of this article gave the wrong year. The error is regretted.',
    'Read all our columns on the new mobile app of the paper, which is free and has no advertisements.',
  ]) {
    it(`ends with the note on its author, whatever stands below it: ${below}`, () => {
      const note = 'Asha Rao is a keeper of bees in Kurseong. She was born there.';
      const read = cleanedLines('A title here', 'By Asha Rao', one, two, three, four, note, below);
      assert.deepEqual(read.texts, [one, two, three, four]);
      assert.equal(read.metadata.authorPost, 'keeper of bees in Kurseong');
    });
  }

  it('ends with the note on one of its authors, or on one with a rank behind the name', () => {
    const note = 'Devraj Tamang has served in the mountains.';
    for (const authors of ['By Col. Devraj Tamang (retd)', 'By Devraj Tamang and Asha Rao']) {
      const { texts } = cleanedLines(
        'A title here',
        authors,
        one,
        two,
        three,
        four,
        note,
        'Read it all on our page for free, today and tomorrow and on every other day of the year.',
      );
      assert.deepEqual(texts, [one, two, three, four]);
    }
  });

  it('goes on below a sentence on another person, or on its author far above the end', () => {
    for (const sentence of [
      'Imran Sheikh is a lawyer who has fought the case for eleven years and will not give it up now.',
      'Imran Sheikh, a lawyer of the High Court, said that the case had been lost before it began.',
    ]) {
      assert.deepEqual(cleanedLines('A title here', one, two, three, sentence, four).texts, [
        one,
        two,
        three,
        sentence,
        four,
      ]);
    }
    const about = 'Asha Rao is a lawyer, and she says it in the first line of what she writes.';
    assert.deepEqual(cleanedLines('A title here', 'By Asha Rao', one, about, two, three, four).texts, [
      one,
      about,
      two,
      three,
      four,
    ]);
  });

  for (const sentence of [
    'The author writes with empathy about the displaced, and is careful not to romanticise what they left.',
    'Manmohan Rao was an economist by training and a politician by accident, as he used to say himself.',
    'The authors acknowledge that the data are thin: only eleven of the States reported anything at all.',
    'Join hands for free and fair polls, they say, and then they count the votes of the dead as well.',
    'Receive a letter in your inbox from the tax office, and you may be the next to be robbed of it all.',
  ]) {
    it(`goes on below a sentence that begins as a note or an offer does: ${sentence}`, () => {
      const read = cleanedLines('A title here', 'By Asha Rao', one, two, three, four, sentence, five);
      assert.deepEqual(read.texts.slice(4), [sentence, five]);
    });
  }

  it('loses no line of wrapped text that is a word of its foot', () => {
    const wrapped = `${paragraph('Six')}\nOn the day when the bank withdrew the old five hundred and one thousand rupee\nnotes.`;
    const { texts } = cleanedLines('A title here', one, two, three, four, wrapped, five);
    assert.ok(texts.at(-1)?.startsWith('Five'));
  });

  it('ends with a line on a person that is set apart, where nobody is named as the author', () => {
    const note = '(Asha Rao is an advocate at the High Court in Patna)';
    const read = cleanedLines(
      'A title here',
      one,
      two,
      three,
      four,
      note,
      'This went live in the morning, they say, and was read by many.',
    );
    assert.deepEqual(read.texts, [one, two, three, four]);
    assert.equal(read.metadata.author, 'Asha Rao');
  });

  it('loses a caption with the credit under it, and keeps a standfirst above a credit of its own', () => {
    const caption = 'Foam on a lake in May.';
    const credited = `${caption}\nCredit: Asha Rao`;
    assert.deepEqual(cleanedLines('A title here', '3 May 2024', credited, one, two).texts, [one, two]);
    const dated = cleanedLines('A title here', 'Asha Rao', '3 May 2024', 'Credit: Asha Rao', one, two);
    assert.equal(dated.metadata.published, '2024-05-03');
    const standfirst = 'A lake is what a city forgets until it burns';
    assert.deepEqual(cleanedLines('A title here', standfirst, 'Credit: Asha Rao', one, two).texts, [
      standfirst,
      one,
      two,
    ]);
  });

  it('keeps a last sentence with the end mark of a magazine', () => {
    const last = 'Leave it alone. ■';
    assert.deepEqual(cleanedLines('A title here', one, two, last).texts, [one, two, last]);
  });

  it('has the byline and the domain of its paper right under its title, in small letters too', () => {
    const { metadata } = cleaned(
      `Counting the poor\nby Asha Rao\ntribuneindia.com\nJuly 11, 2025\n\n${one}\n\n${two}`,
    );
    assert.deepEqual(metadata, {
      title: 'Counting the poor',
      author: 'Asha Rao',
      publication: 'The Tribune',
      published: '2025-07-11',
      language: 'en',
      tags: [],
    });
  });

  it('ends where its notes begin', () => {
    const { texts } = cleanedLines(
      'A title here',
      one,
      two,
      three,
      four,
      'References',
      '1. Rao, Asha (2023): Wells of the Plateau.',
    );
    assert.deepEqual(texts, [one, two, three, four]);
  });

  it('is an opinion piece where its views are said to be personal, whatever its section', () => {
    assert.equal(
      cleanedLines('A title here', one, two, three, '(Views expressed are personal)').metadata.kind,
      'op-ed',
    );
  });

  it('is an interview where it says so, whoseever views they are', () => {
    const { metadata } = cleanedLines(
      'Interview | We must publish',
      one,
      two,
      three,
      '(Views expressed are personal)',
    );
    assert.equal(metadata.kind, 'interview');
  });

  it('is no opinion piece because a reporter is named below it', () => {
    const kindOf = (note: string) => cleanedLines('A title here', one, two, three, note).metadata.kind;
    assert.equal(kindOf('Asha Rao is a professor of law in Patna'), 'op-ed');
    assert.equal(kindOf('Asha Rao is the chief reporter of the paper in Patna'), undefined);
  });

  it('gives the day of a change only where no other day is named', () => {
    const published = (line: string) => cleanedLines('A title here', line, one, two).metadata.published;
    assert.equal(published('Updated: 3 January 2024'), '2024-01-03');
    assert.equal(published('Updated: 3 January 2024 | Published: 2 January 2024'), '2024-01-02');
  });

  it('says nothing that it does not give', () => {
    assert.deepEqual(cleanedLines(one, two).metadata, { language: 'en', tags: [] });
  });

  it('takes the headlines under "Also read" for no headings', () => {
    const { texts } = cleanedLines(
      'A title here',
      one,
      'Also read',
      'Why the census is late again',
      two,
      three,
    );
    assert.deepEqual(texts, [one, two, three]);
  });

  it('is told from the text when it stands above the title', () => {
    const cookies =
      'We store things on your device in order to make sure that the pages which you see are worth it.';
    const { texts, dropped } = cleanedLines(cookies, '# A title here', one, two, three, four);
    assert.deepEqual(texts, [one, two, three, four]);
    assert.equal(dropped[0]?.reason, 'outside-article');
  });
});

describe('a draft of another reader', () => {
  const draft: Draft = {
    format: 'html',
    encoding: { name: 'utf-8', from: 'declaration' },
    blocks: [
      { kind: 'heading', level: 1, text: 'A title here' },
      { kind: 'paragraph', text: one },
      { kind: 'list', text: '- Facebook\n- Twitter' },
      { kind: 'list', text: '- Facebook is mentioned\n- as is the other one' },
      { kind: 'paragraph', text: `${two}\nADVERTISEMENT` },
      { kind: 'paragraph', text: `${three}\n${four}` },
    ],
    dropped: [
      { text: 'Menu', reason: 'outside-article', before: 0 },
      { text: 'Foot', reason: 'outside-article', before: 6 },
    ],
    claims: [
      { field: 'title', value: 'Another title', from: 'file-name' },
      { field: 'title', value: 'A title here', from: 'meta-tag' },
      { field: 'published', value: '2024-01-02T00:50:00+05:30', from: 'structured-data' },
      { field: 'publication', value: 'thehindu.com', from: 'meta-tag' },
    ],
  };
  const article = cleanArticle(draft, cleaningModel);

  it('keeps its format and encoding', () => {
    assert.equal(article.format, 'html');
    assert.deepEqual(article.encoding, draft.encoding);
  });

  it('loses its furniture, line by line', () => {
    assert.deepEqual(
      article.blocks.map(({ text }) => text),
      [one, '- Facebook is mentioned\n- as is the other one', two, `${three}\n${four}`],
    );
  });

  it('lists what is left out in order, each before the block that follows it', () => {
    assert.deepEqual(
      article.dropped.map(({ text, before }) => `${String(before)} ${text}`),
      ['0 Menu', '0 A title here', '1 Facebook', '1 Twitter', '3 ADVERTISEMENT', '4 Foot'],
    );
  });

  it('is believed where it is surest', () => {
    assert.equal(article.metadata.title, 'A title here');
    assert.equal(article.metadata.published, '2024-01-02');
    assert.equal(article.metadata.publication, 'The Hindu');
  });
});
