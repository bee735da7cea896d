import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortNotes } from './sort-notes.ts';

describe('notes sorted for the debrief', () => {
  test('what she jotted down becomes learned, promised and who else', () => {
    const sorted = sortNotes(
      '- Started as a driver\n"We plan with the drivers"\n\nI\'ll send the night bus article\nWho else: Dana Brooks, scheduler at Metro Rail',
    );
    expect(sorted).toEqual({
      learned: [
        { text: 'Started as a driver', isQuote: false },
        { text: 'We plan with the drivers', isQuote: true },
      ],
      promised: ['Send the night bus article'],
      whoElse: ['Dana Brooks, scheduler at Metro Rail'],
    });
  });

  test('a line that only sounds like who else but names nobody stays something learned', () => {
    expect(sortNotes('talk to drivers every week').learned).toHaveLength(1);
    expect(sortNotes('talk to drivers every week').whoElse).toHaveLength(0);
  });

  test('law: no line with words is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9"' :,-]{0,24}$/), { maxLength: 8 }), (lines) => {
        const { learned, promised, whoElse } = sortNotes(lines.join('\n'));
        const withWords = lines.filter((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim() !== '');
        expect(learned.length + promised.length + whoElse.length).toBe(withWords.length);
      }),
    );
  });
});
