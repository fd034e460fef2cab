import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import type { ZipEntry } from './zip-entries.ts';

/**
 * The bytes of an entry, unpacked as far as its directory said that they go.
 * @throws ImportRefusal `damaged` where they are fewer or cannot be unpacked, `too-complex` where they are more
 */
export async function unpacked({ packed, isDeflated, size }: ZipEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  for await (const chunk of isDeflated ? inflated(packed) : [packed]) {
    if (length + chunk.length > size) throw new ImportRefusal('too-complex');
    bytes.set(chunk, length);
    length += chunk.length;
  }
  if (length < size) throw new ImportRefusal('damaged');
  return bytes;
}

/** Piece by piece, so that more than was told is noticed before it takes up memory. */
async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new ImportRefusal('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
