/** A piece of Markdown text without its links and pictures. */
export interface PlainInline {
  readonly text: string;
  /** What the pictures say of themselves. */
  readonly pictures: readonly string[];
}

/** Marks that mean nothing once their backslash is gone. */
const harmless = new Set(`!"$%&'()+,-./:;=?@^{}~`);
const longestTarget = 2000;

/**
 * Links become their text, whatever they lead to, and pictures are taken out. Emphasis stays. Takes time in proportion to the
 * length, however the brackets are nested.
 *
 * @param references names of the link definitions (`[name]: target`) of the document, in lower case
 */
export function plainInline(text: string, references: ReadonlySet<string> = new Set()): PlainInline {
  if (!/[[\\]/.test(text)) return { text, pictures: [] };
  const closes = closingBrackets(text);
  const targets = new Targets(text, references);
  /** Where a link's text ends, and where its target does. */
  const jumps = new Map<number, number>();
  const pictures: string[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const jump = jumps.get(at);
    const link = jump === undefined ? linkAt(text, at, closes, targets) : undefined;
    if (jump !== undefined) at = jump - 1;
    else if (link === undefined) {
      if (isIdleEscape(text, at)) at += 1;
      plain += text.charAt(at);
    } else if (link.isPicture) {
      pictures.push(text.slice(at + 2, link.close).trim());
      at = link.end - 1;
    } else jumps.set(link.close, link.end);
  }
  return { text: plain, pictures: pictures.filter((picture) => picture !== '') };
}

function isIdleEscape(text: string, at: number): boolean {
  return text[at] === '\\' && harmless.has(text[at + 1] ?? '');
}

interface Link {
  readonly isPicture: boolean;
  /** The bracket that closes its text. */
  readonly close: number;
  /** Behind its target. */
  readonly end: number;
}

function linkAt(
  text: string,
  at: number,
  closes: ReadonlyMap<number, number>,
  targets: Targets,
): Link | undefined {
  const isPicture = text[at] === '!';
  const open = isPicture ? at + 1 : at;
  const close = text[open] === '[' ? closes.get(open) : undefined;
  if (close === undefined) return undefined;
  const end = targets.endAfter(close, text.slice(open + 1, Math.min(close, open + 201)));
  return end === undefined ? undefined : { isPicture, close, end };
}

/** The place of the bracket that closes each opening one. */
function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') open.push(at);
    else if (text[at] === ']') {
      const start = open.pop();
      if (start !== undefined) closes.set(start, at);
    }
  }
  return closes;
}

/** Finds what a link leads to; the next closing parenthesis is looked for once, not from every bracket. */
class Targets {
  readonly #text: string;
  readonly #references: ReadonlySet<string>;
  #nextClose = 0;

  constructor(text: string, references: ReadonlySet<string>) {
    this.#text = text;
    this.#references = references;
  }

  /** The end of the target that follows the bracket, or undefined where no link ends. */
  endAfter(bracket: number, label: string): number | undefined {
    const next = this.#text[bracket + 1];
    if (next === '(') return this.#endOfTarget(bracket + 1);
    if (next !== '[' || this.#references.size === 0) return undefined;
    const name = /^[^\]]*(?=\])/.exec(this.#text.slice(bracket + 2, bracket + 202))?.[0];
    if (name === undefined || !this.#references.has((name || label).toLowerCase())) return undefined;
    return bracket + 2 + name.length + 1;
  }

  #endOfTarget(open: number): number | undefined {
    const first = this.#closeAfter(open);
    if (first === undefined || first - open > longestTarget) return undefined;
    const hasInner = this.#text.slice(open + 1, first).includes('(');
    const last = hasInner ? this.#text.indexOf(')', first + 1) : first;
    const isNear = last !== -1 && last - open <= longestTarget;
    return isNear && isTarget(this.#text.slice(open + 1, last)) ? last + 1 : undefined;
  }

  #closeAfter(from: number): number | undefined {
    if (this.#nextClose !== -1 && this.#nextClose < from) this.#nextClose = this.#text.indexOf(')', from);
    return this.#nextClose === -1 ? undefined : this.#nextClose;
  }
}

/** An address without a space, perhaps with a title in quotation marks behind it. */
function isTarget(text: string): boolean {
  const [address = '', ...rest] = text.trim().split(/\s+/);
  const title = rest.join(' ');
  return !address.includes('\n') && (title === '' || /^(["']).*\1$/s.test(title) || address.startsWith('<'));
}

const wholeEmphasis = /^(\*{1,3}|_{1,3})(?=\S)([^*_]*[^*_\s])\1$/;

/** A line without the emphasis that is put round all of it. */
export function withoutWholeEmphasis(line: string): string {
  const trimmed = line.trim();
  return wholeEmphasis.exec(trimmed)?.[2] ?? trimmed;
}

/** A line of Markdown as it is read: no emphasis, links or escapes. For comparing, not for showing. */
export function readLine(markdown: string): string {
  if (!/[*_`\\[]/.test(markdown)) return markdown.replace(/\s+/g, ' ').trim();
  return plainInline(markdown)
    .text.replace(/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`/gu, '')
    .replace(/\\([\\`*_[\]<>#|~.)+-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
