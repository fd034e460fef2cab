import { ImportRefusal } from '../../core/importing/import-refusal.ts';
import { zipLimits } from './zip-limits.ts';

/** A file in an archive, as the archive's directory tells. Names are never used as paths. */
export interface ZipEntry {
  readonly name: string;
  /** The bytes as they are stored. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** In bytes, as the directory says: not to be relied on. */
  readonly size: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** An archive may end in a comment of this length. */
const longestComment = 0xffff;

/**
 * Reads the directory of a ZIP archive (APPNOTE 6.3, without its 64-bit forms, which nothing of the allowed size needs).
 * @throws ImportRefusal `damaged`, `encrypted`, or `too-complex` beyond `zipLimits`
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) throw new ImportRefusal('too-complex');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) {
      throw new ImportRefusal('damaged');
    }
    entries.push(entryAt(view, at));
    at += entryLength + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  refuseBombs(entries);
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ImportRefusal('damaged');
}

function entryAt(view: DataView, at: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new ImportRefusal('encrypted');
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if ((method !== 0 && method !== 8) || local + localLength > view.byteLength) {
    throw new ImportRefusal('damaged');
  }
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw new ImportRefusal('damaged');
  return {
    name: new TextDecoder().decode(bytesAt(view, at + entryLength, nameLength)),
    packed: bytesAt(view, start, packedSize),
    isDeflated: method === 8,
    size: view.getUint32(at + 24, true),
  };
}

function bytesAt(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new ImportRefusal('damaged');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isBomb = entries.some(
    ({ size, packed }) => size > zipLimits.unsuspicious && size > zipLimits.ratio * packed.length,
  );
  if (isBomb || total > zipLimits.bytes) throw new ImportRefusal('too-complex');
}
