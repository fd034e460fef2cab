import { isCalendarDay } from '../../article/calendar-day.ts';

/** A calendar day found in a text, and where. Offsets count UTF-16 units from 0. */
export interface WrittenDay {
  /** YYYY-MM-DD, as written: no time zone is applied. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** By the first letters that tell them apart; spellings differ in the vowel signs. */
const hindiMonths: readonly (readonly [RegExp, number])[] = [
  [/^जन/, 1],
  [/^फ/, 2],
  [/^मार/, 3],
  [/^अप्/, 4],
  [/^म[ईइ]/, 5],
  [/^जून/, 6],
  [/^जुल/, 7],
  [/^अग/, 8],
  [/^सि/, 9],
  [/^अक/, 10],
  [/^न/, 11],
  [/^दि/, 12],
];

// A joiner (U+200D) may stand within a conjunct.
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'जनवरी|फ़?रवरी|मार्च|अप्\u200d?रैल|मई|जून|जुलाई|अगस्\u200d?त|सित[ंम्\u200d]+बर|अक्\u200d?[टत]ूबर|नव[ंम्\u200d]+बर|दिस[ंम्\u200d]+बर)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "((?:19|20)\\d{2}|['’]\\d{2})";
const gap = '[\\s,.\\/-]{1,4}';
const edge = '(?<![\\p{L}\\p{M}\\d])';
const close = '(?![\\p{L}\\p{M}\\d]|\\.\\d)';

/** Day, month, year, or the mark between them. */
type Part = 'd' | 'm' | 'y' | '-';

/** Every shape, with the order of its groups. The day comes first in numbers, as in India, unless it cannot be one. */
const shapes: readonly (readonly [RegExp, readonly Part[]])[] = [
  [new RegExp(`${edge}((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})(?!\\d)`, 'giu'), ['y', 'm', 'd']],
  [new RegExp(`${edge}((?:19|20)\\d{2})\\/(\\d{1,2})\\/(\\d{1,2})(?!\\d)`, 'giu'), ['y', 'm', 'd']],
  [new RegExp(`${edge}((?:19|20)\\d{2})\\.(\\d{1,2})\\.(\\d{1,2})(?!\\d)`, 'giu'), ['y', 'm', 'd']],
  [new RegExp(`${edge}${day}(?:\\sof)?${gap}${month}${gap}${year}${close}`, 'giu'), ['d', 'm', 'y']],
  [new RegExp(`${edge}${month}${gap}${day}${gap}${year}${close}`, 'giu'), ['m', 'd', 'y']],
  [new RegExp(`${edge}((?:19|20)\\d{2})${gap}${month}${gap}${day}${close}`, 'giu'), ['y', 'm', 'd']],
  [
    new RegExp(`${edge}(\\d{1,2})([\\/.-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})${close}`, 'giu'),
    ['d', '-', 'm', 'y'],
  ],
];

/** A time by the clocks of North America behind a date in numbers: there the month is written first. */
const american = /^[\s,|-]*(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\(?(?:[ECMP][SD]?T)\b/i;

/** The calendar days that a line names, in order. Numbers may be in Devanagari; days that no calendar has are none. */
export function writtenDays(text: string): readonly WrittenDay[] {
  const line = text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
  const found = shapes.flatMap(([shape, order]) =>
    [...line.matchAll(shape)].flatMap((match) => {
      const behind = line.slice(match.index + match[0].length, match.index + match[0].length + 30);
      const written = dayOf(match, order, american.test(behind));
      return written === undefined
        ? []
        : [{ day: written, start: match.index, end: match.index + match[0].length }];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => found.slice(0, index).every((other) => one.start >= other.end));
}

/** The first calendar day that a text names. */
export function firstDay(text: string): string | undefined {
  return writtenDays(text.slice(0, 1000))[0]?.day;
}

function dayOf(match: RegExpMatchArray, order: readonly Part[], monthFirst: boolean): string | undefined {
  const parts = new Map<Part, string>(order.map((part, index) => [part, match[index + 1] ?? '']));
  const year = yearOf(parts.get('y') ?? '');
  const [first, second] = [Number(parts.get('d')), monthOf(parts.get('m') ?? '')];
  // 01/24/2024 can only be written with the month first.
  const isMonthFirst = order.includes('-') && first <= 12 && (second > 12 || (monthFirst && second <= 12));
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(written) ? written : undefined;
}

function yearOf(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return Number(digits) < 70 ? `20${digits}` : `19${digits}`;
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const english = englishMonths.indexOf(text.slice(0, 3).toLowerCase());
  return english !== -1 ? english + 1 : (hindiMonths.find(([start]) => start.test(text))?.[1] ?? 0);
}
