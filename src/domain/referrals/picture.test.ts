import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { chainPicture, type PictureWords } from './chain-picture.ts';
import { sayHidden, withoutDeadEnds } from './dead-ends.ts';
import type { PictureFacts, PicturePerson } from './picture-facts.ts';
import { layOutPicture, reach, row } from './picture-layout.ts';
import { wayLine } from './picture-lines.ts';
import { sayWay } from './say-way.ts';
import { inTwoLines } from './shorten.ts';
import { timeScale } from './time-scale.ts';

const person = (id: string, more: Partial<PicturePerson> = {}): PicturePerson => ({
  id,
  bandId: null,
  on: '2026-10-01',
  parentId: null,
  talks: [],
  isOpen: false,
  ...more,
});
const facts = (more: Partial<PictureFacts>): PictureFacts => ({
  people: [],
  referrals: [],
  openings: [],
  bands: [],
  today: '2026-11-22',
  ...more,
});

// Elena named Tom and Jo; Tom was talked with twice and told her of an opening at Harbor.
const search = facts({
  people: [
    person('elena', { talks: ['2026-10-01'] }),
    person('tom', { parentId: 'elena', talks: ['2026-10-20', '2026-11-10'], bandId: 'metro' }),
    person('jo', { parentId: 'elena' }),
  ],
  referrals: [
    { from: 'elena', to: 'tom', on: '2026-10-01' },
    { from: 'elena', to: 'jo', on: '2026-10-01' },
  ],
  openings: [{ id: 'planner', bandId: 'harbor', personId: 'tom', on: '2026-11-10' }],
  bands: [
    { id: 'harbor', name: 'Harbor Transit' },
    { id: 'metro', name: 'Metro Rail' },
    { id: 'nobody', name: 'Nobody There' },
  ],
});

/** Any search: each named by someone before them or by nobody, talked with or not, anywhere. */
const anySearch = fc
  .array(
    fc.record({
      by: fc.option(fc.nat(1000), { freq: 4 }),
      waited: fc.nat(60),
      talks: fc.array(fc.nat(40), { maxLength: 3 }),
      band: fc.nat(4),
      isOpen: fc.boolean(),
      opening: fc.boolean(),
    }),
    { minLength: 1, maxLength: 50 },
  )
  .map((raw): PictureFacts => {
    const days = raw.map(({ waited }) => addDays('2026-01-01', waited * 3));
    const people = raw.map(
      ({ by, talks, band, isOpen }, at): PicturePerson => ({
        id: `p${at}`,
        bandId: band === 0 ? null : `b${band}`,
        on: days[at] ?? null,
        parentId: by === null || at === 0 ? null : `p${by % at}`,
        talks: talks.map((after) => addDays(days[at] ?? '2026-01-01', after)).sort(),
        isOpen,
      }),
    );
    return {
      people,
      referrals: people.flatMap(({ id, parentId, on }) =>
        parentId === null || on === null ? [] : [{ from: parentId, to: id, on }],
      ),
      openings: people.flatMap(({ id, bandId, on }, at) =>
        raw[at]?.opening && on !== null ? [{ id: `o${at}`, bandId, personId: id, on }] : [],
      ),
      bands: [1, 2, 3].map((n) => ({ id: `b${n}`, name: `Place ${n}` })),
      today: '2026-11-22',
    };
  });

describe('the picture of the chain', () => {
  const layout = layOutPicture(search);
  it('flows to the right: whoever was named stands after the conversation in which the name fell', () => {
    const [elena, tom, jo] = ['elena', 'tom', 'jo'].map((id) => layout.people.get(id)?.x ?? 0);
    expect(tom).toBeGreaterThan(elena ?? 0);
    expect(jo).toBeGreaterThan(elena ?? 0);
    expect(layout.people.get('tom')?.laterX[0]).toBeGreaterThan(tom ?? 0);
  });
  it('gives a band to an organization of her list with a person or an opening, and to nobody else', () => {
    expect(layout.bands.map(({ name }) => name)).toEqual(['Metro Rail', 'Harbor Transit', 'Elsewhere']);
  });
  it('lights one way from the first conversation to the opening', () => {
    const way = wayLine(layout, ['elena', 'tom'], layout.openings[0]);
    expect(way.match(/M/g)).toHaveLength(3);
    expect(wayLine(layout, ['elena', 'stranger'])).toBe('');
  });
  it('of one person only is a picture too', () => {
    const alone = layOutPicture(facts({ people: [person('tom')] }));
    expect(alone.people.size).toBe(1);
    expect(alone.bands).toHaveLength(1);
  });
  it('law: the same facts give the same picture, in whatever order they come', () => {
    fc.assert(
      fc.property(anySearch, (some) => {
        const turned: PictureFacts = {
          ...some,
          people: [...some.people].reverse(),
          referrals: [...some.referrals].reverse(),
          openings: [...some.openings].reverse(),
          bands: [...some.bands].reverse(),
        };
        const byId = (facts: PictureFacts) => {
          const made = layOutPicture(facts);
          return { ...made, people: [...made.people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
        };
        expect(byId(turned)).toEqual(byId(some));
      }),
      { numRuns: 60 },
    );
  });
  it('law: nobody stands on anybody, everyone stands in their band, and every way runs forward', () => {
    fc.assert(
      fc.property(anySearch, (some) => {
        const made = layOutPicture(some);
        const all = [...made.people.values(), ...made.openings];
        expect(all).toHaveLength(some.people.length + some.openings.length);
        for (const a of all) {
          const band = made.bands[a.band];
          expect(a.y).toBeGreaterThan(band?.top ?? Number.POSITIVE_INFINITY);
          expect(a.y).toBeLessThan((band?.top ?? 0) + (band?.height ?? 0));
          expect(a.x).toBeLessThan(made.width);
          for (const b of all) if (a !== b && a.y === b.y) expect(Math.abs(a.x - b.x)).toBeGreaterThan(reach - 60);
          for (const b of all) if (a.y !== b.y) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(row);
        }
        for (const { to, x, isFirst } of made.referrals)
          if (isFirst) expect(made.people.get(to)?.arrivesX).toBeGreaterThan(x);
      }),
      { numRuns: 60 },
    );
  });
});

describe('time along the paper', () => {
  it('names the months, the year once and again in January', () => {
    const { months } = timeScale(['2026-11-10', '2026-12-20', '2027-02-03'], 20);
    expect(months.map(({ label }) => label)).toEqual(['November 2026', 'December', 'January 2027', 'February']);
  });
  it('folds a long quiet stretch', () => {
    expect(timeScale(['2026-01-01', '2026-01-15'], 10).width).toBe(140);
    expect(timeScale(['2026-01-01', '2026-07-01'], 10).width).toBeLessThan(500);
  });
  it('law: a later day never stands further left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { minLength: 1, maxLength: 30 }), fc.nat(1000), fc.nat(1000), (all, a, b) => {
        const { xOf } = timeScale(
          all.map((n) => addDays('2025-01-01', n)),
          7,
        );
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((n) => addDays('2025-01-01', n)) as [string, string];
        expect(xOf(late)).toBeGreaterThanOrEqual(xOf(early));
      }),
    );
  });
});

describe('only what led somewhere', () => {
  it('keeps the way to an opening and leaves out a name that was let rest', () => {
    const { facts: pruned, hidden } = withoutDeadEnds(search);
    expect(pruned.people.map(({ id }) => id)).toEqual(['elena', 'tom']);
    expect(hidden).toBe(1);
    expect(sayHidden(hidden)).toBe('One person is left out: that branch has led no further so far.');
  });
  it('keeps a branch that is still open, and one that led to a further conversation', () => {
    const open = facts({
      people: [person('elena', { talks: ['2026-10-01'] }), person('jo', { parentId: 'elena', isOpen: true })],
    });
    expect(withoutDeadEnds(open).hidden).toBe(0);
    const further = facts({ people: [person('elena'), person('jo', { parentId: 'elena', talks: ['2026-10-09'] })] });
    expect(withoutDeadEnds(further).facts.people.map(({ id }) => id)).toEqual(['elena']);
  });
  it('law: whoever stays has everyone on their way beside them, and no opening is lost', () => {
    fc.assert(
      fc.property(anySearch, (some) => {
        const { facts: pruned, hidden } = withoutDeadEnds(some);
        const ids = new Set(pruned.people.map(({ id }) => id));
        for (const { parentId } of pruned.people) if (parentId !== null) expect(ids.has(parentId)).toBe(true);
        expect(pruned.openings).toHaveLength(some.openings.length);
        expect(hidden).toBe(some.people.length - pruned.people.length);
      }),
    );
  });
});

describe('the picture as a file', () => {
  const shown: PictureWords = {
    title: 'Who led to whom',
    sentence: 'Two people & more.',
    personOf: (id) => ({ name: `<${id}>`, place: '', state: 'talked', isOwed: id === 'tom' }),
    openingOf: () => ({ title: 'Planner', isOffer: false }),
    bandName: ({ name }) => name,
    lit: [],
  };
  it('says only the words it was given, escaped', () => {
    const { svg, width, height } = chainPicture(layOutPicture(search), shown);
    expect(svg).toContain('&lt;tom&gt;');
    expect(svg).toContain('Two people &amp; more.');
    expect(svg).not.toContain('<tom>');
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).not.toMatch(/href|url\(|<style|<script/);
  });
  it('explains only the marks that are in it', () => {
    const { svg } = chainPicture(layOutPicture(search), shown);
    expect(svg).toContain('A promise to keep');
    expect(svg).toContain('An opening');
    expect(svg).not.toContain('An offer');
  });
});

describe('words in the picture', () => {
  it('says how it began, with whom and when', () => {
    const elena = { name: 'Elena Duarte', talk: { on: '2026-10-16', channel: 'coffee' } };
    expect(sayWay(elena, 3, '2026-11-22')).toBe(
      'It began with coffee with Elena Duarte on October 16; 3 conversations led here.',
    );
    expect(sayWay({ ...elena, talk: { on: '2025-10-16', channel: 'phone' } }, 1, '2026-11-22')).toBe(
      'It began with a call with Elena Duarte on October 16, 2025.',
    );
    expect(sayWay({ name: 'Tom Okafor', talk: null }, 0, '2026-11-22')).toBe('It began with Tom Okafor.');
  });
  it('breaks a long title between words, never beyond two lines', () => {
    expect(inTwoLines('Community engagement manager', 24)).toEqual(['Community engagement', 'manager']);
    expect(inTwoLines('Donaudampfschifffahrtsgesellschaft', 12)).toEqual(['Donaudampfs…']);
    expect(inTwoLines('Planner', 24)).toEqual(['Planner']);
  });
});
