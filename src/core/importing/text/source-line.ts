/** What a line of a text begins or continues. */
export type LineKind =
  'blank' | 'text' | 'heading' | 'item' | 'quotation' | 'row' | 'rule' | 'fence' | 'definition';

/** A line as it stands, and what it is by itself. */
export interface SourceLine {
  readonly kind: LineKind;
  /** Without the marks that make it a heading, quotation or list item, and without spaces around it. */
  readonly text: string;
  /** Spaces before it. */
  readonly indent: number;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of a list item, as Markdown: `-` or `3.` */
  readonly marker?: string;
}

const headingShape = /^(#{1,6})\s+(.*?)(?:\s#+)?$/;
const bulletShape = /^[-*+•◦▪‣●○➢➤►✓✔·∙]\s+(?=\S)/;
const numberShape = /^(\d{1,3})([.)])\s+(?=\S)/;
const quotationShape = /^(?:>\s?)+/;
const ruleShape = /^(?:[-*_=~•.]\s?){3,}$/;
const fenceShape = /^(?:`{3,}|~{3,})/;
const definitionShape = /^\[[^\]^][^\]]{0,199}\]:\s/;
/** Longer lines are running text, whatever they begin with. */
const longestMarkedLine = 20_000;

/** @param line without its line end */
export function sourceLine(line: string): SourceLine {
  const text = line.trim();
  if (text === '') return { kind: 'blank', text, indent: 0 };
  const indent = line.length - line.trimStart().length;
  if (text.length > longestMarkedLine) return { kind: 'text', text, indent };
  return { indent, ...markedLine(text) };
}

function markedLine(text: string): Omit<SourceLine, 'indent'> {
  const heading = headingShape.exec(text);
  if (heading !== null)
    return { kind: 'heading', text: (heading[2] ?? '').trim(), level: heading[1]?.length ?? 1 };
  if (ruleShape.test(text)) return { kind: 'rule', text };
  if (fenceShape.test(text)) return { kind: 'fence', text };
  if (text.startsWith('>')) return { kind: 'quotation', text: text.replace(quotationShape, '').trim() };
  if (text.length > 2 && text.startsWith('|') && text.endsWith('|')) return { kind: 'row', text };
  if (definitionShape.test(text)) return { kind: 'definition', text };
  return itemLine(text);
}

function itemLine(text: string): Omit<SourceLine, 'indent'> {
  const bullet = bulletShape.exec(text);
  if (bullet !== null) return { kind: 'item', text: text.slice(bullet[0].length), marker: '-' };
  const number = numberShape.exec(text);
  if (number === null) return { kind: 'text', text };
  return { kind: 'item', text: text.slice(number[0].length), marker: `${number[1] ?? ''}.` };
}
