import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paragraphsOf } from '../../../../src/core/source/source-text.ts';

/** The paragraphs as text, in the order of their numbers. */
function textsOf(markdown: string): string[] {
  return paragraphsOf(markdown).map(({ start, end }) => markdown.slice(start, end));
}

describe('the paragraphs of a source text', () => {
  it('are numbered from 1', () => {
    assert.deepEqual(paragraphsOf('One.\n\nTwo.\n'), [
      { number: 1, start: 0, end: 4 },
      { number: 2, start: 6, end: 10 },
    ]);
  });

  const texts: readonly (readonly [what: string, markdown: string, paragraphs: readonly string[]])[] = [
    ['begin after the front matter', '---\ntitle: A\n---\n\nOne\ntwo.\n\nThree.', ['One\ntwo.', 'Three.']],
    ['are not headings', '# A\nOne.\n\n## B ##\n\n###### C\nTwo.\n#\nThree.', ['One.', 'Two.', 'Three.']],
    ['may begin with a hash that is none', '#tag\n\n####### seven', ['#tag', '####### seven']],
    ['are not rules', 'One.\n\n---\n\n* * *\nTwo.\n___\nThree.', ['One.', 'Two.', 'Three.']],
    ['may be a list', '- a\n- b\n\nOne.', ['- a\n- b', 'One.']],
    ['may be a quotation', '> a\n> b\n\nOne.', ['> a\n> b', 'One.']],
    [
      'may be a table',
      '| a | b |\n|---|---|\n| 1 | 2 |\n\nOne.',
      ['| a | b |\n|---|---|\n| 1 | 2 |', 'One.'],
    ],
    [
      'may be a fence with blank lines and hashes in it',
      '```sh\n# a\n\nb\n```\n\nOne.',
      ['```sh\n# a\n\nb\n```', 'One.'],
    ],
    ['may be a fence that shows another', '~~~\n```\n\n~~~\n\nOne.', ['~~~\n```\n\n~~~', 'One.']],
    [
      'may be a fence closed by more signs, not by fewer',
      '````\n```\n\n`````\n\nOne.',
      ['````\n```\n\n`````', 'One.'],
    ],
    ['may be a fence that is never closed', '```\na\n\nb', ['```\na\n\nb']],
    [
      'end with Windows’ lines as with others',
      '---\r\na: b\r\n---\r\nOne\r\ntwo.\r\n\r\nThree.\r\n',
      ['One\r\ntwo.', 'Three.'],
    ],
    ['are divided by lines of spaces, and lose spaces at their end', 'One.  \n \t\nTwo. ', ['One.', 'Two.']],
    ['may be in any script', 'भूजल सबका है।\n\nپانی سب کا ہے۔\n', ['भूजल सबका है।', 'پانی سب کا ہے۔']],
    ['are those below front matter that nothing closes', '---\ntitle: A\n\nOne.', ['title: A', 'One.']],
    ['may be none', '\n# A\n\n---\n', []],
  ];
  for (const [what, markdown, paragraphs] of texts) {
    it(what, () => assert.deepEqual(textsOf(markdown), paragraphs));
  }

  it('hold every letter that is in no heading, rule or front matter, once and in order', () => {
    const part = fc.constantFrom('a', 'b c', '\n', '\n\n', '> ', '- ', '```\n', '~~~\n', ' ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const markdown = parts.join('');
        const letters = (text: string) => text.replace(/[^abc]/g, '');
        assert.equal(letters(textsOf(markdown).join('')), letters(markdown));
      }),
    );
  });
});
