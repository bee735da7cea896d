import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labeledReplies } from '#test/builders/labeled-replies.ts';
import { isDay } from '../day.ts';
import { type ReplyReading, readReplyMeaning } from './reply-meaning.ts';
import { backOn, daysNamed } from './reply-meaning-days.ts';
import { suggestedPerson } from './reply-meaning-person.ts';

const on = '2026-11-23';

function read(text: string, more: { subject?: string; automatic?: string } = {}): ReplyReading {
  return readReplyMeaning({ text, subject: '', automatic: '', on, ...more });
}

test('of three hundred replies in many voices at least 98 in 100 are read as a careful reader does', () => {
  const wrong = labeledReplies
    .map(([meaning, text]) => ({ meaning, got: read(text).meaning, text }))
    .filter(({ meaning, got }) => meaning !== got);
  expect(labeledReplies.length).toBeGreaterThan(300);
  expect(wrong.length / labeledReplies.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.02);
});

test('a header of a machine with a word about absence is an absence, whatever the subject', () => {
  const reply = read('Thank you. I am traveling and back on Monday.', { automatic: 'Auto-Submitted: auto-replied' });
  expect(reply).toMatchObject({ meaning: 'out-of-office', outOfOffice: true, backOn: '2026-11-30' });
  expect(read('Hello, I am away.', { subject: 'Automatic reply: A question' }).outOfOffice).toBe(true);
});

test('a letter that could not be delivered is no absence', () => {
  const bounce = read('Your message could not be delivered. Address not found.', {
    subject: 'Undeliverable: A question',
    automatic: 'Auto-Submitted: auto-replied',
  });
  expect(bounce.outOfOffice).toBe(false);
});

test('a person who is away and wants to talk afterwards says later, not out of office', () => {
  expect(read("I'm on vacation next week, happy to chat when I'm back from December 14.")).toMatchObject({
    meaning: 'later',
    backOn: '2026-12-14',
  });
});

test('a yes for a far-off month is a later one', () => {
  expect(read("I'd be glad to talk in March.").meaning).toBe('later');
  expect(read("I'd be glad to talk on Thursday.").meaning).toBe('yes');
});

test('someone suggested is named with the address', () => {
  expect(
    read('I am the wrong one. Talk to Tom Okafor, tom.okafor@metro.example, he plans all of it.').suggests,
  ).toEqual({
    name: 'Tom Okafor',
    email: 'tom.okafor@metro.example',
  });
  expect(suggestedPerson('Write to me at jana@metro.example', ['jana@metro.example'])).toBeNull();
});

test('an assistant who finds the time is not someone suggested', () => {
  expect(read('Gladly. My assistant Dana (cc) will find a time for us.').meaning).toBe('yes');
});

test('who must not be written to again says no, even with friendly words', () => {
  expect(read("Happy for you, but please don't contact me again.").meaning).toBe('declined');
});

test.each([
  ['I am back on January 4.', '2027-01-04'],
  ['Out until 4 January 2027', '2027-01-04'],
  ['Ich bin bis 3.1. im Urlaub und ab 4.1. wieder im Büro', '2027-01-04'],
  ['je serai de retour le lundi 4 janvier', '2027-01-04'],
  ['returning Tues Dec 1.', '2026-12-01'],
  ['from 12/21 through 1/2, back 1/4', '2027-01-04'],
  ['away through Friday', '2026-11-30'],
  ['out until the 30th', '2026-11-30'],
  ['try me in three weeks', '2026-12-14'],
  ['in a couple of months', '2027-01-23'],
  ['after mid-January', '2027-01-15'],
  ['again next month please', '2026-12-01'],
  ['sometime in the new year', '2027-01-04'],
  ['estaré fuera hasta el 7 de enero', '2027-01-07'],
  ['jag är tillbaka den 6 januari', '2027-01-06'],
  ['back 2026-12-07', '2026-12-07'],
])('%s: back on %s', (text, day) => {
  expect(backOn(text, on)).toBe(day);
});

test('no day is made up where none is named', () => {
  expect(backOn('I am away for now and may answer late.', on)).toBeNull();
  expect(backOn('I was there on 4 October 2020.', on)).toBeNull();
});

test('law: any text has a meaning, its reason stands in the text, and every day named is a day', () => {
  const word = fc.constantFrom(
    ...'I am happy to talk on Friday , back January 4 . not able until 31/2 99/99 the 31st ask Tom Okafor tom@x.example ? sorry out of office in two weeks ’ Ä 🙂'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const reply = read(written);
      expect(reply.outOfOffice).toBe(reply.meaning === 'out-of-office');
      expect(reply.backOn === null || (isDay(reply.backOn) && reply.backOn > on)).toBe(true);
      for (const named of daysNamed(written, on)) expect(isDay(named.day)).toBe(true);
    }),
  );
});
