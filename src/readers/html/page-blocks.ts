import type { BlockKind, DropReason } from '../../core/importing/draft.ts';
import {
  elementsOf,
  inlineNames,
  isElement,
  standApart,
  withoutControls,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';
import { joined, LineBuilder, type Line } from './line.ts';
import { isListOfTexts, listLines } from './list-lines.ts';
import { paragraphsOfRun } from './run-paragraphs.ts';
import { codeText, lineOf, readIntoLine } from './read-line.ts';
import { isDataTable, tableLines } from './table-lines.ts';
import type { Zones } from './zones.ts';

/** A block of the page, not yet known to be part of the article. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** Of a heading. */
  readonly level?: number;
  readonly plain: string;
  readonly markdown: string;
  /** UTF-16 units of the text, white space not counted. */
  readonly letters: number;
  /** From 0 to 1: how much of the text is within links. */
  readonly linkShare: number;
  /** The innermost element around the block that is not the block's own. */
  readonly holder: HtmlElement;
  /** Why the part of the page where it stands is no article. */
  readonly zone?: DropReason;
}

/** Every visible block of a page, in reading order. */
export function blocksOfPage(root: HtmlElement, zones: Zones): PageBlock[] {
  const walk = new PageWalk(zones);
  walk.read(root);
  return walk.blocks;
}

interface Place {
  readonly holder: HtmlElement;
  readonly zone: DropReason | undefined;
}

class PageWalk {
  readonly blocks: PageBlock[] = [];
  readonly #zones: Zones;
  /** The running text that no element has ended yet. */
  #run = new LineBuilder();
  /** How much of the run stands within an inline element of a zone. */
  #zoned: { length: number; zone: DropReason | undefined } = { length: 0, zone: undefined };

  constructor(zones: Zones) {
    this.#zones = zones;
  }

  read(root: HtmlElement): void {
    this.#readChildren(root, { holder: root, zone: undefined }, false);
  }

  #readChildren(element: HtmlElement, place: Place, inLink: boolean): void {
    let before: HtmlNode | undefined;
    for (const child of element.children) {
      if (before !== undefined && standApart(before, child)) this.#run.addText(' ', false);
      before = child;
      if (!isElement(child) || isRunning(child)) this.#readRunning(child, inLink);
      else this.#readElement(child, place, inLink);
    }
    this.#endRun(place);
  }

  #readRunning(node: HtmlElement | string, inLink: boolean): void {
    const before = this.#run.length;
    readIntoLine(node, this.#run, this.#zones, inLink);
    if (!isElement(node)) return;
    const zone = this.#zones.reasonFor(node);
    if (zone !== undefined && zone !== 'invisible') {
      this.#zoned = { length: this.#zoned.length + this.#run.length - before, zone };
    }
  }

  #readElement(element: HtmlElement, place: Place, inLink: boolean): void {
    this.#endRun(place);
    const reason = this.#zones.reasonFor(element);
    if (reason === 'invisible' || element.name === 'title') return;
    const zone = place.zone ?? reason ?? (isPictureOnly(element) ? 'caption' : undefined);
    const around: Place = { holder: place.holder, zone };
    if (this.#readWhole(element, around, inLink)) return;
    const holder = element.name === 'p' ? place.holder : element;
    const from = this.blocks.length;
    this.#readChildren(element, { holder, zone }, inLink || element.name === 'a');
    if (element.name === 'blockquote') this.#quoteFrom(from, around);
  }

  /** Elements that are one block each. */
  #readWhole(element: HtmlElement, place: Place, inLink: boolean): boolean {
    const { name } = element;
    const heading = /^h([1-6])$/.exec(name);
    if (heading !== null) {
      const line = headingLine(element, this.#zones, inLink);
      this.#add(
        { ...line, plain: joined(line.plain), markdown: joined(line.markdown) },
        'heading',
        place,
        Number(heading[1]),
      );
    } else if (name === 'pre') this.#add(codeLines(element), 'code', place);
    else if ((name === 'ul' || name === 'ol') && isListOfTexts(element))
      this.#add(listLines(element, this.#zones), 'list', place);
    else if (name === 'table' && isDataTable(element))
      this.#add(tableLines(element, this.#zones), 'table', place);
    else return false;
    return true;
  }

  #endRun(place: Place): void {
    if (!this.#run.isEmpty) {
      const line = this.#run.finish();
      const mostlyZoned = this.#zoned.length > this.#run.length * 0.8;
      const zone = place.zone ?? (mostlyZoned ? this.#zoned.zone : undefined);
      for (const paragraph of paragraphsOfRun(line))
        this.#add(paragraph, 'paragraph', { holder: place.holder, zone });
    }
    this.#run = new LineBuilder();
    this.#zoned = { length: 0, zone: undefined };
  }

  /** What has been read since becomes one quotation. */
  #quoteFrom(from: number, place: Place): void {
    const quoted = this.blocks.slice(from);
    const letters = quoted.reduce((sum, block) => sum + block.letters, 0);
    if (
      quoted.length === 0 ||
      letters > this.#zones.letters * 0.5 ||
      quoted.some(({ kind }) => kind === 'code')
    )
      return;
    this.blocks.length = from;
    const markdown = quoted.map((block) => markdownOf(block).replace(/^/gm, '> ')).join('\n>\n');
    const plain = quoted.map((block) => block.plain).join('\n');
    const linkLetters = quoted.reduce((sum, block) => sum + block.linkShare * block.letters, 0);
    this.#add({ plain, markdown, linkLetters }, 'quotation', place);
  }

  #add(
    { plain, markdown, linkLetters }: Line,
    kind: BlockKind,
    { holder, zone }: Place,
    level?: number,
  ): void {
    const letters = lettersOf(plain);
    if (letters === 0) return;
    this.blocks.push({
      kind,
      ...(level === undefined ? {} : { level }),
      plain,
      markdown,
      letters,
      linkShare: Math.min(1, linkLetters / letters),
      holder,
      ...(zone === undefined ? {} : { zone }),
    });
  }
}

/** A heading that is a link to itself leads nowhere. */
function headingLine(element: HtmlElement, zones: Zones, inLink: boolean): Line {
  const line = lineOf(element, zones, inLink).finish();
  const links = elementsOf(element).filter(({ name }) => name === 'a');
  const staysHere = !inLink && links.every(({ attributes }) => /^#|^$/.test(attributes['href'] ?? ''));
  return staysHere ? { ...line, linkLetters: 0 } : line;
}

/** Stands within a line: an inline element that holds no element of another kind. */
function isRunning(element: HtmlElement): boolean {
  if (!inlineNames.has(element.name)) return false;
  return element.children.every((child) => !isElement(child) || isRunning(child));
}

const proseNames: ReadonlySet<string> = new Set(['p', 'blockquote', 'table', 'pre', 'ul', 'ol']);

/** A figure of a picture and a few words about it. */
function isPictureOnly(element: HtmlElement): boolean {
  if (element.name !== 'figure') return false;
  const prose = elementsOf(element).filter(({ name, letters }) => proseNames.has(name) && letters > 30);
  return prose.length < 3 && prose.every(({ letters }) => letters < 140);
}

function codeLines(element: HtmlElement): Line {
  const code = withoutControls(codeText(element).replace(/\r\n?/g, '\n'))
    .replace(/^\n+|\s+$/g, '')
    .replace(/\n(?:[^\S\n]*\n)+/g, '\n');
  const fence = code.includes('```') ? '~~~~' : '```';
  return { plain: code, markdown: code === '' ? '' : `${fence}\n${code}\n${fence}`, linkLetters: 0 };
}

/** A heading within a quotation is a line of it. */
function markdownOf({ kind, markdown }: PageBlock): string {
  return kind === 'heading' ? `**${markdown}**` : markdown;
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** A paragraph that reads like part of an article, wherever it stands. */
export function isGoodText({ zone, kind, letters, linkShare }: PageBlock): boolean {
  return zone === undefined && kind !== 'heading' && kind !== 'table' && letters >= 70 && linkShare < 0.4;
}
