import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  type AMessage,
  type ArchiveFile,
  aConnectionsFile,
  aFile,
  aMessagesFile,
  anArchive,
  aTable,
  bigArchive,
  profile,
  withStatedSize,
} from '#test/builders/linkedin-archive.ts';
import { type DropOptions, type DropReading, readDrop } from './read-drop.ts';

const options: DropOptions = { phoneBook: false, today: '2026-11-22' };

async function read(files: readonly ArchiveFile[], more: Partial<DropOptions> = {}): Promise<DropReading> {
  const result = await readDrop(files, { ...options, ...more });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

async function refused(files: readonly ArchiveFile[], more: Partial<DropOptions> = {}): Promise<string> {
  const result = await readDrop(files, { ...options, ...more });
  return result.ok ? 'read' : result.problem.kind;
}

const anna = ['Anna', 'Bell', profile('anna-bell'), '', 'Harbor Transit', 'Planner', '25 Feb 2021'];
const connections = aConnectionsFile([anna, ['', '', '', '', '', '', '25 Feb 2021']]);

test('an archive as LinkedIn streams it is read, one report a file', async () => {
  const zip = anArchive([
    connections,
    aFile('Logins.csv', 'Login Date,IP Address\nx,y\n'),
    aFile(
      'Jobs/Saved Jobs.csv',
      aTable('Saved Date,Job Url,Job Title,Company Name', [['4/17/22, 7:01 AM', '', 'Planner', 'Northbank']]),
    ),
  ]);
  const found = await read([{ name: 'Basic_LinkedInDataExport_07-11-2023.zip', bytes: zip }]);
  expect(found.files.map(({ name, kind, rows, people, ghosts }) => [name, kind, rows, people, ghosts])).toEqual([
    ['Connections.csv', 'linkedin-connections', 2, 1, 1],
    ['Logins.csv', 'linkedin-skipped', 0, 0, 0],
    ['Jobs/Saved Jobs.csv', 'linkedin-saved-jobs', 1, 0, 0],
  ]);
  expect(found.batch).toMatchObject({
    label: 'Basic_LinkedInDataExport_07-11-2023.zip',
    people: [{ name: 'Anna Bell', organization: 'Harbor Transit', connectedOn: '2021-02-25', line: 5 }],
    organizations: [{ name: 'Northbank', because: 'saved-job', on: '2022-04-17', title: 'Planner' }],
  });
});

test('a zip inside a zip, a folder and loose files give the same people', async () => {
  const zip = anArchive([connections]);
  const wrapped = anArchive([{ name: 'export.zip', bytes: zip }]);
  const ways = [
    [{ name: 'export.zip.zip', bytes: wrapped }],
    [{ ...connections, name: 'export/Connections.csv' }],
    [connections],
  ];
  for (const files of ways) expect((await read(files)).batch.people.map(({ name }) => name)).toEqual(['Anna Bell']);
});

test('a file is known by its header, whatever its name', async () => {
  expect((await read([{ ...connections, name: 'my friends (3).txt' }])).files[0]?.kind).toBe('linkedin-connections');
});

test('a folder beside its own archive counts once', async () => {
  const messages = aMessagesFile([written('anna-bell'), written('ben-cole')]);
  const found = await read([{ name: 'a.zip', bytes: anArchive([connections, messages]) }, connections, messages]);
  expect(found.batch.people).toHaveLength(1);
  expect(found.messages).toEqual({ people: 2, sent: 0, received: 2 });
});

test('two archives of one person tell the same messages once, split files add up', async () => {
  const first = aMessagesFile([written('anna-bell'), written('ben-cole')]);
  const later = aMessagesFile([written('anna-bell'), written('ben-cole'), written('anna-bell', '2025-04-01')]);
  const both = await read([
    { name: '2024.zip', bytes: anArchive([first]) },
    { name: '2025.zip', bytes: anArchive([later]) },
  ]);
  expect(both.messages).toEqual({ people: 2, sent: 0, received: 3 });
  const split = await read([first, { ...later, name: 'messages_1.csv' }]);
  expect(split.messages).toEqual({ people: 2, sent: 0, received: 5 });
});

test('the phone book stays closed unless it is ticked', async () => {
  const book = aFile(
    'Contacts.csv',
    aTable('Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt', [
      ['MOBILE_CONTACTS', 'Ida', 'Lund', '', '', 'Ida@Example.com', '', ''],
    ]),
  );
  const closed = await read([book]);
  expect([closed.files[0]?.kind, closed.files[0]?.rows, closed.batch.people.length]).toEqual([
    'linkedin-contacts',
    0,
    0,
  ]);
  const open = await read([book], { phoneBook: true });
  expect(open.batch.people).toMatchObject([{ name: 'Ida Lund', emails: ['ida@example.com'], source: 'address-book' }]);
});

test('what the archive says of her own path, follows and searches is offered', async () => {
  const found = await read([
    aFile(
      'Profile.csv',
      aTable('First Name,Last Name,Maiden Name,Birth Date,Headline', [['Robin', 'Seeker', '', 'Mar 3', 'Planner']]),
    ),
    aFile(
      'Positions.csv',
      aTable('Company Name,Title,Description,Location,Started On,Finished On', [
        ['Northbank', 'Clerk', '', '', 'Jun 2019', ''],
      ]),
    ),
    aFile(
      'Education.csv',
      aTable('School Name,Start Date,End Date,Notes,Degree Name,Activities', [
        ['Riverton', '2009', 'Aug 2013', '', 'BA', ''],
      ]),
    ),
    aFile(
      'Company Follows.csv',
      aTable('Organization,Followed On', [['Harbor Transit', 'Mon Apr 14 20:30:28 UTC 2025']]),
    ),
    aFile(
      'Job Applications_1.csv',
      aTable('Application Date,Contact Email,Company Name,Job Title,Job Url', [
        ['1/17/25, 9:22 PM', '', 'Dune', 'Clerk', 'http://x'],
      ]),
    ),
    aFile(
      'Job Seeker Preferences.csv',
      aTable('Locations,Job Titles,Open To Recruiters,Dream Companies', [['', 'Planner | Clerk', '', 'Quill']]),
    ),
    aFile(
      'SavedJobAlerts.csv',
      aTable('ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID', [
        ['{frequency=WEEKLY}', '{workflowContext={}, keywords=service planner, facets={}}', '1'],
      ]),
    ),
  ]);
  expect(found.batch).toMatchObject({
    seeker: { name: 'Robin Seeker', headline: 'Planner' },
    positions: [{ organization: 'Northbank', startedOn: '2019-06', finishedOn: '' }],
    educations: [{ school: 'Riverton', startedOn: '2009', finishedOn: '2013-08' }],
    applications: [{ organization: 'Dune', appliedOn: '2025-01-17' }],
  });
  expect(found.batch.organizations.map(({ name, because }) => `${name} ${because}`)).toEqual([
    'Harbor Transit followed',
    'Dune applied',
    'Quill dream',
  ]);
  expect(found.batch.roles.map(({ name }) => name)).toEqual(['Planner', 'Clerk', 'service planner']);
  expect(JSON.stringify(found.batch)).not.toContain('Mar 3');
});

test('invitations, endorsements and recommendations become ties of the same person', async () => {
  const found = await read([
    aFile(
      'Invitations.csv',
      aTable('From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl', [
        ['Robin', 'Zoë Ito', '4/27/26, 10:26 PM', 'secret words', 'OUTGOING', profile('robin'), profile('zoë-ito')],
      ]),
    ),
    aFile(
      'Endorsement_Received_Info.csv',
      aTable(
        'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
        [['2024/12/31 00:51:58 UTC', 'Planning', 'Zoë', 'Ito', 'www.linkedin.com/in/zo%C3%AB-ito', 'ACCEPTED']],
      ),
    ),
    aFile(
      'Recommendations_Given.csv',
      aTable('First Name,Last Name,Company,Job Title,Text,Creation Date,Status', [
        ['Ben', 'Cole, MBA', '', '', 'secret words', '11/26/20, 09:52 PM', ''],
      ]),
    ),
  ]);
  expect(found.batch.ties).toMatchObject([
    { profileKey: 'in/zoë-ito', invitation: { direction: 'sent', on: '2026-04-27' }, endorsementsReceived: 1 },
    { profileKey: '', name: 'Ben Cole', recommendedBySeeker: true },
  ]);
  expect(JSON.stringify(found)).not.toContain('secret');
});

test('archives that are cut short, locked, lying or bombs are refused in a sentence', async () => {
  const zip = anArchive([connections]);
  const locked = Uint8Array.from(zip);
  const view = new DataView(locked.buffer);
  const directory = view.getUint32(locked.length - 6, true);
  view.setUint16(directory + 8, 2057, true);
  const bomb = zipSync({ 'Connections.csv': new Uint8Array(90 * 1024 ** 2) }, { level: 6 });
  expect(await refused([{ name: 'a.zip', bytes: zip.subarray(0, zip.length - 40) }])).toBe('archiveDamaged');
  expect(await refused([{ name: 'a.zip', bytes: locked }])).toBe('archiveLocked');
  expect(await refused([{ name: 'a.zip', bytes: withStatedSize(zip, 0xfffffff0) }])).toBe('archiveBomb');
  expect(await refused([{ name: 'a.zip', bytes: bomb }])).toBe('archiveBomb');
  expect(await refused([{ name: 'a.zip', bytes: anArchive([{ name: 'b.zip', bytes: bomb }]) }])).toBe('archiveBomb');
  expect(await refused([])).toBe('nothingDropped');
  expect(await refused([{ name: 'a.zip', bytes: new Uint8Array(201 * 1024 ** 2).fill(80, 0, 4) }])).toBe(
    'archiveDamaged',
  );
});

test('an archive whose file unpacks to more than it says is refused as a whole', async () => {
  const zip = withStatedSize(anArchive([connections, aFile('Skills.csv', 'Name\nX\n')]), 300);
  expect(await refused([{ name: 'a.zip', bytes: zip }])).toBe('archiveBomb');
});

test('a file whose bytes were changed inside the archive is left out, the others are read', async () => {
  const zip = zipSync({ 'Connections.csv': connections.bytes, 'a/Connections.csv': connections.bytes }, { level: 0 });
  zip[60] = 0x21;
  const found = await read([{ name: 'a.zip', bytes: zip }]);
  expect(found.files.map(({ kind }) => kind)).toEqual(['unknown', 'linkedin-connections']);
  expect(found.batch.people).toHaveLength(1);
});

test('a damaged archive among other files is told, and the others are read', async () => {
  const found = await read([connections, { name: 'old.zip', bytes: anArchive([connections]).subarray(0, 50) }]);
  expect(found.files.map(({ kind }) => kind)).toEqual(['linkedin-connections', 'unknown']);
  expect(found.batch.people).toHaveLength(1);
});

test('more than a million rows are refused', async () => {
  const text = `First Name,Last Name,Company,Connected On\n${'A,B,C,01 Jan 2020\n'.repeat(1_000_001)}`;
  expect(await refused([aFile('Connections.csv', text)])).toBe('tooManyRows');
});

test('reading tells how far it is, never backwards, and can be stopped', async () => {
  const zip = { name: 'a.zip', bytes: bigArchive(7, 6000, 5000) };
  const seen: number[] = [];
  await read([zip], { onProgress: (done) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
  let asked = 0;
  expect(await refused([zip], { isCancelled: () => asked++ > 4 })).toBe('cancelled');
});

test('an empty file, a picture and a letter are unknown, with a sentence', async () => {
  const found = await read([
    aFile('a.csv', ''),
    aFile('b.png', Uint8Array.of(0x89, 0x50, 0, 0, 1)),
    aFile('c.txt', 'Dear Anna,\nthank you for the coffee.'),
  ]);
  expect(found.files.map(({ kind, problems }) => [kind, problems.length])).toEqual([
    ['unknown', 1],
    ['unknown', 1],
    ['unknown', 1],
  ]);
});

test('law: an archive cut or changed anywhere gives an answer, never a crash', async () => {
  const zip = anArchive([connections, aMessagesFile([written('anna-bell')]), aFile('Skills.csv', 'Name\nX\n')]);
  const change = fc.tuple(fc.nat(zip.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(zip.length), async (changes, cut) => {
      const damaged = Uint8Array.from(zip);
      for (const [at, byte] of changes) damaged[at] = byte;
      for (const bytes of [damaged, damaged.subarray(0, cut)]) await readDrop([{ name: 'a.zip', bytes }], options);
    }),
    { numRuns: 150 },
  );
});

test('law: any bytes under any of LinkedIn’s names give an answer, and every problem has a sentence', async () => {
  const names = fc.constantFrom('Connections.csv', 'messages.csv', 'a.zip', 'x.vcf', 'y.xlsx', 'z.csv');
  const line = fc.constantFrom(
    ...[
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'FROM,TO,DATE,CONTENT,CONVERSATION ID,SENDER PROFILE URL,RECIPIENT PROFILE URLS',
    ],
    ...[
      '"',
      ',,,,,,1/2/2021',
      'Anna,"Bell',
      'A,B,https://x,,,,soon',
      ';;;',
      '\ufeffNotes:',
      'NA,NA,NA,NA,NA,NA,NA',
      'a,b,2020-01-01,c,d,linkedin.com/in/x,linkedin.com/in/y',
    ],
  );
  const text = fc.array(line).map((lines) => new TextEncoder().encode(lines.join('\n')));
  await fc.assert(
    fc.asyncProperty(names, fc.oneof(fc.uint8Array({ maxLength: 400 }), text), async (name, bytes) => {
      const result = await readDrop([{ name, bytes }], options);
      if (!result.ok) {
        expect(result.problem.sentence).not.toBe('');
        return;
      }
      for (const file of result.value.files) {
        expect(file.people + file.ghosts).toBeLessThanOrEqual(Math.max(file.rows, file.people));
        for (const { sentence } of file.problems) expect(sentence).not.toBe('');
      }
      for (const person of result.value.batch.people) expect(person.name).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

function written(slug: string, day = '2025-03-01'): AMessage {
  return {
    conversation: `2-${slug}==`,
    from: slug,
    fromUrl: profile(slug),
    to: 'Robin Seeker',
    toUrls: profile('robin-seeker'),
    date: `${day} 08:00:00 UTC`,
  };
}
