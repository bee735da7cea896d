import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVcard, readVcard } from './read-vcard.ts';
import { decodeCards } from './vcard-reader.ts';

const read = (...lines: readonly string[]) => readVcard(lines.join('\r\n'), 'people.vcf');
const card = (...lines: readonly string[]) => read('BEGIN:VCARD', ...lines, 'END:VCARD').people[0];

test('a card from a phone gives name, work, address and LinkedIn profile', () => {
  const person = card(
    'VERSION:3.0',
    'N:Novak;Jana;Maria,Eva;Dr.;PhD',
    'FN:Dr. Jana Novak',
    'ORG:Harbor Transit;Planning',
    'TITLE:Service planner',
    'item1.EMAIL;type=INTERNET:jana.home@example.org',
    'item2.EMAIL;type=INTERNET;type=pref:Jana@Transit.example',
    'TEL;type=WORK;type=FAX:555-0109',
    'TEL;type=WORK:555-0101',
    'TEL;type=CELL:555-0102',
    'item3.URL;type=pref:http\\://www.linkedin.com/in/jana-novak-12',
    'item3.X-ABLabel:_$!<HomePage>!$_',
    'ADR;type=WORK:;;Quay 1;Oslo;;0150;Norway',
    'NOTE:Met at the fair\\, twice.\\nLikes ferries.',
  );
  expect(person).toMatchObject({
    name: 'Jana Novak',
    credentials: 'PhD',
    organization: 'Harbor Transit',
    title: 'Service planner',
    emails: ['jana@transit.example', 'jana.home@example.org'],
    phone: '555-0102',
    profileUrl: 'http://www.linkedin.com/in/jana-novak-12',
    city: 'Oslo',
    notes: 'Met at the fair, twice.\nLikes ferries.',
    line: 1,
  });
});

test('a card from an old Outlook is read through its quoted-printable breaks and past its key', () => {
  const person = card(
    'VERSION:2.1',
    'N;LANGUAGE=en-us:Okafor;Ben',
    'ORG:Company, The;Sales',
    'NOTE;ENCODING=QUOTED-PRINTABLE:First line=0D=0A=',
    'Second line=0D=',
    '=0A',
    'KEY;X509;ENCODING=BASE64:',
    '    MIIDITCCAoqgAwIBAgIQT52W2WawmStUwpV8tBV9TTANBgkqhkiG9w0BAQUFADBM',
    '',
    '',
    'EMAIL;PREF;INTERNET:ben@example.org',
  );
  expect(person).toMatchObject({
    name: 'Ben Okafor',
    organization: 'Company, The',
    notes: 'First line\nSecond line',
    emails: ['ben@example.org'],
  });
});

test('a card from an Android phone keeps its accents', () => {
  expect(card('VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pe=C3=B1a;In=C3=A9=', 's;;;')).toMatchObject({
    name: 'Inés Peña',
  });
});

test('a soft break at the end of the last value does not swallow the end of the card', () => {
  expect(
    read(
      'BEGIN:VCARD',
      'FN:Jana Novak',
      'NOTE;ENCODING=QUOTED-PRINTABLE:so=',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Ben Okafor',
      'END:VCARD',
    ).people,
  ).toHaveLength(2);
});

test('a card of version 4 with uris and a quoted parameter is read', () => {
  expect(
    card(
      'VERSION:4.0',
      'FN:Li Wei',
      'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+47-555-0100;ext=102',
      'EMAIL:mailto:li@example.org',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/liwei',
    ),
  ).toMatchObject({
    phone: '+47-555-0100 ext. 102',
    emails: ['li@example.org'],
    profileUrl: 'https://www.linkedin.com/in/liwei',
  });
});

test('a LinkedIn name without a link still leads to the profile', () => {
  expect(card('FN:Jana Novak', 'X-SOCIALPROFILE;type=linkedin;x-user=jana-novak:x-apple:jana-novak')).toMatchObject({
    profileUrl: 'https://www.linkedin.com/in/jana-novak',
  });
});

test('a card with only an e-mail address is a person named by it; one with neither is told, with its line', () => {
  const { rows, people, problems } = read(
    'BEGIN:VCARD',
    'EMAIL;PREF:desk@example.org',
    'END:VCARD',
    '',
    'BEGIN:VCARD',
    'FN:',
    'N:;;;;',
    'NICKNAME:Johnny',
    'END:VCARD',
  );
  expect(rows).toBe(2);
  expect(people.map(({ name }) => name)).toEqual(['desk@example.org']);
  expect(problems).toMatchObject([{ line: 5, kind: 'no-name' }]);
});

test('a card inside a card, an empty card and a list of people are no people', () => {
  const { rows, people } = read(
    'BEGIN:VCARD',
    'FN:Jana Novak',
    'AGENT:',
    'BEGIN:VCARD',
    'FN:Her Assistant',
    'END:VCARD',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'END:VCARD',
    'BEGIN:VCARD',
    'FN:Old colleagues',
    'X-ADDRESSBOOKSERVER-KIND:group',
    'END:VCARD',
  );
  expect(people.map(({ name }) => name)).toEqual(['Jana Novak']);
  expect(rows).toBe(2);
});

test('text around the cards is no part of them', () => {
  const { people, problems } = read('saved on Monday', 'BEGIN:VCARD', 'FN:Jana Novak', 'END:VCARD', 'end of list');
  expect(people.map(({ name }) => name)).toEqual(['Jana Novak']);
  expect(problems).toEqual([]);
});

test('a file that breaks off keeps what it says so far', () => {
  const { people, problems } = read('BEGIN:VCARD', 'FN:Jana Novak', 'PHOTO;BASE64:', '  AAAA');
  expect(people.map(({ name }) => name)).toEqual(['Jana Novak']);
  expect(problems).toMatchObject([{ line: 1, kind: 'cut-off' }]);
});

test('cards are known by how they begin, whatever stands before', () => {
  expect(isVcard('\ufeff\r\nbegin:vcard\r\n')).toBe(true);
  expect(isVcard('Name,Email\nBEGIN,VCARD')).toBe(false);
});

test('a card that names its old encoding is decoded by it', () => {
  const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
  const file = Uint8Array.from([
    ...ascii('BEGIN:VCARD\nFN;CHARSET=windows-1251:'),
    0xdf,
    0xed,
    0xe0,
    ...ascii('\nEND:VCARD\n'),
  ]);
  expect(readVcard(decodeCards(file), 'a.vcf').people[0]?.name).toBe('Яна');
});

test('law: whatever a file of cards holds, there is an answer and the counts agree', () => {
  const piece = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'FN:Jana',
    'N:a;b;c',
    'N;ENCODING=QUOTED-PRINTABLE:=C3=',
    'PHOTO;BASE64:',
    ' AAAA',
    '=',
    ':',
    ';',
    '',
    ' ',
    'AGENT:',
    'EMAIL:x@y.example',
    'TEL;TYPE="',
    'item1.',
    '\\',
    'KIND:group',
  );
  const lines = fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 40 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, end) => {
      const { rows, people, problems } = readVcard(parts.join(end), 'x.vcf');
      const left = problems.filter(({ kind }) => kind === 'no-name' || kind === 'group').length;
      expect(people.length + left).toBe(rows);
      expect(people.every(({ name }) => name !== '')).toBe(true);
    }),
  );
});

test('law: the same people come out however long the lines are folded', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 3, max: 40 }),
      (names, width) => {
        const fold = (line: string) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\r\n ');
        const text = names
          .map(([given, family]) =>
            ['BEGIN:VCARD', fold(`N:${family};${given};;;`), fold(`EMAIL:${given}@example.org`), 'END:VCARD'].join(
              '\r\n',
            ),
          )
          .join('\r\n');
        const people = readVcard(text, 'x.vcf').people;
        expect(people.map(({ givenName, familyName }) => [givenName, familyName])).toEqual(names);
      },
    ),
  );
});

test('law: a card made to be slow to read is read all the same', () => {
  for (const unit of ['=', '\n =', ';', '\\', ':', '"', '(@', '.', '\n ', '\nAGENT:\nBEGIN:VCARD', '=\n']) {
    const long = unit.repeat(Math.ceil(300_000 / unit.length));
    for (const name of ['NOTE;ENCODING=QUOTED-PRINTABLE:', 'EMAIL:', 'N:', 'FN:', 'X;', 'URL:linkedin.com/in/']) {
      expect(readVcard(`BEGIN:VCARD\nFN:Jana\n${name}${long}\nEND:VCARD`, 'x.vcf').rows).toBeGreaterThanOrEqual(1);
    }
  }
});
