import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RankableOrganization, rankOrganizations } from './rank-organizations.ts';

const organization = (more: Partial<RankableOrganization> & { id: string }): RankableOrganization => ({
  name: more.id,
  love: 1,
  peopleKnown: 0,
  hasReferral: false,
  openingSign: '',
  lockedPlace: null,
  movedAfter: null,
  ...more,
});
const order = (list: readonly RankableOrganization[]) =>
  rankOrganizations(list)
    .map((one) => one.id)
    .join(' ');
const someList = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(id),
        love: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null),
        peopleKnown: fc.nat(5),
        hasReferral: fc.boolean(),
        openingSign: fc.constantFrom('', 'They posted a job.'),
        lockedPlace: fc.option(fc.integer({ min: 1, max: 8 })),
        movedAfter: fc.option(fc.constantFrom('', ...'abcdefgh')),
      }),
    ),
  ),
);

describe('the order of organizations', () => {
  it('love first, then a way in, then a sign of opening, then the name', () => {
    const list = [
      organization({ id: 'known', love: 2, peopleKnown: 4 }),
      organization({ id: 'loved', love: 3 }),
      organization({ id: 'referred', love: 2, hasReferral: true }),
      organization({ id: 'b', love: 1 }),
      organization({ id: 'hiring', love: 1, openingSign: 'They posted a job.' }),
      organization({ id: 'a', love: 1 }),
    ];
    expect(order(list)).toBe('loved referred known hiring a b');
    expect(rankOrganizations(list)[2]?.because).toBe('You would like it very much; you know 4 people there.');
  });
  it('one she has said nothing about stands above one she said no to', () => {
    expect(order([organization({ id: 'a', love: 0 }), organization({ id: 'b', love: null })])).toBe('b a');
  });
  it('a hand move follows its neighbor, a lock keeps its place', () => {
    const list = [
      organization({ id: 'a', love: 3 }),
      organization({ id: 'b', love: 2 }),
      organization({ id: 'c', love: 1, movedAfter: 'a' }),
      organization({ id: 'd', love: 0, lockedPlace: 1 }),
    ];
    expect(order(list)).toBe('d a c b');
  });
  it('two that wait for each other stand where they would anyway', () => {
    expect(order([organization({ id: 'a', movedAfter: 'b' }), organization({ id: 'b', movedAfter: 'a' })])).toBe('a b');
  });
  it('law: everyone once, input order irrelevant, a lone lock within reach holds', () => {
    fc.assert(
      fc.property(someList, fc.integer(), (list, seed) => {
        const shuffled = [...list].sort(
          (a, b) => ((a.id.charCodeAt(0) * 31 + seed) % 7) - ((b.id.charCodeAt(0) * 31 + seed) % 7),
        );
        const ranked = rankOrganizations(list);
        expect(rankOrganizations(shuffled)).toEqual(ranked);
        expect(ranked.map((one) => one.id).sort()).toEqual(list.map((one) => one.id).sort());
        expect(ranked.map((one) => one.place)).toEqual(list.map((_, at) => at + 1));
        const locks = list.filter((one) => one.lockedPlace !== null);
        if (locks.length === 1 && locks[0])
          expect(ranked.find((one) => one.id === locks[0]?.id)?.place).toBe(
            Math.min(locks[0].lockedPlace ?? 1, list.length),
          );
      }),
    );
  });
});
