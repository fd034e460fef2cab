import type { Block } from './draft.ts';
import type { Entry } from './furniture/sheet.ts';
import type { JoinLines } from './text/joined-lines.ts';
import { isCut } from './text/is-cut.ts';
import { endsWithPause, startsSmall } from './text/sentence-end.ts';

/** A block of the article, and the place of the entry with which it begins. */
export interface PlacedBlock {
  readonly block: Block;
  readonly place: number;
}

const longestHeading = 90;

/** Joins the lines of one block again, and paragraphs that a page break or a line of furniture has cut inside a sentence. */
export function joinedBlocks(entries: readonly Entry[], join: JoinLines): readonly PlacedBlock[] {
  const placed: { block: Block; place: number; last: number; parts: string[] }[] = [];
  for (const entry of entries) {
    const { source, place } = entry;
    const block = isKnownHeading(entry) ? headingOf(entry.block) : entry.block;
    const open = placed.at(-1);
    const above = open?.parts.at(-1) ?? '';
    if (open?.block.kind === 'paragraph' && block.kind === 'paragraph' && isCut(above, block.text)) {
      open.parts.splice(-1, 1, above.slice(0, -80), join(above.slice(-80), block.text));
      open.last = source;
    } else if (open !== undefined && open.last === source) open.parts.push(`\n${block.text}`);
    else placed.push({ block, place, last: source, parts: [block.text] });
  }
  return placed.map(({ block, place, parts }) => ({ block: { ...block, text: parts.join('') }, place }));
}

function isKnownHeading({ block, text, matches }: Entry): boolean {
  const isKept = matches.some(({ pattern }) => pattern.action === 'keep');
  return isKept && block.kind === 'paragraph' && text.length <= longestHeading;
}

function headingOf({ text }: Block): Block {
  return { kind: 'heading', text: text.replace(/\s*[:–-]+$/, ''), level: 2 };
}

/** Turns short lines that stand between paragraphs and end as no sentence does, or ask what the next one answers, into headings. */
export function withCrossHeads(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return placed.map(({ block, place }, at) => {
    const isHeading =
      block.kind === 'paragraph' &&
      isShortTitle(block.text) &&
      opensSection(placed[at + 1]?.block) &&
      (block.text.endsWith('?') || closesSection(placed[at - 1]?.block));
    return isHeading ? { place, block: headingOf(block) } : { block, place };
  });
}

/** Words of a heading above the whole text that sums it up rather than naming its first part. */
const longestOpening = 8;

/** A standfirst that a page marks as a heading is the article's first paragraph: it heads no section. */
export function withStandfirst(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const [first, ...others] = placed;
  if (first?.block.kind !== 'heading' || others[0]?.block.kind === 'heading') return placed;
  const { text } = first.block;
  if (text.endsWith('?')) return placed;
  const isStandfirst = /[.!।]["'”’)]*$/u.test(text) || text.split(/\s+/).length > longestOpening;
  return isStandfirst ? [{ ...first, block: { kind: 'paragraph', text } }, ...others] : placed;
}

function isShortTitle(text: string): boolean {
  if (text.length > longestHeading || text.includes('\n') || text.split(' ').length > 12) return false;
  return !/[.!,;।"'”’)…]$/.test(text) && !startsSmall(text) && /[\p{L}]/u.test(text) && !/^\\/.test(text);
}

function opensSection(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.kind !== 'heading' &&
    !startsSmall(block.text) &&
    block.text.length > longestHeading
  );
}

function closesSection(block: Block | undefined): boolean {
  return block !== undefined && (block.kind !== 'paragraph' || endsWithPause(block.text));
}
