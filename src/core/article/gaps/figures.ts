/**
 * Whether the text states a quantity: `40 per cent`, `₹500 crore`, `२५ लाख`, `two-thirds`.
 * Not quantities: years, dates, ordinals, numbers of paragraphs, articles or sections, and digits in names (G20, COVID-19, 5G).
 */
export function hasFigure(text: string): boolean {
  const plain = withPlainDigits(text);
  if (amount.test(plain) || inWords.test(plain)) return true;
  return (
    digit.test(plain) &&
    digit.test(notQuantities.reduce((rest, pattern) => rest.replace(pattern, ' '), plain))
  );
}

/** Names of months in English and Hindi, as alternatives of a regular expression. */
export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर';

/** A number that a currency or a unit makes an amount, even where it looks like a year. */
const amount =
  /(?:₹|\$|€|£|\brs\.? ?|\binr ?)\d|\d ?%|\d[ -]?(?:per ?cent|lakh|crore|million|billion|trillion|km|kg|mw|gw|tonnes?|hectares?|प्रतिशत|फीसदी|लाख|करोड़|अरब|हज़ार|हजार)s?(?![\p{L}\p{M}])/iu;

const inWords =
  /\b(?:per ?cent|(?:two|three|four) (?:thirds|quarters|fifths)|(?:two|three|four)-(?:thirds|quarters|fifths)|a (?:third|quarter|fifth|tenth) of|half of|one in (?:two|three|four|five|ten)|lakhs? of|crores? of|millions of|billions of)\b/iu;

const notQuantities: readonly RegExp[] = [
  /\b\d{4}-\d{1,2}-\d{1,2}\b/gu,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/gu,
  new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})(?![\\p{L}\\p{M}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${months}) \\d{1,2}(?!\\d)`, 'giu'),
  /\b\d{1,4}(?:st|nd|rd|th)\b/giu,
  /(?<![\p{L}\p{M}])(?:paragraphs?|paras?|articles?|sections?|clauses?|chapters?|parts?|rules?|schedules?|entry|entries|items?|pages?|no\.|अनुच्छेद|धारा|पैरा) ?\d+[a-z]?(?:(?:, ?| and | or | to |-|–)\d+[a-z]?)*/giu,
  /(?<![\d.,])(?:1[5-9]|20)\d{2}(?:s\b|(?:-|–|\/)(?:(?:1[5-9]|20)\d{2}|\d{2})(?!\d))?(?![\d.,]*\d)/gu,
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]+-?\d+/gu,
  /\b\d+[a-z]\b/giu,
];

const digit = /\d/;

const units =
  'per ?cent|percentage points?|percent|lakh crores?|lakhs?|crores?|thousands?|millions?|billions?|trillions?|km|kilometres?|metres?|cm|mm|kg|mw|gw|tonnes?|hectares?|acres?|' +
  'degrees?(?: celsius)?|years?|months?|weeks?|days?|hours?|minutes?|people|persons|villages|districts|rupees|dollars|square (?:feet|foot|metres?|kilometres?)|' +
  'प्रतिशत|फीसदी|लाख करोड़|लाख|करोड़|अरब|हज़ार|हजार|रुपये|वर्ष|साल|महीने|दिन';

const number = '\\d[\\d,]*(?:\\.\\d+)?';

/** A number or a range with its currency before it and its unit after it; fractions in words. */
const quantity = new RegExp(
  `(?:(?:us\\$|[₹$€£]|(?<![\\p{L}\\p{M}])(?:rs\\.?|inr)) ?)?${number}(?:(?:-|–| to )${number})?` +
    `(?: ?%|[ -](?:${units})(?![\\p{L}\\p{M}]))?(?: (?:rupees|dollars|रुपये)(?![\\p{L}\\p{M}]))?` +
    `|(?<![\\p{L}\\p{M}])(?:two|three|four)[ -](?:thirds|quarters|fifths)(?![\\p{L}\\p{M}])`,
  'giu',
);

/**
 * The quantities of a text in figures, as written and in order, with currency and unit: `₹500 crore`, `40 per cent`, `4.2 degrees`.
 * What is not a quantity for `hasFigure` is none here.
 */
export function figuresIn(text: string): string[] {
  const plain = withPlainDigits(text);
  if (!digit.test(plain) && !inWords.test(plain)) return [];
  const masked = notQuantities.reduce((rest, pattern) => rest.replace(pattern, blank), plain);
  return [...plain.matchAll(quantity)]
    .filter(
      ({ 0: found, index }) =>
        amount.test(found) || inWords.test(found) || digit.test(masked.slice(index, index + found.length)),
    )
    .map(({ 0: found, index }) => text.slice(index, index + found.length).replace(/,$/, ''));
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/** Zeroes of the decimal digits of Indian scripts: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam. */
const zeroes = [0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66];

function withPlainDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (written) => {
    const code = written.codePointAt(0) ?? 0;
    const zero = zeroes.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? written : String(code - zero);
  });
}
