import assert from 'node:assert/strict';
import { cleaned, paragraph } from './cleaning.ts';

const text = ['One', 'Two', 'Three', 'Four'].map(paragraph);

/** A page that was copied as text, by the lines of its foot. */
function pageWith(...foot: readonly string[]) {
  const { blocks, metadata } = cleaned(`A title that is here\n\n${text.join('\n\n')}\n\n${foot.join('\n')}`);
  return { metadata, texts: blocks.map((block) => block.text) };
}

describe('tags one a line', () => {
  it('are read to the next line that is none', () => {
    const tags = ['Groundwater', 'Census', 'The Wells Act'];
    for (const heading of ['TAGS:', 'Tags', 'Topics', 'Related Topics']) {
      const { metadata, texts } = pageWith(heading, ...tags, 'Next Story', 'A lake returns');
      assert.deepEqual(metadata.tags, tags);
      assert.deepEqual(texts, text);
    }
  });

  it('are read where the first stands beside the heading', () =>
    assert.deepEqual(pageWith('Tags: wells', 'Census').metadata.tags, ['wells', 'Census']));

  it('are read where a stroke divides them', () =>
    assert.deepEqual(
      pageWith('Related Topics', 'wells', '/', 'rivers and lakes', '/', 'Census').metadata.tags,
      ['wells', 'rivers and lakes', 'Census'],
    ));

  it('are read with their number signs', () =>
    assert.deepEqual(pageWith('Topics', '', '#RTI', '', '#village wells').metadata.tags, [
      'RTI',
      'village wells',
    ]));
});

describe('the paper', () => {
  const papers: Readonly<Record<string, readonly string[]>> = {
    'Deccan Herald': ['Related Stories', 'A lake returns', '', 'Deccan Herald'],
    Scroll: ['We welcome your comments at letters@scroll.in.'],
    'दैनिक जागरण': ['Copyright © 2026 Jagran Prakashan Limited.'],
    'The Telegraph': ['Source URL: https://www.telegraphindia.com/opinion/a-title/cid/1'],
    ThePrint: ['Source: The Print'],
  };
  for (const [paper, foot] of Object.entries(papers)) {
    it(`is known by its foot: ${paper}`, () => {
      const { metadata, texts } = pageWith(...foot);
      assert.equal(metadata.publication, paper);
      assert.deepEqual(texts, text);
    });
  }

  it('is known by the company that owns it', () =>
    assert.equal(
      pageWith('Copyright © 2026 Printers (Mysore) Private Ltd. All Rights Reserved').metadata.publication,
      'Deccan Herald',
    ));

  it('is not known where the foot names several', () =>
    assert.equal(pageWith('Back to top', 'The Hindu', '', 'Frontline').metadata.publication, undefined));
});

describe('in Hindi', () => {
  it('a note on the author may begin with a dash', () => {
    const { metadata, texts } = pageWith('-लेखक ग्रामीण विश्वविद्यालय में प्राध्यापक हैं।');
    assert.equal(metadata.authorPost, 'ग्रामीण विश्वविद्यालय में प्राध्यापक');
    assert.deepEqual(texts, text);
  });

  it('an invitation to read on is no part of the text', () =>
    assert.deepEqual(pageWith('रहें हर खबर से अपडेट, डाउनलोड करें हमारा ऐप।').texts, text));
});
