import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeChoice, escapeText } from '../../../../src/core/snippet/escape.ts';
import { parsedSnippet } from '../../../fixtures/snippet/parsed-snippet.ts';

/** Any text, with the signs of snippets more often than chance has them. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('$', '}', '{', '|', ',', '\\', ':', '/', '1', '0'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

describe('text escaped for a snippet', () => {
  it('takes the meaning of the three signs that have one', () => {
    assert.equal(escapeText('a $1 ${2} \\ | ,'), 'a \\$1 \\${2\\} \\\\ | ,');
    assert.equal(escapeChoice('a, b | c \\ $1 }'), 'a\\, b \\| c \\\\ $1 }');
  });

  it('is what VS Code inserts, alone and in a placeholder', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(parsedSnippet(escapeText(text)), { text, stops: [], choices: [], variables: [] });
        assert.equal(parsedSnippet(`\${1:${escapeText(text)}}`).text, text);
      }),
    );
  });

  it('is what VS Code offers in a choice', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ''),
        (text) => {
          assert.deepEqual(parsedSnippet(`\${1|a,${escapeChoice(text)}|}`).choices, [['a', text]]);
        },
      ),
    );
  });
});
