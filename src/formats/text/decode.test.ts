import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('plain UTF-8 is read as it is, with or without a byte order mark', () => {
  expect(decodeText(utf8('Zoë,Nuño'))).toEqual({ text: 'Zoë,Nuño', encoding: 'utf-8', damaged: false });
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8('Zoë'))).text).toBe('Zoë');
});

test('UTF-16 is read in both byte orders, also without a mark', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x5a, 0, 0xeb, 0))).toMatchObject({ text: 'Zë', encoding: 'utf-16le' });
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x5a, 0, 0xeb))).toMatchObject({ text: 'Zë', encoding: 'utf-16be' });
  const unmarked = Uint8Array.from([...'Name\tFirma'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  expect(decodeText(unmarked)).toMatchObject({ text: 'Name\tFirma', encoding: 'utf-16le' });
});

test('a file from an older Windows Excel keeps its umlauts and its curly quotes', () => {
  expect(decodeText(bytes(0x42, 0xf6, 0x72, 0x6e, 0x92, 0x73))).toMatchObject({
    text: 'Börn’s',
    encoding: 'windows-1252',
  });
});

test('a file from Excel for Mac keeps its accents', () => {
  expect(decodeText(bytes(0x4a, 0x8f, 0x72, 0x8e))).toMatchObject({ text: 'Jèré', encoding: 'macintosh' });
});

test('one broken byte does not spoil the accents of a whole UTF-8 file', () => {
  const damaged = bytes(...utf8('José, Zoë, Nuño, Łukasz, Çelik '), 0xfd);
  expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', damaged: true });
  expect(decodeText(damaged).text).toContain('Łukasz');
});

test('law: any text written as UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      expect(decodeText(utf8(text)).text).toBe(text);
    }),
  );
});

test('law: any bytes at all give some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      expect(typeof decodeText(any).text).toBe('string');
    }),
  );
});
