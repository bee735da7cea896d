import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';
import { aConnectionsFile, aMessagesFile, anArchive, profile } from '#test/builders/linkedin-archive.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

const connections = aConnectionsFile([
  ['Priya', 'Raman, MBA', profile('priya-raman'), '', 'Harbor Transit, Inc.', 'Operations Director', '03 Mar 2019'],
  ['Tom', 'Okafor', profile('tom-okafor'), '', 'Metro Rail', 'Planner', '11 Apr 2021'],
  ['Zoë', 'Lund', profile('zo%C3%AB-lund'), '', 'City Water Trust', 'Recruiter', '20 May 2022'],
  ['', '', '', '', '', '', '25 Feb 2021'],
]);
const messages = aMessagesFile([
  { from: 'Ada Seeker', fromUrl: profile('ada-seeker'), to: 'Priya Raman', toUrls: profile('priya-raman') },
  { from: 'Priya Raman', fromUrl: profile('priya-raman'), to: 'Ada Seeker', toUrls: profile('ada-seeker') },
  {
    from: 'Ada Seeker',
    fromUrl: profile('ada-seeker'),
    to: 'Tom Okafor',
    toUrls: profile('tom-okafor'),
    conversation: '2-b==',
  },
]);

test('from an archive to the first conversation and the next person', async () => {
  line.put({ name: 'archive.zip', bytes: anArchive([connections, messages]) });

  // She brings her people in, and names places she would love to work.
  const brought = (await line.run('import', 'archive.zip', '--json')).json<{ people: object; importId: string }>();
  expect(brought.people).toEqual({ new: 3, same: 0, changed: 0, unsure: 0 });
  expect((await line.run('org', '--add', 'Harbor Transit, Northern Ferries', '--love', '3')).out).toBe(
    'Added Harbor Transit.\nAdded Northern Ferries.\n',
  );
  expect((await line.run('org')).out).toContain('You know one person at one of them.');

  // Who first, and why: someone at a place she loves, whom she has written with before; never the recruiter.
  const next = (await line.run('next', '--json')).json<{ suggestions: { name: string; because: string }[] }>();
  expect(next.suggestions[0]?.name).toBe('Priya Raman');
  expect(next.suggestions[0]?.because).not.toBe('');

  // She writes, hears back, and talks.
  const sent = await line.run('sent', 'priya', '--text', 'May I ask you for 20 minutes about your work?');
  expect(sent.out).toContain('Recorded.');
  expect((await line.run('next', '--json')).out).not.toContain('"name":"Priya Raman"');
  line.at('2026-11-24T15:00:00.000Z');
  expect((await line.run('reply', 'Priya', 'Raman', '--meaning', 'yes', '--text', 'Gladly.')).out).toContain(
    'Recorded.',
  );
  line.at('2026-11-26T15:00:00.000Z');
  const logged = await line.run(
    ...[
      'log',
      'Priya Raman',
      '--learned',
      'They plan routes a year ahead',
      '--promised',
      'Send the article: 2026-12-01',
    ],
    ...['--who-else', 'Tom Okafor, planner at Metro Rail, may use name'],
    ...['--who-else', 'Wanda Quill, head of service planning at Northern Ferries'],
  );
  expect(logged.out).toContain('Conversation 1 is written down.');
  expect(logged.out).toContain('Priya Raman suggested Tom Okafor, whom you have already.');
  expect(logged.out).toContain('Priya Raman suggested Wanda Quill.');

  // Both suggested people lead now, each with the warm way in.
  const then = (await line.run('next', '--json')).json<{ suggestions: { name: string; because: string }[] }>();
  expect(
    then.suggestions
      .slice(0, 2)
      .map((one) => one.name)
      .sort(),
  ).toEqual(['Tom Okafor', 'Wanda Quill']);
  for (const one of then.suggestions.slice(0, 2)) expect(one.because).toContain('Priya Raman');

  // The chain shows who led to whom, and tomorrow knows all of it.
  const chain = (await line.run('chain')).out;
  expect(chain).toMatch(/Priya Raman, .*\(talked 2026-11-26\)\n {3}-> (Tom Okafor|Wanda Quill)/);
  line.at('2026-11-27T09:00:00.000Z');
  const today = (await line.run('today')).out;
  expect(today).toContain('One conversation so far.');
  expect(today).toContain('Thank Priya Raman');
  expect(today).toMatch(/Write to (Tom Okafor|Wanda Quill)/);

  // The import can still be undone; those she has dealt with stay.
  const undone = (await line.run('undo', brought.importId, '--json')).json<{
    removed: number;
    kept: { name: string }[];
  }>();
  expect(undone.kept.map((one) => one.name).sort()).toEqual(['Priya Raman', 'Tom Okafor']);
  expect(undone.removed).toBe(1);
});
