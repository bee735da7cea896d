import { describe, expect, it } from 'vitest';
import { heardSentences, sentencesThat } from './heard-message.ts';

describe('a letter heard sentence by sentence', () => {
  it('hears a sentence whole that a mail program broke over lines, at its own place in the text', () => {
    const letter =
      'Hi Priya,\n\nI would be grateful if you could tell me whether you\nknow of any openings in your department.\n\nThanks,\nAna';
    const [first] = heardSentences(letter);
    expect(first?.text).toMatch(/^I would be grateful .* whether you know of any openings in your department\.$/);
    expect(letter.slice(first?.start, first?.end)).toMatch(/^I would.*whether you\nknow.*department\.$/s);
    expect(sentencesThat(letter, 'asks')).toHaveLength(1);
  });

  it('keeps short lines and the items of a list apart', () => {
    const lines = [
      'Thanks for the call',
      '- what the work is like on an ordinary day in your team',
      '- who else to ask',
    ];
    expect(heardSentences(lines.join('\n')).map(({ text }) => text)).toEqual(lines);
  });
});
