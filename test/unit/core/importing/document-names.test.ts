import assert from 'node:assert/strict';
import { isDocumentFolder, isDocumentName } from '../../../../src/core/importing/document-names.ts';

describe('What a folder that is imported holds', () => {
  const names = [
    'page.html',
    'b.pdf',
    'c.DOCX',
    'd.txt',
    'own.md',
    'own.article.yaml',
    'other.md',
    'e.png',
    'f.html.exe',
  ];
  const found = names.filter((name) => isDocumentName(name, new Set(names)));

  it('is documents by their ending, but no source text that has its notes beside it', () => {
    assert.deepEqual(found, ['page.html', 'b.pdf', 'c.DOCX', 'd.txt', 'other.md']);
  });

  it('is not looked for in the folders of tools', () => {
    assert.deepEqual(['pile', 'node_modules', '.git'].filter(isDocumentFolder), ['pile']);
  });
});
