/** Unpacks one entry of a zip, never further than its stated size. */
import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#domain/result.ts';
import { crc32 } from './crc32.ts';

export interface EntryPlace {
  readonly packedSize: number;
  /** Unpacked, as stated. */
  readonly size: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
}

export type UnpackFailure =
  | { readonly kind: 'damaged' }
  /** It unpacks to more than it states: made to do harm. */
  | { readonly kind: 'lies' }
  /** Packed in a way other than deflate. */
  | { readonly kind: 'unknownMethod' };

const stored = 0;
const deflated = 8;
/** Packed bytes at a time: at deflate's best, 16 MB unpacked, which is as far as a lie gets. */
const pieceLength = 16 * 1024;

/** All of it, checked against its checksum; with a `limit` only that much from its beginning, unchecked. */
export function unpackEntry(
  zip: Uint8Array,
  start: number,
  place: EntryPlace,
  limit?: number,
): Result<Uint8Array, UnpackFailure> {
  if (start === -1 || start + place.packedSize > zip.length) return fail({ kind: 'damaged' });
  const packed = zip.subarray(start, start + place.packedSize);
  const wanted = Math.min(limit ?? place.size, place.size);
  const unpacked = unpack(packed, place, wanted, wanted < place.size);
  if (unpacked.ok && limit === undefined && crc32(unpacked.value) !== place.crc) return fail({ kind: 'damaged' });
  return unpacked;
}

function unpack(
  packed: Uint8Array,
  place: EntryPlace,
  wanted: number,
  isHead: boolean,
): Result<Uint8Array, UnpackFailure> {
  if (place.method === stored) {
    return place.packedSize === place.size ? ok(packed.subarray(0, wanted)) : fail({ kind: 'damaged' });
  }
  if (place.method !== deflated) return fail({ kind: 'unknownMethod' });
  const out = new Uint8Array(wanted);
  let filled = 0;
  let overflow = false;
  const inflate = new Inflate((chunk) => {
    const room = wanted - filled;
    if (chunk.length > room) overflow = true;
    out.set(chunk.length > room ? chunk.subarray(0, room) : chunk, filled);
    filled += Math.min(chunk.length, room);
  });
  for (let at = 0; at < packed.length && !overflow && (!isHead || filled < wanted); at += pieceLength) {
    if (!pushed(inflate, packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length))
      return fail({ kind: 'damaged' });
  }
  if (isHead) return ok(out.subarray(0, filled));
  if (overflow) return fail({ kind: 'lies' });
  return filled === place.size ? ok(out) : fail({ kind: 'damaged' });
}

/** False when the packed bytes make no sense; the unpacker throws plain errors with a number for that. */
function pushed(inflate: Inflate, piece: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(piece, isLast);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
