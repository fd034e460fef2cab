import { calendarDayOf } from '../../core/article/calendar-day.ts';

/** The calendar day where the person is, YYYY-MM-DD. */
export function today(): string {
  return calendarDayOf(new Date());
}
