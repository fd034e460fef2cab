/** What begins a block of Markdown where a line begins with it. */
const blockStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s)|(?:-\s*){3,}$|={3,}\s*$|~{3,}|\d{1,9}[.)](?=\s))/;

/**
 * Plain text as Markdown that shows the same: what would be read as a mark is escaped, and nothing else, because people read
 * and quote the source text as it stands. Line breaks become spaces.
 */
export function markdownText(plain: string): string {
  return plain
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(blockStart, escapedStart);
}

/** A number keeps its figures: its dot is what makes it an item. */
function escapedStart(mark: string): string {
  return /^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`;
}
