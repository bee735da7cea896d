import { expect, test } from 'vitest';
import { columnDays } from './column-days.ts';
import { guessColumns } from './guess-columns.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { tableToBatch } from './table-to-batch.ts';

const fieldsOf = (header: readonly string[], rows: readonly (readonly string[])[] = []) =>
  guessColumns(header, rows)?.columns.map(({ field, index }) => `${index} ${field}`);

test('columns are known by name in the languages people search in', () => {
  expect(fieldsOf(['Prénom', 'Nom', 'Entreprise', 'Poste', 'Courriel'])).toEqual([
    '0 givenName',
    '1 familyName',
    '2 organization',
    '3 title',
    '4 email',
  ]);
  expect(fieldsOf(['Nombre', 'Apellidos', 'Empresa', 'Cargo'])).toEqual([
    '0 givenName',
    '1 familyName',
    '2 organization',
    '3 title',
  ]);
  expect(fieldsOf(['Nome completo', 'Empresa', 'Função', 'E-mail'])).toEqual([
    '0 name',
    '1 organization',
    '2 title',
    '3 email',
  ]);
});

test('each guess says why', () => {
  const guess = guessColumns(['Who', 'Reach them'], [['Jana Novak', 'jana@example.org']]);
  expect(guess).toEqual({
    purpose: 'people',
    columns: [
      { field: 'name', index: 0, because: 'the column is called "Who"' },
      { field: 'email', index: 1, because: 'its cells hold e-mail addresses' },
    ],
  });
});

test('a column that promises a date and holds Yes and No is not taken for one', () => {
  const header = ['Company', 'Position', 'Applied', 'Date Applied'];
  expect(fieldsOf(header, [['Acme', 'Planner', 'Yes', '2026-01-02']])).toEqual([
    '0 organization',
    '1 title',
    '3 appliedOn',
  ]);
});

test('a tracker with a person to write to is still a list of applications', () => {
  const guess = guessColumns(['Company', 'Position', 'Status', 'Applied Date', 'Contact Person', 'Contact Email'], []);
  expect(guess?.purpose).toBe('applications');
});

test('nothing known is no guess', () => {
  expect(guessColumns(['a', 'b'], [['1', '2']])).toBeNull();
});

test('the person can change the columns and the purpose, and the table is read again', () => {
  const table = { file: 'list.csv', rows: [{ line: 2, cells: ['Harbor Transit', 'Jana Novak'] }] };
  const asPeople = tableToBatch(table, 'people', [
    { field: 'organization', index: 0 },
    { field: 'name', index: 1 },
  ]);
  const asOrganizations = tableToBatch(table, 'organizations', [{ field: 'organization', index: 0 }]);
  expect(asPeople.people[0]).toMatchObject({ name: 'Jana Novak', organization: 'Harbor Transit' });
  expect(asOrganizations).toMatchObject({ people: [], organizations: [{ name: 'Harbor Transit', because: 'table' }] });
});

test('the whole column tells whether the day or the month comes first', () => {
  expect(columnDays(['03/04/2026', '25/04/2026'])).toEqual({ days: ['2026-04-03', '2026-04-25'], unsure: false });
  expect(columnDays(['3/4/26', '12/31/26'])).toEqual({ days: ['2026-03-04', '2026-12-31'], unsure: false });
  expect(columnDays(['03/04/2026'])).toEqual({ days: ['2026-03-04'], unsure: true });
});

test('dates in words and with times are days', () => {
  const cells = [
    '12-Mar-22',
    '5 Jan 2024',
    'March 3, 2026',
    '16-ago-10',
    '12.05.2022',
    '2026-02-03 10:00:00',
    '3 de mayo de 2024',
    '1/17/25, 9:22 PM',
    'N/A',
    '31 Feb 2024',
  ];
  expect(columnDays(cells).days).toEqual([
    '2022-03-12',
    '2024-01-05',
    '2026-03-03',
    '2010-08-16',
    '2022-05-12',
    '2026-02-03',
    '2024-05-03',
    '2025-01-17',
    null,
    null,
  ]);
});

test('an address book saved by an old program in Poland or Russia is decoded by what its header then says', () => {
  const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
  const polish = Uint8Array.from([
    ...ascii('Imi'),
    0xea,
    ...ascii(';Nazwisko;Firma;Stanowisko;Adres e-mail\r\nEwa;Zaj'),
    0xb9,
    ...ascii('c;;;\r\n'),
  ]);
  const russian = Uint8Array.from([
    0xc8, 0xec, 0xff, 0x3b, 0xd4, 0xe0, 0xec, 0xe8, 0xeb, 0xe8, 0xff, 0x3b, 0xce, 0xf0, 0xe3, 0xe0, 0xed, 0xe8, 0xe7,
    0xe0, 0xf6, 0xe8, 0xff, 0x0a,
  ]);
  expect(legacyEncoding(polish)).toBe('windows-1250');
  expect(legacyEncoding(russian)).toBe('windows-1251');
  expect(legacyEncoding(new TextEncoder().encode('Имя;Фамилия;Организация\n'))).toBeNull();
  expect(legacyEncoding(Uint8Array.from([...ascii('Vorname;Nachname\r\nZo'), 0xeb, ...ascii(';M\r\n')]))).toBeNull();
});
