import type { Block, Claim, Dropped, DropReason } from '../../core/importing/draft.ts';
import { markdownText } from '../../core/importing/markdown-text.ts';
import { markdownTable } from './markdown-table.ts';
import type { WordDocument, WordElement, WordParagraph, WordTable } from './word-document.ts';
import { noteReferencesIn, wordText } from './word-text.ts';

/** What the body of a document holds. */
export interface WordContent {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly claims: readonly Claim[];
}

/** Reads the body of a document by its styles; every word processor keeps their English names in the file. */
export function wordBlocks(document: WordDocument): WordContent {
  const body = new Body(document);
  for (const element of document.children) body.add(element);
  return body;
}

class Body implements WordContent {
  readonly blocks: Block[] = [];
  readonly dropped: Dropped[] = [];
  readonly claims: Claim[] = [];
  readonly #document: WordDocument;
  /** Numbers of the open list, by level; none where the last block is no list. */
  #counts: number[] | undefined;

  constructor(document: WordDocument) {
    this.#document = document;
  }

  add(element: WordElement): void {
    if (element.type === 'table') this.#addTable(element);
    else if (element.type === 'paragraph') this.#addParagraph(element);
    for (const reference of noteReferencesIn(element)) {
      for (const part of this.#document.notes.resolve(reference)?.body ?? []) {
        this.#drop(wordText(part), 'page-furniture');
      }
    }
  }

  #addParagraph(paragraph: WordParagraph): void {
    const plain = wordText(paragraph).replace(/\s+/gu, ' ').trim();
    if (plain === '') return;
    const text = markdownText(plain);
    const style = paragraph.styleName?.toLowerCase() ?? '';
    const level = headingLevel(style);
    if (paragraph.numbering !== null && level === undefined) return this.#addItem(paragraph.numbering, text);
    if (style === 'caption') return this.#drop(plain, 'caption');
    if (style === 'title') this.claims.push({ field: 'title', value: plain, from: 'markup' });
    if (level !== undefined) this.#push({ kind: 'heading', level, text });
    else if (/^(?:intense )?quote$|^quotations$|^block text$/.test(style)) this.#addQuotation(text);
    else this.#push({ kind: 'paragraph', text });
  }

  #addItem({ level, isOrdered }: NonNullable<WordParagraph['numbering']>, text: string): void {
    const depth = Math.min(5, Math.max(0, Math.trunc(Number(level)) || 0));
    const counts = (this.#counts ?? []).slice(0, depth + 1);
    for (let at = 0; at <= depth; at += 1) counts[at] ??= 0;
    const number = (counts[depth] ?? 0) + 1;
    counts[depth] = number;
    const item = `${'   '.repeat(depth)}${isOrdered ? `${number}.` : '-'} ${text}`;
    const open = this.#counts === undefined ? undefined : this.blocks.pop();
    this.#push({ kind: 'list', text: open === undefined ? item : `${open.text}\n${item}` });
    this.#counts = counts;
  }

  #addQuotation(text: string): void {
    const open = this.blocks.at(-1)?.kind === 'quotation' ? this.blocks.pop() : undefined;
    this.#push({ kind: 'quotation', text: open === undefined ? `> ${text}` : `${open.text}\n>\n> ${text}` });
  }

  /** A table of one cell or one column is a frame round text. */
  #addTable(table: WordTable): void {
    const columns = Math.max(0, ...table.children.map(({ children }) => children.length));
    if (columns > 1) return this.#push({ kind: 'table', text: markdownTable(table, columns) });
    for (const { children } of table.children) {
      for (const cell of children) for (const element of cell.children) this.add(element);
    }
  }

  #push(block: Block): void {
    if (block.text === '') return;
    this.blocks.push(block);
    this.#counts = undefined;
  }

  #drop(text: string, reason: DropReason): void {
    const line = text.replace(/\s+/gu, ' ').trim();
    if (line !== '') this.dropped.push({ text: line, reason, before: this.blocks.length });
  }
}

/** Titles are the first level; a subtitle is a standfirst and no heading. */
function headingLevel(style: string): number | undefined {
  if (style === 'title') return 1;
  const level = /^heading ([1-6])$/.exec(style)?.[1];
  return level === undefined ? undefined : Number(level);
}
