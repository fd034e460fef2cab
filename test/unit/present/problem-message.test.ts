import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse-article.ts';
import { problemCodes, type ProblemCode } from '../../../src/core/problem.ts';
import { untranslated } from '../../../src/core/translate.ts';
import { problemMessage } from '../../../src/present/problem-message.ts';
import { soundNotes } from '../../fixtures/yaml/notes.ts';

function messageOf(code: ProblemCode, ...args: readonly string[]): string {
  return problemMessage({ code, args }, untranslated);
}

/** The message of the first problem that the notes have after a change. */
function messageAfter(from: string, to: string): string {
  assert.ok(soundNotes.includes(from), from);
  const [problem] = parseArticle(soundNotes.replace(from, () => to)).problems;
  return problem ? problemMessage(problem, untranslated) : 'none';
}

describe('the message of a problem', () => {
  it('is there for every code, in whole sentences', () => {
    for (const code of problemCodes)
      assert.match(messageOf(code, 'One', 'Two', 'Three'), /^["A-Z].*\.$/, code);
  });

  it('is another for every code', () => {
    const messages = problemCodes.map((code) => messageOf(code, 'one', 'two', 'three'));
    assert.equal(new Set(messages).size, problemCodes.length);
  });

  const messages: readonly (readonly [from: string, to: string, message: string])[] = [
    [
      'role: challenge',
      'role: hero',
      '"hero" is not one of: context, background, thesis, significance, challenge, opportunity, counter-view, evidence, stakeholder, way-forward, conclusion.',
    ],
    [
      'id: ways',
      'id: The ways',
      '"The ways" cannot be an id. Use small letters, digits and single hyphens: shared-framework.',
    ],
    [
      'published: 2026-01-31',
      'published: last week',
      '"last week" is not a day. Write year, month and day: 2024-01-31.',
    ],
    [
      'published: 2026-01-31',
      'published: 2026-02-30',
      '2026-02-30 is no day of the calendar. Write year, month and day: 2024-01-31.',
    ],
    [
      'url: https://example.org/water',
      'url: ftp://x',
      '"ftp://x" is not an address of the web. It begins with https:// and has no spaces.',
    ],
    [
      'text: water/water-for-all.md',
      'text: ../x.md',
      '"../x.md" is not a file beside the notes. Name a .md or .txt file in their folder or below it.',
    ],
    ['gs3.env.1', 'GS3', '"GS3" is not an id that "syllabus" could hold.'],
    ['marks: 15', 'marks: many', '"marks" should be a whole number and is a text.'],
    ['syllabus: [gs3.env.1, gs2.gov.1]', 'syllabus: gs3', '"syllabus" should be a list and is a text.'],
    [
      'thesis: Whoever pumps must count.',
      'thesis: {a: b}',
      '"thesis" should be a text and is a map of keys and values.',
    ],
    ['    marks: 15\n', '', '"marks" is missing here. Add it.'],
    [
      'answeredBy: [count-first]',
      'answeredBy: [x]',
      'No point has the id "x". Correct the id, or add the point.',
    ],
    ['id: no-meters', 'id: ways', 'The id "ways" is taken. Give this one an id of its own.'],
    [
      'title: Water for all\n',
      'title: Water for all\ntitle: Again\n',
      '"title" is in line 3 already, and that one counts. Delete or rename this one.',
    ],
    [
      'title: Water for all',
      'title: "Water for all',
      'This is not YAML: Missing closing "quote. Check the indentation and the quotes here and in the line above.',
    ],
    [
      'text: Nobody counts the wells.',
      'text: &a Nobody',
      'Anchors and aliases (& and *) are not read in notes. Write the text out, or put it in quotes.',
    ],
  ];
  for (const [from, to, message] of messages)
    it(`says: ${message}`, () => assert.equal(messageAfter(from, to), message));

  it('names the file where the whole of it is something else', () => {
    const [problem] = parseArticle('Dear diary').problems;
    assert.equal(
      problemMessage(problem!, untranslated),
      'The file should be a map of keys and values and is a text.',
    );
  });

  it('shows what cannot be seen (B63)', () => {
    assert.equal(messageAfter('role: challenge', 'role: "\u202Ehero"').split(' ', 1)[0], '"⟦U+202E⟧hero"');
  });

  it('has no more than 80 characters of a file at a time (B64)', () => {
    const secret = 'secret'.repeat(150);
    const texts = [
      `${secret}: 1`,
      `id: ${secret}`,
      `"${secret}": 1\n"${secret}": 2`,
      `sections: [{role: ${secret}}]`,
      `schema: ${secret}`,
      `a: b: ${secret}`,
    ];
    for (const text of texts) {
      const { problems } = parseArticle(text);
      assert.ok(problems.length > 0);
      for (const problem of problems)
        assert.doesNotMatch(problemMessage(problem, untranslated), /(?:secret){14}/);
    }
  });
});
