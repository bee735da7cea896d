import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsOf, movedConditions } from './conditions.ts';
import { confidence } from './confidence.ts';
import { openQuestions, questionAbout } from './open-questions.ts';

describe('what must be true, one line each', () => {
  it('reads lines without their bullets, once each', () => {
    expect(
      conditionsOf({
        mustBeTrue: '- The pay keeps a family\n\n2. Not all screens\n- Not all screens',
        ruledOutBy: '• School',
      }),
    ).toEqual([
      { kind: 'must', text: 'The pay keeps a family' },
      { kind: 'must', text: 'Not all screens' },
      { kind: 'rules-out', text: 'School' },
    ]);
  });
  it('what was said about a line stays with it when it is worded anew', () => {
    const before = { mustBeTrue: 'Pay\nNot all screens', ruledOutBy: 'School' };
    expect(movedConditions(before, { ...before, mustBeTrue: 'Pay\nNo more than half screens' })).toEqual(
      new Map([['Not all screens', 'No more than half screens']]),
    );
    expect(movedConditions(before, { ...before, mustBeTrue: 'Pay' })).toEqual(new Map([['Not all screens', '']]));
    expect(movedConditions(before, { ...before, mustBeTrue: 'Not all screens\nPay\nHome by six' })).toEqual(new Map());
  });
  it('law: nothing that was said is ever about a line that is not there', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((all) => all.join('\n'));
    const texts = fc.record({ mustBeTrue: text, ruledOutBy: text });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const there = new Set(conditionsOf(after).map((one) => one.text));
        const moved = movedConditions(before, after);
        for (const { text: line } of conditionsOf(before)) {
          const at = moved.get(line) ?? line;
          expect(at === '' || there.has(at)).toBe(true);
        }
      }),
    );
  });
});

describe('what is still unknown of a role', () => {
  it('becomes a question in her words that a stranger can answer', () => {
    expect(questionAbout({ kind: 'must', text: 'I can learn the software in half a year.' })).toBe(
      'I am hoping that I can learn the software in half a year. What have you seen?',
    );
    expect(questionAbout({ kind: 'rules-out', text: 'If it means four years of school again.' })).toBe(
      'I would think twice if it means four years of school again. How is it where you are?',
    );
    expect(questionAbout({ kind: 'rules-out', text: 'When the pay is under 50,000' })).toBe(
      'I would think twice if the pay is under 50,000. How is it where you are?',
    );
    expect(questionAbout({ kind: 'must', text: 'GIS can be learned at work' })).toContain('that GIS can');
    expect(questionAbout({ kind: 'must', text: 'How much is the pay?' })).toBe('How much is the pay?');
  });
  it('a line that is a few words and no sentence still makes a question one can say aloud', () => {
    expect(questionAbout({ kind: 'must', text: 'Good pay' })).toBe('This matters to me: good pay. What have you seen?');
    expect(questionAbout({ kind: 'must', text: 'Must pay 60,000' })).toBe(
      'This matters to me: must pay 60,000. What have you seen?',
    );
    expect(questionAbout({ kind: 'rules-out', text: 'Night shifts.' })).toBe(
      'This would make me think twice: night shifts. How is it where you are?',
    );
  });
  it('asks first what nobody spoke about, and leaves alone what is settled', () => {
    const judged = (text: string, people: number) => ({
      kind: 'must' as const,
      text,
      confidence: confidence(
        Array.from({ length: people }, (_, at) => ({ stance: 'for' as const, personId: `p${at}` })),
      ),
    });
    const open = openQuestions([judged('settled', 3), judged('once', 1), judged('never', 0)]);
    expect(open.map(({ about }) => about)).toEqual(['never', 'once']);
    expect(open[1]?.because).toContain('one data point');
  });
});
