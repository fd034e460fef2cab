import { isCalendarDay } from '../../../core/article/calendar-day.ts';

const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})\S*?(?:Z|[+-]00:?00| ?(?:GMT|UTC))$/;
/** Minutes; the clocks of India are so much ahead of universal time. */
const ahead = 330;

/**
 * Whether a date that the page shows can be the day, where its readers are, of a moment that it states in universal time:
 * "2024-01-01T19:20:00Z" is shown as 2 January in India.
 *
 * @param shown YYYY-MM-DD
 * @param updated day of the last change, if stated: a date that is this day too may be meant for the change, and counts only where
 *   it is the day in India
 */
export function isLocalDay(shown: string, stated: string, updated: string | undefined): boolean {
  const [, day = '', hours, minutes] = moment.exec(stated.trim()) ?? [];
  if (!isCalendarDay(day)) return false;
  const minute = Number(hours) * 60 + Number(minutes);
  if (minute === 0 && /T?00:00(?::00)?/.test(stated)) return false;
  if (shown === dayAfter(day, 1)) return shown === updated ? minute >= 1440 - ahead : minute >= 10 * 60;
  return shown === dayAfter(day, -1) && minute < 12 * 60;
}

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
