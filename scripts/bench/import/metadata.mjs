// Whether what was found is what a person would have written down.

/** @param {string | undefined} text letters and digits only */
function bare(text) {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Expectations that were read off a `title` element have the site's name too. Its absence is no fault where the page itself shows
 * the title without it.
 *
 * @param {string} expected
 * @param {string | undefined} found
 * @param {readonly string[]} [headings] of the page
 */
export function isSameTitle(expected, found, headings = []) {
  if (found === undefined || bare(found) === '') return false;
  if (bare(expected) === bare(found)) return true;
  const isShown = headings.some((heading) => bare(heading) === bare(found));
  return isShown && expected.split(/\s+[|·»–—_-]+\s+|\s*[|_]\s*/).some((part) => bare(part) === bare(found));
}

/**
 * The same people in any order; "By", who edited, and what is stuck to a name without a space do not count.
 *
 * @param {string} expected
 * @param {string | undefined} found
 */
export function isSameAuthor(expected, found) {
  const [wanted, given] = [namesIn(expected), namesIn(found ?? '')];
  return wanted.length === given.length && wanted.every((name) => given.includes(name));
}

/** @param {string} text */
function namesIn(text) {
  const [names = ''] = text.replace(/^\s*(?:written\s+)?by\b/i, '').split(/\bedited by\b|(?<=\p{L})\d/iu);
  return names
    .split(/,|;|&|\||\band\b/i)
    .map(bare)
    .filter((name) => name !== '');
}

/** @param {string} author an expectation; some were read off the wrong place and hold a date */
export function namesSomeone(author) {
  return !/^\W*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d/i.test(author);
}

/**
 * An expectation in universal time does not tell the day that the page shows: it may be the one before or after, where that was the
 * day somewhere at that moment.
 *
 * @param {string} expected
 * @param {string | undefined} found
 */
export function isSameDay(expected, found) {
  if (found === undefined) return false;
  const isMoment = /T(?!00:00)\d{2}:\d{2}\S*?(?:Z|[+-]00:?00)$/.test(expected);
  const days = isMoment ? [-12, 0, 14].map((hours) => dayAfter(expected, hours)) : [dayOf(expected)];
  return days.includes(dayOf(found));
}

/**
 * @param {string} moment
 * @param {number} hours
 */
function dayAfter(moment, hours) {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString().slice(0, 10);
}

/** @param {string} text the calendar day that stands in it; a time zone does not move it */
function dayOf(text) {
  const written = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (written !== undefined) return written;
  const date = new Date(text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1'));
  if (Number.isNaN(date.getTime())) return text;
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
