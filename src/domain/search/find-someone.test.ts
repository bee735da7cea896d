/** One place a day where somebody is to be found: which, why, and when nothing is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personFacts } from '#test/builders/person-facts.ts';
import { addDays, type Day } from '../day.ts';
import { findActs, placesToFind } from './find-someone.ts';
import type { OrganizationFacts, PersonFacts, PersonState } from './search-facts.ts';
import { actsAtMost, actsForToday } from './today.ts';
import type { TodayFacts, TodayPerson } from './today-facts.ts';

const tuesday = '2026-11-24';
const place = (name: string, more: Partial<OrganizationFacts> = {}): OrganizationFacts => ({
  id: name.toLowerCase(),
  name,
  onList: true,
  love: 3,
  openings: [],
  fit: null,
  offerOn: null,
  lockedPlace: null,
  ...more,
});
const someone = (id: string, organizationId: string | null, more: Partial<PersonFacts> = {}): PersonFacts =>
  personFacts(id, { organizationId, employerKey: organizationId ?? '', ...more });
const found = (
  organizations: readonly OrganizationFacts[],
  people: readonly PersonFacts[] = [],
  today: Day = tuesday,
) => placesToFind({ seeker: { title: '', roles: [] }, organizations, people }, today);
const names = (...given: Parameters<typeof found>) => found(...given).map((one) => one.organizationName);
const heard = (on: Day | null) => ({ openings: [{ sign: 'heard' as const, on }] });

describe('where somebody is to be found', () => {
  it('is wherever she knows nobody, or only people who are not to be written to', () => {
    expect(names([place('Fernvale')])).toEqual(['Fernvale']);
    for (const more of [{ state: 'declined' as const }, { state: 'closed' as const }, { doNotContact: true }])
      expect(names([place('Fernvale')], [someone('ada', 'fernvale', more)])).toEqual(['Fernvale']);
    expect(names([place('Fernvale')], [someone('ada', 'merrow')])).toEqual(['Fernvale']);
  });

  it.each<PersonState>(['none', 'drafted', 'waiting', 'replied', 'agreed', 'talked'])(
    'is nowhere that somebody is there for her: %s',
    (state) => {
      const rest = someone('ben', 'fernvale', { state: 'declined' });
      expect(names([place('Fernvale')], [rest, someone('ada', 'fernvale', { state })])).toEqual([]);
    },
  );

  it('is nowhere that something is still open, even with somebody she no longer writes to', () => {
    const with_ = (state: PersonState) => [someone('ada', 'fernvale', { state, doNotContact: true })];
    expect(names([place('Fernvale')], with_('agreed'))).toEqual([]);
    expect(names([place('Fernvale')], with_('waiting'))).toEqual([]);
    expect(names([place('Fernvale')], with_('talked'))).toEqual(['Fernvale']);
  });

  it('is where she would love to be or has not said, never where she would not, nor off her list', () => {
    const off = place('Quillworks', { onList: false });
    expect(names([place('Fernvale', { love: 0 }), place('Merrow', { love: null }), off])).toEqual(['Merrow']);
  });

  it('begins with an opening, then love, then the place in her list, then the name', () => {
    const list = [
      place('Birch', { love: 2 }),
      place('Cedar', { love: 1, ...heard('2026-11-03') }),
      place('Dell', { love: 3 }),
      place('Alder', { love: 2 }),
      place('Elm', { love: 2, lockedPlace: 1 }),
    ];
    expect(names(list)).toEqual(['Cedar', 'Dell', 'Elm', 'Alder', 'Birch']);
  });

  it('takes no opening that is long past, not there yet, or what an offer answered', () => {
    const dell = place('Dell');
    const first = (more: Partial<OrganizationFacts>) => names([dell, place('Cedar', { love: 1, ...more })])[0];
    expect(first(heard('2026-11-03'))).toBe('Cedar');
    expect(first(heard(null))).toBe('Cedar');
    expect(first(heard('2026-08-03'))).toBe('Dell');
    expect(first(heard('2026-11-25'))).toBe('Dell');
    expect(first({ ...heard('2026-11-03'), offerOn: '2026-11-10' })).toBe('Dell');
  });

  it.each<[Partial<OrganizationFacts>, boolean, string]>([
    [{}, false, 'You would love to work there, and nobody there can be written to yet.'],
    [{ love: 2 }, false, 'You would like very much to work there, and nobody there can be written to yet.'],
    [{ love: 1 }, false, 'It could be good to work there, and nobody there can be written to yet.'],
    [{ love: null }, false, 'It is on your list, and nobody there can be written to yet.'],
    [{}, true, 'You would love to work there, and nobody you know there can be written to now.'],
    [heard('2026-11-03'), false, 'An opening was heard of there on November 3, and you know nobody there yet.'],
    [heard(tuesday), false, 'An opening was heard of there today, and you know nobody there yet.'],
    [
      { openings: [{ sign: 'posted', on: null }] },
      true,
      'You saw an opening there, and nobody you know there can be written to now.',
    ],
  ])('says why, true of the facts', (more, knows, sentence) => {
    const people = knows ? [someone('ada', 'fernvale', { state: 'declined' })] : [];
    expect(found([place('Fernvale', more)], people)[0]?.because).toBe(sentence);
  });

  it('law: the same facts in any order give the same places, and never one where somebody can be written to', () => {
    const id = fc.constantFrom('alder', 'birch', 'cedar', 'dell');
    const sign = fc.record({
      sign: fc.constantFrom('heard' as const, 'posted' as const),
      on: fc.option(fc.integer({ min: -90, max: 5 }).map((n) => addDays(tuesday, n))),
    });
    const places = fc.uniqueArray(
      fc.record({
        id,
        love: fc.constantFrom(0, 1, 2, 3, null),
        openings: fc.array(sign, { maxLength: 2 }),
        lockedPlace: fc.option(fc.integer({ min: 1, max: 4 })),
        name: fc.constantFrom('Alder', 'Birch'),
      }),
      { selector: (one) => one.id, maxLength: 4 },
    );
    const people = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 9 }).map(String),
        at: id,
        doNotContact: fc.boolean(),
        state: fc.constantFrom<PersonState>('none', 'waiting', 'talked', 'agreed', 'declined', 'closed'),
      }),
      { selector: (one) => one.id, maxLength: 6 },
    );
    fc.assert(
      fc.property(places, people, (some, all) => {
        const organizations = some.map(({ name, ...more }) => place(name, more));
        const those = all.map(({ id: who, at, ...more }) => someone(who, at, more));
        const answer = found(organizations, those);
        const turned = organizations.map((one) => ({ ...one, openings: [...one.openings].reverse() })).reverse();
        expect(found(turned, [...those].reverse())).toEqual(answer);
        const writable = those.filter(
          ({ doNotContact, state }) => !doNotContact && state !== 'declined' && state !== 'closed',
        );
        for (const { organizationId } of answer) {
          expect(writable.map((one) => one.organizationId)).not.toContain(organizationId);
          expect(organizations.find((one) => one.id === organizationId)?.love).not.toBe(0);
        }
      }),
    );
  });
});

const finds = found([place('Fernvale'), place('Merrow', { love: 2 })]);
const nobodyYet: TodayPerson['outreach'] = {
  state: 'none',
  because: 'You have not written yet.',
  messageId: null,
  dueOn: null,
  due: null,
  followUpsSent: 0,
  organizationFree: true,
};
const nothing: TodayFacts = {
  people: [],
  conversations: [],
  promises: [],
  suggestions: [],
  finds,
  snoozed: [],
  firstMessagesThisWeek: 0,
  messagesToday: 0,
  pace: { firstMessagesAWeek: 8, messagesADay: 5 },
  holidays: new Set(),
  counts: { roles: 1, organizations: 1, people: 1 },
};
const keys = (facts: Partial<TodayFacts>, today = tuesday) =>
  actsForToday({ ...nothing, ...facts }, today).map(({ key }) => key);
const suggested = (...ids: readonly string[]): Pick<TodayFacts, 'people' | 'suggestions'> => ({
  people: ids.map((id) => ({
    id,
    name: id,
    organizationId: id,
    organizationName: id,
    doNotContact: false,
    outreach: nobodyYet,
  })),
  suggestions: ids.map((personId) => ({ personId, kind: 'write', because: 'You know them.' })),
});
const owed = (count: number): Pick<TodayFacts, 'people' | 'promises'> => ({
  people: suggested('ada').people,
  promises: Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    kind: 'promise' as const,
    text: 'Send the map',
    personId: 'ada',
    conversationId: null,
    dueOn: tuesday,
    keptOn: null,
  })),
});

describe('one place a day to find somebody at', () => {
  it('names the place, says why, and has one button', () => {
    expect(actsForToday(nothing, tuesday)).toMatchObject([
      {
        key: 'find:fernvale',
        kind: 'find',
        title: 'Find someone at Fernvale',
        because: 'You would love to work there, and nobody there can be written to yet.',
        button: 'See who could introduce you',
        organizationId: 'fernvale',
        dueOn: null,
        personId: null,
      },
    ]);
  });

  it('comes after what keeps faith with people and after the best first message', () => {
    expect(keys(suggested('ada', 'ben', 'cy'))).toEqual(['write:ada', 'find:fernvale', 'write:ben', 'write:cy']);
    expect(keys(owed(2))).toEqual(['promise:p0', 'promise:p1', 'find:fernvale']);
    const { people } = suggested('ada');
    expect(keys({ people, touches: [{ personId: 'ada', lastOn: '2026-10-01' }] })).toEqual([
      'check-in:ada',
      'find:fernvale',
    ]);
    expect(keys({ counts: { roles: 0, organizations: 1, people: 1 } })).toEqual([
      'find:fernvale',
      'first-step:1-roles',
    ]);
  });

  it('takes nobody’s place: with seven things to do it is left out', () => {
    expect(keys(owed(6))).toContain('find:fernvale');
    expect(keys(owed(7))).not.toContain('find:fernvale');
  });

  it('is left out when the week’s first messages are written, while she is away, once she has landed, and in the first steps', () => {
    for (const facts of [
      { firstMessagesThisWeek: 8 },
      { pauses: [{ fromOn: '2026-11-23', untilOn: '2026-12-06' }] },
      { isOver: true },
    ])
      expect(keys(facts)).toEqual([]);
    expect(keys({ counts: { roles: 1, organizations: 0, people: 1 } })).toEqual(['first-step:2-organizations']);
    expect(keys({ counts: { roles: 1, organizations: 1, people: 0 } })).toEqual(['first-step:3-people']);
  });

  it('once put off, no other takes its place that day, and it rests until its day', () => {
    const snoozed = [{ key: 'find:fernvale', untilOn: '2026-12-08', putOffOn: tuesday }];
    expect(keys({ snoozed })).toEqual([]);
    expect(keys({ snoozed }, '2026-11-25')).toEqual(['find:merrow']);
    expect(keys({ snoozed }, '2026-12-07')).toEqual(['find:merrow']);
    expect(keys({ snoozed }, '2026-12-08')).toEqual(['find:fernvale']);
    // Taken back at once.
    expect(keys({ snoozed: [{ key: 'find:fernvale', untilOn: tuesday, putOffOn: tuesday }] })).toEqual([
      'find:fernvale',
    ]);
  });

  it('is no place with an interview ahead or an offer to answer', () => {
    const at = { opportunityId: 'o1', organization: 'Fernvale', organizationId: 'fernvale' };
    const interview = { ...at, id: 'i1', name: 'First talk', status: 'planned' as const, on: '2026-12-01', hour: '' };
    expect(keys({ interviews: [interview] })).toEqual(['find:merrow']);
    expect(findActs(finds, [{ ...interview, status: 'canceled' }], [], tuesday)[0]?.key).toBe('find:fernvale');
    expect(findActs(finds, [], [{ ...at, id: 'f1', answerBy: '2026-12-20' }], tuesday)[0]?.key).toBe('find:merrow');
  });

  it('law: at most one, and never more than seven in all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 9 }),
        (p, s, n) => {
          const some = suggested(...['ben', 'cy', 'dee', 'eve'].slice(0, s));
          const promised = owed(p);
          const acts = keys({
            ...some,
            ...promised,
            people: [...promised.people, ...some.people],
            firstMessagesThisWeek: n,
          });
          expect(acts.filter((key) => key.startsWith('find:')).length).toBeLessThanOrEqual(n < 8 ? 1 : 0);
          expect(acts.length).toBeLessThanOrEqual(actsAtMost);
          const without = keys({
            ...some,
            ...promised,
            people: [...promised.people, ...some.people],
            firstMessagesThisWeek: n,
            finds: [],
          });
          expect(acts.filter((key) => !key.startsWith('find:'))).toEqual(without);
        },
      ),
    );
  });
});
