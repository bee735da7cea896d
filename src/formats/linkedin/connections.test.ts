import { expect, test } from 'vitest';
import { type ArchiveFile, aConnectionsFile, aFile, profile } from '#test/builders/linkedin-archive.ts';
import { type DropReading, readDrop } from '../read-drop.ts';

async function read(file: ArchiveFile): Promise<DropReading> {
  const result = await readDrop([file], { phoneBook: false, today: '2026-11-22' });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

const readText = (text: string): Promise<DropReading> => read(aFile('Connections.csv', text));
const counts = ({ files }: DropReading): unknown =>
  files.map(({ kind, rows, people, ghosts }) => [kind, rows, people, ghosts])[0];

test.each([
  [
    '2016',
    'First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers',
    'Anna,Bell,,a@x.org,Dune,Clerk,"12/22/16, 9:55 AM",,',
    '2016-12-22',
  ],
  [
    '2017, renamed',
    'FirstName,LastName,EmailAddress,Company,Position,ConnectedOn,Tags',
    'Anna,Bell,a@x.org,Dune,Clerk,8/13/13,',
    '2013-08-13',
  ],
  [
    '2018',
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    'Anna,Bell,a@x.org,Dune,Clerk,"4/10/18, 9:30 AM"',
    '2018-04-10',
  ],
  [
    '2021',
    'Notes:\n"When exporting"\n\nFirst Name,Last Name,Email Address,Company,Position,Connected On',
    'Anna,Bell,a@x.org,Dune,Clerk,25 Feb 2021',
    '2021-02-25',
  ],
  [
    'Excel',
    'First Name;Last Name;Email Address;Company;Position;Connected On',
    'Anna;Bell;a@x.org;Dune;Clerk;6-Dec-25',
    '2025-12-06',
  ],
  [
    'Excel in Spanish',
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    'Anna,Bell,a@x.org,Dune,Clerk,16-ago-10',
    '2010-08-16',
  ],
  [
    'German',
    'Vorname,Nachname,E-Mail-Adresse,Firma,Position,Verbunden am',
    'Anna,Bell,a@x.org,Dune,Clerk,5. März 2022',
    '2022-03-05',
  ],
  [
    'French',
    'Prénom,Nom,Adresse e-mail,Entreprise,Poste,Connecté le',
    'Anna,Bell,a@x.org,Dune,Clerk,5 févr. 2022',
    '2022-02-05',
  ],
])('a list of the form of %s is read', async (_, header, row, day) => {
  const found = await readText(`${header}\n${row}\n`);
  expect(counts(found)).toEqual(['linkedin-connections', 1, 1, 0]);
  expect(found.files[0]?.problems).toEqual([]);
  expect(found.batch.people).toMatchObject([
    { name: 'Anna Bell', emails: ['a@x.org'], organization: 'Dune', title: 'Clerk', connectedOn: day },
  ]);
});

test('closed accounts are counted, not imported and no problem', async () => {
  const found = await readText(
    'First Name,Last Name,Email Address,Company,Position,Connected On\n,,,,,18 Jan 2018\n,,,,,\nAnna,Bell,,,,18 Jan 2018\n',
  );
  expect(counts(found)).toEqual(['linkedin-connections', 2, 1, 1]);
  expect(found.files[0]?.problems).toEqual([]);
});

test('a closed account stays one when pandas numbered the rows or Excel squeezed them into one cell', async () => {
  const header = 'First Name,Last Name,Email Address,Company,Position,Connected On';
  expect(counts(await readText(`,${header}\n0,Anna,Bell,,,,18 Jan 2018\n1,,,,,,18 Jan 2018\n`))).toEqual([
    'linkedin-connections',
    2,
    1,
    1,
  ]);
  expect(counts(await readText(`${header}\n"Anna,Bell,,,,18 Jan 2018",,,,,\n",,,,,18 Jan 2018",,,,,\n`))).toEqual([
    'linkedin-connections',
    2,
    1,
    1,
  ]);
});

test('a row with a company but no name is told with its line', async () => {
  const found = await readText(
    'First Name,Last Name,Email Address,Company,Position,Connected On\nAnna,Bell,,,,18 Jan 2018\n,,,Dune,,18 Jan 2018\n',
  );
  expect(found.files[0]?.problems).toMatchObject([{ line: 3, kind: 'no-name' }]);
});

test('a list whose names were taken out says so once', async () => {
  const found = await readText('Company,Position,Connected On\nDune,Clerk,18 Jan 2018\nQuill,Clerk,18 Jan 2018\n');
  expect(counts(found)).toEqual(['linkedin-connections', 2, 0, 0]);
  expect(found.files[0]?.problems).toMatchObject([{ line: 0, kind: 'no-names' }]);
});

test('the word that R writes for nothing is nothing, but someone may be called Na', async () => {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const found = await readText(
    `${header}\nYoona,Na,https://www.linkedin.com/in/yoona,NA,NA,NA,18 Jan 2018\nNA,NA,NA,NA,NA,NA,18 Jan 2018\n`,
  );
  expect(counts(found)).toEqual(['linkedin-connections', 2, 1, 1]);
  expect(found.batch.people).toMatchObject([{ name: 'Yoona Na', emails: [], organization: '', title: '' }]);
});

test('degrees stay in the raw name and out of the one shown', async () => {
  const row = ['Zeynep', 'Novak, MBA, SHRM-CP', profile('zeynep'), '', 'Dune ', ' Clerk', '25 Feb 2021'];
  const found = await read(aConnectionsFile([row]));
  expect(found.batch.people).toMatchObject([
    {
      name: 'Zeynep Novak',
      familyName: 'Novak, MBA, SHRM-CP',
      credentials: 'MBA, SHRM-CP',
      organization: 'Dune',
      title: 'Clerk',
    },
  ]);
});

test('a person listed twice is one person, and the second line is told', async () => {
  const row = (url: string, company: string): readonly string[] => [
    'José',
    'Silva',
    url,
    '',
    company,
    'Clerk',
    '25 Feb 2021',
  ];
  const found = await read(
    aConnectionsFile([row(profile('jos%C3%A9'), ''), row(profile('josé'), 'Dune'), row(profile('other'), 'Dune')]),
  );
  expect(counts(found)).toEqual(['linkedin-connections', 3, 3, 0]);
  expect(found.batch.people.map(({ organization }) => organization)).toEqual(['Dune', 'Dune']);
  expect(found.files[0]?.problems).toMatchObject([{ line: 6, kind: 'same-person-twice' }]);
});

test('a comma nobody quoted does not cost the date, and is told', async () => {
  const found = await readText(
    'First Name,Last Name,Company,Position,Connected On\nAnna,Bell,Dune, Inc.,Clerk,18 Jan 2018\n',
  );
  expect(found.batch.people).toMatchObject([{ connectedOn: '2018-01-18' }]);
  expect(found.files[0]?.problems).toMatchObject([{ line: 2, kind: 'extra-cells' }]);
});

test('accents survive Excel for Windows, Excel for Mac and a double saving', async () => {
  const header = [...'First Name,Last Name,Company,Connected On\n'].map((letter) => letter.charCodeAt(0));
  const tail = [...',Bell,Dune,18 Jan 2018\n'].map((letter) => letter.charCodeAt(0));
  const names = await Promise.all(
    [
      [0x5a, 0x6f, 0xeb],
      [0x5a, 0x6f, 0x91, 0x90],
      [0x5a, 0x6f, 0xc3, 0x83, 0xc2, 0xab],
    ].map(async (given) => {
      const found = await read(aFile('Connections.csv', Uint8Array.from([...header, ...given, ...tail])));
      return found.batch.people[0]?.givenName;
    }),
  );
  expect(names).toEqual(['Zoë', 'Zoëê', 'Zoë']);
});
