import assert from 'node:assert/strict';
import { calendarDayOf, isCalendarDay } from '../../../../src/core/article/calendar-day.ts';

describe('a day of the calendar', () => {
  it('is one that exists', () => {
    for (const day of ['2024-01-02', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      assert.ok(isCalendarDay(day), day);
  });

  it('is none that does not', () => {
    for (const day of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      'today',
      '',
      '2024-1-2',
    ])
      assert.ok(!isCalendarDay(day), day);
  });
});

describe('the calendar day of a moment', () => {
  it('is the one where the person is, also just before midnight', () => {
    assert.equal(calendarDayOf(new Date(2025, 0, 9, 23, 59, 59)), '2025-01-09');
    assert.equal(calendarDayOf(new Date(2025, 10, 30, 0, 0, 0)), '2025-11-30');
  });
});
