// How alike two texts are, as the public article-extraction benchmark measures it: by runs of four words.

/** @typedef {{ precision: number, recall: number, f1: number }} Likeness from 0 to 1 */

const run = 4;

/**
 * @param {string} expected
 * @param {string} found
 * @returns {Likeness}
 */
export function likeness(expected, found) {
  const wanted = shinglesOf(expected);
  const got = shinglesOf(found);
  let shared = 0;
  for (const [shingle, count] of wanted) shared += Math.min(count, got.get(shingle) ?? 0);
  const precision = sizeOf(got) === 0 ? (sizeOf(wanted) === 0 ? 1 : 0) : shared / sizeOf(got);
  const recall = sizeOf(wanted) === 0 ? 1 : shared / sizeOf(wanted);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/**
 * @param {number} precision
 * @param {number} recall
 */
export function harmonicMean(precision, recall) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/**
 * @param {string} text
 * @returns {Map<string, number>} how often each run of words stands in the text; a shorter text is one run
 */
function shinglesOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - run + 1);
  for (let at = 0; at < last; at += 1) {
    const shingle = words.slice(at, at + run).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** @param {Map<string, number>} counts */
function sizeOf(counts) {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}
