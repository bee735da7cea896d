import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

const today = '2026-11-23';
const aTalk = fc.record({
  who: fc.constantFrom('Priya Raman', 'Tom Okafor', 'Ana Lind'),
  daysAgo: fc.integer({ min: 0, max: 20 }),
  took: fc.boolean(),
  named: fc.array(fc.constantFrom('Ida Berg', 'Mei Ode', 'Noa Levin'), { maxLength: 2 }),
  promised: fc.array(fc.constantFrom('Send the map', 'Read the plan'), { maxLength: 2 }),
  nothingCame: fc.boolean(),
  /** How often the same debrief is sent. */
  times: fc.integer({ min: 1, max: 3 }),
});
type Talk = typeof aTalk extends fc.Arbitrary<infer T> ? T : never;

async function log(dana: Seeker, personId: string, talk: Talk): Promise<string> {
  const heldOn = addDays(today, -talk.daysAgo);
  let conversationId: string | null = null;
  for (let time = 0; time < talk.times; time += 1) {
    const logged: { conversationId: string } = await dana.does('logConversation', {
      personId,
      conversationId,
      heldOn,
      learned: talk.took ? [{ text: 'I would ride the night bus first', theme: 'advice' }] : [],
      promised: talk.promised.map((text) => ({ text, dueOn: addDays(heldOn, 3) })),
      whoElse: talk.named.map((name) => ({ name })),
      nothingCame: talk.nothingCame,
    });
    conversationId = logged.conversationId;
  }
  return conversationId ?? '';
}

describe('the chain of promises', () => {
  it('law: each talk leaves one thank-you due the next day, a word back after two weeks only when there is something to report, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTalk, { minLength: 1, maxLength: 4 }), async (talks) => {
        const dana = await aSeeker();
        try {
          for (const talk of talks) {
            const conversationId = await log(dana, await idOf(dana, talk.who), talk);
            const heldOn = addDays(today, -talk.daysAgo);
            const left = (await dana.does('listPromises', {})).promises.filter(
              (p) => p.conversationId === conversationId,
            );
            const due = (kind: string) => left.filter((p) => p.kind === kind).map((p) => p.dueOn);
            const reports = !talk.nothingCame && (talk.took || talk.named.length > 0);
            expect(due('thank-you')).toEqual([addDays(heldOn, 1)]);
            expect(due('report-back')).toEqual(reports ? [addDays(heldOn, 14)] : []);
            expect(due('promise')).toHaveLength(talk.nothingCame ? 0 : new Set(talk.promised).size);
          }
          const { acts } = await dana.does('getToday', {});
          expect(new Set(acts.map(({ key }) => key)).size).toBe(acts.length);
        } finally {
          await dana.leaves();
        }
      }),
      { numRuns: 15 },
    );
  });

  it('law: keeping a promise clears it, and only it', async () => {
    await fc.assert(
      fc.asyncProperty(aTalk, fc.nat(), async (talk, which) => {
        const dana = await aSeeker();
        try {
          await log(dana, await idOf(dana, talk.who), talk);
          const { promises } = await dana.does('listPromises', {});
          const kept = promises[which % promises.length];
          if (!kept) throw new Error('A talk left nothing to be done.');
          await dana.does('keepPromise', { promiseId: kept.id });
          const open = (await dana.does('listPromises', { openOnly: true })).promises.map(({ id }) => id);
          expect([...open].sort()).toEqual(
            promises
              .map(({ id }) => id)
              .filter((id) => id !== kept.id)
              .sort(),
          );
          const { acts } = await dana.does('getToday', {});
          expect(acts.filter(({ promiseId }) => promiseId === kept.id)).toEqual([]);
        } finally {
          await dana.leaves();
        }
      }),
      { numRuns: 12 },
    );
  });
});

async function idOf(dana: Seeker, name: string): Promise<string> {
  const found = (await dana.does('listPeople', { search: name })).items[0]?.id;
  return found ?? dana.knows(name);
}
