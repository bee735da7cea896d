import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '#domain/referrals/shorten.ts';
import { branchPath } from './branch.ts';
import { type ChainPerson, familyOf, namedLast, stepFrom, wayTo } from './family.ts';
import { layOutTall, layOutWide } from './lay-out.ts';
import { personAt } from './person-at.ts';
import { sayNext, sayPerson } from './say-person.ts';
import { bringIn, fitView, zoomAt } from './view.ts';

function person(
  id: string,
  parentId: string | null,
  generation: number,
  row: number,
  more: Partial<ChainPerson> = {},
): ChainPerson {
  return {
    id,
    name: `${id} Example`,
    title: 'Planner',
    organization: 'Harbor Transit',
    organizationId: null,
    generation,
    on: '2026-11-01',
    conversations: 0,
    talks: [],
    lastTalkOn: null,
    isOpen: true,
    owed: [],
    state: 'named',
    parentId,
    row,
    ...more,
  };
}

// Tom named Priya and Mei; Priya named Samuel. Jo stands alone.
const tom = person('Tom', null, 0, 0, { state: 'talked', conversations: 2, lastTalkOn: '2026-11-20' });
const priya = person('Priya', 'Tom', 1, 1, { state: 'talked', conversations: 1, lastTalkOn: '2026-11-23' });
const samuel = person('Samuel', 'Priya', 2, 2, { on: '2026-11-23' });
const mei = person('Mei', 'Tom', 1, 3);
const jo = person('Jo', null, 0, 4);
const family = familyOf([jo, samuel, tom, mei, priya]);

/** Any chain: each person named by an earlier one, or by nobody. */
const anyFamily = fc.array(fc.option(fc.nat(1000), { freq: 3 }), { minLength: 1, maxLength: 60 }).map((parents) => {
  const at = parents.map((p, i) => (p === null || i === 0 ? null : p % i));
  const children = at.map((_, i) => at.flatMap((p, j) => (p === i ? [j] : [])));
  const nodes: ChainPerson[] = [];
  const visit = (i: number, generation: number): void => {
    const p = at[i] ?? null;
    nodes.push(person(`p${i}`, p === null ? null : `p${p}`, generation, nodes.length));
    for (const child of children[i] ?? []) visit(child, generation + 1);
  };
  at.forEach((p, i) => {
    if (p === null) visit(i, 0);
  });
  return familyOf(nodes);
});

describe('the family of the chain', () => {
  test('the way to Samuel is Tom, Priya, Samuel', () => {
    expect(wayTo(family, 'Samuel').map(({ id }) => id)).toEqual(['Tom', 'Priya', 'Samuel']);
    expect(wayTo(family, 'nobody')).toEqual([]);
  });
  test('Tom led to three people, near and far', () => {
    expect(family.ledTo.get('Tom')).toBe(3);
    expect(family.ledTo.get('Jo')).toBe(0);
  });
  test('right walks to the first they named, left back to who named them', () => {
    expect(stepFrom(family, 'Tom', 'child')).toBe('Priya');
    expect(stepFrom(family, 'Samuel', 'parent')).toBe('Priya');
    expect(stepFrom(family, 'Tom', 'parent')).toBe('Tom');
  });
  test('down walks to the next sibling, and stays at the end', () => {
    expect(stepFrom(family, 'Priya', 'after')).toBe('Mei');
    expect(stepFrom(family, 'Mei', 'after')).toBe('Mei');
    expect(stepFrom(family, 'Mei', 'before')).toBe('Priya');
  });
  test('the chain goes on with the one named last, never with someone she knew herself', () => {
    expect(namedLast(family)?.id).toBe('Samuel');
    expect(namedLast(familyOf([jo]))).toBeUndefined();
  });
});

describe('the drawing', () => {
  test('law: nobody stands on anybody else, in either shape', () => {
    fc.assert(
      fc.property(anyFamily, (some) => {
        for (const layout of [layOutWide(some), layOutTall(some, 356)]) {
          const places = [...layout.places.values()];
          expect(places).toHaveLength(some.inRows.length);
          for (const a of places)
            for (const b of places)
              if (a !== b) expect(Math.abs(a.x - b.x) > 100 || Math.abs(a.y - b.y) >= 60).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
  test('law: the tall drawing leaves 180 pixels for every name on a phone', () => {
    fc.assert(
      fc.property(anyFamily, (some) => {
        for (const { x } of layOutTall(some, 356).places.values()) expect(x).toBeLessThanOrEqual(356 - 180);
      }),
    );
  });
  test('a person stands in the middle of those they led to', () => {
    const { places } = layOutWide(family);
    expect(places.get('Tom')?.y).toBe(((places.get('Priya')?.y ?? 0) + (places.get('Mei')?.y ?? 0)) / 2);
  });
  test('a press on a name is a press on that person; a press on bare paper is on nobody', () => {
    const layout = layOutWide(family);
    const { x, y } = layout.places.get('Mei') ?? layout.you;
    expect(personAt(layout, { x: x + 80, y: y + 10 }, 1)).toBe('Mei');
    expect(personAt(layout, { x: 5000, y: 5000 }, 1)).toBeNull();
  });
  test('the same branch is drawn the same way every time', () => {
    const draw = () => branchPath({ x: 0, y: 0 }, { x: 244, y: 62 }, 'wide', 'Mei');
    expect(draw()).toBe(draw());
    expect(draw()).not.toBe(branchPath({ x: 0, y: 0 }, { x: 244, y: 62 }, 'wide', 'Priya'));
  });
  test('a very long name is cut with an ellipsis, letters kept whole', () => {
    expect(shorten('Montgomery-Featherstonehaugh', 12)).toBe('Montgomery-…');
    expect(shorten('Mei', 12)).toBe('Mei');
  });
});

describe('moving about', () => {
  const layout = layOutWide(family);
  const window = { width: 920, height: 400 };
  test('zooming keeps what is under the hand under the hand', () => {
    const before = fitView(layout, window);
    const at = { x: 400, y: 200 };
    const after = zoomAt(before, 1.3, at, layout, window);
    expect((at.x - after.x) / after.size).toBeCloseTo((at.x - before.x) / before.size);
  });
  test('law: however often one zooms, the size stays between far and near', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.2, max: 5, noNaN: true })), (steps) => {
        let view = fitView(layout, window);
        for (const by of steps) view = zoomAt(view, by, { x: 10, y: 10 }, layout, window);
        expect(view.size).toBeGreaterThanOrEqual(0.3);
        expect(view.size).toBeLessThanOrEqual(2.5);
      }),
    );
  });
  test('a person in the window stays where they are; one outside is brought in', () => {
    const view = { x: 0, y: 0, size: 1 };
    expect(bringIn(view, { x: 300, y: 200 }, window, 'wide')).toBe(view);
    expect(bringIn(view, { x: 300, y: 900 }, window, 'wide').y).toBe(-560);
  });
});

describe('what is said of a person', () => {
  test('who named them, when you talked, and whom they led to', () => {
    expect(sayPerson(priya, family, '2026-11-24')).toBe(
      'Named by Tom Example 3 weeks ago. You talked yesterday. They led you to one person.',
    );
    expect(sayPerson(tom, family, '2026-11-24')).toMatch(/^Someone you knew yourself\. You talked twice, last Friday/);
  });
  test('where the chain goes on', () => {
    expect(sayNext(samuel, family, '2026-11-24')).toBe(
      'Samuel Example was named to you by Priya Example yesterday. That is where the chain goes on.',
    );
  });
});
