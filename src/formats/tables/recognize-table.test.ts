import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../csv/read-table.ts';
import { namesInHeaders, recognizeTable } from './recognize-table.ts';

const read = (text: string) => recognizeTable(readTable(text, { knownColumns: namesInHeaders }), 'file.csv');
const names = (text: string) => read(text)?.people.map(({ name }) => name);

test('Google contacts of the old form: several addresses in one cell, the starred one first', () => {
  const found = read(
    'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title\n' +
      'Jana Novak,Jana,,Novak,* myContacts,INTERNET,old@example.org ::: older@example.org,* Work,Jana@Transit.example,Harbor Transit,Planner\n',
  );
  expect(found?.kind).toBe('google-contacts');
  expect(found?.people[0]).toMatchObject({
    name: 'Jana Novak',
    emails: ['jana@transit.example', 'old@example.org', 'older@example.org'],
    organization: 'Harbor Transit',
    title: 'Planner',
    source: 'address-book',
  });
});

test('Google contacts of the new form: an address as first name is an address, a number alone is left out and told', () => {
  const found = read(
    'First Name,Middle Name,Last Name,Name Suffix,File As,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n' +
      'desk@example.net,,,,,,,* Other Contacts,* ,desk@example.net,,\n' +
      ',,,,,,,* myContacts,,,Mobile,555-0100\n' +
      'Jana,,Novak,,,Harbor Transit,Planner,* myContacts,,,,\n',
  );
  expect(found).toMatchObject({ kind: 'google-contacts', rows: 3, ghosts: 0 });
  expect(found?.people.map(({ name }) => name)).toEqual(['desk@example.net', 'Jana Novak']);
  expect(found?.problems).toMatchObject([{ line: 3, kind: 'no-name' }]);
});

test('Outlook: the name before the name is no job title, and a directory entry is no address', () => {
  const found = read(
    '"Title","First Name","Last Name","Company","Job Title","Business Street","Business Phone","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address"\r\n' +
      '"Mr","Ben","Okafor","Bluegate","Analyst","","555-0101","/o=ExchangeLabs/ou=Group/cn=Recipients/cn=ben","EX","Ben Okafor","ben@example.org"\r\n',
  );
  expect(found?.kind).toBe('outlook-contacts');
  expect(found?.people[0]).toMatchObject({
    name: 'Ben Okafor',
    title: 'Analyst',
    emails: ['ben@example.org'],
    phone: '555-0101',
  });
});

test('Outlook in German, Polish and Chinese is Outlook, also with few columns', () => {
  const german = read(
    'Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobiltelefon;Notizen\nZoë;Lind;Müller KG;Leiterin;zoe@example.org;;\n',
  );
  const polish = read('Imię;Nazwisko;Firma;Stanowisko;Adres e-mail\nEwa;Zając;Kolej;Planistka;ewa@example.org\n');
  const chinese = read('名字,姓氏,公司,職稱,電子郵件地址\n小明,王,港務,規劃,ming@example.org\n');
  expect([german?.kind, polish?.kind, chinese?.kind]).toEqual([
    'outlook-contacts',
    'outlook-contacts',
    'outlook-contacts',
  ]);
  expect(german?.people[0]).toMatchObject({ name: 'Zoë Lind', organization: 'Müller KG', title: 'Leiterin' });
  expect(polish?.people[0]).toMatchObject({ name: 'Ewa Zając', emails: ['ewa@example.org'] });
});

test('Thunderbird is known with its header, with a comma too many, and with no header at all', () => {
  const blanks = ','.repeat(33);
  expect(
    read('First Name,Last Name,Display Name,Primary Email,\nJana,Novak,Jana Novak,jana@example.org,\n')?.kind,
  ).toBe('thunderbird-contacts');
  const bare = read(`Jana,Novak,Jana Novak,,jana@example.org${blanks}\nBen,Okafor,,,${blanks}\n`);
  expect(bare).toMatchObject({ kind: 'thunderbird-contacts', rows: 2 });
  expect(bare?.people.map(({ name }) => name)).toEqual(['Jana Novak', 'Ben Okafor']);
});

test('a list of one’s own is read below its title, with its own words for the columns', () => {
  const found = read(
    'People I know\n\nFirst,Last,Employer,Role,E-mail,LinkedIn\nJana,Novak,Harbor Transit,Planner,jana@example.org,linkedin.com/in/jana-novak\n',
  );
  expect(found?.kind).toBe('people-table');
  expect(found?.people[0]).toMatchObject({
    name: 'Jana Novak',
    organization: 'Harbor Transit',
    title: 'Planner',
    profileUrl: 'https://linkedin.com/in/jana-novak',
    line: 4,
    source: 'table',
  });
});

test('beside a first name, the column "Name" is the family name', () => {
  expect(names('Name;Vorname;Arbeitgeber\nNovák;Jana;Hafenbahn\n')).toEqual(['Jana Novák']);
  expect(names('Nome,Azienda,Ruolo\nGiulia Conti,Porto,Analista\n')).toEqual(['Giulia Conti']);
});

test('a name turned around is turned back, credentials are not', () => {
  expect(names('Name,Company\n"Okafor, Ben",Bluegate\n"Jana Novak, MBA",Acme\n')).toEqual(['Ben Okafor', 'Jana Novak']);
});

test('a list without a header line is read by what stands in it, first line included', () => {
  const found = read('Jana Novak,jana@example.org,Harbor Transit\nBen Okafor,ben@example.org,Bluegate Inc\n');
  expect(found).toMatchObject({ kind: 'people-table', rows: 2 });
  expect(found?.people.map(({ name, line }) => [name, line])).toEqual([
    ['Jana Novak', 1],
    ['Ben Okafor', 2],
  ]);
});

test('a row with nothing but a date is a ghost, and NA is nothing', () => {
  const found = read('First Name,Last Name,Company,Met on\nJana,Novak,NA,2026-01-02\n,,,2026-01-03\nNA,NA,NA,\n');
  expect(found).toMatchObject({ rows: 3, ghosts: 1, problems: [{ line: 4, kind: 'no-name' }] });
  expect(found?.people[0]).toMatchObject({ organization: '', connectedOn: '2026-01-02' });
});

test('a job tracker gives applications; what is only wished for hints at an organization', () => {
  const jobSync = read(
    'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\n' +
      '1,2026-02-03,Yes,2026-02-04,Harbor Transit,Planner,Full Time,Remote,Oslo,LinkedIn,Applied\n' +
      '2,2026-02-05,No,N/A,"Bluegate, Inc.",Analyst,Contract,Hybrid,Remote,Indeed,Draft\n' +
      '3,2026-02-07,No,N/A,N/A,N/A,Unknown,N/A,N/A,N/A,Draft\n',
  );
  expect(jobSync).toMatchObject({
    kind: 'applications-table',
    rows: 3,
    applications: [{ organization: 'Harbor Transit', title: 'Planner', appliedOn: '2026-02-04', source: 'LinkedIn' }],
    organizations: [{ name: 'Bluegate, Inc.', because: 'saved-job', on: '2026-02-05', title: 'Analyst' }],
    problems: [{ line: 4, kind: 'no-organization' }],
  });
  const huntr = read(
    'id,title,companyName,location,url,listName,htmlDescription\n1,Planner,Harbor Transit,Oslo,https://x.example/1,Applied,\n',
  );
  expect(huntr?.applications).toMatchObject([{ organization: 'Harbor Transit', url: 'https://x.example/1' }]);
});

test('a list of places to work is a list of organizations, each once', () => {
  expect(
    read('Company,Website,Why\nHarbor Transit,https://x.example,ferries\nBluegate,,\nharbor transit,,\n'),
  ).toMatchObject({
    kind: 'organizations-table',
    people: [],
    organizations: [{ name: 'Harbor Transit' }, { name: 'Bluegate' }],
  });
});

test('a letter, a log and an empty file are no table', () => {
  expect(read('Dear Jana,\nthank you for the talk, it was kind.\nBen\n')).toBeNull();
  expect(read('2026-01-02 12:00 start\n2026-01-02 12:01 failed for a@b.example now\n')).toBeNull();
  expect(read('')).toBeNull();
});

test('law: in any table, people, ghosts and those left out make all the rows', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Jana', 'x@y.example', '2026-01-02', 'NA', '::: ', '* ', '/o=x/cn=y', '"', '='),
    fc.string({ maxLength: 12 }),
  );
  const header = fc.constantFrom(
    'First Name,Last Name,Company,Email,Met on',
    'First Name,Last Name,Display Name,Primary Email,Notes',
    'Name,Given Name,Family Name,E-mail 1 - Value,Group Membership',
    'First Name,Last Name,E-mail Address,E-mail 2 Address,Company',
    'Vorname;Nachname;Firma;E-Mail-Adresse;Notizen',
  );
  fc.assert(
    fc.property(header, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (head, rows) => {
      const table = {
        header: head.split(/[,;]/),
        headerLine: 1,
        headerKnown: true,
        delimiter: ',',
        rows: rows.map((cells, i) => ({ line: i + 2, cells })),
      };
      const found = recognizeTable(table, 'x.csv');
      const left = found?.problems.filter(({ kind }) => kind === 'no-name').length ?? 0;
      expect((found?.people.length ?? 0) + (found?.ghosts ?? 0) + left).toBe(found?.rows ?? 0);
      expect(found?.people.every(({ name }) => name !== '')).not.toBe(false);
    }),
  );
});

test('law: any text gives an answer', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'N', ',', ';', '\t', '"', '\n', '@', '.', ' ', '1', 'é', '\0'),
        maxLength: 200,
      }),
      (text) => {
        const found = read(text);
        expect(found === null || found.rows >= found.people.length).toBe(true);
      },
    ),
  );
});

test('law: a cell made to be slow to read is read all the same', () => {
  const hostile = ['(', '.', '@', ' ', "'", '(@', 'a@.', '<', 'linkedin.com/in/x)', '=', ':::', '1-', 'A ', '\\'];
  for (const unit of hostile) {
    const long = unit.repeat(Math.ceil(200_000 / unit.length));
    const cells = [long, `(${long}`, `a@${long} `];
    for (const header of [
      ['Name', 'Email', 'LinkedIn'],
      ['First Name', 'E-mail 1 - Value', 'Phone 1 - Value'],
      cells,
    ]) {
      const table = {
        header,
        headerLine: 1,
        headerKnown: header !== cells,
        delimiter: ',',
        rows: [
          { line: 2, cells },
          { line: 3, cells: cells.toReversed() },
        ],
      };
      expect(recognizeTable(table, 'x.csv')?.rows ?? 0).toBeLessThanOrEqual(3);
    }
  }
});
