import { months } from '../../article/gaps/figures.ts';

const year = '(?:1[5-9]|20)\\d{2}';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
/** After these a number is no year. */
const scales = 'per cent|percent|lakh|crore|million|billion|trillion|rupees|प्रतिशत|लाख|करोड़';
const notInNumber = '(?![\\d\\p{L}\\p{M}])';

/** From the most exact to the least; the first that fits at a place is taken. */
const date = new RegExp(
  [
    `(?<![\\d.,])${day} (?:of )?(?:${months})\\.?,? ${year}${notInNumber}`,
    `(?<![\\p{L}\\p{M}])(?:${months})\\.? ${day}(?:, ${year})?${notInNumber}`,
    `(?<![\\p{L}\\p{M}])(?:${months})\\.?,? ${year}${notInNumber}`,
    `(?<![\\d.,])${day} (?:of )?(?:${months})(?![\\p{L}\\p{M}])`,
    `(?<![\\d.,/-])\\d{4}-\\d{2}-\\d{2}(?!\\d)`,
    `(?<![\\p{L}\\p{M}\\d.,₹$€£-])${year}(?:s(?![\\p{L}])|(?:-|–|/)(?:${year}|\\d{2})(?!\\d))?(?![\\d\\p{L}%]|[.,-]\\d| ?(?:${scales}))`,
  ].join('|'),
  'giu',
);

/** The days, months and years of a text as written, in order: "January 2, 2024", "November 2023", "1996", "2017-18". */
export function datesIn(text: string): string[] {
  return /\d/.test(text) ? (text.match(date) ?? []) : [];
}

/** Whether a date names a day or a month, not a year only. */
export function isDay(found: string): boolean {
  return /\p{L}{2}/u.test(found) || /^\d{4}-\d{2}-\d{2}$/.test(found);
}
