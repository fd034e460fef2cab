import { writtenDays } from './written-day.ts';

/** What a line with dates says. */
export interface DateLine {
  readonly published?: string;
  readonly updated?: string;
  /** What the line has beside dates, times and their labels: a name or a place, perhaps. */
  readonly rest: string;
}

const updatedLabel =
  /(?:last\s*)?(?:updated|modified|revised|edited(?!\s+by))(?:\s*(?:on|at))?|अपडेट(?:ेड)?|अद्यतन|संशोधित|अंतिम अपडेट/giu;
const publishedLabel =
  /(?:first\s*)?(?:published|posted|created|written|uploaded|\bdated?)(?:\s*date)?(?:\s*(?:on|at|in))?|(?:publish|publication|issue)\s*date|प्रकाशित(?:\s*तिथि)?|पोस्ट|दिनांक|तारीख|तिथि/giu;
const clock =
  /(?:\bat\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?\s?m\.?)?(?:\s*(?:hrs|hours))?(?:\s*\(?(?:[+-]\d{2}:?\d{2}|IST|GMT|UTC|EST|EDT|PST|BST|Z)\)?)?|T\d{2}:\d{2}\S*|\b(?:IST|GMT|UTC)\b/giu;
const weekday =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार/giu;
/** Longer lines tell a story that has a date in it. */
const longestLine = 200;

/**
 * Reads a line that is about dates: "January 02, 2024 12:50 am | Updated 01:23 am IST", "Posted On: 02 FEB 2024 6:48PM by PIB
 * Delhi". The label next before a date says whether it is that of the publication or of a change; a date without a label is that of
 * the publication, unless another one is labelled so. Undefined where the line has no date.
 */
export function dateLineOf(line: string): DateLine | undefined {
  const days = line.length > longestLine ? [] : writtenDays(line);
  if (days.length === 0) return undefined;
  let [published, updated, unlabelled] = ['', '', ''];
  let from = 0;
  for (const { day, start, end } of days) {
    const label = dateLabelIn(line.slice(from, start));
    if (label === 'updated') updated ||= day;
    else if (label === 'published') published ||= day;
    else unlabelled ||= day;
    from = end;
  }
  published ||= unlabelled;
  return {
    ...(published !== '' && { published }),
    ...(updated !== '' && { updated }),
    rest: restOf(line, days),
  };
}

/** What the last label in a text before a date says of it. */
export function dateLabelIn(text: string): 'published' | 'updated' | undefined {
  const updated = lastPlace(updatedLabel, text);
  const published = lastPlace(publishedLabel, text);
  if (updated === published) return undefined;
  return updated > published ? 'updated' : 'published';
}

function lastPlace(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function restOf(line: string, days: readonly { start: number; end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of days) {
    rest += `${line.slice(from, start)}|`;
    from = end;
  }
  return `${rest}${line.slice(from)}`
    .replace(clock, '|')
    .replace(weekday, '|')
    .replace(updatedLabel, '|')
    .replace(publishedLabel, '|')
    .split(/[|:;/•·,()\[\]–—]|\s-|-\s|^-|-$|A\+A-?/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(' | ');
}
