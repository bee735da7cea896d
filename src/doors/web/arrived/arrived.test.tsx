import { expect, test } from 'vitest';
import type { CalendarEvent } from '#formats/calendar/calendar-event.ts';
import { readIcs } from '#formats/calendar/read-ics.ts';
import type { ArrivedMail } from '#formats/mail/read-arrived.ts';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { ArrivedPlace } from './arrived-place.tsx';
import { buttonFor, eventToSend, type Preview, takesNothing } from './invitation-words.ts';
import { OneReply } from './one-reply.tsx';
import { cameOn, proposedReply, type Reply, toRecord } from './reply-words.ts';

const nothing = () => undefined;
const mail: ArrivedMail = {
  name: 'Jana Novak',
  email: 'jana@metro.example',
  at: '2026-01-05T09:00:00.000Z',
  subject: 'Re: hello',
  text: 'I am away until January 12. Write to me then.',
  automatic: '',
  inReplyTo: '',
  references: [],
};
const jana = { id: 'p1', name: 'Jana Novak', title: '', organization: '' };
const sender = { person: jana, messageId: null, by: 'email', because: 'It is her address.' } as const;
const meanings = [
  { id: 'later', label: 'Later' },
  { id: 'yes', label: 'Yes, they will talk' },
] as const;

test('the place for what came says in one line what it takes', async () => {
  const words = wordsOf(await drawn(<ArrivedPlace onArriving={nothing} />));
  expect(words).toContain('Did an answer or an invitation come?');
  expect(words).toContain('Paste it');
});

test('a reply comes with its person and a proposed meaning, and a stranger’s with nobody', () => {
  expect(proposedReply(mail, sender, undefined)).toMatchObject({ person: { id: 'p1' }, isTicked: true });
  expect(proposedReply(mail, null, { id: 'p2', name: 'Priya' })).toMatchObject({ person: null, isTicked: false });
  const pasted = { ...mail, name: '', email: '' };
  expect(proposedReply(pasted, null, { id: 'p2', name: 'Priya' }).person?.id).toBe('p2');
});

test('its words are kept only when she says so, and a day only for those that name one', () => {
  const reply = proposedReply(mail, sender, undefined);
  expect(toRecord(reply, 'p1', false)).toMatchObject({ text: '', repliedAt: mail.at, channel: 'email' });
  expect(toRecord({ ...reply, meaning: 'yes', backOn: '2026-01-12' }, 'p1', true)).toMatchObject({
    text: mail.text,
    backOn: null,
  });
  expect(cameOn({ at: '2999-01-01T00:00:00.000Z' })).toBe(cameOn({ at: null }));
});

test('one reply is drawn with its words, its meaning and why', async () => {
  const reply: Reply = { ...proposedReply(mail, sender, undefined), meaning: 'later', phrase: 'Write to me then' };
  const html = await drawn(
    <OneReply reply={reply} isOne meanings={meanings} choosePerson={() => null} onChange={nothing} />,
  );
  expect(wordsOf(html)).toContain('It says “Write to me then”.');
  expect(wordsOf(html)).toContain('When should it come back?');
  expect(wordsOf(html)).toContain('It is her address.');
});

test('of an invitation only what the talk needs is sent, and its button says what happens', () => {
  const [event] = readIcs(
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261201T150000Z\r\nDESCRIPTION:Private words\r\nEND:VEVENT\r\nEND:VCALENDAR',
  ).events;
  expect(JSON.stringify(eventToSend(event as CalendarEvent))).not.toContain('Private words');
  const shown = (change: Preview['change'], conversationId: string | null) =>
    takesNothing({ change, conversationId } as Preview);
  expect([shown('older', 'c'), shown('canceled', null), shown('canceled', 'c'), shown('new', null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(buttonFor('canceled')).toBe('Call it off');
});
