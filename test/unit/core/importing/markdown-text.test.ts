import assert from 'node:assert/strict';
import { markdownText } from '../../../../src/core/importing/markdown-text.ts';

describe('plain text as Markdown', () => {
  for (const [plain, markdown] of [
    ['#hashtag and #2', '#hashtag and #2'],
    ['# a heading', '\\# a heading'],
    ['> greater', '\\> greater'],
    ['- a dash', '\\- a dash'],
    ['-5 degrees', '-5 degrees'],
    ['12. the twelfth', '12\\. the twelfth'],
    ['12.5 per cent', '12.5 per cent'],
    ['---', '\\---'],
    ['a * b', 'a \\* b'],
    ['snake_case', 'snake_case'],
    ['_shouting_', '\\_shouting\\_'],
    ['a < b', 'a < b'],
    ['<script>', '\\<script>'],
    ['AT&T &amp; sons', 'AT&T \\&amp; sons'],
    ['[sic]', '[sic]'],
    ['[a](b)', '[a\\](b)'],
    ['C:\\*', 'C:\\\\\\*'],
    ['two\n\nlines', 'two lines'],
  ] as const) {
    it(`writes ${JSON.stringify(plain)} as ${JSON.stringify(markdown)}`, () => {
      assert.equal(markdownText(plain), markdown);
    });
  }
});
