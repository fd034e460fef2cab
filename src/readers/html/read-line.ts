import { inlineNames, isElement, standApart, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { LineBuilder } from './line.ts';
import type { Zones } from './zones.ts';

const marks: Readonly<Record<string, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**' };
const codeNames: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt']);

/** Adds what a node says to the line; an element that would begin a line of its own only stands apart by a space. */
export function readIntoLine(node: HtmlNode, line: LineBuilder, zones: Zones, inLink: boolean): void {
  if (!isElement(node)) return line.addText(node, inLink);
  if (node.name === 'br') return line.addBreak();
  if (zones.reasonFor(node) === 'invisible') return;
  if (node.name === 'sup') return addSuperscript(node, line, zones, inLink);
  const mark = marks[node.name];
  if (codeNames.has(node.name)) return line.addCode(codeText(node));
  const apart = !inlineNames.has(node.name);
  if (apart) line.addText(' ', false);
  const inner = mark === undefined ? line : new LineBuilder();
  readChildrenIntoLine(node, inner, zones, inLink || node.name === 'a');
  if (mark !== undefined) line.addMarked(inner, mark);
  if (apart) line.addText(' ', false);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark of a footnote goes; 10<sup>6</sup> must not become 106. */
function addSuperscript(element: HtmlElement, line: LineBuilder, zones: Zones, inLink: boolean): void {
  const text = codeText(element).trim();
  const isNote = (inLink || element.linkLetters > 0) && /^[[(]?(?:\d{1,3}|[a-z*†‡§¶])[\])]?$/i.test(text);
  if (isNote) return;
  if (/^\d{1,3}$/.test(text))
    return line.addText(
      text.replace(/\d/g, (digit) => superscripts.charAt(Number(digit))),
      inLink,
    );
  readChildrenIntoLine(element, line, zones, inLink);
}

function readChildrenIntoLine(element: HtmlElement, line: LineBuilder, zones: Zones, inLink: boolean): void {
  let before: HtmlNode | undefined;
  for (const child of element.children) {
    if (before !== undefined && standApart(before, child)) line.addText(' ', false);
    readIntoLine(child, line, zones, inLink);
    before = child;
  }
}

/** All that an element says, as one running text. */
export function lineOf(element: HtmlElement, zones: Zones, inLink = false): LineBuilder {
  const line = new LineBuilder();
  readChildrenIntoLine(element, line, zones, inLink);
  return line;
}

/** Text as it stands, line breaks too. */
export function codeText(node: HtmlNode): string {
  if (!isElement(node)) return node;
  return node.name === 'br' ? '\n' : node.children.map(codeText).join('');
}
