import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbout, stem, tellingStems } from './word-stems.ts';

describe('finding what was heard', () => {
  it('a question finds what was said, whatever its form', () => {
    expect(isAbout('Expect overtime in winter', 'Who told me about overtime?')).toBe(true);
    expect(isAbout('They hired two planners', 'hiring')).toBe(true);
    expect(isAbout('Nobody is above the bus', 'Who told me about overtime?')).toBe(false);
  });
  it('a few letters are enough', () => {
    expect(isAbout('Expect overtime in winter Priya Raman', 'priya overt')).toBe(true);
  });
  it('words that say nothing are looked for as they stand', () => {
    expect(isAbout('Nobody is above the bus', 'nobody')).toBe(true);
    expect(isAbout('Somebody', 'nobody')).toBe(false);
  });
  it.each([
    ['hiring', 'hired'],
    ['mistakes', 'mistake'],
    ['studies', 'study'],
    ['planning', 'plan'],
    ['buses', 'bus'],
  ])('%s and %s are one word', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
  it('law: a text is about each of its telling words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const one of tellingStems(text)) expect(one).not.toBe('');
        expect(isAbout(text, text)).toBe(true);
      }),
    );
  });
});
