let segmenter: Intl.Segmenter | undefined;

/** The first words of a text, at most `limit` characters and never half a word, with an ellipsis where it is cut. */
export function shortened(text: string, limit: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  return `${line.slice(0, cutOf(line, limit)).trimEnd()}…`;
}

/** At a space as a rule: to segment a text takes ten times as long, but scripts that write no spaces need it. */
function cutOf(line: string, limit: number): number {
  const space = line.lastIndexOf(' ', limit);
  if (space > limit / 2) return space;
  const wordStart =
    words()
      .segment(line.slice(0, limit + 40))
      .containing(limit)?.index ?? 0;
  if (wordStart > 0) return wordStart;
  return isInsidePair(line, limit) ? limit - 1 : limit;
}

function isInsidePair(line: string, offset: number): boolean {
  return (line.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Made when the first text needs it: that takes as long as all else that activation does. */
function words(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter;
}
