import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutPicture } from '#domain/referrals/picture-layout.ts';
import { personChosen } from './chosen.ts';
import { type ChainPerson, type ChainRead, familyOf } from './family.ts';
import { labelsThatFit } from './labels-that-fit.ts';
import { markAt } from './mark-at.ts';
import { onlyThese, pictureFactsOf } from './picture-of.ts';
import { savedPicture } from './saved-picture.ts';
import { sayOpenings, sayOwedTo } from './say-person.ts';
import { fitView, strip, viewOf } from './view.ts';

const tom: ChainPerson = {
  id: 'tom',
  name: 'Tom Okafor',
  title: 'Planner',
  organization: 'Metro Rail',
  organizationId: 'metro',
  generation: 0,
  on: '2026-11-01',
  conversations: 1,
  talks: ['2026-11-01'],
  lastTalkOn: '2026-11-01',
  state: 'talked',
  isOpen: true,
  owed: [{ text: 'Send the article', dueOn: '2026-11-20' }],
  parentId: null,
  row: 0,
};
const priya: ChainPerson = {
  ...tom,
  id: 'priya',
  name: 'Priya Raman',
  talks: [],
  state: 'named',
  owed: [],
  parentId: 'tom',
  row: 1,
};
const chain: ChainRead = {
  nodes: [tom, priya],
  edges: [{ from: 'tom', to: 'priya', on: '2026-11-01', mayUseName: 'yes' }],
  openings: [
    {
      id: 'planner',
      title: 'Planner at Harbor Transit',
      organization: 'Harbor Transit',
      organizationId: null,
      personId: 'priya',
      heardOn: '2026-11-10',
      stage: 'heard',
      isOffer: false,
      path: ['tom', 'priya'],
      sentence: 'It began with Tom Okafor.',
    },
  ],
  organizations: [{ id: 'metro', name: 'Metro Rail' }],
  pathTo: [],
  sentence: '',
};
const layout = layOutPicture(pictureFactsOf(chain, '2026-11-22'));

describe('the picture on the page', () => {
  test('a press on a name or its dot chooses the person, one on a door the opening, one on bare paper nobody', () => {
    const { x, y } = layout.people.get('priya') ?? { x: 0, y: 0 };
    expect(markAt(layout, { x: x + 60, y: y - 30 }, 1)).toEqual({ kind: 'person', id: 'priya' });
    const door = layout.openings[0] ?? { x: 0, y: 0 };
    expect(markAt(layout, { x: door.x, y: door.y }, 1)).toEqual({ kind: 'opening', id: 'planner' });
    expect(markAt(layout, { x: 9000, y: 9000 }, 1)).toBeNull();
  });
  test('an opening stands on who told of it; an opening or person left out stands on nobody', () => {
    expect(personChosen({ kind: 'opening', id: 'planner' }, chain)).toBe('priya');
    const pruned = onlyThese(chain, new Set(['tom']));
    expect(pruned.openings).toEqual([]);
    expect(personChosen({ kind: 'opening', id: 'planner' }, pruned)).toBeNull();
    expect(personChosen({ kind: 'person', id: 'priya' }, pruned)).toBeNull();
  });
  test('a way is shown whole, below the months, and never larger than natural', () => {
    const paper = { shape: 'time' as const, width: 4000, height: 2000 };
    const window = { width: 900, height: 450 };
    const part = { left: 1000, right: 2200, top: 400, bottom: 900 };
    const { x, y, size } = viewOf(part, paper, window);
    expect(part.left * size + x).toBeGreaterThanOrEqual(0);
    expect(part.right * size + x).toBeLessThanOrEqual(window.width);
    expect(part.top * size + y).toBeGreaterThanOrEqual(strip);
    expect(part.bottom * size + y).toBeLessThanOrEqual(window.height);
    expect(viewOf({ ...part, right: 1010, bottom: 410 }, paper, window).size).toBe(1);
    expect(fitView(paper, window).y).toBeGreaterThanOrEqual(strip);
  });
  test('law: names that fit never stand on each other, and the weightiest is among them', () => {
    const wish = fc.record({
      x: fc.nat(4000),
      y: fc.nat(2000),
      weight: fc.nat(50),
      letters: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.array(wish, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        (raw, size) => {
          const wishes = raw.map((one, at) => ({ ...one, id: `p${at}` }));
          const fits = labelsThatFit(wishes, size);
          const shown = wishes.filter(({ id }) => fits.has(id));
          const most = Math.max(...wishes.map(({ weight }) => weight));
          expect(shown.some(({ weight }) => weight === most)).toBe(true);
          for (const a of shown)
            for (const b of shown)
              if (a !== b && a.x <= b.x)
                expect(
                  Math.abs(a.y - b.y) * size >= 20 || (b.x - a.x) * size >= Math.min(20, a.letters) * 7.9 + 14,
                ).toBe(true);
          expect(labelsThatFit([...wishes].reverse(), size)).toEqual(fits);
        },
      ),
    );
  });
  test('what is owed is said with its day, and which opening they told of', () => {
    expect(sayOwedTo(tom, '2026-11-22')).toBe('You promised: Send the article (since Nov 20).');
    expect(sayOwedTo(priya, '2026-11-22')).toBe('');
    expect(sayOpenings(chain.openings)).toBe('They told you of “Planner at Harbor Transit”.');
    expect(familyOf(chain.nodes).roots).toHaveLength(1);
  });
});

describe('the saved picture', () => {
  test('names nobody and no place until ticked, and never tells what was promised', () => {
    const { svg } = savedPicture(chain, { people: false, organizations: false }, '2026-11-22');
    for (const word of ['Okafor', 'Priya', 'Raman', 'Metro Rail', 'Harbor', 'promise']) expect(svg).not.toContain(word);
    expect(svg).toContain('a planner');
    expect(svg).toContain('An opening');
  });
  test('says the names that were ticked, and only those', () => {
    const people = savedPicture(chain, { people: true, organizations: false }, '2026-11-22').svg;
    expect(people).toContain('Tom Okafor');
    expect(people).not.toMatch(/Metro Rail|Harbor/);
    const places = savedPicture(chain, { people: false, organizations: true }, '2026-11-22').svg;
    expect(places).toContain('Metro Rail');
    expect(places).not.toContain('Okafor');
  });
});
