import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence, rank, type Spoken } from './confidence.ts';
import { sayStanding } from './say-standing.ts';

const said = (yes: number, no = 0): readonly Spoken[] => [
  ...Array.from({ length: yes }, (_, at) => ({ stance: 'for' as const, personId: `y${at}` })),
  ...Array.from({ length: no }, (_, at) => ({ stance: 'against' as const, personId: `n${at}` })),
];
const spoken = fc.array(
  fc.record({
    stance: fc.constantFrom<Spoken['stance']>('for', 'against'),
    personId: fc.option(fc.constantFrom('ana', 'bo', 'cy', 'di', 'ed', 'flo', 'gus')),
  }),
  { maxLength: 20 },
);

describe('how sure she can be of a role', () => {
  it.each([
    [said(0), 'Nothing heard yet'],
    [said(1), 'One voice for it'],
    [said(0, 1), 'One voice against it'],
    [said(2), 'Leaning yes: 2 for'],
    [said(3), 'Well supported: 3 for'],
    [said(2, 2), 'Mixed: 2 for, 2 against'],
    [said(4, 2), 'Leaning yes: 4 for, 2 against'],
    [said(1, 3), 'Leaning no: 1 for, 3 against'],
    [said(4, 1), 'Well supported: 4 for, 1 against'],
    [said(0, 3), 'Much speaks against it: 3 against'],
  ])('says it in words', (heard, words) => {
    expect(confidence(heard).words).toBe(words);
  });
  it('says of a line that would rule it out whether it is in the way', () => {
    expect(confidence(said(1), 'rules-out').words).toBe('One voice: not in the way');
    expect(confidence(said(1, 2), 'rules-out').words).toBe('Probably in the way: 2 to 1');
  });
  it('one person saying it five times is one voice', () => {
    const five = Array.from({ length: 5 }, () => ({ stance: 'for' as const, personId: 'priya' }));
    expect(confidence(five)).toMatchObject({ level: 'one-for', forVoices: 1 });
  });
  it('her own notes are no voice', () => {
    expect(confidence([{ stance: 'for', personId: null }]).level).toBe('own-notes');
    expect(confidence([...said(1), { stance: 'for', personId: null }]).level).toBe('one-for');
  });
  it('one person who says both makes it mixed, not sure', () => {
    expect(confidence([...said(1), { stance: 'against', personId: 'y0' }]).level).toBe('mixed');
  });
  it('law: more support never lowers it, more against never raises it', () => {
    fc.assert(
      fc.property(spoken, fc.option(fc.string()), (heard, personId) => {
        const now = rank[confidence(heard).level];
        expect(rank[confidence([...heard, { stance: 'for', personId }]).level]).toBeGreaterThanOrEqual(now);
        expect(rank[confidence([...heard, { stance: 'against', personId }]).level]).toBeLessThanOrEqual(now);
      }),
    );
  });
  it('law: neither the order nor saying it again changes anything', () => {
    fc.assert(
      fc.property(spoken, (heard) => {
        expect(confidence([...heard].reverse())).toEqual(confidence(heard));
        expect(confidence([...heard, ...heard])).toEqual(confidence(heard));
      }),
    );
  });
  it('law: for and against are judged alike', () => {
    fc.assert(
      fc.property(spoken, (heard) => {
        const turned = heard.map((one) => ({ ...one, stance: one.stance === 'for' ? 'against' : 'for' }) as const);
        expect(rank[confidence(turned).level]).toBe(0 - rank[confidence(heard).level]);
      }),
    );
  });
});

describe('where a role stands', () => {
  const stands = (heard: readonly Spoken[], ...conditions: (readonly Spoken[])[]) =>
    sayStanding({
      confidence: confidence(heard),
      conditions: conditions.map((one) => confidence(one)),
      dropped: false,
    });
  it('is a guess at first, and says what to do when nothing was written down', () => {
    expect(stands([])).toBe(
      'A guess so far: nobody has spoken for it or against it. Write down what must be true, so that conversations can settle it.',
    );
  });
  it('says who spoke, and how many lines nobody spoke to', () => {
    expect(stands(said(2, 1), said(2, 1), [], said(1))).toBe(
      'Leaning yes: 2 people for it, one person against. 1 of 3 lines is still unheard.',
    );
    expect(stands(said(1), said(1))).toBe(
      'One person spoke for it, and one voice is one data point. Somebody has spoken to what must hold.',
    );
  });
  it('keeps what was said when it is dropped', () => {
    expect(sayStanding({ confidence: confidence(said(3)), conditions: [], dropped: true })).toContain('dropped');
  });
});
