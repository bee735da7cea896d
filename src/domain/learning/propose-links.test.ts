import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SaidPair, seen, unseen } from '#test/fixtures/learning/said-pairs.ts';
import { clauses, denies, mattersIn } from './matters.ts';
import { type Heard, pairKey, proposeLinks, relateTexts } from './propose-links.ts';
import { sayVoices, voicesOf } from './voices.ts';

const heard = (id: string, text: string, more: Partial<Heard> = {}): Heard => ({
  id,
  text,
  theme: 'culture',
  on: '2026-11-02',
  personId: id,
  organizationId: 'harbor',
  roleId: null,
  ...more,
});
const overtime = heard('a', 'Expect overtime most weeks.');
const none = heard('b', 'Nobody works overtime here.', { on: '2026-11-09' });

describe('what may agree or contradict', () => {
  it('is proposed with a reason when two people speak of the same place', () => {
    expect(proposeLinks([none, overtime])).toEqual([
      {
        kind: 'contradicts',
        a: 'a',
        b: 'b',
        because: 'Both speak of how long the days are: one says the hours are long, the other the day ends on time.',
      },
    ]);
  });
  it('is not proposed across two places where the matter is the place', () => {
    expect(proposeLinks([overtime, { ...none, organizationId: 'northline' }])).toEqual([]);
    const role = { roleId: 'planner', theme: 'entry' };
    const degree = heard('c', 'You need a planning degree.', role);
    const noDegree = heard('d', 'No degree needed.', { ...role, organizationId: 'northline' });
    expect(proposeLinks([degree, noDegree])).toHaveLength(1);
  });
  it('one person does not agree with themselves, but may have said otherwise before', () => {
    const again = heard('e', 'We stay late a lot.', { personId: 'a' });
    expect(proposeLinks([overtime, again])).toEqual([]);
    expect(proposeLinks([overtime, { ...none, personId: 'a' }])).toHaveLength(1);
  });
  it('what she decided is not proposed again', () => {
    expect(proposeLinks([overtime, none], new Set([pairKey('b', 'a')]))).toEqual([]);
  });
  it('law: the order does not matter, and every reason is a sentence', () => {
    const texts = seen.flatMap(({ a, b, theme }) => [
      [a, theme],
      [b, theme],
    ]);
    const many = fc.uniqueArray(fc.integer({ min: 0, max: texts.length - 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(many, (picked) => {
        const all = picked.map((at) => heard(`i${at}`, texts[at]?.[0] ?? '', { theme: texts[at]?.[1] ?? '' }));
        const found = proposeLinks(all);
        expect(proposeLinks([...all].reverse())).toEqual(found);
        for (const { because } of found) expect(because).toMatch(/^Both .+\.$/);
      }),
      { numRuns: 40 },
    );
  });
});

/** How often the rule is right on pairs labelled by hand. */
function measured(pairs: readonly SaidPair[]) {
  const given = pairs.map((pair) => ({ pair, kind: relateTexts(pair.a, pair.b, pair.theme)?.kind ?? 'neither' }));
  const related = given.filter(({ pair }) => pair.says !== 'neither');
  const proposed = given.filter(({ kind }) => kind !== 'neither');
  const right = proposed.filter(({ kind, pair }) => kind === pair.says).length;
  return { pairs: pairs.length, related: related.length, proposed: proposed.length, right };
}

describe('measured on pairs labelled by hand', () => {
  it('finds half of those it was not made with, and is mostly right when it speaks', () => {
    const [own, other] = [measured(seen), measured(unseen)];
    for (const [name, m] of [
      ['made with', own],
      ['unseen', other],
    ] as const)
      console.log(
        `» ${name}: ${m.pairs} pairs, ${m.related} related; ${m.proposed} proposed, ${m.right} rightly (found ${Math.round((100 * m.right) / m.related)} %, right ${Math.round((100 * m.right) / m.proposed)} %).`,
      );
    expect(own.right / own.related).toBeGreaterThanOrEqual(0.95);
    expect(other.right / other.related).toBeGreaterThanOrEqual(0.5);
    expect(other.right / other.proposed).toBeGreaterThanOrEqual(0.85);
  });
  it('law: what one says of the other, the other says of the one', () => {
    for (const { a, b, theme } of [...seen, ...unseen])
      expect(relateTexts(a, b, theme)?.kind).toBe(relateTexts(b, a, theme)?.kind);
  });
});

describe('how a sentence has a matter', () => {
  it('a word that denies turns it around, two of them do not', () => {
    expect(mattersIn('No degree needed').get('degree')).toBe('no');
    expect(mattersIn('Without a degree they will not look at you').get('degree')).toBe('yes');
    expect(denies('we do only grants')).toBe(false);
  });
  it('each clause stands for itself', () => {
    expect(clauses('They pay well, but nobody stays.')).toEqual(['they pay well', 'nobody stays']);
    expect(mattersIn('They pay well, but nobody ever leaves.')).toEqual(
      new Map([
        ['pay', 'yes'],
        ['leaving', 'no'],
      ]),
    );
  });
  it('law: capitals and spaces change nothing', () => {
    for (const { a } of seen) expect(mattersIn(`  ${a.toUpperCase()} `)).toEqual(mattersIn(a));
  });
});

describe('voices', () => {
  it('are people, not lines', () => {
    expect(voicesOf([{ personId: 'a' }, { personId: 'a' }, { personId: null }])).toBe(1);
    expect(sayVoices([{ personId: 'a' }, { personId: 'a' }])).toBe(
      'One person said all of it. One voice is one data point.',
    );
    expect(sayVoices([{ personId: 'a' }, { personId: 'b' }])).toBe('2 voices.');
    expect(sayVoices([{ personId: null }])).toContain('nobody’s voice');
  });
});
