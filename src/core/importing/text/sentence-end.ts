/**
 * A full stop, question or exclamation mark, danda or ellipsis, and what may close after it: quotation marks, the number of a note,
 * the agency or the initials of who wrote it in brackets, the mark with which a magazine ends its articles.
 */
const sentenceEnd =
  /[.?!।॥…。؟۔]["'”’»)\]*_]*(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3}|\s?↩\ufe0e?|\s?[*_]*\(\p{L}[\p{L}\p{N}&/., -]{0,24}\)[*_]*|\s?[■□▪◼◆●])?$/u;
const pause = /[.?!:;,।॥…。؟۔"'”’»)\]–—-][*_]*$/u;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return sentenceEnd.test(line.slice(-40).trimEnd());
}

/** Whether a line ends with any mark after which a paragraph may end: a sentence's, a colon, a closing quotation mark. */
export function endsWithPause(line: string): boolean {
  return pause.test(line.slice(-12).trimEnd());
}

/** Whether a line goes on with a sentence: it begins with a small letter. Scripts without capitals never do. */
export function startsSmall(line: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(line);
}
