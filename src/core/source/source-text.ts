/** A paragraph of a source text. Offsets count UTF-16 units from 0. */
export interface Paragraph {
  /** From 1, as `paragraphs` in the notes counts. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const frontMatter = /^---[^\S\n]*\r?\n(?:[^\n]*\n){0,200}?---[^\S\n]*(?:\r?\n|$)/;
const heading = /^ {0,3}#{1,6}(?:\s|$)/;
const rule = /^ {0,3}(?:(?:\*[^\S\n]*){3,}|(?:-[^\S\n]*){3,}|(?:_[^\S\n]*){3,})$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The paragraphs of a Markdown source text: the blocks after the front matter that blank lines divide, headings and
 * rules left out. A list, a quotation, a table and a fenced block are each one paragraph.
 */
export function paragraphsOf(markdown: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocksOf(markdown)) paragraphs.push({ number: paragraphs.length + 1, ...block });
  return paragraphs;
}

/** Offset behind the front matter; 0 where there is none. */
export function bodyStart(markdown: string): number {
  return frontMatter.exec(markdown)?.[0].length ?? 0;
}

/** The paragraphs' texts; the first is paragraph 1. */
export function paragraphTexts(markdown: string): string[] {
  return paragraphsOf(markdown).map(({ start, end }) => markdown.slice(start, end));
}

interface Block {
  readonly start: number;
  end: number;
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let openFence: string | undefined;
  for (const { text, start } of linesOf(markdown, bodyStart(markdown))) {
    openFence = fenceAfter(text, openFence);
    const endsBlock =
      openFence === undefined && (text.trim() === '' || heading.test(text) || rule.test(text));
    if (endsBlock) {
      open = undefined;
      continue;
    }
    const end = start + text.trimEnd().length;
    if (open === undefined) blocks.push((open = { start, end }));
    else open.end = end;
  }
  return blocks;
}

/** The fence that is open after a line: one is closed by as many of its own signs, or more. */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  const signs = fence.exec(line)?.[1];
  if (open === undefined || signs === undefined) return open ?? signs;
  return signs.startsWith(open) ? undefined : open;
}

function* linesOf(text: string, from: number): Generator<{ text: string; start: number }> {
  for (let start = from; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    yield { text: text.slice(start, end).replace(/\r$/, ''), start };
    start = end + 1;
  }
}
