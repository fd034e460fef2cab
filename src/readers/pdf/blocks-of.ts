import { markdownText } from '../../core/importing/markdown-text.ts';
import type { Block } from '../../core/importing/draft.ts';
import { bullet, numbering, type TextParagraph } from './paragraphs-of.ts';
import type { TypeSizes } from './type-sizes.ts';

/** A block and the page on which it begins. */
export type PlacedBlock = Block & { readonly page: number };

/** Longer ones are a standfirst or a quotation in large type. */
const longestHeading = 200;
/** Of the size of the type: how far a quotation is set in. */
const quotationIndent = 1.2;

/** Paragraphs as blocks: headings by their type, items put together into lists, quotations by their indent. */
export function blocksOf(paragraphs: readonly TextParagraph[], sizes: TypeSizes): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let list: Item | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const item = itemOf(paragraph, paragraphs[index - 1], paragraphs[index + 1]);
    const page = paragraph.lines[0]?.page ?? 1;
    const open = blocks.at(-1);
    if (item === undefined) blocks.push({ ...blockOf(paragraph, sizes), page });
    else if (open === undefined || list?.isNumbered !== item.isNumbered) {
      blocks.push({ kind: 'list', text: item.text, page });
    } else blocks.splice(-1, 1, { ...open, text: `${open.text}\n${item.text}` });
    list = item;
  }
  return blocks;
}

function blockOf({ text, lines }: TextParagraph, sizes: TypeSizes): Block {
  const level = sizes.levelOf(lines[0]?.size ?? 0);
  const isStandfirst = text.length > longestHeading || (/[.।]$/u.test(text) && text.split(' ').length > 12);
  if (level > 0 && !isStandfirst) return { kind: 'heading', level, text: markdownText(text) };
  if (isQuotation(lines)) return { kind: 'quotation', text: `> ${markdownText(text)}` };
  return { kind: 'paragraph', text: markdownText(text) };
}

function isQuotation(lines: TextParagraph['lines']): boolean {
  return (
    lines.length > 1 && lines.every(({ left, column, size }) => left - column.left > quotationIndent * size)
  );
}

interface Item {
  readonly text: string;
  readonly isNumbered: boolean;
}

/** A numbered line without a neighbour of the next or the last number begins with a year or a figure. */
function itemOf(
  { text }: TextParagraph,
  before: TextParagraph | undefined,
  after: TextParagraph | undefined,
): Item | undefined {
  if (bullet.test(text)) return { text: `- ${markdownText(text.replace(bullet, ''))}`, isNumbered: false };
  const number = numberOf(text);
  if (number === undefined) return undefined;
  const isOneOfMany = numberOf(before?.text) === number - 1 || numberOf(after?.text) === number + 1;
  if (!isOneOfMany) return undefined;
  return { text: `${number}. ${markdownText(text.replace(numbering, ''))}`, isNumbered: true };
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? undefined : numbering.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
