import type { Draft } from '../draft.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { BlockBuilder } from './block-builder.ts';
import { frontMatterOf } from './front-matter.ts';
import { lineJoiner } from './joined-lines.ts';
import { plainCharacters } from './plain-characters.ts';
import { sourceLine } from './source-line.ts';
import { withoutHtml } from './without-html.ts';
import { columnOf, withoutDoubleSpacing } from './wrapping.ts';

/** Characters: a thick book. */
const longestText = 2_000_000;
const mostLines = 100_000;

export interface TextOptions {
  readonly format?: 'text' | 'markdown';
  /** Whether a line can be no part of a paragraph, although none is blank around it: a menu's entry, for example. */
  readonly standsAlone?: (line: string) => boolean;
}

/**
 * Reads an article that was pasted or downloaded as plain text or Markdown: hard-wrapped or one line a paragraph, with blank lines
 * between paragraphs, after every line, or without. What may be Markdown is read as Markdown in either format, for downloads mix
 * the two. HTML in it becomes text; front matter is data, never run.
 *
 * @throws ImportRefusal `empty` or `too-large`
 */
export function readText(text: string, options: TextOptions = {}): Draft {
  const { format = 'text', standsAlone = () => false } = options;
  if (text.length > longestText) throw new ImportRefusal('too-large', [String(longestText)]);
  const characters = plainCharacters(text).trim();
  if (characters === '') throw new ImportRefusal('empty');
  const lines = characters.split('\n');
  if (lines.length > mostLines) throw new ImportRefusal('too-large', [String(mostLines)]);
  const front = frontMatterOf(lines);
  const body = withoutHtml(lines.slice(front.lines).join('\n')).split('\n');
  const sourceLines = withoutDoubleSpacing(body).map(sourceLine);
  const prose = sourceLines.filter(({ kind }) => kind === 'text').map((line) => line.text);
  const builder = new BlockBuilder(sourceLines, {
    column: columnOf(prose),
    standsAlone,
    join: lineJoiner(() => characters),
  });
  const { blocks, dropped } = builder.build();
  const frontDropped = lines
    .slice(0, front.lines)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) => ({ text: line.trim(), reason: 'metadata', before: 0 }) as const);
  return { format, blocks, dropped: [...frontDropped, ...dropped], claims: front.claims };
}
