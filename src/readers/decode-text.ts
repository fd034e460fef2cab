import chardet from 'chardet';
import type { Draft } from '../core/importing/draft.ts';
import { ImportRefusal } from '../core/importing/import-refusal.ts';

/** Text of a document, and how it was known to be encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: NonNullable<Draft['encoding']>;
}

type Origin = DecodedText['encoding']['from'];

/** Where a declaration must stand (HTML: in the first 1,024 bytes; pages are laxer). */
const declarationPlace = 4_096;

/**
 * Decodes by byte order mark, by what the document declares, as strict UTF-8, then by what the bytes look like. Nothing is
 * replaced: an encoding in which a byte means nothing is not the encoding of the document. NUL characters are left out.
 * @throws ImportRefusal `unknown-encoding`
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  for (const [name, from] of candidatesFor(bytes)) {
    const text = decode(bytes, name);
    if (text !== undefined)
      return { text: text.replaceAll('\0', ''), encoding: { name: nameOf(name), from } };
  }
  throw new ImportRefusal('unknown-encoding');
}

function* candidatesFor(bytes: Uint8Array): Generator<readonly [string, Origin]> {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) yield [marked, 'bom'];
  const zeros = encodingByZeros(bytes);
  if (zeros !== undefined) yield [zeros, 'detection'];
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && isOutdated(declared, bytes)) yield ['utf-8', 'detection'];
  if (declared !== undefined) yield [declared, 'declaration'];
  yield ['utf-8', 'default'];
  for (const detected of detectedEncodings(bytes)) yield [detected, 'detection'];
  yield ['windows-1252', 'default'];
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: Latin letters, spaces and line breaks have a zero in the same half of their two bytes. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, declarationPlace);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.1 && even <= odd * 0.02) return 'utf-16le';
  if (even > sample.length * 0.1 && odd <= even * 0.02) return 'utf-16be';
  return undefined;
}

/** `<meta charset>`, `<meta http-equiv content>` or the XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationPlace));
  const declared =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(
      start,
    );
  const name = (declared?.[1] ?? declared?.[2])?.toLowerCase();
  // Who declares UTF-16 in bytes that can be read as ASCII means UTF-8 (WHATWG HTML, "prescan a byte stream").
  return name?.startsWith('utf-16') === true ? 'utf-8' : name;
}

/**
 * A page that was saved keeps the declaration of its server, and is UTF-8. Text of another encoding is as good as never valid
 * UTF-8, unless it is ASCII.
 */
function isOutdated(declared: string, bytes: Uint8Array): boolean {
  const isKnown = decode(new Uint8Array(), declared) !== undefined;
  if (!isKnown || nameOf(declared) === 'utf-8' || bytes.every((byte) => byte < 0x80)) return false;
  return decode(bytes, 'utf-8') !== undefined;
}

function detectedEncodings(bytes: Uint8Array): string[] {
  return chardet
    .analyse(bytes.subarray(0, 64 * 1024))
    .filter(({ confidence }) => confidence >= 10)
    .map(({ name }) => name)
    .filter((name) => !/^utf-?(?:8|16|32)/i.test(name));
}

/** The text, or undefined where the encoding is not known or does not fit the bytes. */
function decode(bytes: Uint8Array, name: string): string | undefined {
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    return isUnlikely(text, name) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Windows code pages give a meaning to nearly every byte; texts do not have these. */
function isUnlikely(text: string, name: string): boolean {
  return (
    name !== 'utf-8' && /[\u0080-\u009f]/.test(text.slice(0, 200_000)) && !/^(?:iso-8859|latin)/i.test(name)
  );
}

function nameOf(label: string): string {
  return new TextDecoder(label).encoding;
}
