import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownPerson, matchReply, type ReplyFrom, type SentMessage } from './match-reply.ts';

const jana: KnownPerson = { id: 'p1', name: 'Jana Nováková', emails: ['jana@metro.example'] };
const tom: KnownPerson = { id: 'p2', name: 'Tom Okafor', emails: [] };
const otherTom: KnownPerson = { id: 'p3', name: 'Tom Okafor', emails: [] };
const sent: readonly SentMessage[] = [
  { id: 'm1', personId: 'p1', messageId: 'one@mail.example', sentAt: '2026-11-01T09:00:00.000Z' },
  { id: 'm2', personId: 'p1', messageId: 'two@mail.example', sentAt: '2026-11-09T09:00:00.000Z' },
  { id: 'm3', personId: 'p2', messageId: '', sentAt: '2026-11-05T09:00:00.000Z' },
];

function from(changes: Partial<ReplyFrom>): ReplyFrom {
  return { email: '', name: '', inReplyTo: '', references: [], ...changes };
}

test('the headers say which message is answered, even when someone writes from another address', () => {
  const match = matchReply(from({ email: 'j@home.example', inReplyTo: '<one@mail.example>' }), sent, [jana, tom]);
  expect(match).toMatchObject({ personId: 'p1', messageId: 'm1', by: 'headers' });
});

test('of the references the nearest one counts', () => {
  const references = ['one@mail.example', 'two@mail.example', 'theirs@metro.example'];
  expect(matchReply(from({ references }), sent, [])).toMatchObject({ messageId: 'm2', by: 'headers' });
});

test('without headers the address finds the person and the latest message to them', () => {
  expect(matchReply(from({ email: 'Jana@Metro.example' }), sent, [jana, tom])).toMatchObject({
    personId: 'p1',
    messageId: 'm2',
    by: 'email',
  });
});

test('a name finds the person however it is written', () => {
  for (const name of ['Jana Novakova', 'NOVÁKOVÁ, Jana (Metro)', 'Jana Nováková via Calendars'])
    expect(matchReply(from({ name }), sent, [jana, tom])?.personId).toBe('p1');
  expect(matchReply(from({ email: 'tom.okafor@rail.example' }), sent, [jana, tom])).toMatchObject({ by: 'name' });
});

test('of two people of one name it is the one who was written to', () => {
  expect(matchReply(from({ name: 'Tom Okafor' }), sent, [tom, otherTom])?.personId).toBe('p2');
  expect(matchReply(from({ name: 'Tom Okafor' }), [], [tom, otherTom])).toBeNull();
});

test('a stranger is nobody here', () => {
  expect(matchReply(from({ name: 'Wanda Quill', email: 'wanda@ferries.example' }), sent, [jana, tom])).toBeNull();
});

test('law: the order of people and messages changes nothing', () => {
  const shuffled = fc.shuffledSubarray([jana, tom, otherTom], { minLength: 3 });
  const mixed = fc.shuffledSubarray([...sent], { minLength: 3 });
  const who = fc.constantFrom(
    from({ name: 'Tom Okafor' }),
    from({ email: 'jana@metro.example' }),
    from({ references: ['one@mail.example', 'two@mail.example'] }),
    from({}),
  );
  fc.assert(
    fc.property(shuffled, mixed, who, (people, messages, reply) => {
      expect(matchReply(reply, messages, people)).toEqual(matchReply(reply, sent, [jana, tom, otherTom]));
    }),
  );
});
