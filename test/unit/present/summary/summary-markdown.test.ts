import assert from 'node:assert/strict';
import type { Article } from '../../../../src/core/article/article.ts';
import { untranslated } from '../../../../src/core/translate.ts';
import { summaryMarkdown } from '../../../../src/present/summary/summary-markdown.ts';
import { summaryOf } from '../../../../src/present/summary/summary-of.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';
import { context } from '../../../fixtures/summary/context.ts';
import { water } from '../../../fixtures/summary/water.ts';
import { xssPayloads } from '../../../fixtures/summary/xss.ts';

function markdownOf(notes: Article): string {
  return summaryMarkdown(summaryOf(notes, context, untranslated));
}

describe('The summary as Markdown', () => {
  it('begins with title, origin and syllabus', () => {
    const [title, origin, syllabus] = markdownOf(water).split('\n\n');
    assert.equal(title, '# Cities should count every drop before they look for more');
    assert.equal(
      origin,
      'A. N. Author, teaches hydrology in Pune · The Sample Gazette · 2 January 2024 · Op-ed',
    );
    assert.match(syllabus!, /^Syllabus: Conservation, environmental pollution and degradation; Government /);
  });

  it('lists each challenge with its answers below it, and says where there is none', () => {
    const notes = article([
      section('challenge', point('a', { answeredBy: ['x'] }), point('b')),
      section('way-forward', point('x'), point('y')),
    ]);
    assert.ok(
      markdownOf(notes).includes(
        [
          '### Challenges\n',
          '- Claim a',
          '  - Answered by: Claim x',
          '- Claim b',
          '  - No answer in the notes\n',
          '### Ways forward not tied to a challenge\n',
          '- Claim y\n',
        ].join('\n'),
      ),
    );
  });

  it('says of every point where it is from, and of a section what its role is', () => {
    const details = [{ id: 'd', text: 'A detail', added: 'A report' }];
    const notes = article([
      { ...section('challenge', point('a', { paragraphs: [2, 3], details })), title: 'Gaps' },
    ]);
    assert.ok(
      markdownOf(notes).includes(
        '### Gaps (Challenge)\n\n- Claim a (paras 2–3)\n  - A detail (added: A report)\n',
      ),
    );
  });

  it('has every sentence of the page', () => {
    const markdown = markdownOf(water).replaceAll('\\', '');
    const { questions, terms, actors, sections } = water;
    const sentences = [
      ...questions.map(({ text }) => text),
      ...terms.flatMap(({ term, means }) => [term, means]),
      ...actors.map(({ name }) => name),
      ...sections.flatMap(({ points }) =>
        points.flatMap(({ text, details }) => [text, ...details.map((d) => d.text)]),
      ),
    ];
    assert.ok(sentences.length > 20);
    assert.deepEqual(
      sentences.filter((sentence) => !markdown.includes(sentence)),
      [],
    );
  });

  it('lets text of the notes be text: it opens no HTML, link, heading or list', () => {
    for (const text of [...xssPayloads, '# a', '- a', '1. a', '```', '> a']) {
      const markdown = markdownOf(
        article([section('challenge', point('a', { text }))], { title: text, thesis: text }),
      );
      assert.doesNotMatch(markdown, /(?<!\\)</, text);
      assert.doesNotMatch(markdown, /(?<!\\)\[/, text);
      assert.doesNotMatch(markdown, /^(?:#{1,6} #|- [#>`-]|\d+\. |```)/m, text);
    }
  });
});
