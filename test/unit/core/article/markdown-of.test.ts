import assert from 'node:assert/strict';
import {
  claimText,
  outlineMarkdown,
  placeMarkdown,
  placeOf,
} from '../../../../src/core/article/markdown-of.ts';
import type { Section } from '../../../../src/core/article/article.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';
import { xssPayloads } from '../../../fixtures/summary/xss.ts';

const headingOf = ({ title, role }: Section) => title ?? role ?? '';
const detail = { id: 'd', text: 'A detail' };
const notes = article(
  [
    section('challenge', point('a', { details: [detail] }), point('b', { added: 'A report' })),
    section('way-forward'),
  ],
  { title: 'Water', thesis: 'Count first.' },
);

describe('the place of an id', () => {
  it('is a section, a point or a detail, with what is around it', () => {
    const [challenges] = notes.sections;
    const [a] = challenges!.points;
    assert.deepEqual(placeOf(notes, 'challenge'), { kind: 'section', section: challenges });
    assert.deepEqual(placeOf(notes, 'a'), { kind: 'point', section: challenges, point: a });
    assert.deepEqual(placeOf(notes, 'd'), { kind: 'detail', section: challenges, point: a, detail });
    assert.equal(placeOf(notes, 'nowhere'), undefined);
  });
});

describe('notes as Markdown', () => {
  const sectionText = '## challenge\n\n- Claim a\n  - A detail\n- Claim b (A report)';

  it('are a title, the thesis, a heading for each section and its points as a list', () => {
    assert.equal(
      outlineMarkdown(notes, headingOf),
      `# Water\n\nCount first.\n\n${sectionText}\n\n## way-forward`,
    );
  });

  it('may be one section, one point or one detail', () => {
    const markdownOf = (id: string) => placeMarkdown(placeOf(notes, id)!, headingOf);
    assert.equal(markdownOf('challenge'), sectionText);
    assert.equal(markdownOf('a'), '- Claim a\n  - A detail');
    assert.equal(markdownOf('b'), '- Claim b (A report)');
    assert.equal(markdownOf('d'), '- A detail');
  });

  it('have no thesis where the notes have none', () => {
    assert.equal(outlineMarkdown(article([], { title: 'Water' }), headingOf), '# Water');
  });
});

describe('a claim in Markdown', () => {
  const claims: readonly (readonly [what: string, text: string, markdown: string])[] = [
    ['plain words', 'भूजल सबका है: 40% (2024)!', 'भूजल सबका है: 40% (2024)!'],
    ['several lines', ' a\n\n# b\r\nc ', 'a # b c'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['another list', '+ a', '\\+ a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['another numbered list', '1) a', '1\\) a'],
    ['a number that is none of a list', '1.5 m of rain', '1.5 m of rain'],
    ['an underline of a heading', '=== a', '\\=== a'],
    ['a quotation', '> a', '\\> a'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['a link', '[a](command:b)', '\\[a\\](command:b)'],
    ['a picture', '![a](b)', '!\\[a\\](b)'],
    ['an address in angle brackets', '<command:a>', '\\<command:a\\>'],
    ['markup', '<b onclick=x>', '\\<b onclick=x\\>'],
    ['a table', 'a | b', 'a \\| b'],
    ['a backslash', 'a\\', 'a\\\\'],
    ['an entity', '&lt;b&gt; &#60; R&D', '\\&lt;b\\&gt; \\&#60; R&D'],
  ];
  for (const [what, text, markdown] of claims) {
    it(`stays text: ${what}`, () => assert.equal(claimText({ text }), markdown));
  }

  it('keeps its source, which stays text too', () => {
    assert.equal(claimText({ text: 'a', added: '[b](c)' }), 'a (\\[b\\](c))');
  });

  it('is the same text again when its escapes are taken away', () => {
    for (const text of xssPayloads) {
      const line = text.replace(/\s+/gu, ' ');
      const markdown = claimText({ text });
      assert.equal(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1'), line);
      assert.doesNotMatch(markdown, /(?<!\\)[<`*_[\]]/);
    }
  });
});
