import { describe, expect, test } from 'vitest';
import { aChart, aNetwork } from './a-network.ts';
import { areaSeen, between, fitArea, keepInReach, zoomAt } from './camera.ts';
import { dot, type Pixels, packed } from './dots.ts';
import { wrap } from './lettering.ts';
import { looksOf } from './looks.ts';
import { networkSvg } from './network-svg.ts';
import { seaDot } from './palette.ts';
import { roomTaken } from './room-taken.ts';
import { inkOf, litRoutes, routesOf } from './routes.ts';
import { sayChosen, sayCloseness, sayThrough } from './say-network.ts';
import { islandsOf, underHand, viewOf } from './under-hand.ts';
import { goIn, goOut, walkMap } from './walk-map.ts';

const chart = aChart();
const looks = looksOf(chart);
const room = { width: 900, height: 500 };
const whole = { left: -1000, top: -500, right: 1000, bottom: 500 };

describe('what is in sight', () => {
  test('everything fits, a zoom stays under the hand, and the map never leaves the window', () => {
    const view = fitArea(whole, room);
    const seen = areaSeen(view, room);
    expect(seen.left).toBeLessThan(whole.left);
    expect(seen.bottom).toBeGreaterThan(whole.bottom);
    const nearer = zoomAt(view, 2, 300, 200, whole, room);
    expect((300 - nearer.x) / nearer.size).toBeCloseTo((300 - view.x) / view.size);
    const gone = keepInReach({ ...view, x: 99_999 }, whole, room);
    expect(areaSeen(gone, room).right).toBeGreaterThan(whole.left);
  });

  test('a flight begins where it is and ends where it goes', () => {
    const from = fitArea(whole, room);
    const to = zoomAt(from, 4, 100, 100, whole, room);
    for (const [share, wanted] of [
      [0, from],
      [1, to],
    ] as const) {
      const view = between(from, to, share, room);
      expect(view.x).toBeCloseTo(wanted.x, 3);
      expect(view.size).toBeCloseTo(wanted.size, 6);
    }
  });

  test('it begins with her islands, and leaves what is chosen free of its card', () => {
    const view = fitArea(islandsOf(chart), room);
    for (const at of [0, 1, 2]) {
      const { x = 0, y = 0 } = chart.layout.places[at] ?? {};
      expect(x * view.size + view.x).toBeGreaterThan(0);
      expect(y * view.size + view.y).toBeLessThan(room.height);
    }
    const there = viewOf(chart, looks, { kind: 'person', at: 2 }, view, room, { left: 356, bottom: 0 });
    expect((chart.layout.x[2] ?? 0) * there.size + there.x).toBeCloseTo(356 + (900 - 356) / 2, 1);
  });
});

describe('under the hand', () => {
  const view = { x: 450, y: 250, size: 1 };
  const on = (x: number, y: number) => underHand(chart, looks, view, x * view.size + view.x, y * view.size + view.y);

  test('lie a person, an island, or open water', () => {
    expect(on(chart.layout.x[2] ?? 0, chart.layout.y[2] ?? 0)).toEqual({ kind: 'person', at: 2 });
    const { x = 0, y = 0 } = chart.layout.places[1] ?? {};
    expect(on(x, y)).toEqual({ kind: 'place', at: 1 });
    expect(on(chart.layout.right + 200, 0)).toBeNull();
  });

  test('dots too small to tell apart stand for their place', () => {
    const far = { x: 450, y: 250, size: 0.05 };
    const [x, y] = [(chart.layout.x[0] ?? 0) * far.size + far.x, (chart.layout.y[0] ?? 0) * far.size + far.y];
    expect(underHand(chart, looks, far, x, y)).toEqual({ kind: 'place', at: 0 });
  });
});

describe('by keyboard', () => {
  test('one begins on top of the list, goes in to the closest, and out again', () => {
    const first = walkMap(chart, null, 'right');
    expect(first).toEqual({ kind: 'place', at: 0 });
    expect(goIn(chart, { kind: 'place', at: 0 })).toEqual({ kind: 'person', at: 0 });
    expect(goIn(chart, { kind: 'place', at: 2 })).toBeNull();
    expect(goOut(chart, { kind: 'person', at: 0 })).toEqual({ kind: 'place', at: 0 });
    expect(goOut(chart, { kind: 'place', at: 0 })).toBeNull();
  });

  test('arrows reach every one of her organizations', () => {
    const reached = new Set<number>();
    const open = [walkMap(chart, null, 'right')];
    for (let at = open.pop(); at; at = open.pop()) {
      if (reached.has(at.at)) continue;
      reached.add(at.at);
      for (const way of ['left', 'right', 'up', 'down'] as const) open.push(walkMap(chart, at, way));
    }
    expect([...reached].sort()).toEqual([0, 1, 2]);
  });

  test('someone who hears the map hears who, how close and through whom', () => {
    expect(sayChosen(chart, { kind: 'place', at: 0 })).toBe('Harbor Transit, 2 people. Enter goes in.');
    expect(sayChosen(chart, { kind: 'place', at: 2 })).toBe('City Works, nobody yet.');
    expect(sayChosen(chart, { kind: 'person', at: 1 })).toBe(
      'Samuel Eze, Planner, named to you, Named by Tom Okafor. Enter opens their page.',
    );
    expect([0, 1, 4].map((person) => sayCloseness(chart, person))).toEqual(['Close', 'Named to you', 'A little']);
    expect(sayThrough(chart, 0)).toBe('');
  });
});

describe('what is drawn', () => {
  test('people on islands are green by closeness, the sea is quiet, those dealt with come first', () => {
    expect([...looks.color]).toEqual([3, 0, 3, seaDot, seaDot, seaDot]);
    expect(looks.rank[2]).toBe(0);
    expect(looks.order.at(-1)).toBe(2);
  });

  test('of very many namings each is a thread, a talk stays as it is', () => {
    expect([inkOf('named', 3), inkOf('talked', 900), inkOf('known', 900)]).toEqual([0.38, 0.55, 0.38]);
    expect(inkOf('named', 400)).toBeLessThan(inkOf('named', 100));
    expect(inkOf('named', 100_000)).toBeGreaterThan(0.05);
  });

  test('ways lead to those she talked with, to those she knows, and from who named whom', () => {
    expect(routesOf(chart).map(({ kind }) => kind)).toEqual(['known', 'talked', 'named']);
    expect(litRoutes(chart, { kind: 'person', at: 1 })).toHaveLength(2);
    expect(litRoutes(chart, { kind: 'place', at: 2 }).map(({ kind }) => kind)).toEqual(['maybe']);
    expect(litRoutes(chart, null)).toEqual([]);
  });

  test('names take only room that is free', () => {
    const taken = roomTaken(200, 100);
    const box = { x: 20, y: 20, width: 50, height: 14 };
    expect(taken.isFree(box)).toBe(true);
    taken.take(box);
    expect(taken.isFree({ ...box, x: 60 })).toBe(false);
    expect(taken.isFree({ ...box, x: 90 })).toBe(true);
    expect(taken.isFree({ ...box, x: 180 })).toBe(false);
  });

  test('long names go on several lines, and end in three dots where even those are full', () => {
    const widthOf = (text: string) => text.length;
    expect(wrap('Three Lakes Park District', 12, 3, widthOf)).toEqual(['Three Lakes', 'Park', 'District']);
    expect(wrap('Three Lakes Park District', 12, 2, widthOf)).toEqual(['Three Lakes', 'Park…']);
  });

  test('a dot covers its pixels and none beyond the edge', () => {
    const pixels: Pixels = { width: 9, height: 9, data: new Uint32Array(81) };
    dot(pixels, 4.5, 4.5, 2, packed([10, 20, 30]));
    expect((pixels.data[4 * 9 + 4] ?? 0) >>> 0).toBe(0xff1e140a);
    expect(pixels.data[0]).toBe(0);
    const before = pixels.data.slice();
    dot(pixels, -8, 4, 2, packed([10, 20, 30]));
    dot(pixels, 4, 40, 2, packed([10, 20, 30]));
    expect(pixels.data).toEqual(before);
  });
});

describe('the saved picture', () => {
  const area = islandsOf(chart);

  test('names organizations, and people only when she ticked it', () => {
    const without = networkSvg(chart, { area, chosen: null, withNames: false }).svg;
    expect(without).toContain('Harbor');
    expect(without).not.toMatch(/Priya|Okafor|Eze/);
    expect(networkSvg(chart, { area, chosen: null, withNames: true }).svg).toContain('Tom Okafor');
  });

  test('holds any name as text, never as marks', () => {
    const odd = { ...aNetwork, organizations: aNetwork.organizations.map((one) => ({ ...one, name: '<b>&"\u0000' })) };
    const { svg, width, height } = networkSvg(aChart(odd), { area, chosen: null, withNames: false });
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&lt;b&gt;&amp;&quot;');
    expect(Math.max(width, height)).toBe(1600);
  });

  test('law: the same facts give the same picture', () => {
    const picture = () => networkSvg(aChart(), { area, chosen: { kind: 'person', at: 1 }, withNames: true });
    expect(picture()).toEqual(picture());
  });
});
