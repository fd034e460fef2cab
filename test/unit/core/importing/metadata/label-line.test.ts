import assert from 'node:assert/strict';
import { labelOf } from '../../../../../src/core/importing/metadata/label-line.ts';
import { cleaningModel } from '../cleaning.ts';

function saidBy(line: string): Readonly<Record<string, string>> | undefined {
  const said = labelOf(line, cleaningModel.publications)?.filter(({ value }) => value !== '');
  return said && Object.fromEntries(said.map(({ field, value }) => [field, value]));
}

describe('a line beside an article', () => {
  const published = '2025-05-12';
  const lines: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
    'The Hindu': { publication: 'The Hindu' },
    TOI: { publication: 'The Times of India' },
    'The Frontier Tribune': { publication: 'The Frontier Tribune' },
    'जनपद समाचार | 12 मई 2025': { publication: 'जनपद समाचार', published },
    'The Pleader | May 12, 2025': { publication: 'The Pleader', published },
    'Hill and Plain | 12 May 2025': { publication: 'Hill and Plain', published },
    'Jammu and Kashmir | 12 May 2025': { published },
    'New Delhi, May 12, 2025 10:30 IST': { published },
    'Asha Rao | New Delhi | May 12, 2025': { author: 'Asha Rao', published },
    'By Asha Rao | Updated: May 13, 2025': { author: 'Asha Rao', updated: '2025-05-13' },
    'May 12, 2025, 7:25 AM IST Asha Rao in TOI Edit Page, Edit Page, India, TOI': {
      author: 'Asha Rao',
      publication: 'The Times of India',
      published,
    },
    'tribuneindia.com': { publication: 'The Tribune' },
    'www.thehindu.com': { publication: 'The Hindu' },
    'by Asha Rao, thestatesman.com': { author: 'Asha Rao', publication: 'The Statesman' },
    'By Asha Rao, The Statesman': { author: 'Asha Rao', publication: 'The Statesman' },
    'Asha Rao 4 min read 12 May 2025, 02:00 PM IST': { author: 'Asha Rao', published },
    'EDITORIAL | Monday, 12 May 2025': { section: 'EDITORIAL', published },
    '🗞️ THE PIONEER 🗞️': { publication: 'The Pioneer' },
    'रायपुर, 12 मई 2025': { published },
    'Test Series': undefined,
    'Dear Reader': undefined,
    'riverpaper.example': undefined,
    'The writer is a former judge': { authorPost: 'former judge' },
    'A title that says nothing of the kind': undefined,
    'On 12 May 2025 the court heard the matter for the third time, and rose.': undefined,
  };
  for (const [line, expected] of Object.entries(lines)) {
    it(`says ${JSON.stringify(expected ?? 'nothing')}: ${line}`, () =>
      assert.deepEqual(saidBy(line), expected));
  }
});
