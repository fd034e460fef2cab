/** An element of a page, as far as the text of an article is concerned. */
export interface HtmlElement {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | undefined;
  readonly children: HtmlNode[];
  /** UTF-16 units of text within, white space not counted. */
  letters: number;
  /** Of these, within links. */
  linkLetters: number;
}

/** A text is a plain string, its entities resolved. */
export type HtmlNode = HtmlElement | string;

/** What a page holds beside its visible text. */
export interface PageTree {
  readonly root: HtmlElement;
  /** Texts of the `application/ld+json` scripts. */
  readonly structuredData: readonly string[];
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string';
}

/** Elements in reading order, the given one first. */
export function elementsOf(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  collectElements(root, found);
  return found;
}

function collectElements(element: HtmlElement, found: HtmlElement[]): void {
  found.push(element);
  for (const child of element.children) if (isElement(child)) collectElements(child, found);
}

/** The element and those around it, from the inside out. */
export function* ancestryOf(element: HtmlElement | undefined): Generator<HtmlElement> {
  for (let at = element; at !== undefined; at = at.parent) yield at;
}

/** Whether the element is one of the given ones, or within one. */
export function isWithin(element: HtmlElement, elements: ReadonlySet<HtmlElement>): boolean {
  for (const around of ancestryOf(element)) if (elements.has(around)) return true;
  return false;
}

/** The text within, one line, white space collapsed. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = [];
  collectText(node, parts);
  return oneLine(parts.join(''));
}

function collectText(node: HtmlNode, parts: string[]): void {
  if (!isElement(node)) {
    parts.push(node);
    return;
  }
  const apart = !inlineNames.has(node.name);
  if (apart) parts.push(' ');
  let before: HtmlNode | undefined;
  for (const child of node.children) {
    if (before !== undefined && standApart(before, child)) parts.push(' ');
    collectText(child, parts);
    before = child;
  }
  if (apart) parts.push(' ');
}

/** Two named spans side by side are held apart by a style sheet: a name and a date, not two halves of a word. */
export function standApart(before: HtmlNode, after: HtmlNode): boolean {
  return isElement(before) && isElement(after) && isNamedSpan(before) && isNamedSpan(after);
}

function isNamedSpan({ name, attributes, letters }: HtmlElement): boolean {
  return (
    (name === 'span' || name === 'a' || name === 'time') && letters > 3 && attributes['class'] !== undefined
  );
}

/** White space collapsed, control and invisible formatting characters taken out. */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

// Zero-width joiners stay: Indian scripts and Persian are written with them.

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;

/** Lone surrogates and control characters mean nothing in a text, and harm the files it is written to. */
export function withoutControls(text: string): string {
  return text.replace(controls, '').toWellFormed();
}

/** Elements that stand within a line of text; all others begin a line of their own. */
export const inlineNames: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark math nobr q rp rt ruby ' +
    's samp small span strike strong sub sup time tt u var wbr img mi mo mn mrow msup msub mfrac semantics'
  ).split(' '),
);

/** Names of classes and ids in one spelling, small and with single hyphens: `postAuthor__name` is `post-author-name`. */
export function hyphenated(names: string): string {
  return names
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replace(/_+/g, '-')
    .replace(/--+/g, '-')
    .toLowerCase();
}
