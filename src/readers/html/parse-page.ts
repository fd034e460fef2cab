import { Parser } from 'htmlparser2';
import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import type { HtmlElement, PageTree } from './html-tree.ts';

/** Above, a page is refused: a long article has 0.1 MB of text, a page that is heavy with scripts 5 MB. */
export const maxPageLength = 12_000_000;
/** Elements within elements; what is nested deeper is read as if it stood at this depth. */
const maxDepth = 250;
/** Beyond these it is no page but an attack. */
const refusedDepth = 2_500;
const refusedElements = 60_000;
/** A page takes a few milliseconds; what takes so long was made for it. */
const mostMilliseconds = 1_500;
const chunkLength = 65_536;
/** Of visible text: a long novel has half of it. */
const refusedLetters = 2_000_000;

/** What is never text of an article: left out with all that it holds. */
const skipped: ReadonlySet<string> = new Set(
  (
    'script style svg iframe frame frameset object embed applet canvas video audio map select ' +
    'datalist textarea annotation annotation-xml rp noembed noframes progress meter'
  ).split(' '),
);

/** Shown only by browsers without scripts, or by a script. */
const inert: ReadonlySet<string> = new Set(['noscript', 'template']);

const voids: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta source track wbr'.split(' '),
);

/**
 * Reads HTML into a tree, never executing or fetching anything.
 * @param reach whether what browsers with scripts do not show is read too
 * @throws ImportRefusal `too-large`, `too-complex` or `too-slow`
 */
export function parsePage(
  html: string,
  reach: 'visible text' | 'with inert text' = 'visible text',
): PageTree {
  if (html.length > maxPageLength) throw tooLarge(maxPageLength);
  const builder = new TreeBuilder(reach === 'visible text' ? inert : undefined);
  const parser = new Parser(builder, { lowerCaseTags: true, lowerCaseAttributeNames: true });
  const begun = performance.now();
  for (let from = 0; from < html.length; from += chunkLength) {
    parser.write(html.slice(from, from + chunkLength));
    if (performance.now() - begun > mostMilliseconds) throw new ImportRefusal('too-slow');
  }
  parser.end();
  return { root: builder.root, structuredData: builder.structuredData };
}

function tooLarge(limit: number): ImportRefusal {
  return new ImportRefusal('too-large', [String(limit / 1_000_000)]);
}

class TreeBuilder {
  readonly root = elementOf('#document', {}, undefined);
  readonly structuredData: string[] = [];
  readonly #inert: ReadonlySet<string>;
  #current = this.root;
  /** Open elements, also those that have no place of their own in the tree because they are too deep. */
  readonly #open: { readonly element: HtmlElement | undefined; readonly isLink: boolean }[] = [];
  /** How many open elements there are from the outermost skipped one on. */
  #skipping = 0;
  #inLink = 0;
  #elements = 0;
  #letters = 0;
  #scriptText: string | undefined;

  /** @param inert elements that are skipped beside those that never hold text */
  constructor(inert: ReadonlySet<string> = new Set()) {
    this.#inert = inert;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#skipping > 0 || skipped.has(name) || this.#inert.has(name)) {
      if (this.#skipping === 0 && isStructuredData(name, attributes)) this.#scriptText = '';
      this.#skipping += 1;
      return;
    }
    if (voids.has(name)) {
      this.#current.children.push(elementOf(name, attributes, this.#current));
      this.#open.push({ element: undefined, isLink: false });
      return;
    }
    this.#openElement(name, attributes);
  }

  #openElement(name: string, attributes: Record<string, string>): void {
    if (this.#open.length >= refusedDepth) throw new ImportRefusal('too-complex', [String(refusedDepth)]);
    this.#elements += 1;
    if (this.#elements > refusedElements) throw new ImportRefusal('too-complex', [String(refusedElements)]);
    const isLink = name === 'a' && !isTarget(attributes);
    if (isLink) this.#inLink += 1;
    if (this.#open.length >= maxDepth) {
      this.#open.push({ element: undefined, isLink });
      return;
    }
    const element = elementOf(name === 'a' && !isLink ? 'span' : name, attributes, this.#current);
    this.#current.children.push(element);
    this.#open.push({ element, isLink });
    this.#current = element;
  }

  ontext(text: string): void {
    if (this.#scriptText !== undefined) this.#scriptText += text;
    if (this.#skipping > 0) return;
    const { children } = this.#current;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
    const letters = lettersIn(text);
    this.#letters += letters;
    if (this.#letters > refusedLetters) throw tooLarge(refusedLetters);
    this.#current.letters += letters;
    if (this.#inLink > 0) this.#current.linkLetters += letters;
  }

  onclosetag(): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      if (this.#skipping === 0) this.#endScript();
      return;
    }
    const { element, isLink } = this.#open.pop() ?? { element: undefined, isLink: false };
    if (isLink) this.#inLink -= 1;
    if (element === undefined) return;
    const { parent } = element;
    if (parent === undefined) return;
    parent.letters += element.letters;
    parent.linkLetters += element.linkLetters;
    this.#current = parent;
  }

  #endScript(): void {
    if (this.#scriptText !== undefined) this.structuredData.push(this.#scriptText);
    this.#scriptText = undefined;
  }
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: HtmlElement | undefined,
): HtmlElement {
  return { name, attributes, parent, children: [], letters: 0, linkLetters: 0 };
}

/** A place that links lead to, not a link: pages write `<a name="top">` and never close it. */
function isTarget(attributes: Readonly<Record<string, string>>): boolean {
  return !('href' in attributes) && ('name' in attributes || 'id' in attributes);
}

function isStructuredData(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
}

function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 32) count += 1;
  return count;
}
