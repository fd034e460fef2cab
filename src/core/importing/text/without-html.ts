/** Elements that end a line of text. */
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt figcaption figure footer form header hr html main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b big br button cite code del dfn em embed font head i iframe img input ins kbd label link mark meta object picture q s samp script select small source span strike strong style sub sup svg time title tt u var video audio wbr'.split(
    ' ',
  ),
);
/** Elements whose content is not text. */
const opaque = new Set(['script', 'style']);

const tagShape = /<(\/?)([a-z][a-z0-9]{0,15}|[a-z][a-z0-9]{0,15}-[a-z0-9-]{1,30})(?=[\s/>])[^<>]{0,2000}>/iy;
const addressShape = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,80}@[^\s<>@]{1,200})>/iy;

/**
 * Text or Markdown with its HTML tags and comments taken out and its character references resolved; the text between the
 * tags stays, scripts and style sheets go. Takes time in proportion to the length, whatever is nested or left open.
 */
export function withoutHtml(text: string): string {
  return withCharacters(text.includes('<') ? withoutTags(text) : text);
}

function withoutTags(text: string): string {
  const ends = new Ends(text);
  let plain = '';
  let from = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', Math.max(from, at + 1))) {
    const markup = markupAt(text, at, ends);
    if (markup === undefined) continue;
    plain += text.slice(from, at) + markup.instead;
    from = markup.end;
  }
  return plain + text.slice(from);
}

interface Markup {
  readonly end: number;
  readonly instead: string;
}

function markupAt(text: string, at: number, ends: Ends): Markup | undefined {
  if (text.startsWith('<!--', at)) {
    const end = ends.after('-->', at + 4);
    return end === undefined ? undefined : { end, instead: '' };
  }
  addressShape.lastIndex = at;
  const address = addressShape.exec(text);
  if (address !== null) return { end: addressShape.lastIndex, instead: address[1] ?? '' };
  tagShape.lastIndex = at;
  const tag = tagShape.exec(text);
  return tag === null ? undefined : tagMarkup(tag, tagShape.lastIndex, ends);
}

function tagMarkup(tag: RegExpExecArray, tagEnd: number, ends: Ends): Markup | undefined {
  const name = (tag[2] ?? '').toLowerCase();
  const isEnd = tag[1] === '/';
  if (!isEnd && opaque.has(name)) return { end: ends.after(`</${name}>`, tagEnd) ?? tagEnd, instead: '' };
  const heading = /^h([1-6])$/.exec(name);
  if (heading !== null)
    return { end: tagEnd, instead: `\n\n${isEnd ? '' : `${'#'.repeat(Number(heading[1]))} `}` };
  const instead = insteadOf(name, isEnd);
  return instead === undefined ? undefined : { end: tagEnd, instead };
}

function insteadOf(name: string, isEnd: boolean): string | undefined {
  if (name === 'li') return isEnd ? '' : '\n- ';
  if (name === 'br') return ' ';
  if (blocks.has(name)) return '\n';
  return inline.has(name) || name.includes('-') ? '' : undefined;
}

/** Where a closing mark ends. One that is not there is looked for once, not from every opening one. */
class Ends {
  readonly #text: string;
  readonly #lower: string;
  readonly #absent = new Set<string>();

  constructor(text: string) {
    this.#text = text;
    this.#lower = /<(?:script|style)/i.test(text) ? text.toLowerCase() : text;
  }

  after(mark: string, from: number): number | undefined {
    if (this.#absent.has(mark)) return undefined;
    const at = (mark === '-->' ? this.#text : this.#lower).indexOf(mark, from);
    if (at !== -1) return at + mark.length;
    this.#absent.add(mark);
    return undefined;
  }
}

/** The character references that downloads of articles have; others stay as written. */
const characters = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    pound: '£',
    euro: '€',
    eacute: 'é',
    shy: '',
    zwnj: '',
    zwj: '',
  }),
);

function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:([a-z]{2,8})|#(\d{2,7})|#x([0-9a-f]{2,6}));/gi,
    (whole, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name !== undefined) return characters.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return isPrintable(code) ? String.fromCodePoint(code) : whole;
    },
  );
}

function isPrintable(code: number): boolean {
  const isControl = code < 32 || (code > 126 && code < 160);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isControl && !isSurrogate && code <= 0x10ffff;
}
