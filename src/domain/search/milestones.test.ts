import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { type Happened, type MilestoneFacts, milestones, type Naming } from './milestones.ts';

const one = (id: string, on: Day, personId: string | null = 'ada', more: Partial<Happened> = {}): Happened => ({
  id,
  on,
  at: `${on}T10:00`,
  personId,
  opportunityId: null,
  organization: '',
  ...more,
});
const naming = (id: string, on: Day, from: string, to: string): Naming => ({ ...one(id, on, from), namedId: to });
const nothing: MilestoneFacts = {
  messages: [],
  replies: [],
  conversations: [],
  referrals: [],
  openings: [],
  interviews: [],
  offers: [],
  names: new Map([
    ['ada', 'Ada Lindt'],
    ['ben', 'Ben Okoye'],
    ['cy', 'Cy Marsh'],
  ]),
};
const said = (facts: Partial<MilestoneFacts>, today = '2026-12-31') =>
  milestones({ ...nothing, ...facts }, today).map(({ sentence }) => sentence);

describe('along the way', () => {
  it('says nothing as long as nothing happened', () => {
    expect(said({})).toEqual([]);
  });
  it('says each first thing with the person it came with', () => {
    expect(
      said({
        messages: [one('m2', '2026-11-04', 'ben'), one('m1', '2026-11-02')],
        replies: [one('r1', '2026-11-05')],
        conversations: [one('c1', '2026-11-09')],
      }),
    ).toEqual([
      'Your first message went out, to Ada Lindt.',
      'The first answer came, from Ada Lindt.',
      'You had your first conversation, with Ada Lindt.',
    ]);
  });
  it('knows when somebody who was named to her names the next', () => {
    expect(
      said({ referrals: [naming('x', '2026-11-10', 'ada', 'ben'), naming('y', '2026-11-20', 'ben', 'cy')] }),
    ).toEqual([
      'Ada Lindt was the first to name someone to you: Ben Okoye.',
      'Ben Okoye, who was named to you, named the next: Cy Marsh. One conversation now leads to another by itself.',
    ]);
  });
  it('does not take two names by the same person for a chain', () => {
    expect(
      said({ referrals: [naming('x', '2026-11-10', 'ada', 'ben'), naming('y', '2026-11-20', 'ada', 'cy')] }),
    ).toHaveLength(1);
  });
  it('says openings, interviews and offers with their place', () => {
    expect(
      said({
        openings: [one('o', '2026-11-10', 'ada', { organization: 'Fernvale' })],
        interviews: [one('i', '2026-11-15', null, { organization: 'Fernvale' })],
        offers: [one('f', '2026-11-25', null, { organization: 'Fernvale' })],
      }),
    ).toEqual([
      'You heard of the first opening at Fernvale, from Ada Lindt.',
      'You had your first interview at Fernvale.',
      'The first offer came, from Fernvale.',
    ]);
  });
  it('leaves out what is still to come', () => {
    expect(said({ interviews: [one('i', '2026-11-15', null)] }, '2026-11-14')).toEqual([]);
  });

  const facts = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 140 }).map(
    (days): MilestoneFacts => ({
      ...nothing,
      conversations: days.map((n, i) => one(`c${i}`, addDays('2026-01-01', n))),
    }),
  );
  it('law: the conversations 10, 25, 50, 75, 100 and 125 have their sentence, each once, and the order of facts is of no account', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const found = milestones(all, '2026-12-31');
        const keys = found.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const reached = [10, 25, 50, 75, 100, 125].filter((n) => n <= all.conversations.length);
        expect(keys.filter((key) => key.startsWith('conversations:'))).toEqual(
          reached.map((n) => `conversations:${n}`),
        );
        expect(milestones({ ...all, conversations: [...all.conversations].reverse() }, '2026-12-31')).toEqual(found);
        for (const { sentence } of found) expect(sentence).toMatch(/^[^!]*\.$/);
      }),
    );
  });
  it('law: a milestone once reached stays on its day, whatever comes later', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 200 }), (all, n) => {
        const day = addDays('2026-01-01', n);
        const then = milestones(all, day);
        const now = milestones(all, '2026-12-31').filter(({ on }) => on <= day);
        expect(now).toEqual(then);
      }),
    );
  });
});
