import assert from 'node:assert/strict';
import { dateLineOf } from '../../../../../src/core/importing/metadata/date-line.ts';
import { firstDay } from '../../../../../src/core/importing/metadata/written-day.ts';

describe('a day in a text is read as written', () => {
  const days: Readonly<Record<string, string | undefined>> = {
    '2024-01-02T00:50:00+05:30': '2024-01-02',
    'January 02, 2024 12:50 am': '2024-01-02',
    '2 January 2024': '2024-01-02',
    'Jan. 2, 2024': '2024-01-02',
    '02-Jan-2024': '2024-01-02',
    '21st March 2019 04:00 AM': '2019-03-21',
    '2nd of January, 2024': '2024-01-02',
    '02 FEB 2024 6:48PM': '2024-02-02',
    '24-11-2017': '2017-11-24',
    '02/01/2024': '2024-01-02',
    '01/24/2024': '2024-01-24',
    '01/02/2024 10:30 AM IST': '2024-02-01',
    '01/02/2024 10:30 AM EST': '2024-01-02',
    '1/2/24, at 9:15 p.m. PT': '2024-01-02',
    '2.1.24': '2024-01-02',
    '2024.01.02 10:28PTI': '2024-01-02',
    '२ जनवरी २०२४': '2024-01-02',
    '12 फ़रवरी 2023': '2023-02-12',
    'सितम्बर 5, 2022': '2022-09-05',
    '5 अक्\u200dटूबर 2022': '2022-10-05',
    '5 अगस्\u200dत, 2022': '2022-08-05',
    '30 February 2024': undefined,
    '31/31/2024': undefined,
    'in 2024': undefined,
    'May 2024': undefined,
    'on 3 May the court': undefined,
    'version 10.2.2024.7': undefined,
  };
  for (const [text, day] of Object.entries(days)) {
    it(`${text}: ${day ?? 'none'}`, () => assert.equal(firstDay(text), day));
  }
});

describe('a line of dates', () => {
  const lines: Readonly<Record<string, readonly [string | undefined, string | undefined]>> = {
    'January 02, 2024 12:50 am | Updated 01:23 am IST': ['2024-01-02', undefined],
    'January 02, 2024 12:50 am | Updated January 03, 2024 01:23 am IST': ['2024-01-02', '2024-01-03'],
    'Updated - May 14, 2024 10:46 am IST - New Delhi': [undefined, '2024-05-14'],
    'Published - May 13, 2024 12:03 pm IST': ['2024-05-13', undefined],
    'Published: 21st March 2019 04:00 AM | Last Updated: 22nd March 2019 03:49 AM | A+A-': [
      '2019-03-21',
      '2019-03-22',
    ],
    'By Deccan Morning Published Date - 17 January 2024, 11:45 PM': ['2024-01-17', undefined],
    'Posted On: 02 FEB 2024 6:48PM by PIB Delhi': ['2024-02-02', undefined],
    'First published on: 24-11-2017 at 12:00:52 am': ['2017-11-24', undefined],
    'Last modified on 3 May 2024; published 1 May 2024': ['2024-05-01', '2024-05-03'],
    'प्रकाशित: 12 जुलाई 2024 | अपडेटेड: 13 जुलाई 2024': ['2024-07-12', '2024-07-13'],
  };
  for (const [line, [published, updated]] of Object.entries(lines)) {
    it(`tells publication from change: ${line}`, () => {
      const dates = dateLineOf(line);
      assert.deepEqual([dates?.published, dates?.updated], [published, updated]);
    });
  }

  it('is none without a day', () => assert.equal(dateLineOf('Updated this morning'), undefined));

  it('leaves what is no date', () => {
    assert.equal(dateLineOf('Asha Rao | New Delhi | January 2, 2024 12:50 am')?.rest, 'Asha Rao | New Delhi');
  });
});
