/** The checksum that a zip keeps of each file. */

/** Eight bytes at a time: one table for each byte's distance from the end of the eight. */
const tables = makeTables();
const tableLength = 256;

/** CRC-32 as in ISO 3309, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const t = tables;
  let crc = -1;
  let i = 0;
  for (const whole = bytes.length - 7; i < whole; i += 8) {
    const low = crc ^ at(bytes, i) ^ (at(bytes, i + 1) << 8) ^ (at(bytes, i + 2) << 16) ^ (at(bytes, i + 3) << 24);
    crc =
      entry(t, 7, low & 0xff) ^
      entry(t, 6, (low >>> 8) & 0xff) ^
      entry(t, 5, (low >>> 16) & 0xff) ^
      entry(t, 4, low >>> 24) ^
      entry(t, 3, at(bytes, i + 4)) ^
      entry(t, 2, at(bytes, i + 5)) ^
      entry(t, 1, at(bytes, i + 6)) ^
      entry(t, 0, at(bytes, i + 7));
  }
  for (; i < bytes.length; i++) crc = entry(t, 0, (crc ^ at(bytes, i)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function at(bytes: Uint8Array, place: number): number {
  return bytes[place] ?? 0;
}

function entry(all: Int32Array, distance: number, byte: number): number {
  return all[distance * tableLength + byte] ?? 0;
}

function makeTables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let place = 256; place < made.length; place++) {
    const before = made[place - 256] ?? 0;
    made[place] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}
