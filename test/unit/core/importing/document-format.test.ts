import assert from 'node:assert/strict';
import { formatOf } from '../../../../src/core/importing/document-format.ts';
import type { DocumentFormat } from '../../../../src/core/importing/draft.ts';
import { ImportRefusal, type RefusalCode } from '../../../../src/core/importing/import-refusal.ts';

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

function assertRefused(code: RefusalCode, fileName: string, bytes: Uint8Array): void {
  assert.throws(
    () => formatOf(fileName, bytes),
    (error) => error instanceof ImportRefusal && error.code === code,
    `${fileName} is not refused as ${code}`,
  );
}

describe('the format of a document', () => {
  const page = '<!DOCTYPE html><html><body><p>Text.</p></body></html>';

  const known: readonly (readonly [string, string, DocumentFormat])[] = [
    ['a name and plain text', 'article.txt', 'text'],
    ['a name in capitals', 'ARTICLE.MD', 'markdown'],
    ['a page without a doctype', 'saved.htm', 'html'],
  ];
  for (const [what, name, format] of known) {
    it(`is told by the ending of the name: ${what}`, () => {
      assert.equal(formatOf(name, bytesOf('The river rose, and nobody came.')), format);
    });
  }

  it('is told by its marks, whatever the name says', () => {
    assert.equal(formatOf('article.txt', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj')), 'pdf');
    assert.equal(
      formatOf('article.zip', bytesOf('PK\x03\x04....[Content_Types].xmlPK\x03\x04..word/document.xml')),
      'docx',
    );
    assert.equal(formatOf('article.txt', bytesOf(page)), 'html');
    assert.equal(formatOf('article.pdf', bytesOf(`  <!-- saved -->\n${page}`)), 'html');
  });

  it('of a DOCX is told by the list at the end of the archive too', () => {
    assert.equal(
      formatOf('a', bytesOf(`PK\x03\x04${'\x80'.repeat(10_000)}PK\x01\x02 word/document.xml PK\x05\x06`)),
      'docx',
    );
  });

  it('is told by what the text looks like where there is no name', () => {
    assert.equal(formatOf('', bytesOf('<div class="a"><p>Text.</p></div>')), 'html');
    assert.equal(formatOf('', bytesOf('# Title\n\nA paragraph with **weight**.\n\n- one\n')), 'markdown');
    assert.equal(formatOf('', bytesOf('A sentence. 5 < 6, as everybody knows.')), 'text');
  });

  it('of UTF-16 text is not taken for a program', () => {
    assert.equal(formatOf('a.txt', utf16('The river rose.')), 'text');
    assert.equal(formatOf('a.htm', utf16(`\ufeff${page}`)), 'html');
  });

  it('of text with a stray NUL is still text', () => {
    assert.equal(formatOf('a.txt', bytesOf(`${'The river rose. '.repeat(20)}\0`)), 'text');
  });

  it('is refused where there is nothing', () => {
    assertRefused('empty', 'a.txt', new Uint8Array());
    assertRefused('empty', '', bytesOf(' \r\n\t '));
  });

  const binaries: readonly (readonly [string, string])[] = [
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a photograph', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0'],
    ['a program for Windows', 'MZ\x90\0\x03\0\0\0\x04'],
    ['a compressed file', '\x1f\x8b\x08\0\0\0\0\0'],
    ['an archive that is no document', 'PK\x03\x04\x14\0\0\0photo.jpg'],
    ['a font', '\0\x01\0\0\0\x0f\0\x80\0\x03'],
    ['noise', Array.from({ length: 500 }, (_, index) => String.fromCharCode((index * 89) % 256)).join('')],
  ];
  for (const [what, content] of binaries) {
    it(`of ${what} is refused as binary`, () => assertRefused('binary', 'article.txt', bytesOf(content)));
  }

  it('of a document under a password is not taken for an old one', () => {
    const mark = bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
    const stream = new Uint8Array([...mark, ...new Uint8Array(600), ...utf16('EncryptedPackage')]);
    assertRefused('encrypted', 'a.docx', stream);
    assertRefused('unknown-format', 'a.doc', new Uint8Array([...mark, ...utf16('WordDocument')]));
  });

  it('of another office program is refused as unknown', () => {
    assertRefused('unknown-format', 'a.doc', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
    assertRefused('unknown-format', 'a.rtf', bytesOf('{\\rtf1\\ansi Text}'));
    assertRefused('unknown-format', 'a.xlsx', bytesOf('PK\x03\x04....xl/workbook.xml'));
    assertRefused(
      'unknown-format',
      'a.odt',
      bytesOf('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text'),
    );
  });

  it('of a PDF or DOCX without its mark is refused as damaged', () => {
    assertRefused('damaged', 'a.pdf', bytesOf('The download was interrupted'));
    assertRefused('damaged', 'a.docx', bytesOf('PK\x03\x04\x14\0\0\0'));
  });
});
