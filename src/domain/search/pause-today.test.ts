/** What Today shows while she is away, when she is back, and once her search is over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { isWritingDay } from '../outreach/business-days.ts';
import { type MessageFact, outreachState } from '../outreach/outreach-state.ts';
import { type Pause, shareOfWeek } from './pause.ts';
import { actsForToday } from './today.ts';
import type { TodayFacts, TodayPerson } from './today-facts.ts';

const monday = '2026-11-30';
const twoWeeks: Pause = { fromOn: monday, untilOn: '2026-12-13' };
const first = (id: string, on: Day): MessageFact => ({
  id,
  direction: 'out',
  kind: 'first',
  status: 'sent',
  on,
  at: `${on}T09:00:00.000Z`,
  meaning: null,
  backOn: null,
});
const answer = (id: string, on: Day, more: Partial<MessageFact> = {}): MessageFact => ({
  ...first(id, on),
  direction: 'in',
  status: 'received',
  meaning: 'yes',
  ...more,
});
const person = (id: string, messages: readonly MessageFact[], today: Day, pauses: readonly Pause[]): TodayPerson => ({
  id,
  name: id,
  organizationId: id,
  organizationName: id,
  doNotContact: false,
  outreach: outreachState(
    {
      messages,
      tie: 'cold',
      closed: null,
      planned: 0,
      held: 0,
      lastHeldOn: null,
      holidays: new Set(),
      pauses,
    },
    today,
  ),
});
const factsOf = (pauses: readonly Pause[], more: Partial<TodayFacts> = {}): TodayFacts => ({
  people: [],
  conversations: [],
  promises: [],
  suggestions: [],
  snoozed: [],
  firstMessagesThisWeek: 0,
  messagesToday: 0,
  pace: { firstMessagesAWeek: 8, messagesADay: 5 },
  holidays: new Set(),
  pauses,
  counts: { roles: 0, organizations: 1, people: 1 },
  ...more,
});
const promise = (id: string, kind: 'promise' | 'thank-you' | 'report-back', dueOn: Day) => ({
  id,
  kind,
  text: 'Send the map',
  personId: 'ada',
  conversationId: null,
  dueOn,
  keptOn: null,
});
const talk = (id: string, on: Day, status: 'planned' | 'held') =>
  ({ id, personId: 'ada', status, on, hour: '10:00', endsAt: null, debriefed: false }) as const;
const keys = (facts: TodayFacts, today: Day) => actsForToday(facts, today).map(({ key }) => key);

describe('two weeks away', () => {
  it('shows only what others wait for: an hour agreed, an answer, an interview, an offer with a day', () => {
    const today = '2026-12-08';
    const people = [
      person('ada', [first('m1', '2026-11-16')], today, [twoWeeks]),
      person('ben', [first('m2', '2026-11-25'), answer('r2', '2026-12-04')], today, [twoWeeks]),
      person(
        'cy',
        [first('m3', '2026-11-02'), answer('r3', '2026-11-09', { meaning: 'later', backOn: '2026-12-07' })],
        today,
        [twoWeeks],
      ),
      person('dee', [], today, [twoWeeks]),
    ];
    const opening = {
      id: 'i1',
      opportunityId: 'o1',
      name: 'First talk',
      organization: 'Fernvale',
      organizationId: null,
    };
    const facts = factsOf([twoWeeks], {
      people,
      conversations: [talk('c1', today, 'planned'), talk('c2', '2026-11-28', 'held')],
      promises: [promise('p1', 'promise', '2026-12-05'), promise('p2', 'thank-you', '2026-12-06')],
      interviews: [
        { ...opening, status: 'planned', on: '2026-12-09', hour: '' },
        { ...opening, id: 'i2', status: 'planned', on: '2026-12-01', hour: '' },
      ],
      offers: [{ id: 'f1', opportunityId: 'o2', organization: 'Merrow', organizationId: null, answerBy: '2026-12-10' }],
      suggestions: [{ personId: 'dee', kind: 'write', because: 'You know them.' }],
    });
    expect(keys(facts, today)).toEqual(['decide:f1', 'interview:i1', 'hold:c1', 'answer:r2']);
  });

  it('says of an answer that came meanwhile no day on which it was due', () => {
    const people = [person('ben', [first('m2', '2026-11-25'), answer('r2', '2026-12-04')], '2026-12-14', [twoWeeks])];
    const [act] = actsForToday(factsOf([twoWeeks], { people }), '2026-12-14');
    expect(act?.because).toBe('They answered; a word back is welcome whenever you have a moment.');
  });

  it('brings thanks on the first day back and a promise as many days later as she was away', () => {
    const promises = [promise('p1', 'promise', '2026-12-02'), promise('p2', 'thank-you', '2026-12-09')];
    const people = [person('ada', [], '2026-12-14', [twoWeeks])];
    expect(keys(factsOf([twoWeeks], { people, promises, suggestions: [] }), '2026-12-14')[0]).toBe('thank:p2');
    const later = actsForToday(factsOf([twoWeeks], { people, promises }), '2026-12-16');
    expect(later.find(({ key }) => key === 'promise:p1')?.dueOn).toBe('2026-12-16');
  });

  it('still asks about a conversation held before it, however long it was', () => {
    const long = { fromOn: monday, untilOn: '2027-01-10' };
    const people = [person('ada', [], '2027-01-11', [long])];
    const facts = factsOf([long], { people, conversations: [talk('c1', '2026-11-27', 'held')] });
    expect(keys(facts, '2027-01-11')).toContain('debrief:c1');
  });

  it('asks of a week for the part of it she is there', () => {
    expect(shareOfWeek('2026-11-30', [twoWeeks], new Set())).toBe(0);
    expect(shareOfWeek('2026-11-30', [{ fromOn: '2026-12-03', untilOn: '2026-12-13' }], new Set())).toBe(0.6);
    expect(shareOfWeek('2026-12-14', [twoWeeks], new Set())).toBe(1);
  });
});

describe('a search that is over', () => {
  it('keeps thanks, promises and answers, and asks for nothing new', () => {
    const today = '2026-12-15';
    const people = [
      person('ada', [first('m1', '2026-11-16')], today, []),
      person('ben', [first('m2', '2026-11-25'), answer('r2', '2026-12-14')], today, []),
      person('dee', [], today, []),
    ];
    const more = {
      people,
      promises: [promise('p1', 'report-back', '2026-12-10')],
      suggestions: [{ personId: 'dee', kind: 'write', because: 'You know them.' }] as const,
    };
    expect(keys(factsOf([], more), today)).toContain('follow-up:m1');
    expect(keys(factsOf([], { ...more, isOver: true }), today)).toEqual(['report-back:p1', 'answer:r2']);
  });
});

describe('whatever the pause', () => {
  const start = '2026-11-02';
  const days = (min: number, max: number) => fc.integer({ min, max }).map((n) => addDays(start, n));
  const search = fc.record({
    sent: days(0, 40),
    thanks: days(20, 60),
    promised: days(20, 60),
    held: days(20, 40),
    back: days(20, 60),
  });
  const at = (
    s: { sent: Day; thanks: Day; promised: Day; held: Day; back: Day },
    today: Day,
    pauses: readonly Pause[],
  ) =>
    factsOf(pauses, {
      people: [
        person('ada', [], today, pauses),
        person('ben', [first('m1', s.sent)], today, pauses),
        person('cy', [first('m3', start), answer('r3', start, { meaning: 'later', backOn: s.back })], today, pauses),
      ],
      promises: [promise('p1', 'promise', s.promised), promise('p2', 'thank-you', s.thanks)],
      conversations: s.held <= today ? [talk('c1', s.held, 'held')] : [],
      counts: { roles: 1, organizations: 1, people: 1 },
    });
  const pause = fc
    .tuple(fc.integer({ min: 25, max: 45 }), fc.integer({ min: 1, max: 40 }))
    .map(([n, length]): Pause => ({ fromOn: addDays(start, n), untilOn: addDays(start, n + length - 1) }));

  it('law: nothing is due on a day away but what others wait for', () => {
    fc.assert(
      fc.property(search, pause, fc.integer({ min: 0, max: 39 }), (s, away, n) => {
        const today = addDays(away.fromOn, n);
        fc.pre(today <= away.untilOn);
        expect(keys(at(s, today, [away]), today)).toEqual([]);
      }),
    );
  });

  it('law: nothing gets lost: what is due without the pause is due after it, and a follow-up on a day on which people write', () => {
    fc.assert(
      fc.property(search, pause, fc.integer({ min: 0, max: 39 }), (s, away, n) => {
        const today = addDays(away.fromOn, n);
        fc.pre(today <= away.untilOn);
        const lost = new Set(keys(at(s, today, []), today));
        for (let i = 1; i <= 90 && lost.size > 0; i++) {
          const day = addDays(away.untilOn, i);
          for (const act of actsForToday(at(s, day, [away]), day)) {
            if (act.kind === 'follow-up') expect(isWritingDay(day, new Set())).toBe(true);
            lost.delete(act.key);
          }
        }
        expect([...lost]).toEqual([]);
      }),
    );
  });

  it('law: on the first day back nothing is called late', () => {
    fc.assert(
      fc.property(search, pause, (s, away) => {
        const back = addDays(away.untilOn, 1);
        for (const { kind, dueOn, because } of actsForToday(at(s, back, [away]), back)) {
          expect(because).not.toContain('became due');
          if (kind !== 'debrief') expect(dueOn === null || dueOn >= back).toBe(true);
        }
      }),
    );
  });
});
