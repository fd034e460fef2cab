export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `offset` is the first byte that is not UTF-8. */
  | { readonly ok: false; readonly offset: number };

/** Decodes UTF-8 without guessing and without replacing anything. A byte order mark is taken off. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: decode(bytes) };
  } catch {
    return { ok: false, offset: soundLength(bytes) };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** How many bytes from the start are whole characters of UTF-8, found by halving. */
function soundLength(bytes: Uint8Array): number {
  let sound = 0;
  let faulty = bytes.length;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (wholeCharacters(bytes.subarray(0, middle)) === undefined) faulty = middle;
    else sound = middle;
  }
  return new TextEncoder().encode(wholeCharacters(bytes.subarray(0, sound)) ?? '').length;
}

/** The characters of a start, which may end inside one: `stream` forgives that. */
function wholeCharacters(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
