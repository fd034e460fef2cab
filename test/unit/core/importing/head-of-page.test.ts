import assert from 'node:assert/strict';
import { cpuTime } from '../../../fixtures/cpu-time.ts';
import { cleaned, paragraph } from './cleaning.ts';

const text = ['One', 'Two', 'Three', 'Four'].map(paragraph);

/** A page that was copied as text, by its head: the lines stand under one another, and "" is a blank line. */
function pageWith(...head: readonly string[]) {
  const { blocks, metadata, dropped } = cleaned([...head, '', text.join('\n\n')].join('\n'));
  return { metadata, dropped, texts: blocks.map((block) => block.text) };
}

describe('a title with a label before it', () => {
  const labels: Readonly<Record<string, string | undefined>> = {
    'Opinion |': 'op-ed',
    'Editorial |': 'editorial',
    'Explained |': 'explainer',
    'Comment |': 'op-ed',
    'Data |': undefined,
    'Express View |': 'editorial',
    'Express View:': 'editorial',
    'View:': 'op-ed',
    'ET Editorial:': 'editorial',
    'Mint Explainer |': 'explainer',
    'विचार:': 'op-ed',
  };
  for (const [label, kind] of Object.entries(labels)) {
    for (const line of [`${label} Why wells fail`, `# ${label} Why wells fail`])
      it(`is read without it, and its kind is ${kind ?? 'unknown'}: ${line}`, () => {
        const { metadata, texts } = pageWith(line, '', 'By Asha Rao', '', '3 June 2024');
        assert.deepEqual(texts, text);
        assert.equal(metadata.title, 'Why wells fail');
        assert.equal(metadata.kind, kind);
        assert.equal(metadata.author, 'Asha Rao');
        assert.equal(metadata.published, '2024-06-03');
      });
  }

  it('keeps what may be its own beginning', () => {
    for (const title of ['Interview: a game for two', 'The long view: what wells teach'])
      assert.equal(pageWith(title, '', 'By Asha Rao').metadata.title, title);
  });

  it('points to another article where it stands under the title, in the text or below it', () => {
    const other = 'Editorial | The price of sand';
    const blocks = ['A title here', 'By Asha Rao', other, text[0], other, text[1], text[2], text[3], other];
    const { metadata, ...article } = cleaned(blocks.join('\n\n'));
    assert.equal(metadata.title, 'A title here');
    assert.deepEqual(
      article.blocks.map((block) => block.text),
      text,
    );
    assert.equal(article.dropped.filter((line) => line.text === other).length, 3);
  });
});

describe('the title in a page that was copied as text', () => {
  const title = 'The slow death of a stepwell';
  const signed = ['', 'Asha Rao', '', '3 June 2024'];
  const heads: Readonly<Record<string, readonly string[]>> = {
    'under a menu': ['Menu', 'Morning edition', 'World at noon', 'Search', '', title],
    'under a menu in small letters': ['Home', 'opinion', 'frontpage', '', title],
    'under a menu in Hindi': ['Hindi News', 'विचार', 'अभिमत', '', title],
    'under the sections that it repeats': ['Opinion/ Views/ The slow death: what now?', '', title],
    'under a path that ends with it': [`Society / Water / ${title}`, '', title],
    'under the number of the journal': ['ISSN (Print) - 0000-1111 | ISSN (Online) - 2222-3333', '', title],
    'under the menu of a journal': [
      'Home',
      'Current Issue',
      'Commentary',
      title,
      '',
      'Commentary',
      '',
      title,
    ],
    'under a section and a word for it': ['Leaders | Down the drain', '', title],
    'above its standfirst': ['Opinion', '', title, '', 'Nobody draws water where the steps have gone'],
    'under the heading of other news': ['Top Stories', '', title],
    'under an offer': ['Get the whole year for the price of two months', 'Opinion', '', title],
  };
  for (const [place, head] of Object.entries(heads)) {
    it(`is found ${place}`, () => {
      const { metadata, texts } = pageWith(...head, ...signed);
      assert.equal(metadata.title, title);
      assert.equal(metadata.author, 'Asha Rao');
      assert.equal(metadata.published, '2024-06-03');
      assert.deepEqual(texts.slice(-text.length), text);
    });
  }

  it('may be of two or three words', () => {
    for (const short of ['Water wars', 'Out of depth', 'Saving Fatehpur', 'Fatehpur Sikri']) {
      for (const head of [[short], ['Opinion', '', short]])
        assert.equal(pageWith(...head, ...signed).metadata.title, short);
    }
  });

  it('may be of three words above a standfirst', () => {
    const head = ['Home', 'Opinion', 'Lead', 'Out of depth', 'Nobody draws water where the steps have gone'];
    assert.equal(pageWith(...head, ...signed).metadata.title, 'Out of depth');
  });

  it('is found within a moment', () => {
    const menu = Array.from({ length: 5000 }, (_, at) => `Entry ${String(at)}`);
    assert.ok(cpuTime(() => pageWith(...menu, '', title, ...signed)) < 2_000);
  });
});

describe('a name above the title', () => {
  it('is one right there', () => {
    const { metadata } = pageWith('Asha Rao', '', 'A title that is here', '', '3 June 2024');
    assert.equal(metadata.author, 'Asha Rao');
  });

  it('is none in a menu', () => {
    const head = ['Sections', 'Donate Generously', 'Opinion', '', 'A title that is here', 'Asha Rao'];
    assert.equal(pageWith(...head, '3 June 2024').metadata.author, 'Asha Rao');
    assert.equal(pageWith(...head.slice(0, -1), '3 June 2024').metadata.author, undefined);
  });
});

describe('a standfirst of several sentences', () => {
  const standfirst =
    'The new Code has given porters a fund, a badge and a song. It has not given them a single day of rest.';

  it('does not end the head where the byline and the date follow it', () => {
    for (const signed of [
      ['Asha Rao', '3 June 2024'],
      ['By Asha Rao', '', '3 June 2024'],
    ]) {
      const { metadata, texts } = pageWith('A title that is here', standfirst, '', ...signed);
      assert.deepEqual(texts, [standfirst, ...text]);
      assert.equal(metadata.author, 'Asha Rao');
      assert.equal(metadata.published, '2024-06-03');
    }
  });

  it('is no paragraph under which a day heads the next one', () => {
    const lines = [
      'A title that is here',
      '',
      'By Asha Rao',
      '',
      '1 June 2024',
      '',
      standfirst,
      '',
      '3 June 2024',
    ];
    assert.ok(pageWith(...lines).texts.includes('3 June 2024'));
  });
});

describe('the byline', () => {
  it('is told from the editor who stands behind it', () => {
    const { metadata } = pageWith('A title that is here', '', 'By Dr. Asha RaoEdited By: Imran Sheikh');
    assert.equal(metadata.author, 'Dr. Asha Rao');
  });
});

describe('the kind of an article', () => {
  const kindOf = (...head: readonly string[]) => pageWith(...head, '', '3 June 2024').metadata.kind;

  it('is that of its section', () =>
    assert.equal(kindOf('Leaders', '', 'A title that is here'), 'editorial'));

  it('is a speech where the title says so', () => {
    assert.equal(kindOf("Text of the Minister's address at the meeting of porters"), 'speech');
    assert.equal(kindOf('Text of the treaty is still a secret'), undefined);
  });
});

describe('headings of the page itself', () => {
  it('are no part of the text', () => {
    const { texts } = pageWith('A title that is here', '', '3 June 2024', '', 'HighLights');
    assert.deepEqual(texts, text);
  });
});
