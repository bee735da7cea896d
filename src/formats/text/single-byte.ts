/** The two one-byte alphabets that spreadsheets still save in; own tables, because runtimes differ in what they call windows-1252. */

const windowsHigh = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const macHigh =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const windowsUnits = unitsOf(windowsHigh, 0x80);
const macUnits = unitsOf(macHigh, 0x80);
const bytesByWindowsUnit = new Map(Array.from(windowsUnits, (unit, byte) => [unit, byte] as const));

/** Every byte has a letter, so this never fails. */
export function decodeSingleByte(bytes: Uint8Array, encoding: 'windows-1252' | 'macintosh'): string {
  const units = encoding === 'macintosh' ? macUnits : windowsUnits;
  const chunkLength = 8192;
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += chunkLength) {
    const chunk: number[] = [];
    for (const byte of bytes.subarray(from, from + chunkLength)) chunk.push(units[byte] ?? 0xfffd);
    chunks.push(String.fromCharCode(...chunk));
  }
  return chunks.join('');
}

/** The text's bytes in Windows-1252, or null when a letter has none. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = bytesByWindowsUnit.get(text.charCodeAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function unitsOf(high: string, from: number): Uint16Array {
  const units = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) units[byte] = byte;
  for (let i = 0; i < high.length; i++) units[from + i] = high.charCodeAt(i);
  return units;
}
