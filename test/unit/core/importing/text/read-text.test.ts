import assert from 'node:assert/strict';
import type { Draft } from '../../../../../src/core/importing/draft.ts';
import { readText } from '../../../../../src/core/importing/text/read-text.ts';
import { standsAloneBy } from '../../../../../src/core/importing/furniture/match-line.ts';
import { cleaningModel } from '../cleaning.ts';

function textsOf(text: string): readonly string[] {
  return readText(text, { standsAlone: standsAloneBy(cleaningModel) }).blocks.map((block) => block.text);
}

function kindsOf(draft: Draft): readonly string[] {
  return draft.blocks.map(({ kind, level }) => (level === undefined ? kind : `${kind} ${String(level)}`));
}

const first =
  'The committee met for the ninth time this year and came to the conclusion that the matter needs further study by experts of the field.';
const second =
  'Nobody was surprised. The experts of the field have asked for such a study since the first meeting, and were told that there is no money.';

/** As a typewriter would: lines of at most `width` characters. */
function wrapped(text: string, width: number): string {
  return text.split(' ').reduce((lines, word) => {
    const length = lines.length - lines.lastIndexOf('\n') - 1;
    return lines === '' ? word : `${lines}${length + 1 + word.length > width ? '\n' : ' '}${word}`;
  }, '');
}

describe('paragraphs of a plain text', () => {
  it('are divided by blank lines', () => {
    assert.deepEqual(textsOf(`${first}\n\n\n${second}\n`), [first, second]);
  });

  it('are lines, where lines are long and none is blank', () => {
    assert.deepEqual(textsOf(`${first} ${second}\n${second} ${first}`), [
      `${first} ${second}`,
      `${second} ${first}`,
    ]);
  });

  for (const width of [50, 72, 90]) {
    it(`are joined again where they are wrapped at ${String(width)} characters`, () => {
      const text = `${wrapped(first, width)}\n\n${wrapped(second, width)}`;
      assert.deepEqual(textsOf(text), [first, second]);
    });
  }

  it('are told by their indented first lines', () => {
    const text = [first, second, first].map((one) => `    ${wrapped(one, 60)}`).join('\n');
    assert.deepEqual(textsOf(text), [first, second, first]);
  });

  it('are told by their short last lines', () => {
    assert.deepEqual(textsOf(`${wrapped(`${first} Or not.`, 60)}\n${wrapped(second, 60)}`), [
      `${first} Or not.`,
      second,
    ]);
  });

  it('are joined where every printed line has a blank one after it', () => {
    const lines = [first, second, first, second, first].map((one) =>
      wrapped(one, 60).replaceAll('\n', '\n\n'),
    );
    assert.deepEqual(textsOf(lines.join('\n\n\n')), [first, second, first, second, first]);
  });

  it('do not swallow a button that stands right above', () => {
    assert.deepEqual(textsOf(`COMMENTS\nSHARE\n${wrapped(first, 60)}`), ['COMMENTS', 'SHARE', first]);
  });

  it('keep their lines end where they have one inside a sentence', () => {
    assert.deepEqual(textsOf('A line that stops in the\nmiddle of a sentence.'), [
      'A line that stops in the middle of a sentence.',
    ]);
  });
});

describe('a word that a line end divides', () => {
  const cases: Readonly<Record<string, string>> = {
    'the com-\nmittee that met': 'the committee that met',
    'the self-\nreliance of all': 'the self-reliance of all',
    'the India-\nKorea ties': 'the India-Korea ties',
    'the soft\u00ad\nhyphen': 'the softhyphen',
    'the mid\u00addle one': 'the middle one',
    'it was ex-\ntended to May': 'it was extended to May',
    'the far-\nmer, the minister and the ex-\nminister': 'the farmer, the minister and the ex-minister',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(textsOf(text), [expected]));
  }

  it('is written as elsewhere in the text', () => {
    assert.deepEqual(textsOf('A co-operative is a\n\nnew co-\noperative of ours'), [
      'A co-operative is a',
      'new co-operative of ours',
    ]);
  });
});

describe('the characters of a text', () => {
  const cases: Readonly<Record<string, string>> = {
    '\uFEFF\u200BThe title\u200B': 'The title',
    'ten\u00A0crore': 'ten crore',
    '₹6,000 “as is” – naïve café': '₹6,000 “as is” – naïve café',
    'nul\u0000 and bell\u0007': 'nul and bell',
    'किताबें समय पर पहुँचीं।': 'किताबें समय पर पहुँचीं।',
    'क्\u200Dष joined': 'क्\u200Dष joined',
    'lone \uD800 surrogate': 'lone surrogate',
    'right\u202Eleft': 'rightleft',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(textsOf(text), [expected]));
  }
});

describe('Markdown', () => {
  it('keeps headings, lists, quotations, tables and code', () => {
    const draft = readText(
      '# One\n\nTwo\n---\n\n- a\n- b\n  more\n\n1. c\n2) d\n\n> e\n> f\n\n| g | h |\n| --- | --- |\n| i | j |\n\n```js\nk\n\nl\n```\n',
    );
    assert.deepEqual(kindsOf(draft), [
      'heading 1',
      'heading 2',
      'list',
      'list',
      'quotation',
      'table',
      'code',
    ]);
    assert.deepEqual(
      draft.blocks.slice(2).map(({ text }) => text),
      ['- a\n- b more', '1. c\n2. d', '> e f', '| g | h |\n| --- | --- |\n| i | j |', '```js\nk\nl\n```'],
    );
  });

  const inline: Readonly<Record<string, string>> = {
    '**Also Read | [ties](#)**': 'Also Read | ties',
    '***A is the director***': 'A is the director',
    '**One** and **two**': '**One** and **two**',
    'a [link](https://x.example/a_(b) "title") here': 'a link here',
    'a [link][ref] here\n\n[ref]: https://x.example': 'a link here',
    'technology \\(general\\)': 'technology (general)',
    '[a [nested] link](#)': 'a [nested] link',
    '[run](javascript:alert(1))': 'run',
    'array[0](sic, not a link)': 'array[0](sic, not a link)',
    '<p>some <b>bold</b> text<br>more</p>': 'some bold text more',
    '<script>alert(1)</script>after': 'after',
    '<!-- gone -->stays': 'stays',
    '&lt;b&gt; &amp; &#8377;5': '\\<b> & ₹5',
    '<https://x.example/a>': 'https://x.example/a',
    '1 < 2 and <unknown thing>': '1 < 2 and \\<unknown thing>',
    '1986\\. A year': '1986\\. A year',
  };
  for (const [text, expected] of Object.entries(inline)) {
    it(`${JSON.stringify(text)} is read as text`, () => assert.deepEqual(textsOf(text), [expected]));
  }

  it('does not lose what a picture says', () => {
    const draft = readText('![A dry lake](x.jpg)\n\nText.');
    assert.deepEqual(draft.dropped, [{ text: 'A dry lake', reason: 'caption', before: 0 }]);
  });

  it('escapes what a paragraph must not begin with', () => {
    for (const text of ['```', '#', '-', '> ']) {
      assert.ok(
        readText(`A\n\n${text}\n\nB`).blocks.every((block) => !/^(?:```|#|-$|>$)/.test(block.text)),
        text,
      );
    }
  });
});

describe('front matter', () => {
  it('is data', () => {
    const draft = readText(
      '---\ntitle: A\nauthor: ["[[B]]", "[[people/c|C]]"]\ndate: 2024-01-02\nsource: https://x.example\nmood: good\n---\nText.',
    );
    assert.deepEqual(
      draft.claims.map(({ field, value }) => `${field}: ${value}`),
      ['title: A', 'author: B, C', 'published: 2024-01-02', 'url: https://x.example'],
    );
    assert.deepEqual(
      draft.blocks.map(({ text }) => text),
      ['Text.'],
    );
  });

  it('in a language that runs is mere text (B49)', () => {
    const canary = globalThis as { canary?: number };
    for (const language of ['js', 'javascript', 'coffee']) {
      const draft = readText(`---${language}\nglobalThis.canary = 1\n---\nText.`);
      assert.deepEqual(draft.claims, []);
      assert.deepEqual(
        draft.dropped.map(({ text }) => text),
        [`---${language}`, 'globalThis.canary = 1'],
      );
    }
    readText('---\ntitle: !!js/function "function () { globalThis.canary = 1 }"\n---\nText.');
    assert.equal(canary.canary, undefined);
  });

  it('is not what stands between two rules', () => {
    assert.deepEqual(textsOf('---\nA sentence\n---\nText.'), ['A sentence', 'Text.']);
  });
});
