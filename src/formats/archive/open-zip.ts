/** Opens a zip by its central directory, with limits, so that no archive can fill the memory or hang the page. */
import { fail, ok, type Result } from '#domain/result.ts';
import { decodeText } from '../text/decode.ts';
import { type UnpackFailure, unpackEntry } from './unpack-entry.ts';

export interface ZipEntry {
  /** With its folder, `/` between. */
  readonly name: string;
  /** Unpacked, as the directory says; unpacking holds it to that. */
  readonly size: number;
  /** The first bytes only, at most `limit`. */
  head(limit: number): Result<Uint8Array, UnpackFailure>;
  bytes(): Result<Uint8Array, UnpackFailure>;
}

export type ZipProblem =
  | { readonly kind: 'damaged'; readonly because: string }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'tooLarge'; readonly because: string }
  | { readonly kind: 'bomb' };

/** Issue 2 section 2: 200 MB packed, 2 GB unpacked. */
export const zipLimits = { packed: 200 * 1024 ** 2, unpacked: 2 * 1024 ** 3, entries: 20_000 } as const;

/** Deflate cannot shrink further than 1,032 to 1; an entry that says more lies. */
const deflateLimit = 1040;
/** Text as in archives shrinks 3 to 15 times; a whole archive beyond this was made to do harm. */
const suspiciousRatio = 200;
const suspiciousFrom = 64 * 1024 ** 2;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const utf8Names = 0x800;

export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/** Files within, folders and what macOS adds left out. Nothing is unpacked yet; sizes come from the directory, as streamed zips have them nowhere else. */
export function openZip(bytes: Uint8Array): Result<readonly ZipEntry[], ZipProblem> {
  if (bytes.length > zipLimits.packed) return fail({ kind: 'tooLarge', because: 'it is larger than 200 MB' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return fail({ kind: 'damaged', because: 'its end is missing, as when a download stops early' });
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const statedStart = view.getUint32(end + 16, true);
  if (count === 0xffff || statedStart === 0xffffffff)
    return fail({ kind: 'tooLarge', because: 'it is of the kind made for more than 4 GB' });
  if (count > zipLimits.entries) return fail({ kind: 'tooLarge', because: 'it holds more than 20,000 files' });
  // Bytes put before the zip, by a mail program say, shift every place by as much.
  const start = end - directorySize;
  const shift = start - statedStart;
  if (start < 0 || shift < 0) return fail({ kind: 'damaged', because: 'its list of files is damaged' });
  return readDirectory(bytes, view, { start, end, count, shift });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly shift: number;
}

function readDirectory(bytes: Uint8Array, view: DataView, place: Place): Result<readonly ZipEntry[], ZipProblem> {
  const entries: ZipEntry[] = [];
  let at = place.start;
  let packed = 0;
  let unpacked = 0;
  for (let i = 0; i < place.count; i++) {
    if (at + 46 > place.end || view.getUint32(at, true) !== entrySignature) {
      return fail({ kind: 'damaged', because: 'its list of files is damaged' });
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    if (packedSize === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) {
      return fail({ kind: 'tooLarge', because: 'it is of the kind made for more than 4 GB' });
    }
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = nameOf(rawName, (flags & utf8Names) !== 0);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/') || isSystemFile(name)) continue;
    if ((flags & 1) !== 0) return fail({ kind: 'encrypted' });
    packed += packedSize;
    unpacked += size;
    // Entries that share their packed bytes, or state more than deflate can give or less than it takes: the known ways to build a bomb.
    const isTooSmall = method === 8 && packedSize > size + size / 100 + 1024;
    if (packed > bytes.length || size > packedSize * deflateLimit + 1024 || isTooSmall) return fail({ kind: 'bomb' });
    const local = offset + place.shift;
    const where = { local, packedSize, size, method, crc };
    entries.push({
      name,
      size,
      head: (limit) => unpackEntry(bytes, dataStart(view, local), where, limit),
      bytes: () => unpackEntry(bytes, dataStart(view, local), where),
    });
  }
  if (unpacked > suspiciousFrom && unpacked > bytes.length * suspiciousRatio) return fail({ kind: 'bomb' });
  if (unpacked > zipLimits.unpacked) return fail({ kind: 'tooLarge', because: 'it holds more than 2 GB' });
  return ok(entries);
}

/** Where the packed bytes begin; -1 when the entry's own header is not where the directory says. */
function dataStart(view: DataView, local: number): number {
  if (local < 0 || local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) return -1;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** The end record is the last 22 bytes, or earlier when a comment follows it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function nameOf(raw: Uint8Array, isUtf8: boolean): string {
  const name = isUtf8 ? new TextDecoder('utf-8').decode(raw) : decodeText(raw).text;
  return name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .slice(0, 300);
}

/** What macOS and Windows put beside people's files. */
export function isSystemFile(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
