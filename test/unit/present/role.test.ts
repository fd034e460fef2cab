import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { roles } from '../../../src/core/article/article.ts';
import { untranslated } from '../../../src/core/translate.ts';
import { roleMark } from '../../../src/present/role.ts';

const marks = roles.map((role) => roleMark(role, untranslated));

describe('the marks of the roles', () => {
  it('differ in icon, word and colour', () => {
    for (const field of ['icon', 'label', 'color'] as const) {
      assert.equal(new Set(marks.map((mark) => mark[field])).size, roles.length, field);
    }
  });

  it('use icons that the codicon font has', () => {
    const css = readFileSync(
      new URL('../../../node_modules/@vscode/codicons/dist/codicon.css', import.meta.url),
      'utf8',
    );
    for (const { icon } of marks) assert.ok(css.includes(`.codicon-${icon}:before`), icon);
  });
});
