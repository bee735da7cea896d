import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeHeaderText, encodeMailbox } from './encode-header.ts';
import { mailtoLink } from './mailto.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts';
import { writeEml } from './write-eml.ts';

const draft = {
  from: { name: 'Mara Lind', address: 'mara@example.org' },
  to: [{ name: 'Zoë Müller-Peña', address: 'zoe@example.org' }],
  subject: 'Twenty minutes about service planning – möglich?',
  body: 'Hello Zoë,\n\nwould you have twenty minutes?\n\nMara',
  writtenAt: '2026-11-22T20:40:00.000Z',
};

test('a draft opens for editing and carries subject and body in every mail program', () => {
  const eml = writeEml(draft);
  expect(eml).toContain('\r\nX-Unsent: 1\r\n');
  expect(eml).toContain('\r\nDate: Sun, 22 Nov 2026 20:40:00 +0000\r\n');
  expect(eml).toContain('From: Mara Lind <mara@example.org>\r\n');
  expect(eml).toMatch(/\r\nSubject: =\?UTF-8\?B\?/);
  expect(eml).toContain('\r\n\r\nHello Zo=C3=AB,\r\n\r\nwould you have twenty minutes?\r\n\r\nMara\r\n');
});

test('a draft without a sender leaves that line to the mail program', () => {
  expect(writeEml({ to: draft.to, subject: 'Hello', body: 'Hi', writtenAt: draft.writtenAt })).not.toMatch(/^From:/m);
});

test('a line break in a subject cannot add a header', () => {
  expect(writeEml({ ...draft, subject: 'Hello\r\nBcc: all@example.org' })).not.toMatch(/^Bcc:/m);
});

test('a name with a comma is quoted, so that it stays one person', () => {
  expect(encodeMailbox('Novak, Jana', 'jana@example.org')).toBe('"Novak, Jana" <jana@example.org>');
});

test('a mailto link writes spaces and line breaks so that mail programs show them', () => {
  expect(mailtoLink({ to: ['jana@example.org'], subject: 'A question & more', body: 'Hi\nJana+1' })).toEqual({
    href: 'mailto:jana@example.org?subject=A%20question%20%26%20more&body=Hi%0D%0AJana%2B1',
    fits: true,
  });
});

test('a message too long for a link is said to be so', () => {
  expect(mailtoLink({ to: ['jana@example.org'], subject: 's', body: 'word '.repeat(500) }).fits).toBe(false);
});

test('law: quoted-printable comes back as it was, in lines of at most 76', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const encoded = encodeQuotedPrintable(text);
      expect(encoded.split('\r\n').every((line) => line.length <= 76 && /^[\t -~]*$/.test(line))).toBe(true);
      expect(decodeQuotedPrintable(encoded, 'utf-8').replace(/\r\n/g, '\n')).toBe(text.replace(/\r\n|\r/g, '\n'));
    }),
  );
});

test('law: a subject comes back as it was, one line, each word within 75 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 120 }), (text) => {
      const encoded = encodeHeaderText(text);
      const words = encoded.split('\r\n ');
      expect(words.every((word) => word.length <= 75 || word === encoded)).toBe(true);
      const decoded = encoded.startsWith('=?UTF-8?B?')
        ? words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).join('')
        : encoded;
      expect(decoded).toBe(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim());
    }),
  );
});

test('law: decoding any bytes gives an answer', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ maxLength: 12 }),
      (text, charset) => typeof decodeQuotedPrintable(text, charset) === 'string',
    ),
  );
});
