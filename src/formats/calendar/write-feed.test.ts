import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/day.ts';
import { readIcs } from './read-ics.ts';
import { type FeedEntry, writeCalendarFeed } from './write-feed.ts';
import { uidOf, writeIcs } from './write-ics.ts';

const at = '2026-11-22T20:40:00.000Z';
const talk: FeedEntry = {
  kind: 'conversation',
  id: 'c1',
  title: 'Twenty minutes with Jana Novak',
  startsAt: '2026-11-25T15:00:00.000Z',
  endsAt: '2026-11-25T15:20:00.000Z',
  prepare: '',
  location: 'https://meet.example/room',
  canceled: false,
};

test('a conversation stands at its hour and a due act on its day', () => {
  const feed = writeCalendarFeed(
    'Who Else',
    [talk, { kind: 'act', id: 'thank-p1', title: 'Thank Jana', dueOn: '2026-11-26' }],
    at,
  );
  const { events, problems } = readIcs(feed);
  expect(problems).toEqual([]);
  expect(events.map(({ start, end, allDay, summary }) => [start, end, allDay, summary])).toEqual([
    ['2026-11-25T15:00:00.000Z', '2026-11-25T15:20:00.000Z', false, 'Twenty minutes with Jana Novak'],
    ['2026-11-26T00:00:00.000Z', '2026-11-27T00:00:00.000Z', true, 'Thank Jana'],
  ]);
  expect(feed).toContain('\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Who Else\r\n');
});

test('an entry keeps its place when it moves, and two entries never share one', () => {
  const uids = (entries: readonly FeedEntry[]): readonly string[] =>
    readIcs(writeCalendarFeed('x', entries, at)).events.map((event) => event.uid);
  expect(uids([{ ...talk, startsAt: '2026-11-26T15:00:00.000Z' }])).toEqual(uids([talk]));
  expect(new Set(uids([talk, { kind: 'act', id: 'c1', title: 'a', dueOn: '2026-11-26' }])).size).toBe(2);
});

test('a canceled conversation is shown as canceled and takes no time', () => {
  const feed = writeCalendarFeed('x', [{ ...talk, canceled: true }], at);
  expect(readIcs(feed).events[0]?.status).toBe('canceled');
  expect(feed).toContain('TRANSP:TRANSPARENT');
});

const line = fc.string({ maxLength: 60 }).map((text) => text.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, ' ').trim());
const moment = fc
  .integer({ min: 0, max: 3_000_000 })
  .map((n) => new Date(1_790_000_000_000 + n * 60_000).toISOString());

test('law: what is written as an invitation is read back as it was', () => {
  fc.assert(
    fc.property(
      line,
      line,
      moment,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('REQUEST', 'CANCEL', 'PUBLISH'),
      (summary, location, startsAt, sequence, method) => {
        const endsAt = new Date(new Date(startsAt).getTime() + 20 * 60_000).toISOString();
        const ics = writeIcs({
          method,
          conversationId: '0193-coffee',
          sequence,
          startsAt,
          endsAt,
          summary,
          description: '',
          location,
          organizer: { name: 'Mara Lind', address: 'mara@example.org' },
          attendees: [{ name: 'Novak, Jana', address: 'jana@example.org' }],
          writtenAt: at,
        });
        const [event] = readIcs(ics).events;
        expect(event).toMatchObject({
          uid: uidOf('0193-coffee'),
          sequence,
          method,
          status: method === 'CANCEL' ? 'canceled' : 'confirmed',
          start: startsAt,
          end: endsAt,
          zone: 'UTC',
          summary: summary.replace(/\s+/g, ' '),
          location,
          organizer: { name: 'Mara Lind', email: 'mara@example.org' },
          attendees: [{ name: 'Novak, Jana', email: 'jana@example.org', status: 'unanswered' }],
        });
      },
    ),
  );
});

test('law: a feed reads back entry by entry, whatever the titles', () => {
  const entry: fc.Arbitrary<FeedEntry> = fc.oneof(
    fc.record({
      kind: fc.constant('conversation' as const),
      id: fc.uuid(),
      title: line,
      startsAt: moment,
      endsAt: moment,
      prepare: line,
      location: line,
      canceled: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('act' as const),
      id: fc.uuid(),
      title: line,
      dueOn: fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-11-22', n)),
    }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 12, selector: (one) => `${one.kind} ${one.id}` }), (entries) => {
      const { events } = readIcs(writeCalendarFeed('Who Else', entries, at));
      expect(events.map(({ summary, start }) => [summary, start])).toEqual(
        entries.map((one) => [
          one.title.replace(/\s+/g, ' '),
          one.kind === 'act' ? `${one.dueOn}T00:00:00.000Z` : one.startsAt,
        ]),
      );
    }),
  );
});
