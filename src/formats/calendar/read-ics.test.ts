import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarEvent } from './calendar-event.ts';
import { mergeInvitations } from './merge-invitations.ts';
import { conversationIn, readIcs } from './read-ics.ts';
import { zoneOfTzid } from './zone-of-tzid.ts';

function calendar(event: readonly string[], head: readonly string[] = []): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  );
}
function only(text: string | Uint8Array, clock = ''): CalendarEvent {
  const [event, ...others] = readIcs(text, clock).events;
  if (!event || others.length > 0) throw new Error('not one event');
  return event;
}
const basic = ['UID:a@x', 'DTSTART:20270316T130000Z', 'DTEND:20270316T132000Z', 'SUMMARY:Twenty minutes'];

test('an invitation of Google: times in UTC, two people, the call in its block, no coded address', () => {
  const event = only(
    calendar(
      [
        ...basic,
        'SEQUENCE:1',
        'ORGANIZER;CN=jana@metro.example:mailto:jana@metro.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;RSVP=TRUE',
        ' ;CN=jana@metro.example:mailto:jana@metro.example',
        'ATTENDEE;PARTSTAT=NEEDS-ACTION;CN="Lind, Mara":mailto:mara@example.org',
        'DESCRIPTION:See <b>you</b> there&nbsp\\;<br>Jana\\n\\n-::~:~::~:~::-\\nRejoindre : htt',
        ' ps://meet.google.com/abc-defg-hij\\nhttps://calendar.google.com/calendar/event?action=VIEW&eid=c2VjcmV0&tok=x\\n-::~:~::~:~::-',
      ],
      ['METHOD:REQUEST', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN'],
    ),
  );
  expect(event).toMatchObject({
    sequence: 1,
    method: 'REQUEST',
    start: '2027-03-16T13:00:00.000Z',
    zone: 'UTC',
    joinUrl: 'https://meet.google.com/abc-defg-hij',
    description: 'See you there\nJana',
    organizer: { name: '', email: 'jana@metro.example' },
    attendees: [
      { name: '', email: 'jana@metro.example', status: 'accepted' },
      { name: 'Lind, Mara', email: 'mara@example.org', status: 'unanswered' },
    ],
  });
});

test.each([
  ['FLE Standard Time', '2027-03-16T11:00:00.000Z', 'Europe/Kiev'],
  ['"(UTC-05:00) Eastern Time (US & Canada)"', '2027-03-16T17:00:00.000Z', 'America/New_York'],
  ['(UTC-05:00) Eastern Time (US & Canada)', '2027-03-16T17:00:00.000Z', 'America/New_York'],
  ['"(GMT+10:00) Canberra, Melbourne, Sydney"', '2027-03-16T02:00:00.000Z', 'Australia/Sydney'],
  ['(UTC+05:30) Chennai\\, Kolkata\\, Mumbai\\, New Delhi', '2027-03-16T07:30:00.000Z', 'Asia/Kolkata'],
  ['/mozilla.org/20050126_1/Europe/Berlin', '2027-03-16T12:00:00.000Z', 'Europe/Berlin'],
  ['tzone://Microsoft/Utc', '2027-03-16T13:00:00.000Z', 'UTC'],
  ['Asia/Kathmandu', '2027-03-16T07:15:00.000Z', 'Asia/Kathmandu'],
])('the zone %s is known', (tzid, start, zone) => {
  const event = only(calendar(['UID:a', `DTSTART;TZID=${tzid}:20270316T130000`]));
  expect(event).toMatchObject({ start, zone, zoneKnown: true });
});

test('clocks that change are counted in on both sides of the day', () => {
  const at = (day: string) => only(calendar(['UID:a', `DTSTART;TZID=Eastern Standard Time:${day}T090000`])).start;
  expect([at('20270312'), at('20270316')]).toEqual(['2027-03-12T14:00:00.000Z', '2027-03-16T13:00:00.000Z']);
});

const customZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

test('a zone without a name goes by the rules that the file gives', () => {
  const at = (day: string) => only(calendar(['UID:a', `DTSTART;TZID=Customized Time Zone:${day}T120000`], customZone));
  expect(at('20270326').start).toBe('2027-03-26T11:00:00.000Z');
  expect(at('20270329')).toMatchObject({ start: '2027-03-29T10:00:00.000Z', zone: 'Europe/Berlin', zoneKnown: true });
});

test('a zone that nobody can know has no moment, and it is asked whose clock it is', () => {
  const text = calendar(['UID:a', 'DTSTART;TZID=tzone://Microsoft/Custom:20270316T130000']);
  expect(only(text)).toMatchObject({ start: null, zoneKnown: false, zone: '', day: '2027-03-16', time: '13:00' });
  expect(readIcs(text).problems).toEqual([
    'Line 5: The zone is written as tzone://Microsoft/Custom, which is not known here: say whose clock 13:00 is.',
  ]);
  expect(only(text, 'Europe/Prague').start).toBe('2027-03-16T12:00:00.000Z');
});

test('a time without a zone is asked about, unless the calendar says its zone', () => {
  expect(only(calendar(['UID:a', 'DTSTART:20270316T130000']))).toMatchObject({ start: null, zoneKnown: false });
  const stated = calendar(['UID:a', 'DTSTART:20270316T130000'], ['X-WR-TIMEZONE:Europe/Prague']);
  expect(only(stated)).toMatchObject({ start: '2027-03-16T12:00:00.000Z', zone: 'Europe/Prague' });
});

test('of an invitation sent twice and changed twice, the latest holds', () => {
  const one = (sequence: number, hour: string, stamp: string) =>
    [
      'BEGIN:VEVENT',
      'UID:a',
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp}`,
      `DTSTART:20270316T${hour}0000Z`,
      'END:VEVENT',
    ].join('\n');
  const file = [
    'BEGIN:VCALENDAR',
    one(2, '15', '20270301T000000Z'),
    one(1, '14', '20270302T000000Z'),
    one(2, '15', '20270301T000000Z'),
    'END:VCALENDAR',
  ].join('\n');
  expect(only(file)).toMatchObject({ sequence: 2, start: '2027-03-16T15:00:00.000Z' });
});

test('a cancellation is one by its method or its status', () => {
  expect(only(calendar(basic, ['METHOD:CANCEL'])).status).toBe('canceled');
  expect(only(calendar([...basic, 'STATUS:CANCELLED'])).status).toBe('canceled');
  expect(only(calendar([...basic, 'STATUS:tentative'])).status).toBe('tentative');
});

test('a whole day, a length instead of an end, and no end at all', () => {
  expect(only(calendar(['UID:a', 'DTSTART;VALUE=DATE:20270316']))).toMatchObject({
    allDay: true,
    day: '2027-03-16',
    end: '2027-03-17T00:00:00.000Z',
  });
  expect(only(calendar(['UID:a', 'DTSTART:20270316T130000Z', 'DURATION:PT1H30M'])).end).toBe(
    '2027-03-16T14:30:00.000Z',
  );
  expect(only(calendar(['UID:a', 'DTSTART:20270316T130000Z'])).end).toBeNull();
});

test('the download of a video service: stray zone line, alarm with words of its own, link as the place', () => {
  const event = only(
    calendar([
      'DTSTART;TZID=Asia/Tashkent:20270316T150000',
      'SUMMARY:Design review：May',
      'UID:20270301T091500Z-8123@fe80:0:0',
      'TZID:Asia/Tashkent',
      'DESCRIPTION:Join\\nhttps://us06web.zoom.us/j/81234567890?pwd=aB.1\\nFind your number: https://us06web.zoom.us/u/kdX',
      'LOCATION:https://us06web.zoom.us/j/81234567890?pwd=aB.1',
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'END:VALARM',
    ]),
  );
  expect(event).toMatchObject({
    summary: 'Design review：May',
    joinUrl: 'https://us06web.zoom.us/j/81234567890?pwd=aB.1',
    start: '2027-03-16T10:00:00.000Z',
  });
  expect(event.description).toMatch(/^Join/);
});

test('of the links in a long invitation the one that opens the call is taken', () => {
  const words =
    'Need help? https://aka.ms/JoinTeamsMeeting?omkt=en-US\\n<https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d>\\nOptions: https://teams.microsoft.com/meetingOptions/?x=1\\nDial: https://dialin.teams.microsoft.com/1';
  expect(only(calendar([...basic, `DESCRIPTION:${words}`, 'LOCATION:Microsoft Teams'])).joinUrl).toBe(
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
  );
  expect(only(calendar([...basic, 'LOCATION:Cafe Arco', 'DESCRIPTION:Map: https://maps.example.com/x'])).joinUrl).toBe(
    '',
  );
});

test('byte order mark, bare line feeds, blank lines and folds that cut a letter are read over', () => {
  const text = `\uFEFF${calendar(basic).replaceAll('\r\n', '\n').replace('SUMMARY', '\n\nSUMMARY')}`;
  expect(only(text).summary).toBe('Twenty minutes');
  const bytes = new TextEncoder().encode(calendar([...basic, 'LOCATION:Café']));
  const cut = bytes.indexOf(0xc3) + 1;
  const folded = Uint8Array.from([...bytes.subarray(0, cut), 0x0d, 0x0a, 0x20, ...bytes.subarray(cut)]);
  expect(only(folded).location).toBe('Café');
});

test('of a file cut short what can be read is read, and it is said', () => {
  const { events, problems } = readIcs(calendar(basic).slice(0, 100));
  expect(events[0]).toMatchObject({ uid: 'a@x', start: '2027-03-16T13:00:00.000Z' });
  expect(problems.join(' ')).toContain('The file ends in the middle of this event');
});

test('a file that is no calendar says so', () => {
  expect(readIcs('Hello Mara').problems).toEqual(['This is no calendar file: it holds no event.']);
});

test('the conversation of a file is the one with an hour and people', () => {
  const file = `${calendar(['UID:day', 'DTSTART;VALUE=DATE:20270301'])}\r\n${calendar([...basic, 'ATTENDEE:mailto:j@x.example'])}`;
  expect(conversationIn(readIcs(file).events)?.uid).toBe('a@x');
});

test('a newer version moves what is known, an older one does not, and a cancellation keeps its hour', () => {
  const known = only(calendar([...basic, 'SEQUENCE:3']));
  const moved = only(calendar(['UID:a@x', 'SEQUENCE:4', 'DTSTART:20270317T130000Z']));
  expect(mergeInvitations(null, known).change).toBe('new');
  expect(mergeInvitations(known, moved)).toMatchObject({ change: 'moved', event: { sequence: 4 } });
  expect(mergeInvitations(moved, known)).toEqual({ change: 'older', event: moved });
  expect(mergeInvitations(known, known).change).toBe('same');
  const off = only(calendar(['UID:a@x', 'SEQUENCE:4'], ['METHOD:CANCEL']));
  expect(mergeInvitations(known, off)).toMatchObject({
    change: 'canceled',
    event: { status: 'canceled', start: known.start },
  });
});

test('an answer changes who comes and nothing else', () => {
  const known = only(calendar([...basic, 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:jana@metro.example']));
  const answer = only(
    calendar(
      ['UID:a@x', 'DTSTART:20270316T130000Z', 'ATTENDEE;PARTSTAT=accepted:mailto:Jana@metro.example'],
      ['METHOD:REPLY'],
    ),
  );
  const { event, change } = mergeInvitations(known, answer);
  expect(change).toBe('answered');
  expect(event).toEqual({ ...known, attendees: [{ name: '', email: 'jana@metro.example', status: 'accepted' }] });
});

test('law: the order in which versions arrive does not matter', () => {
  const version = fc.record({ sequence: fc.integer({ min: 0, max: 4 }), hour: fc.integer({ min: 10, max: 19 }) });
  fc.assert(
    fc.property(fc.uniqueArray(version, { minLength: 2, maxLength: 5, selector: (v) => v.sequence }), (versions) => {
      const read = versions.map(({ sequence, hour }) =>
        only(calendar(['UID:a', `SEQUENCE:${sequence}`, `DTSTART:20270316T${hour}0000Z`])),
      );
      const merged = (events: readonly CalendarEvent[]) =>
        events.reduce<CalendarEvent | null>((known, event) => mergeInvitations(known, event).event, null);
      expect(merged(read)).toEqual(merged(read.toReversed()));
    }),
  );
});

test('law: reading any text gives an answer, and so does any zone name', () => {
  const piece = fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'DTSTART',
    ';TZID=',
    '"',
    ':',
    '20270316T130000',
    '\r\n',
    ' ',
    'UID:a',
    'BEGIN:VCALENDAR',
    'P1D',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 }), (pieces) => {
      const { events, problems } = readIcs(pieces.join(''));
      expect(events.length + problems.length).toBeGreaterThan(0);
    }),
  );
  fc.assert(fc.property(fc.string(), (name) => typeof zoneOfTzid(name) === 'string'));
});
