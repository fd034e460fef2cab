import assert from 'node:assert/strict';
import { termsIn } from '../../../../../src/core/importing/analysis/terms.ts';
import { analysed } from './model.ts';

describe('terms of an article', () => {
  for (const [text, pairs] of [
    [
      'the Defense Acquisition Program Administration (DAPA)',
      [['DAPA', 'Defense Acquisition Program Administration']],
    ],
    [
      'HADR (Humanitarian Assistance and Disaster Relief)',
      [['HADR', 'Humanitarian Assistance and Disaster Relief']],
    ],
    [
      'Humanitarian Assistance and Disaster Relief (HADR)',
      [['HADR', 'Humanitarian Assistance and Disaster Relief']],
    ],
    [
      'a Comprehensive Economic Partnership Agreement, or CEPA, was signed',
      [['CEPA', 'Comprehensive Economic Partnership Agreement']],
    ],
    [
      'Micro, Small and Medium Enterprises (MSMEs) and non-performing assets (NPAs)',
      [
        ['MSMEs', 'Micro, Small and Medium Enterprises'],
        ['NPAs', 'non-performing assets'],
      ],
    ],
    ['the World Health Organization (WHO; Geneva)', [['WHO', 'World Health Organization']]],
    [
      '“Interoperability” means the ability of forces to act together.',
      [['Interoperability', 'the ability of forces to act together']],
    ],
  ] as const) {
    it(`are explained in: ${text}`, () => assert.deepEqual(termsIn(text), pairs));
  }

  for (const text of [
    'the ministry (MHA)',
    'Delhi (India)',
    'he said (IN CAPITALS)',
    'twelve (XII)',
    'the Act (see above)',
  ]) {
    it(`are not made up from: ${text}`, () => assert.deepEqual(termsIn(text), []));
  }

  it('tell every paragraph in which they stand', () => {
    const { terms } = analysed([
      'Goods and Services Tax (GST) came.',
      'Nothing.',
      'The GST stays; the GSTN is another.',
    ]);
    assert.deepEqual(terms, [{ term: 'GST', means: 'Goods and Services Tax', paragraphs: [1, 3] }]);
  });
});
