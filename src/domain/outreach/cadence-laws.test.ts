import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import type { Act } from '../search/act.ts';
import type { PersonFacts, PersonState } from '../search/search-facts.ts';
import { suggestNext } from '../search/suggest-next.ts';
import { actsForToday } from '../search/today.ts';
import type { TodayFacts } from '../search/today-facts.ts';
import { businessDaysBetween, type DaysOff, daysOff, isBusinessDay, isWritingDay } from './business-days.ts';
import { countsTowardDay } from './caps.ts';
import type { MessageKind } from './draft.ts';
import { elseDays, followUpDue, followUpsAllowed, type TieClass } from './follow-up-due.ts';
import { type MessageFact, type Outreach, outreachState, type ReplyMeaning } from './outreach-state.ts';

/** A search lived day by day as the app suggests it: nothing is done that Today does not show. */
interface Someone {
  readonly id: string;
  readonly organizationId: string;
  readonly tie: TieClass;
  readonly holidays: DaysOff;
  messages: MessageFact[];
  closed: { on: Day; because: string } | null;
  heldOn: Day[];
}

const firstDay = '2026-12-14';
const meanings: readonly ReplyMeaning[] = [
  'yes',
  'later',
  'declined',
  'suggests-someone',
  'question',
  'out-of-office',
  'other',
];
const aDay = fc.record({
  /** Who hears from them before she begins: person, meaning, days they are away or want to wait. */
  replies: fc.array(
    fc.tuple(fc.nat(5), fc.constantFrom(...meanings), fc.option(fc.integer({ min: 1, max: 20 }), { nil: null })),
    { maxLength: 2 },
  ),
  /** Who she talks with, if anybody. */
  talk: fc.option(fc.nat(5), { nil: null }),
  /** How many of today's acts she does, and which of those that stand there. */
  does: fc.array(fc.nat(6), { maxLength: 5 }),
  sleeps: fc.integer({ min: 1, max: 4 }),
});
const aSearch = fc.record({
  ties: fc.tuple(...Array.from({ length: 6 }, () => fc.constantFrom<TieClass>('referred', 'known', 'shared', 'cold'))),
  weekends: fc.tuple(...Array.from({ length: 6 }, () => fc.constantFrom([6, 0], [5, 6]))),
  off: fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }),
  cap: fc.integer({ min: 1, max: 4 }),
  days: fc.array(aDay, { minLength: 5, maxLength: 30 }),
});

function stateOf(one: Someone, today: Day): Outreach {
  return outreachState(
    {
      messages: one.messages,
      tie: one.tie,
      closed: one.closed,
      planned: 0,
      held: one.heldOn.length,
      lastHeldOn: one.heldOn.at(-1) ?? null,
      holidays: one.holidays,
    },
    today,
  );
}

function standing({ state }: Outreach): PersonState {
  return state === 'follow-up-due' || state === 'silent' ? 'waiting' : state;
}

function personFacts(one: Someone, today: Day): PersonFacts {
  const outreach = stateOf(one, today);
  const out = one.messages.filter(({ direction }) => direction === 'out');
  return {
    id: one.id,
    origin: 'known',
    organizationId: one.organizationId,
    employerKey: one.organizationId,
    title: '',
    seniority: null,
    recruiter: false,
    sharedEmployer: false,
    sharedSchool: false,
    circle: '',
    tie: {
      messagesSent: 0,
      messagesReceived: 0,
      firstOn: null,
      lastOn: null,
      connectedOn: null,
      closeness: null,
      endorsements: 0,
      recommendations: 0,
      mutuals: 0,
    },
    referredBy: [],
    state: standing(outreach),
    firstMessageOn: out[0]?.on ?? null,
    lastMessageOn: out.at(-1)?.on ?? null,
    followUpsSent: outreach.followUpsSent,
    conversations: one.heldOn.length,
    lastConversationOn: one.heldOn.at(-1) ?? null,
    checkIns: 0,
    lastCheckInOn: null,
    rapport: null,
    doNotContact: false,
    skippedUntil: null,
    organizationFree: outreach.organizationFree,
  };
}

function todayOf(people: readonly Someone[], cap: number, today: Day): readonly Act[] {
  const organizations = ['harbor', 'northline'].map((id) => ({
    id,
    name: id,
    onList: true,
    love: 3,
    openings: [],
    fit: null,
    offerOn: null,
    lockedPlace: null,
  }));
  const search = {
    seeker: { title: '', roles: [] },
    organizations,
    people: people.map((one) => personFacts(one, today)),
  };
  const facts: TodayFacts = {
    people: people.map((one) => ({
      id: one.id,
      name: one.id,
      organizationId: one.organizationId,
      organizationName: one.organizationId,
      doNotContact: false,
      outreach: stateOf(one, today),
      holidays: one.holidays,
    })),
    conversations: [],
    promises: [],
    suggestions: suggestNext(search, today, { checkIns: false }),
    snoozed: [],
    firstMessagesThisWeek: 0,
    messagesToday: sentOn(people, today),
    pace: { firstMessagesAWeek: 50, messagesADay: cap },
    holidays: new Set(),
    counts: { roles: 1, organizations: 1, people: 1 },
  };
  return actsForToday(facts, today);
}

function sentOn(people: readonly Someone[], day: Day): number {
  return people.flatMap(({ messages }) => messages).filter((m) => m.on === day && isCounted(m)).length;
}

function isCounted(m: MessageFact): boolean {
  return m.direction === 'out' && countsTowardDay(m.kind);
}

const kindOf: Partial<Record<Act['kind'], MessageKind>> = {
  write: 'first',
  'follow-up': 'follow-up',
  answer: 'answer',
};

/** Lives the whole search; `watch` is called after everything she does. */
function live(
  { ties, weekends, off, cap, days }: typeof aSearch extends fc.Arbitrary<infer T> ? T : never,
  watch: (people: readonly Someone[], done: Act, before: readonly Act[], today: Day) => void,
  heard: (one: Someone, was: Outreach, is: Outreach, meaning: ReplyMeaning) => void = () => {},
): readonly Someone[] {
  const people: Someone[] = ties.map((tie, i) => ({
    id: `p${i}`,
    organizationId: i % 2 === 0 ? 'harbor' : 'northline',
    tie,
    holidays: daysOff(new Map(off.map((n) => [addDays(firstDay, n), 'A holiday'])), weekends[i] ?? [6, 0]),
    messages: [],
    closed: null,
    heldOn: [],
  }));
  let today = firstDay;
  let count = 0;
  const add = (
    one: Someone,
    direction: 'out' | 'in',
    kind: MessageKind,
    meaning: ReplyMeaning | null,
    wait: number | null,
  ) => {
    count += 1;
    one.messages.push({
      id: `m${count}`,
      direction,
      kind,
      status: direction === 'out' ? 'sent' : 'received',
      on: today,
      at: String(count).padStart(6, '0'),
      meaning,
      backOn: wait === null ? null : addDays(today, wait),
    });
  };
  for (const day of days) {
    for (const [i, meaning, wait] of day.replies) {
      const one = people[i];
      if (!one || one.messages.length === 0) continue;
      const was = stateOf(one, today);
      add(one, 'in', 'answer', meaning, meaning === 'later' || meaning === 'out-of-office' ? wait : null);
      // As recordReply does.
      if (meaning === 'declined') one.closed = { on: today, because: 'declined' };
      else if (meaning !== 'out-of-office') one.closed = null;
      heard(one, was, stateOf(one, today), meaning);
    }
    const talker = day.talk === null ? undefined : people[day.talk];
    if (talker && stateOf(talker, today).state === 'replied') talker.heldOn.push(today);
    for (const pick of day.does) {
      const acts = todayOf(people, cap, today);
      const done = acts[pick % Math.max(1, acts.length)];
      const one = people.find(({ id }) => id === done?.personId);
      if (!done || !one) break;
      const kind = kindOf[done.kind];
      if (kind !== undefined) add(one, 'out', kind, null, null);
      else one.closed = { on: today, because: 'silent' };
      watch(people, done, acts, today);
    }
    today = addDays(today, day.sleeps);
  }
  return people;
}

describe('laws of a search lived as the app suggests it', () => {
  it('law: a day never holds more than its cap, whatever she does in whatever order', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        live(search, (people, _done, _acts, today) => {
          expect(sentOn(people, today)).toBeLessThanOrEqual(search.cap);
        });
      }),
    );
  });

  it('law: nobody gets more than one first message and the follow-ups that are polite, between two answers', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        for (const one of live(search, () => {})) {
          let followUps = 0;
          for (const m of one.messages) {
            if (m.direction === 'in' && m.meaning !== 'out-of-office') followUps = 0;
            if (m.direction === 'out' && m.kind === 'follow-up') followUps += 1;
            expect(followUps).toBeLessThanOrEqual(followUpsAllowed(one.tie));
          }
          expect(one.messages.filter(({ kind }) => kind === 'first').length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('law: at one organization at most one first message is open: the next goes out after an answer or three silent business days', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        const people = live(search, () => {});
        const firsts = people.flatMap((one) =>
          one.messages.filter(({ kind }) => kind === 'first').map((m) => ({ one, on: m.on ?? '', at: m.at })),
        );
        for (const a of firsts) {
          for (const b of firsts) {
            if (a.one.organizationId !== b.one.organizationId || a.at >= b.at) continue;
            const isAnswered = a.one.messages.some(
              (m) => m.direction === 'in' && m.meaning !== 'out-of-office' && m.at > a.at && m.at < b.at,
            );
            if (!isAnswered) expect(businessDaysBetween(a.on, b.on, a.one.holidays)).toBeGreaterThanOrEqual(elseDays);
          }
        }
      }),
    );
  });

  it('law: no follow-up goes out or falls due on a weekend, a holiday or the day before a weekend where the person is', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        live(search, (people, done, _acts, today) => {
          const one = people.find(({ id }) => id === done.personId);
          if (!one || done.kind !== 'follow-up') return;
          expect(isWritingDay(today, one.holidays)).toBe(true);
          expect(isWritingDay(done.dueOn ?? '', one.holidays)).toBe(true);
        });
      }),
    );
  });

  it('law: what is done is gone, and nothing stands twice', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        live(search, (people, done, before, today) => {
          const keys = todayOf(people, search.cap, today).map(({ key }) => key);
          expect(keys).not.toContain(done.key);
          expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
          expect(before.filter(({ personId }) => personId === done.personId).length).toBe(1);
        });
      }),
    );
  });

  it('law: an answer clears what it answers and opens what was closed; an out-of-office note does neither', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        live(
          search,
          () => {},
          (one, was, is, meaning) => {
            if (meaning === 'out-of-office') {
              expect(is.state === 'closed').toBe(was.state === 'closed');
              expect(is.state === 'declined').toBe(was.state === 'declined');
              expect(is.followUpsSent).toBe(was.followUpsSent);
              if (was.dueOn !== null && was.due === 'follow-up' && is.due === 'follow-up')
                expect(is.dueOn !== null && is.dueOn >= was.dueOn).toBe(true);
            } else {
              expect(['replied', 'declined', 'talked']).toContain(is.state);
              expect(is.due === 'follow-up' || is.due === 'close').toBe(false);
              expect(one.closed === null || meaning === 'declined').toBe(true);
            }
          },
        );
      }),
    );
  });

  it('law: a conversation clears the silence before it', () => {
    fc.assert(
      fc.property(aSearch, fc.integer({ min: 0, max: 30 }), (search, wait) => {
        for (const one of live(search, () => {})) {
          const last = one.messages.at(-1)?.on ?? firstDay;
          const today = addDays(last, wait);
          const { due } = stateOf({ ...one, heldOn: [...one.heldOn, today] }, today);
          expect(due).toBeNull();
        }
      }),
    );
  });
});

describe('laws of the due day', () => {
  const sent = fc.record({
    n: fc.integer({ min: 0, max: 800 }),
    tie: fc.constantFrom<TieClass>('referred', 'known', 'shared', 'cold'),
    followUpsSent: fc.constantFrom(0, 1),
    off: fc.uniqueArray(fc.integer({ min: 0, max: 860 }), { maxLength: 60 }),
    weekend: fc.constantFrom([6, 0], [5, 6], [4, 5], [6], [5, 0]),
    away: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  });

  it('law: it is a good day in any calendar, and every day passed over is explained once', () => {
    fc.assert(
      fc.property(sent, ({ n, tie, followUpsSent, off, weekend, away }) => {
        const sentOn = addDays('2026-01-01', n);
        const holidays = daysOff(new Map(off.map((day) => [addDays('2026-01-01', day), `Holiday ${day}`])), weekend);
        const outOfOfficeUntil = away === null ? null : addDays(sentOn, away);
        const due = followUpDue({ sentOn, tie, followUpsSent, holidays, outOfOfficeUntil });
        if ('none' in due) return;
        expect(isWritingDay(due.on, holidays)).toBe(true);
        const skipped = new Map(due.skipped.map(({ day, because }) => [day, because]));
        expect(skipped.size).toBe(due.skipped.length);
        for (const because of skipped.values()) expect(because).not.toBe('');
        // Seven days count; whatever else lies between is explained, but for the first day back, from which the count starts.
        let counted = 0;
        for (let day = addDays(sentOn, 1); day < due.on; day = addDays(day, 1)) {
          if (skipped.has(day)) continue;
          expect(isBusinessDay(day, holidays)).toBe(true);
          counted += 1;
        }
        expect(counted).toBe(away === null ? 6 : 7);
      }),
    );
  });

  it('law: a later absence or another holiday never brings it forward', () => {
    fc.assert(
      fc.property(sent, fc.integer({ min: 0, max: 20 }), ({ n, tie, off, weekend, away }, more) => {
        const sentOn = addDays('2026-01-01', n);
        const names = new Map(off.map((day) => [addDays('2026-01-01', day), 'A holiday']));
        const dueWith = (holidays: DaysOff, days: number | null) => {
          const outOfOfficeUntil = days === null ? null : addDays(sentOn, days);
          const due = followUpDue({ sentOn, tie, followUpsSent: 0, holidays, outOfOfficeUntil });
          return 'on' in due ? due.on : '';
        };
        const usual = dueWith(daysOff(names, weekend), away);
        expect(dueWith(daysOff(names, weekend), (away ?? 0) + more) >= usual).toBe(true);
        const another = new Map([...names, [addDays(sentOn, more), 'Another']]);
        expect(dueWith(daysOff(another, weekend), away) >= usual).toBe(true);
      }),
    );
  });
});
