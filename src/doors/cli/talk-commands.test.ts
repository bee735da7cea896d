import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';
import { aFile } from '#test/builders/linkedin-archive.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

interface Slots {
  readonly zone: string;
  readonly theirZone: string;
  readonly slots: readonly { start: string; here: { day: string; time: string }; there: object; text: string }[];
  readonly text: string;
  readonly because: string;
}

test('three times are offered in both zones, ready to paste', async () => {
  const words = [
    'slots',
    '--from',
    '2027-03-10T14:00',
    '--zone',
    'America/New_York',
    '--their-zone',
    'Bengaluru, India',
  ];
  const { out, json } = await line.run(...words, '--json');
  const said = json<Slots>();
  expect([said.zone, said.theirZone, said.slots.length, out.split('\n').length]).toEqual([
    'America/New_York',
    'Asia/Kolkata',
    3,
    2,
  ]);
  expect(said.slots.every((slot) => said.text.includes(slot.text))).toBe(true);
  expect((await line.run(...words)).out).toContain(said.text);
});

test('times that have gone by are marked as such', async () => {
  const said = async (from: string) =>
    (await line.run('slots', '--from', from, '--zone', 'America/New_York', '--their-zone', 'London')).out;
  expect(await said('2019-03-10T14:00')).toContain('These times lie in the past.');
  expect(await said('2027-03-10T14:00')).not.toContain('past');
});

test('holidays of both countries are left out', async () => {
  const days = async (...more: readonly string[]) =>
    (
      await line.run(
        'slots',
        '--from',
        '2026-12-21T09:00',
        '--zone',
        'America/New_York',
        '--their-zone',
        'London',
        ...more,
        '--json',
      )
    )
      .json<Slots>()
      .slots.map((slot) => slot.here.day);
  expect(await days()).toContain('2026-12-25');
  const kept = await days('--country', 'us', '--their-country', 'GB');
  expect(kept.filter((day) => ['2026-12-25', '2026-12-28'].includes(day))).toEqual([]);
});

test('a zone or a time that is none is refused in words', async () => {
  const wrong = await line.run('slots', '--their-zone', 'Narnia', '--zone', 'UTC', '--json');
  expect([wrong.code, wrong.json<{ problem: { kind: string } }>().problem.kind]).toEqual([1, 'badInput']);
  expect((await line.run('slots', '--their-zone', 'London', '--zone', 'UTC', '--from', 'soon')).err).toContain(
    'soon is no time',
  );
});

const reply = [
  'From: Jana Novak <jana@metro.example>',
  'To: mara@example.org',
  'Date: Mon, 23 Nov 2026 09:30:00 -0500',
  'Subject: Re: A question',
  'Message-ID: <two@metro.example>',
  '',
  'Gladly, how about Tuesday at 3?',
  '',
  'On Sun, Nov 22, 2026 at 9:00 AM Mara <mara@example.org> wrote:',
  '> Would you have twenty minutes?',
].join('\n');

test('a reply is read without its history, with what it means', async () => {
  line.put(aFile('answer.eml', reply));
  expect((await line.run('reply', 'answer.eml', '--json')).json()).toMatchObject({
    from: 'jana@metro.example',
    fromName: 'Jana Novak',
    date: '2026-11-23T14:30:00.000Z',
    text: 'Gladly, how about Tuesday at 3?',
    outOfOffice: false,
    meaning: 'yes',
  });
  expect((await line.run('reply', 'answer.eml')).out).toContain('A yes.');
});

test('a mailbox gives a line for each mail, and pasted text is read too', async () => {
  const box = `From a@b Mon Nov 23 09:30:00 2026\n${reply}\n\nFrom a@b Mon Nov 23 09:31:00 2026\n${reply}\n`;
  line.put(aFile('box.mbox', box), aFile('pasted.txt', 'I am out of the office until January 4.'));
  expect((await line.run('reply', 'box.mbox', '--json')).out.trim().split('\n')).toHaveLength(2);
  expect((await line.run('reply', 'pasted.txt', '--json')).json()).toMatchObject({
    from: '',
    date: null,
    outOfOffice: true,
    backOn: '2027-01-04',
  });
  expect((await line.runWith(['No thanks.'], 'reply', '-', '--json')).json()).toMatchObject({ meaning: 'declined' });
});

test('a name without a meaning is asked what it meant', async () => {
  const { code, err } = await line.run('reply', 'Priya', 'Raman');
  expect(code).toBe(1);
  expect(err).toContain('Say what Priya Raman meant, or name a file.');
});

const invite = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:a@x',
  'SEQUENCE:2',
  'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20270316T090000',
  'DURATION:PT20M',
  'SUMMARY:Twenty minutes',
  'ATTENDEE;CN=Jana Novak;PARTSTAT=ACCEPTED:mailto:jana@metro.example',
  'LOCATION:https://meet.google.com/abc-defg-hij',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');

test('an invitation says when in UTC, in which zone, with whom and where to join; in a mail too', async () => {
  const body = `From: j@x.example\nSubject: Invitation\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REQUEST\n\n${invite}\n`;
  line.put(aFile('invite.ics', invite), aFile('invite.eml', body));
  for (const file of ['invite.ics', 'invite.eml'])
    expect((await line.run('invite', file, '--json')).json()).toMatchObject({
      uid: 'a@x',
      sequence: 2,
      start: '2027-03-16T13:00:00.000Z',
      end: '2027-03-16T13:20:00.000Z',
      zone: 'America/New_York',
      attendees: [{ name: 'Jana Novak', email: 'jana@metro.example', status: 'accepted' }],
      joinUrl: 'https://meet.google.com/abc-defg-hij',
      status: 'confirmed',
      problems: [],
    });
  expect((await line.run('invite', 'invite.ics')).out).toContain('Tuesday, March 16, 9:00 am (New York time)');
});

test('a time whose zone is not known is said to be so, and the answer can be given', async () => {
  line.put(aFile('open.ics', invite.replace(/;TZID=[^:]*:00\) Eastern[^:]*/, '')));
  const open = (await line.run('invite', 'open.ics', '--json')).json<{ start: null; problems: readonly string[] }>();
  expect(open.start).toBeNull();
  expect(open.problems[0]).toContain('say whose clock it is');
  const told = await line.run('invite', 'open.ics', '--zone', 'Prague, Czechia', '--json');
  expect(told.json()).toMatchObject({ start: '2027-03-16T08:00:00.000Z', zone: 'Europe/Prague' });
});

test('a file without an event is refused in words', async () => {
  line.put(aFile('empty.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR'));
  const { code, err } = await line.run('invite', 'empty.ics');
  expect([code, err.includes('The calendar holds no event.')]).toEqual([1, true]);
});
