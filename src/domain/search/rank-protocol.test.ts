import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerRank, type RankRequest } from './rank-protocol.ts';

const person = (id: number, over: Record<string, unknown> = {}) => ({
  id,
  source: 'contact',
  company: 'Harbor Transit',
  title: 'Service Planner',
  alumni: false,
  messages: { sent: 0, received: 0, lastYearsAgo: null },
  connectedYearsAgo: 4,
  referredBy: [],
  status: 'new',
  touches: 0,
  lastTouchWeek: null,
  lastTalkWeek: null,
  talks: 0,
  checkIns: 0,
  rapport: null,
  ...over,
});

const request = (people: readonly unknown[], over: Record<string, unknown> = {}): RankRequest => ({
  week: 10,
  seeker: { title: 'Teacher', targetRoles: ['Service Planner'] },
  organisations: [{ name: 'Harbor Transit', motivation: 4, posting: false, fit: null, heardOfOpeningWeek: null }],
  people,
  events: [],
  ...over,
});

const order = (asked: RankRequest) => answerRank(asked).ranking.map(({ id }) => id);

test('nobody is asked again who declined, agreed or answered, nor a fourth time, nor in the same week', () => {
  const shut = [
    person(1, { status: 'declined', touches: 1, lastTouchWeek: 3 }),
    person(2, { status: 'scheduled', touches: 1, lastTouchWeek: 3 }),
    person(3, { status: 'awaiting', touches: 1, lastTouchWeek: 3 }),
    person(4, { status: 'contacted', touches: 3, lastTouchWeek: 3 }),
    person(5, { status: 'contacted', touches: 1, lastTouchWeek: 10 }),
    person(6, { status: 'talked', touches: 1, lastTouchWeek: 3, lastTalkWeek: 8, talks: 1 }),
    person(7, { status: 'something new' }),
  ];
  expect(order(request(shut))).toEqual([]);
});

test('recent and repeated contact comes before a tie long silent', () => {
  const often = { sent: 7, received: 6, lastYearsAgo: 0.3 };
  const once = { sent: 1, received: 0, lastYearsAgo: 9 };
  expect(
    order(request([person(1, { messages: once, company: 'A' }), person(2, { messages: often, company: 'B' })])),
  ).toEqual([2, 1]);
});

test('word of an opening, even at a place not on the list, brings its people forward', () => {
  const people = [person(1, { company: 'Mill' }), person(2, { company: 'Bakery' })];
  const heard = [{ week: 9, type: 'heard-of-opening', person: 5, org: 'Bakery' }];
  expect(order(request(people, { events: heard }))).toEqual([2, 1]);
});

test('law: the order of people and their ids are irrelevant', () => {
  const one = fc.record({
    company: fc.constantFrom('Harbor Transit', 'harbor transit ', 'Mill', ''),
    title: fc.constantFrom('', 'Service Planner', 'Director', 'Consultant'),
    alumni: fc.boolean(),
    source: fc.constantFrom('contact', 'search', 'referral'),
    status: fc.constantFrom('new', 'contacted', 'talked', 'declined'),
    touches: fc.integer({ min: 0, max: 3 }),
    lastTouchWeek: fc.integer({ min: 0, max: 10 }),
    lastTalkWeek: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    mutuals: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.constantFrom(undefined, 2, 5.4, 7), (list, budget) => {
      const scores = (people: readonly unknown[]) =>
        answerRank(request(people, { budget })).ranking.map(({ score }) => score);
      const given = list.map((fields, i) => person(i, fields));
      const other = list.map((fields, i) => person(900 - i, fields)).toReversed();
      expect(scores(other)).toEqual(scores(given));
    }),
  );
});

test('law: whatever is missing or of the wrong kind, the answer is a list of finite scores', () => {
  fc.assert(
    fc.property(fc.object(), fc.array(fc.object()), fc.anything(), (extra, people, events) => {
      const asked = {
        ...extra,
        people: [...people, ...people.map((fields, id) => person(id, fields))],
        events,
      } as RankRequest;
      for (const { score } of answerRank(asked).ranking) expect(Number.isFinite(score)).toBe(true);
    }),
  );
  expect(answerRank({}).ranking).toEqual([]);
});

test('small acts wait for a week with room when a first message and no empty hour fit better', () => {
  const followUp = person(2, { company: 'Mill', status: 'contacted', touches: 1, lastTouchWeek: 8 });
  const people = [person(1, { company: 'Bakery' }), person(3, { company: 'Harbor Transit' }), followUp];
  const costs = { new: 1, followUp: 0.4, checkIn: 0.4 };
  const asked = (budget: number) => order(request(people, { budget, costs }));
  expect(new Set(asked(2).slice(0, 2))).toEqual(new Set([1, 3]));
  expect(new Set(asked(1.4).slice(0, 2))).toEqual(new Set([3, 2]));
  expect(asked(2.4)).toEqual(order(request(people)));
});
