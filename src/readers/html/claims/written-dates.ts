import { writtenDays } from '../../../core/importing/metadata/written-day.ts';

/** A date in a line of the page. */
export interface WrittenDate {
  /** As written. */
  readonly value: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** What stands between it and the one before. */
  readonly before: string;
}

/** Calendar dates in the first part of a text. */
export function datesIn(text: string): WrittenDate[] {
  const start = text.slice(0, 1_000);
  let from = 0;
  return writtenDays(start).map((found) => {
    const before = start.slice(from, found.start);
    from = found.end;
    return { value: start.slice(found.start, found.end), day: found.day, before };
  });
}

/** The first calendar date in a text, as written. */
export function findDate(text: string): string | undefined {
  return datesIn(text)[0]?.value;
}
