import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#domain/outreach/draft.ts';
import { nextBlank, stretchesOf } from './marks.ts';

function aFinding(part: Partial<Finding>): Finding {
  return {
    rule: '02',
    severity: 'error',
    part: 'body',
    start: 0,
    end: 0,
    phrase: '',
    why: '',
    suggestion: '',
    ...part,
  };
}

describe('marks', () => {
  test('a phrase is marked where it stands and the rest is left plain', () => {
    expect(stretchesOf('any openings there', [aFinding({ start: 4, end: 12 })])).toEqual([
      { start: 0, text: 'any ', mark: null },
      { start: 4, text: 'openings', mark: 'error' },
      { start: 12, text: ' there', mark: null },
    ]);
  });

  test('a blank to fill in is a place to write, not a fault', () => {
    const blank = aFinding({ rule: '13', start: 0, end: 6, phrase: '[when]' });
    expect(stretchesOf('[when] suits', [blank])[0]?.mark).toBe('blank');
  });

  test('where two findings overlap the graver one is shown', () => {
    const marks = stretchesOf('abcdef', [
      aFinding({ severity: 'info', start: 0, end: 6 }),
      aFinding({ severity: 'error', start: 2, end: 4 }),
    ]);
    expect(marks.map((stretch) => stretch.mark)).toEqual(['info', 'error', 'info']);
  });

  test('from the last blank the next one is the first again', () => {
    const one = aFinding({ rule: '13', start: 2, end: 6, phrase: '[day]' });
    const two = aFinding({ rule: '13', start: 9, end: 14, phrase: '[time]' });
    expect(nextBlank([two, one], 2)?.phrase).toBe('[time]');
    expect(nextBlank([two, one], 9)?.phrase).toBe('[day]');
    expect(nextBlank([], 0)).toBeNull();
  });

  test('a blank of the subject comes after the last one of the letter', () => {
    const one = aFinding({ rule: '13', start: 2, end: 6, phrase: '[day]' });
    const subject = aFinding({ rule: '13', part: 'subject', phrase: '[whom they named]' });
    expect(nextBlank([subject, one], -1)?.phrase).toBe('[day]');
    expect(nextBlank([subject, one], 2)?.phrase).toBe('[whom they named]');
    expect(nextBlank([subject], 0)?.part).toBe('subject');
  });

  test('law: the stretches together are the text again, whatever was found in it', () => {
    const finding = fc.record({
      start: fc.nat(40),
      length: fc.nat(20),
      severity: fc.constantFrom('error', 'warning', 'info'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(finding, { maxLength: 6 }), (body, found) => {
        const findings = found.map(({ start, length, severity }) =>
          aFinding({ start, end: start + length, severity: severity as Finding['severity'] }),
        );
        expect(
          stretchesOf(body, findings)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(body);
      }),
    );
  });
});
