import { Refusal } from './refusal.ts';
import type { Limits } from './limits.ts';

const conflictMarker = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m;
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Refuses what no notes contain, before anything is parsed. */
export function scan(text: string, limits: Limits): void {
  refuseTooLarge(text, limits.bytes);
  refuseMatch(text, controlCharacter, 'control-character');
  refuseMatch(text, loneSurrogate, 'lone-surrogate');
  refuseConflict(text);
}

function refuseTooLarge(text: string, limit: number): void {
  // A UTF-16 unit is at most three bytes of UTF-8: most texts need no exact count.
  if (text.length * 3 <= limit) return;
  const size = text.length > limit ? text.length : new TextEncoder().encode(text).length;
  if (size > limit) {
    throw new Refusal('too-large', 0, 0, [String(Math.ceil(size / 1024)), String(Math.floor(limit / 1024))]);
  }
}

function refuseMatch(text: string, pattern: RegExp, code: 'control-character' | 'lone-surrogate'): void {
  const found = pattern.exec(text);
  if (found === null) return;
  const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new Refusal(code, found.index, found.index + found[0].length, [name]);
}

function refuseConflict(text: string): void {
  const found = conflictMarker.exec(text);
  if (found !== null) throw new Refusal('conflict-marker', found.index, found.index + found[0].length);
}
