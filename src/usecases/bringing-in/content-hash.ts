/** A short fingerprint of what a file says of a person, so that bringing the same file in again costs next to nothing. */

/** 106 bits as text, equal for equal texts; not for secrets. (cyrb53 by bryc, public domain, twice with two seeds.) */
export function contentHash(text: string): string {
  return half(text, 0x9e3779b1) + half(text, 0x51ed270b);
}

function half(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
