import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, axisIds } from './axes.ts';
import { type FitSignal, rollUp } from './roll-up.ts';
import { type Importances, readImportances, sayShare, sharesFor, usualShares, writeImportances } from './weights.ts';

let count = 0;
function said(
  axis: Axis,
  score: number,
  personId: string | null,
  quote = 'They thank each other out loud.',
): FitSignal {
  count += 1;
  return { id: `s${count}`, axis, about: '', score, quote, personId, on: '2026-11-20' };
}
const axisOf = (signals: readonly FitSignal[], axis: Axis) =>
  rollUp(signals).axes.find((one) => one.axis === axis) ?? expect.fail();

describe('fit, axis by axis', () => {
  it('is unknown while nobody has spoken', () => {
    expect(rollUp([]).axes.map((one) => one.word)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(rollUp([]).overall).toBeNull();
  });

  it('calls one voice one voice, however glad and however often', () => {
    const one = axisOf([said('culture', 5, 'priya'), said('culture', 5, 'priya')], 'culture');
    expect(one).toMatchObject({ word: 'one voice so far', voices: 1, low: 5, high: 5 });
  });

  it.each([
    [[4, 5], 'looks good'],
    [[3, 4], 'looks good'],
    [[1, 2], 'doubtful'],
    [[2, 3], 'doubtful'],
    [[3, 3], 'mixed'],
    [[2, 4], 'mixed'],
  ])('says of two voices giving %j: %s', (scores, word) => {
    expect(
      axisOf(
        scores.map((score, at) => said('culture', score, `p${at}`)),
        'culture',
      ).word,
    ).toBe(word);
  });

  it('shows two voices that differ by two points side by side and averages neither away', () => {
    const found = axisOf(
      [
        said('culture', 2, 'tom', 'Decisions wait for the board.'),
        said('culture', 5, 'priya', 'Anyone may stop a plan.'),
        said('culture', 4, 'samuel'),
      ],
      'culture',
    );
    expect(found).toMatchObject({ word: 'mixed', low: 2, high: 5, voices: 3 });
    expect(found.contradiction?.against.quote).toBe('Decisions wait for the board.');
    expect(found.contradiction?.for.quote).toBe('Anyone may stop a plan.');
  });

  it('does not call one person changing their mind a contradiction', () => {
    expect(axisOf([said('culture', 1, 'tom'), said('culture', 5, 'tom')], 'culture').contradiction).toBeNull();
  });

  it('counts her own impression as a voice of its own', () => {
    expect(axisOf([said('skill', 4, null), said('skill', 4, 'priya')], 'skill').voices).toBe(2);
  });

  it('speaks of the whole from three axes on, as a range, with what is missing', () => {
    const two = [said('skill', 4, 'a'), said('culture', 2, 'a'), said('culture', 4, 'b')];
    expect(rollUp(two).overall).toBeNull();
    const { overall } = rollUp([...two, said('chemistry', 5, 'b')]);
    const { skill, culture, chemistry } = usualShares;
    const total = skill + culture + chemistry;
    expect(overall?.low).toBeCloseTo((4 * skill + 2 * culture + 5 * chemistry) / total);
    expect(overall?.high).toBeCloseTo((4 * skill + 4 * culture + 5 * chemistry) / total);
    expect(overall?.without).toEqual(['background']);
  });
});

const anyLine = fc.record({
  id: fc.uuid(),
  axis: fc.constantFrom(...axisIds),
  about: fc.constantFrom('' as const, 'team' as const, 'manager' as const),
  score: fc.integer({ min: 1, max: 5 }),
  quote: fc.constantFrom('', '  ', 'They ask first.', 'Nobody rushes.'),
  personId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
  on: fc.constantFrom('2026-10-01', '2026-11-01', '2026-11-20'),
});
const lines = fc.uniqueArray(anyLine, { selector: (one) => one.id, maxLength: 20 });
const anyImportances: fc.Arbitrary<Importances> = fc.record({
  skill: fc.constantFrom('none', 'less', 'usual', 'more'),
  background: fc.constantFrom('none', 'less', 'usual', 'more'),
  chemistry: fc.constantFrom('none', 'less', 'usual', 'more'),
  culture: fc.constantFrom('none', 'less', 'usual', 'more'),
});

describe('laws of fit', () => {
  it('law: a further line never makes the voices fewer, on its axis or in all', () => {
    fc.assert(
      fc.property(lines, anyLine, (before, more) => {
        const [was, is] = [rollUp(before), rollUp([...before, { ...more, id: 'more' }])];
        expect(is.voices).toBeGreaterThanOrEqual(was.voices);
        for (const [at, axis] of is.axes.entries())
          expect(axis.voices).toBeGreaterThanOrEqual(was.axes[at]?.voices ?? 0);
      }),
    );
  });

  it('law: the order of the lines does not matter', () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (all, chance) => {
        const keys = new Map(all.map((one) => [one.id, chance.next().value as number]));
        const mixed = [...all].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(rollUp(mixed)).toEqual(rollUp(all));
      }),
    );
  });

  it('law: an axis without a quoted line never gets a number', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const axis of rollUp(all).axes) {
          const quoted = all.some((one) => one.axis === axis.axis && one.quote.trim() !== '');
          expect(axis.low !== null).toBe(quoted);
          expect(axis.high !== null).toBe(quoted);
          expect(axis.word === 'unknown').toBe(!quoted);
        }
      }),
    );
  });

  it('law: what counts how much never changes what an axis says', () => {
    fc.assert(
      fc.property(lines, anyImportances, (all, importances) => {
        expect(rollUp(all, sharesFor(importances)).axes).toEqual(rollUp(all).axes);
      }),
    );
  });

  it('law: the whole is a range within the lowest and highest line', () => {
    fc.assert(
      fc.property(lines, anyImportances, (all, importances) => {
        const { overall } = rollUp(all, sharesFor(importances));
        if (!overall) return;
        expect(overall.low).toBeLessThanOrEqual(overall.high + 1e-9);
        expect(overall.low).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(overall.high).toBeLessThanOrEqual(5 + 1e-9);
      }),
    );
  });
});

describe('how much each axis counts', () => {
  it('is, as long as she says nothing, what the studies found', () => {
    expect(usualShares.skill + usualShares.background).toBeCloseTo(0.32);
    expect(usualShares.culture).toBe(0.25);
    expect(usualShares.chemistry).toBeCloseTo(0.25 + 0.18);
    expect(axisIds.map((axis) => sayShare(usualShares[axis]))).toEqual([
      'counts for about a sixth',
      'counts for about a sixth',
      'counts for about two fifths',
      'counts for about a quarter',
    ]);
  });

  it('law: adds up to one whole, and is read as it was written', () => {
    fc.assert(
      fc.property(anyImportances, (importances) => {
        const shares = sharesFor(importances);
        expect(axisIds.reduce((sum, axis) => sum + shares[axis], 0)).toBeCloseTo(1);
        expect(readImportances(writeImportances(importances))).toEqual(importances);
      }),
    );
  });

  it('is as usual when what was kept cannot be read', () => {
    expect(readImportances('{"skill":"lots"')).toEqual(readImportances(''));
  });
});
