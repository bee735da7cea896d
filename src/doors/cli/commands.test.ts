import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';
import { aConnectionsFile, aFile, anArchive, bytesOf, profile } from '#test/builders/linkedin-archive.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

const connections = aConnectionsFile([
  ['Priya', 'Raman', profile('priya-raman'), '', 'Harbor Transit', 'Operations Director', '03 Mar 2019'],
  ['Tom', 'Okafor', profile('tom-okafor'), '', 'Metro Rail', 'Planner', '11 Apr 2021'],
  ['', '', '', '', '', '', '25 Feb 2021'],
]);

interface Counted {
  readonly files: readonly {
    name: string;
    kind: string;
    rows: number;
    people: number;
    ghosts: number;
    problems: object[];
  }[];
  readonly people: object;
  readonly messages: object;
}

test('a dry run counts rows, people and closed accounts, and writes nothing', async () => {
  line.put(connections);
  const first = await line.run('import', 'Connections.csv', '--dry-run', '--json');
  expect([first.code, first.err, first.out.split('\n').length]).toEqual([0, '', 2]);
  expect(first.json()).toEqual({
    files: [{ name: 'Connections.csv', kind: 'linkedin-connections', rows: 3, people: 2, ghosts: 1, problems: [] }],
    people: { new: 2, same: 0, changed: 0, unsure: 0 },
    messages: { people: 0, sent: 0, received: 0 },
  });
  expect((await line.run('people', '--json')).json()).toEqual({ total: 0, items: [] });
});

test('brought in a second time, everybody is the same; undone, nobody is left', async () => {
  line.put({ name: 'a.zip', bytes: anArchive([connections]) });
  const first = (await line.run('import', 'a.zip', '--json')).json<{ importId: string }>();
  const again = (await line.run('import', 'a.zip', '--json')).json<Counted>();
  expect(again.people).toEqual({ new: 0, same: 2, changed: 0, unsure: 0 });
  expect((await line.run('undo', first.importId, '--json')).json()).toMatchObject({
    removed: 2,
    restored: 0,
    kept: [],
  });
  expect((await line.run('people', '--json')).json()).toMatchObject({ total: 0 });
  const twice = await line.run('undo', first.importId, '--json');
  expect([twice.code, twice.json<{ problem: { kind: string } }>().problem.kind]).toEqual([1, 'importAlreadyUndone']);
});

test('several files at once are one import, each with its own count', async () => {
  const card = aFile('friends.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Wanda Quill\nORG:Northern Ferries\nEND:VCARD\n');
  line.put(connections, card);
  const { files, people } = (await line.run('import', 'Connections.csv', 'friends.vcf', '--json')).json<Counted>();
  expect(files.map(({ name, kind, people: n }) => [name, kind, n])).toEqual([
    ['Connections.csv', 'linkedin-connections', 2],
    ['friends.vcf', 'vcard', 1],
  ]);
  expect(people).toMatchObject({ new: 3 });
});

test('in words, an import says what each file is and how to undo it', async () => {
  line.put(connections, aFile('photo.png', Uint8Array.of(0x89, 0x50, 0, 1)));
  const { out } = await line.run('import', 'Connections.csv', 'photo.png');
  expect(out).toContain('Connections.csv: connections of LinkedIn, 2 people, 1 closed or hidden accounts left out');
  expect(out).toContain('photo.png: not something to read here');
  expect(out).toMatch(/To undo: whoelse undo \S+\nNext: whoelse next\n$/);
});

test.each([
  ['a file that is not there', ['import', 'nowhere.csv'], 'fileRefused'],
  ['an archive cut short', ['import', 'cut.zip'], 'archiveDamaged'],
  ['no file at all', ['import'], 'badInput'],
  ['an option nobody knows', ['people', '--loudly'], 'badInput'],
  ['a number that is none', ['next', '--limit', 'many'], 'badInput'],
  ['a command nobody knows', ['dance'], 'noSuchCommand'],
  ['an operation nobody knows', ['ask', 'dance'], 'noSuchOperation'],
  ['a field that an operation does not know', ['ask', 'listPeople', '{"serch":"raman"}'], 'badInput'],
  ['input that is not JSON', ['ask', 'listPeople', '{search}'], 'badInput'],
  ['an import that never was', ['undo', 'never'], 'importNotFound'],
  ['a person nobody knows', ['person', 'Nobody', 'Known'], 'personNotFound'],
  ['an organization not on the list', ['org', 'Nowhere Ltd'], 'organizationNotFound'],
  ['a table that cannot be written', ['export', '--csv', 'secrets'], 'badInput'],
  ['a whole export that is none', ['import-everything', 'cut.zip'], 'notAnExport'],
])('%s is one problem with a sentence and what to do next', async (_case, args, kind) => {
  line.put({ name: 'cut.zip', bytes: anArchive([connections]).slice(0, 90) });
  const said = await line.run(...args, ...(args[0] === 'export' ? [] : ['--json']));
  expect(said.code).toBe(1);
  if (args[0] === 'export') return expect(said.err).toContain('Choose one of people, organizations');
  expect(said.err).toBe('');
  const { problem } = said.json<{ problem: { kind: string; sentence: string; next: string } }>();
  expect(problem.kind).toBe(kind);
  expect(problem.sentence).toMatch(/^.*[.?!)]$/);
  expect(problem.next).not.toBe('');
  const inWords = await line.run(...args);
  expect([inWords.code, inWords.out]).toEqual([1, '']);
  expect(inWords.err).toBe(`${problem.sentence}\n${problem.next}\n`);
});

test('a name that could mean several people is answered with who they are', async () => {
  await line.run('person', '--add', 'Tom Okafor, planner, Metro Rail');
  await line.run('person', '--add', 'Tom Oakley, driver, Harbor Transit');
  const { code, err } = await line.run('person', 'tom');
  expect(code).toBe(1);
  expect(err).toContain('Tom Okafor, planner at Metro Rail');
  expect(err).toContain('Tom Oakley, driver at Harbor Transit');
});

test('pairs of employers are answered line by line, a line without a pair too', async () => {
  const lines = [
    'TCS\tTata Consultancy Services',
    '',
    'no pair',
    'Freelance\tSelf-employed',
    'Chase\tChase Plant Hire\tx',
  ];
  const { code, out } = await line.runWith(lines, 'employers', '--json');
  const answers = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as { a: string; relation: string | null });
  expect(code).toBe(0);
  expect(answers.map(({ a, relation }) => [a, relation])).toEqual([
    ['TCS', 'same'],
    ['no pair', null],
    ['Freelance', 'no-employer'],
    ['Chase', 'different'],
  ]);
});

test('every title gets an answer, an empty one too', async () => {
  const { out } = await line.runWith(['Head of Data', '', 'Nurse'], 'titles', '--json');
  expect(
    out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text)),
  ).toEqual([
    { title: 'Head of Data', seniority: 'director', function: 'data' },
    { title: '', seniority: 'unknown', function: 'unknown' },
    { title: 'Nurse', seniority: 'individual', function: 'healthcare' },
  ]);
});

test('ranking answers each request with ids as they were given, and stops at a line that is none', async () => {
  const person = { id: 41, source: 'contact', company: 'Org 1', title: 'Planner', status: 'new' };
  const request = JSON.stringify({ type: 'rank', week: 1, people: [person], organisations: [{ name: 'Org 1' }] });
  const { out } = await line.runWith([request, '', request], 'rank');
  const [first, second] = out.trim().split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ ranking: [{ id: 41 }] });
  expect(second).toBe(first);
  expect((await line.runWith(['[]'], 'rank')).code).toBe(1);
});

test('what she wrote can be read from standard input', async () => {
  await line.run('person', '--add', 'Tom Okafor, planner, Metro Rail');
  await line.runWith(['Dear Tom,', 'may I ask you for 20 minutes?'], 'sent', 'tom', '--text', '-');
  const { out } = await line.run('person', 'Tom Okafor', '--json');
  expect(out).toContain('Dear Tom,\\nmay I ask you for 20 minutes?');
});

test('everything goes out in one file and comes back into another search', async () => {
  line.put(connections);
  await line.run('import', 'Connections.csv');
  await line.run('export', 'all.json');
  expect((await line.run('export', '--csv', 'people')).out).toContain('Priya Raman');
  const other = await aCommandLine();
  try {
    other.put({ name: 'all.json', bytes: bytesOf(line.written.get('all.json') ?? '') });
    expect((await other.run('import-everything', 'all.json')).out).toMatch(/^Everything is here: \d+ entries\.\n$/);
    expect((await other.run('people', '--json')).json()).toMatchObject({ total: 2 });
  } finally {
    await other.close();
  }
});

test('backups are made and listed', async () => {
  expect((await line.run('backup', '--list')).out).toBe('There is no backup yet.\n');
  expect((await line.run('backup')).out).toMatch(/^Backup made and checked: \S+\n$/);
  expect((await line.run('backup', '--list', '--json')).json<{ backups: object[] }>().backups).toHaveLength(1);
});

test('every command shows how it is written', async () => {
  const { out } = await line.run('--help');
  const names = [...out.matchAll(/^ {2}([a-z]+(?:-[a-z]+)*)(?: |$)/gm)].map(([, name]) => name ?? '');
  const commands = [...new Set(names)].filter((name) => name !== 'help' && name !== 'whoelse');
  expect(commands.length).toBeGreaterThanOrEqual(18);
  for (const name of commands) expect((await line.run(name, '--help')).out, name).toContain('Examples:\n  ');
});

test('progress is shown where somebody looks, and never into JSON', async () => {
  const watched = await aCommandLine({ isScreen: true, showsProgress: true });
  try {
    watched.put(connections);
    const shown = await watched.run('import', 'Connections.csv', '--dry-run');
    expect(shown.err).toContain('[########################]');
    expect(shown.err.endsWith('\r')).toBe(true);
    expect((await watched.run('import', 'Connections.csv', '--dry-run', '--json')).err).toBe('');
    expect((await line.run('people')).err).toBe('');
  } finally {
    await watched.close();
  }
});

test('what nobody expected is kept for the log, said without details, and ends with 2', async () => {
  const kept: unknown[] = [];
  const bug = new Error('the details');
  const broken = await aCommandLine({ open: () => Promise.reject(bug) }, (cause) => kept.push(cause));
  try {
    const { code, out, err } = await broken.run('people', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ problem: { kind: 'unexpected' } });
    expect(out + err).not.toContain('the details');
    expect(kept).toEqual([bug]);
  } finally {
    await broken.close();
  }
});

test('once the search is over, today and next say so instead of asking for more', async () => {
  line.put(connections);
  await line.run('import', 'Connections.csv');
  await line.run('ask', 'endSearch');
  expect((await line.run('today')).out).toMatch(
    /^Your search is over since \d{4}-\d{2}-\d{2}; nobody new is suggested\./,
  );
  expect((await line.run('next')).out).toMatch(/^Your search is over, so nobody new is suggested\./);
});

test('days away that cannot be are answered with a sentence', async () => {
  const said = async (input: object) => {
    const { code, err } = await line.run('ask', 'takePause', JSON.stringify(input));
    expect(code).toBe(1);
    return err;
  };
  const next = new Date().getFullYear() + 1;
  expect(await said({ fromOn: `${next}-01-10`, untilOn: `${next}-01-01` })).toContain(
    `${next}-01-01 cannot be used here: the time away begins on ${next}-01-10.`,
  );
  expect(await said({ untilOn: '2020-01-01' })).toContain('cannot be used here: the time away begins on');
  expect(await said({ fromOn: '2019-12-24', untilOn: '2020-01-01' })).toContain('a pause ends today or later');
  expect(await said({ untilOn: `${next + 9}-01-01` })).toContain('a pause lasts a year at the most');
});
