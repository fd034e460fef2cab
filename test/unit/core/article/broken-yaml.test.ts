import assert from 'node:assert/strict';
import { parseArticle } from '../../../../src/core/article/parse-article.ts';

const notes = `schema: 1
id: broken
title: A title
thesis: My view: all is well
sections:
  - id: challenges
    role: challenge
    points:
      - id: one
        text: The first claim
`;

describe('Notes that are not YAML in one line', () => {
  const { problems } = parseArticle(notes);

  it('have this one problem, at this line', () => {
    assert.deepEqual(
      problems.map(({ code, line }) => ({ code, line })),
      [{ code: 'syntax', line: 4 }],
    );
  });

  it('have the problems of their contents once the line is mended', () => {
    const mended = notes.replace('My view: all', 'My view, all').replace('role: challenge', 'role: none');
    assert.deepEqual(
      parseArticle(mended).problems.map(({ code, line }) => ({ code, line })),
      [{ code: 'not-allowed', line: 7 }],
    );
  });
});
