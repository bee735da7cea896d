import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutNetwork } from './lay-out-network.ts';
import { eachWithin, indexPoints, nearestTo } from './near.ts';
import { closestFirst, type Network, placeNumbers, placesOf } from './network.ts';
import { packCircles } from './pack-circles.ts';
import { nearestWayIn, throughWhom } from './through-whom.ts';
import { nextThatWay } from './walk.ts';

interface Someone {
  readonly id: string;
  readonly name: string;
  readonly closeness: number;
  readonly at: number;
}

/** Places of both kinds with their people, shuffled by nobody: the order they are given in. */
function aNetwork(
  organizations: readonly { name: string; love: number | null; place: number }[],
  employers: readonly string[],
  people: readonly Someone[],
  more: Partial<Network> = {},
): Network {
  const at = (n: number) => people.filter((one) => one.at === n);
  const inOrder = [...organizations.keys(), ...employers.map((_, i) => organizations.length + i)].flatMap(at);
  return {
    organizations: organizations.map((one, i) => ({ ...one, id: `o-${one.name}`, people: at(i).length, maybe: [] })),
    employers: { name: [...employers], people: employers.map((_, i) => at(organizations.length + i).length) },
    people: {
      id: inOrder.map((one) => one.id),
      name: inOrder.map((one) => one.name),
      closeness: inOrder.map((one) => one.closeness),
    },
    titles: [],
    dealt: [],
    named: [],
    left: [],
    referrals: [],
    ...more,
  };
}

const facts = fc
  .record({
    organizations: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
    employers: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
    people: fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 0, max: 500 }), closeness: fc.integer({ min: 0, max: 9 }), at: fc.nat(13) }),
      {
        maxLength: 60,
        selector: ({ id }) => id,
      },
    ),
  })
  .map(({ organizations, employers, people }) => {
    const count = Math.max(1, organizations.length + employers.length);
    return {
      organizations: organizations.map((n) => ({ name: `Org ${n}`, love: n % 5 === 4 ? null : n % 5, place: n })),
      employers: employers.map((n) => `Employer ${n}`),
      people: people.map((p) => ({ id: `p${p.id}`, name: `N ${p.id % 7}`, closeness: p.closeness, at: p.at % count })),
    };
  })
  .filter(({ organizations, employers }) => organizations.length + employers.length > 0);

describe('the picture', () => {
  test('law: the same facts give the same picture, in whatever order they come', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), ({ organizations, employers, people }, chance) => {
        const shuffle = <T>(list: readonly T[]) =>
          list.map((one) => ({ one, by: chance.next().value ?? 0 })).sort((a, b) => a.by - b.by);
        const one = aNetwork(organizations, employers, people);
        const orgs = shuffle(organizations.map((value, was) => ({ value, was })));
        const emps = shuffle(employers.map((value, was) => ({ value, was })));
        const now = new Map([
          ...orgs.map(({ one: { was } }, i) => [was, i] as const),
          ...emps.map(({ one: { was } }, i) => [organizations.length + was, organizations.length + i] as const),
        ]);
        const other = aNetwork(
          orgs.map(({ one: { value } }) => value),
          emps.map(({ one: { value } }) => value),
          shuffle(people).map(({ one: person }) => ({ ...person, at: now.get(person.at) ?? 0 })),
        );
        expect(standing(other)).toEqual(standing(one));
      }),
      { numRuns: 60 },
    );
  });

  test('law: nobody stands on somebody else, and every place keeps its own water', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(0.6, 1, 1.8), ({ organizations, employers, people }, wide) => {
        const network = aNetwork(organizations, employers, people);
        const { places, x, y } = layOutNetwork(network, wide);
        for (const [i, a] of places.entries())
          for (const b of places.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
        const numbers = placeNumbers(placesOf(network));
        for (let a = 0; a < x.length; a += 1) {
          const place = places[numbers[a] ?? 0];
          expect(Math.hypot((x[a] ?? 0) - (place?.x ?? 0), (y[a] ?? 0) - (place?.y ?? 0))).toBeLessThanOrEqual(
            place?.radius ?? 0,
          );
          for (let b = a + 1; b < x.length; b += 1)
            expect(Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))).toBeGreaterThan(4);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the closest at an organization stands on the shore that faces her', () => {
    const people = [
      { id: 'a', name: 'Ana', closeness: 1, at: 0 },
      { id: 'b', name: 'Ben', closeness: 8, at: 0 },
      { id: 'c', name: 'Cleo', closeness: 2, at: 0 },
    ];
    const network = aNetwork([{ name: 'Metro Rail', love: 3, place: 1 }], [], people);
    const { x, y } = layOutNetwork(network);
    const far = [0, 1, 2].map((i) => Math.hypot(x[i] ?? 0, y[i] ?? 0));
    expect(Math.min(...far)).toBe(far[1]);
  });

  test('what she loves most lies nearest to her', () => {
    const organizations = Array.from({ length: 12 }, (_, i) => ({ name: `Org ${i}`, love: 2, place: i + 1 }));
    const { places } = layOutNetwork(aNetwork(organizations, [], []));
    const far = places.map(({ x, y }) => Math.hypot(x, y));
    expect(far[0]).toBeCloseTo(Math.min(...far));
    expect(far[11]).toBeGreaterThan(far[0] ?? 0);
  });

  test('a map of nobody and nowhere is her own place', () => {
    const { places, left, right } = layOutNetwork(aNetwork([], [], []));
    expect(places).toEqual([]);
    expect(right).toBeGreaterThan(left);
  });

  test('law: circles never overlap, however large and small stand together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 300, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.6, 1, 1.8),
        (radii, wide) => {
          const circles = packCircles(radii, wide);
          for (const [i, a] of circles.entries())
            for (const b of circles.slice(i + 1))
              expect(Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r).toBeGreaterThan(-1e-3);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('finding the way', () => {
  test('law: whoever is nearest is found, as if everybody had been looked at', () => {
    const point = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 80 }),
        point,
        fc.integer({ min: 1, max: 300 }),
        (points, [px, py], reach) => {
          const [x, y] = [0, 1].map((side) => Float32Array.from(points.map((p) => p[side] ?? 0)));
          if (!x || !y) return;
          const far = points.map(([ax, ay]) => (ax - px) ** 2 + (ay - py) ** 2);
          const least = Math.min(...far, Number.POSITIVE_INFINITY);
          const wanted = least < reach * reach ? far.indexOf(least) : null;
          const index = indexPoints(x, y);
          expect(nearestTo(index, px, py, reach)).toBe(wanted);
          const seen = new Set<number>();
          eachWithin(index, px - reach, py - reach, px + reach, py + reach, (i) => seen.add(i));
          for (const [i, [ax, ay]] of points.entries())
            if (Math.abs(ax - px) <= reach && Math.abs(ay - py) <= reach) expect(seen.has(i)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('an arrow goes to the next place that way, and nowhere when there is none', () => {
    const points: [number, { x: number; y: number }][] = [
      [0, { x: 100, y: 10 }],
      [1, { x: 60, y: 90 }],
      [2, { x: -50, y: 0 }],
    ];
    const from = { x: 0, y: 0 };
    expect(nextThatWay(from, points, 'right')).toBe(0);
    expect(nextThatWay(from, points, 'left')).toBe(2);
    expect(nextThatWay(from, points, 'down')).toBe(1);
    expect(nextThatWay(from, points, 'up')).toBeNull();
  });
});

describe('through whom', () => {
  const people = [
    { id: 'a', name: 'Ana', closeness: 0, at: 0 },
    { id: 'b', name: 'Ben', closeness: 6, at: 0 },
    { id: 'c', name: 'Cleo', closeness: 2, at: 0 },
    { id: 'd', name: 'Dov', closeness: 5, at: 1 },
  ];
  const network = aNetwork([{ name: 'Metro Rail', love: 3, place: 1 }], ['City Works'], people);

  test('whoever named a person comes before a colleague; a colleague must be closer, and warm', () => {
    const named = { ...network, referrals: [{ from: 3, to: 0 }] };
    expect(throughWhom(named, placesOf(named))).toEqual([
      { person: 3, how: 'named' },
      null,
      { person: 1, how: 'colleague' },
      null,
    ]);
  });

  test('nobody is led through a person who is not to be written to', () => {
    const left = { ...network, left: [1] };
    expect(throughWhom(left, placesOf(left))).toEqual([null, null, null, null]);
  });

  test('the nearest way in is the closest at an organization whom she has not dealt with', () => {
    expect(nearestWayIn(network, placesOf(network))).toBe(1);
    expect(nearestWayIn({ ...network, dealt: [{ person: 1, standing: 'waiting' }] }, placesOf(network))).toBe(2);
    expect(nearestWayIn({ ...network, left: [0, 1, 2] }, placesOf(network))).toBeNull();
  });

  test('who is closest stands first, equals by name', () => {
    const [place] = placesOf(network);
    expect(place && closestFirst(network, place)).toEqual([1, 2, 0]);
  });
});

/** Where everybody stands, by id. */
function standing(network: Network) {
  const { x, y, places } = layOutNetwork(network, 1.5);
  const at = (i: number) => [x[i], y[i]];
  const people = network.people.id.map((id, i) => [id, at(i)] as const);
  const named = placesOf(network).map(({ kind, name }, i) => [`${kind} ${name}`, places[i]] as const);
  return Object.fromEntries([...people, ...named].sort(([a], [b]) => (a < b ? -1 : 1)));
}
