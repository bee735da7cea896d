import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../day.ts';
import type { Outreach } from '../outreach/outreach-state.ts';
import { kindWord, type QuietFacts } from './kind-word.ts';
import { actsAtMost, actsForToday } from './today.ts';
import type { TodayFacts, TodayPerson } from './today-facts.ts';

const quiet: Outreach = {
  state: 'none',
  because: 'You have not written yet.',
  messageId: null,
  dueOn: null,
  due: null,
  followUpsSent: 0,
  organizationFree: true,
};
const person = (id: string, outreach: Partial<Outreach> = {}): TodayPerson => ({
  id,
  name: id.toUpperCase(),
  organizationId: null,
  organizationName: null,
  doNotContact: false,
  outreach: { ...quiet, ...outreach },
});
const nothing: TodayFacts = {
  people: [],
  conversations: [],
  promises: [],
  suggestions: [],
  snoozed: [],
  firstMessagesThisWeek: 0,
  messagesToday: 0,
  pace: { firstMessagesAWeek: 8, messagesADay: 5 },
  holidays: new Set(),
  counts: { roles: 1, organizations: 1, people: 1 },
};
const tuesday = '2026-11-24';
const talk = (id: string, on: string, more = {}) => ({
  id,
  personId: 'priya',
  status: 'planned' as const,
  on,
  hour: '10:00',
  endsAt: null,
  debriefed: false,
  ...more,
});
const keys = (facts: Partial<TodayFacts>, today = tuesday, now?: string) =>
  actsForToday({ ...nothing, ...facts }, today, now).map(({ key }) => key);

describe('today', () => {
  it('begins with three short steps when the search is empty', () => {
    expect(
      actsForToday({ ...nothing, counts: { roles: 0, organizations: 0, people: 0 } }, tuesday).map(({ step }) => step),
    ).toEqual(['roles', 'organizations', 'people']);
    expect(keys({})).toEqual([]);
  });

  it('keeps faith with people first: conversations, thanks, promises, answers, follow-ups, closing, and only then new people', () => {
    const acts = actsForToday(
      {
        ...nothing,
        people: [
          person('priya'),
          person('ben', { state: 'replied', due: 'answer', dueOn: '2026-11-23', messageId: 'm1' }),
          person('cy', { state: 'follow-up-due', due: 'follow-up', dueOn: '2026-11-24', messageId: 'm2' }),
          person('dee', { state: 'silent', due: 'close', dueOn: '2026-11-20', messageId: 'm3' }),
          person('eve'),
        ],
        conversations: [talk('c1', tuesday)],
        promises: [
          {
            id: 'p2',
            kind: 'promise',
            text: 'Send the map',
            personId: 'priya',
            conversationId: null,
            dueOn: tuesday,
            keptOn: null,
          },
          {
            id: 'p1',
            kind: 'thank-you',
            text: '',
            personId: 'priya',
            conversationId: 'c0',
            dueOn: tuesday,
            keptOn: null,
          },
        ],
        suggestions: [{ personId: 'eve', kind: 'write', because: 'Tom suggested her.' }],
      },
      tuesday,
    );
    expect(acts.map(({ kind }) => kind)).toEqual(['hold', 'thank', 'promise', 'answer', 'follow-up', 'close', 'write']);
    expect(acts[4]).toMatchObject({ key: 'follow-up:m2', title: 'Follow up with CY', button: 'Write the follow-up' });
  });

  it('prepares the business day before, holds on the day, and asks afterward how it went', () => {
    const facts = {
      people: [person('priya')],
      conversations: [talk('c1', '2026-11-30', { endsAt: '2026-11-30T15:20:00.000Z' })],
    };
    expect(keys(facts, '2026-11-26')).toEqual([]);
    expect(keys(facts, '2026-11-27')).toEqual(['prepare:c1']);
    expect(keys(facts, '2026-11-30', '2026-11-30T15:00:00.000Z')).toEqual(['hold:c1']);
    expect(keys(facts, '2026-11-30', '2026-11-30T16:00:00.000Z')).toEqual(['debrief:c1']);
    expect(keys(facts, '2026-12-01')).toEqual(['debrief:c1']);
    expect(keys(facts, '2027-01-05')).toEqual([]);
    expect(
      keys({ ...facts, conversations: [talk('c1', '2026-11-30', { status: 'held', debriefed: true })] }, '2026-12-01'),
    ).toEqual([]);
  });

  it('lets thanks be written on the day itself, and no promise before its day', () => {
    const promise = (kind: 'thank-you' | 'promise') => ({
      people: [person('priya')],
      promises: [
        { id: 'p', kind, text: 'Send it', personId: 'priya', conversationId: null, dueOn: '2026-11-25', keptOn: null },
      ],
    });
    expect(keys(promise('thank-you'))).toEqual(['thank:p']);
    expect(keys(promise('promise'))).toEqual([]);
    expect(keys(promise('promise'), '2026-11-25')).toEqual(['promise:p']);
  });

  it('sends no follow-up on a Friday, however late', () => {
    const facts = {
      people: [person('cy', { state: 'follow-up-due', due: 'follow-up', dueOn: '2026-11-24', messageId: 'm' })],
    };
    expect(keys(facts, '2026-11-27')).toEqual([]);
    expect(keys(facts, '2026-11-30')).toEqual(['follow-up:m']);
  });

  it('keeps the pace of the week and the cap of the day', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id));
    const suggestions = people.map(({ id }) => ({
      personId: id,
      kind: 'write' as const,
      because: 'You worked together.',
    }));
    expect(keys({ people, suggestions })).toEqual(['write:a', 'write:b', 'write:c']);
    expect(keys({ people, suggestions, firstMessagesThisWeek: 7 })).toEqual(['write:a']);
    expect(keys({ people, suggestions, messagesToday: 4 })).toEqual(['write:a']);
    expect(keys({ people, suggestions, messagesToday: 5 })).toEqual([]);
  });

  it('leaves what was put off alone until its day', () => {
    const facts = {
      people: [person('eve')],
      suggestions: [{ personId: 'eve', kind: 'write' as const, because: 'x.' }],
      snoozed: [{ key: 'write:eve', untilOn: '2026-11-26' }],
    };
    expect(keys(facts)).toEqual([]);
    expect(keys(facts, '2026-11-26')).toEqual(['write:eve']);
  });

  it('asks nothing of someone who is not to be written to', () => {
    expect(
      keys({
        people: [{ ...person('eve'), doNotContact: true }],
        suggestions: [{ personId: 'eve', kind: 'write', because: 'x.' }],
      }),
    ).toEqual([]);
  });

  it('law: at most seven, none twice, nothing before its day, the same in any order, done things gone', () => {
    const day = fc.integer({ min: -12, max: 12 }).map((n) => addDays(tuesday, n));
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const outreach = fc.record({
      state: fc.constantFrom<Outreach['state']>(
        'none',
        'drafted',
        'waiting',
        'follow-up-due',
        'silent',
        'replied',
        'talked',
      ),
      due: fc.constantFrom<Outreach['due']>('answer', 'follow-up', 'close', 'come-back', null),
      dueOn: fc.option(day),
      messageId: fc.option(fc.string({ minLength: 1, maxLength: 3 })),
    });
    const facts = fc.record({
      people: fc
        .tuple(outreach, outreach, outreach, outreach, outreach)
        .map((all) =>
          all.map((one, i) => person('abcde'[i] ?? '', { ...one, messageId: one.messageId && `${i}${one.messageId}` })),
        ),
      conversations: fc.uniqueArray(
        fc.record({
          id: fc.string({ minLength: 1, maxLength: 4 }),
          personId: id,
          status: fc.constantFrom('planned' as const, 'held' as const, 'canceled' as const),
          on: fc.option(day),
          hour: fc.constant(''),
          endsAt: fc.constant(null),
          debriefed: fc.boolean(),
        }),
        { maxLength: 6, selector: (one) => one.id },
      ),
      promises: fc.uniqueArray(
        fc.record({
          id: fc.string({ minLength: 1, maxLength: 4 }),
          kind: fc.constantFrom('promise' as const, 'thank-you' as const, 'report-back' as const),
          text: fc.constant('Do it'),
          personId: id,
          conversationId: fc.constant(null),
          dueOn: day,
          keptOn: fc.option(day),
        }),
        { maxLength: 6, selector: (one) => one.id },
      ),
      suggestions: fc.array(
        fc.record({
          personId: id,
          kind: fc.constantFrom('write' as const, 'check-in' as const),
          because: fc.constant('You worked together.'),
        }),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 6 }), (some, shift) => {
        const today = addDays(tuesday, shift);
        const all = { ...nothing, ...some };
        const acts = actsForToday(all, today);
        expect(acts.length).toBeLessThanOrEqual(actsAtMost);
        expect(new Set(acts.map(({ key }) => key)).size).toBe(acts.length);
        for (const { kind, dueOn, promiseId, because, button } of acts) {
          expect(dueOn === null || dueOn <= addDays(today, kind === 'thank' ? 1 : 0)).toBe(true);
          expect(all.promises.some((promise) => promise.id === promiseId && promise.keptOn !== null)).toBe(false);
          if (kind === 'follow-up') expect([0, 5, 6]).not.toContain(weekday(today));
          expect(because).toMatch(/\.$/);
          expect(button).not.toBe('');
        }
        expect(
          actsForToday(
            {
              ...all,
              people: [...all.people].reverse(),
              promises: [...all.promises].reverse(),
              conversations: [...all.conversations].reverse(),
            },
            today,
          ),
        ).toEqual(acts);
        const snoozed = acts.map(({ key }) => ({ key, untilOn: addDays(today, 3) }));
        for (const { key } of actsForToday({ ...all, snoozed }, today))
          expect(acts.map((one) => one.key)).not.toContain(key);
      }),
    );
  });
});

describe('a kind word when nothing is due', () => {
  const still: QuietFacts = {
    waiting: 0,
    conversationsHeld: 0,
    conversationsThisWeek: 0,
    firstMessagesThisWeek: 0,
    firstMessagesAWeek: 8,
    nextTalk: null,
    nextDueOn: null,
    named: 0,
  };
  it.each([
    [
      { nextTalk: { personName: 'Priya Raman', on: '2026-11-26' } },
      'Nothing to do today. On Thursday you talk with Priya Raman.',
    ],
    [
      { conversationsThisWeek: 2, conversationsHeld: 31 },
      '2 conversations this week, 31 in all. The rest of the day is yours.',
    ],
    [
      { firstMessagesThisWeek: 8 },
      'You have written what you set out to write this week, 8 messages. Now it is their turn.',
    ],
    [
      { waiting: 4, nextDueOn: '2026-11-30' },
      '4 people have a message from you, and answers take their time. The next step comes on Monday.',
    ],
    [
      { waiting: 1, nextDueOn: '2026-11-25' },
      'One person has a message from you, and answers take their time. The next step comes tomorrow.',
    ],
    [
      { waiting: 1, nextDueOn: '2026-12-10' },
      'One person has a message from you, and answers take their time. The next step comes on Thursday, December 10.',
    ],
    [
      { nextTalk: { personName: 'Priya Raman', on: '2027-01-05' } },
      'Nothing to do today. On Tuesday, January 5 you talk with Priya Raman.',
    ],
    [
      { awayUntil: '2026-12-13', waiting: 4 },
      'You are away until Sunday, December 13. Whatever falls due waits until you are back.',
    ],
    [{ isOver: true }, 'Nothing is due. Whoever helped you on the way may like to hear how it ended.'],
    [{}, 'Nothing is due today. Whenever you like, one message to one person is a good beginning.'],
  ])('is true of the facts', (facts, words) => {
    expect(kindWord({ ...still, ...facts }, tuesday)).toBe(words);
  });
});
