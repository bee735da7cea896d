import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, foldLine, unescapeText, unfoldLine } from './content-line.ts';
import { type Invitation, writeIcs } from './write-ics.ts';

const coffee: Invitation = {
  method: 'REQUEST',
  conversationId: '0193-coffee',
  sequence: 0,
  startsAt: '2026-11-25T15:00:00.000Z',
  endsAt: '2026-11-25T15:20:00.000Z',
  summary: 'Twenty minutes with Jana, about service planning',
  description: 'Call link:\nhttps://talk.example/room;1',
  location: '',
  organizer: { name: 'Mara "M" Lind', address: 'mara@example.org' },
  attendees: [{ name: 'Jana Novak', address: 'jana@example.org' }],
  writtenAt: '2026-11-22T20:40:00.000Z',
};

test('an invitation says when it is in UTC, so that both time zones show it right', () => {
  const ics = writeIcs(coffee);
  expect(ics).toContain('\r\nDTSTART:20261125T150000Z\r\nDTEND:20261125T152000Z\r\n');
  expect(ics).toContain('\r\nMETHOD:REQUEST\r\n');
  expect(ics).toContain('SUMMARY:Twenty minutes with Jana\\, about service planning\r\n');
  expect(ics).toContain('DESCRIPTION:Call link:\\nhttps://talk.example/room\\;1\r\n');
  expect(ics).toContain(`ORGANIZER;CN="Mara 'M' Lind":mailto:mara@example.org\r\n`);
  expect(ics).not.toContain('LOCATION');
});

test('a moved conversation keeps its place in the calendar, and a canceled one leaves it', () => {
  const uid = (ics: string) => /UID:(.*)\r\n/.exec(ics)?.[1];
  const moved = writeIcs({
    ...coffee,
    sequence: 1,
    startsAt: '2026-11-26T15:00:00.000Z',
    endsAt: '2026-11-26T15:20:00.000Z',
  });
  const canceled = writeIcs({ ...coffee, sequence: 2, method: 'CANCEL' });
  expect(uid(moved)).toBe(uid(writeIcs(coffee)));
  expect(moved).toContain('\r\nSEQUENCE:1\r\n');
  expect(uid(canceled)).toBe(uid(moved));
  expect(canceled).toContain('\r\nSTATUS:CANCELLED\r\n');
});

test('law: a folded line comes back as it was and no part is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(folded.split('\r\n').every((part) => new TextEncoder().encode(part).length <= 75)).toBe(true);
      expect(unfoldLine(folded)).toBe(line);
    }),
  );
});

test('law: an escaped text comes back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\\', ';', ',', '\n', 'n', 'N', 'é', ' '), maxLength: 30 });
  fc.assert(fc.property(text, (written) => unescapeText(escapeText(written)) === written));
});

test('law: nothing written into an invitation can add a line to it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ics = writeIcs({
        ...coffee,
        summary: text,
        description: text,
        location: text,
        attendees: [{ name: text, address: text }],
      });
      const names = unfoldLine(ics)
        .split('\r\n')
        .map((line) => /^[A-Z-]*/.exec(line)?.[0]);
      expect(new Set(names).size).toBeLessThanOrEqual(19);
      expect(names.filter((name) => name === 'BEGIN').length).toBe(2);
    }),
  );
});
