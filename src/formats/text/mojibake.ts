/** Mends text that was UTF-8, was read as Windows-1252 and saved so: `FranÃ§ois` was `François`. */
import { encodeWindows1252 } from './single-byte.ts';

const suspect = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;

/** Mended only when every letter fits; any other text comes back as it is. */
export function mendMojibake(text: string): string {
  if (!suspect.test(text)) return text;
  const bytes = encodeWindows1252(text);
  if (bytes === null) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return text;
    throw error;
  }
}
