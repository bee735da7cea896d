/** Brings vCard address books into the registry of readers. */
import type { FileReader } from '../file-reader.ts';
import { decodeText } from '../text/decode.ts';
import { isVcard, readVcard } from './read-vcard.ts';

export const vcardReader: FileReader = {
  kind: 'vcard',
  knownColumns: [],
  recognizes: (file) => isVcard(file.headText),
  async read(file, context) {
    const { rows, people, problems } = readVcard(decodeCards(file.bytes()), file.name);
    await context.step(rows, 1);
    return { rows, peopleCount: people.length, ghosts: 0, problems, people };
  },
};

/** As any text; but where a card names an old encoding and the file is no Unicode, that encoding is believed. */
export function decodeCards(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'windows-1252' && encoding !== 'macintosh') return text;
  const named = /;CHARSET="?([A-Za-z0-9_-]{3,20})/i.exec(text)?.[1] ?? '';
  if (named === '' || /^utf-?8$/i.test(named)) return text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch (cause) {
    if (cause instanceof RangeError) return text;
    throw cause;
  }
}
