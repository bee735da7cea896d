import { describe, expect, test } from 'vitest';
import { isMadeHerOwn } from './made-her-own.ts';

describe('whether she made it her own', () => {
  const beginning = 'Hi [their name],\n\nI came upon [your talk]. Could we talk?\n\nThank you,\nAna';
  test('filled blanks and another line break leave it as it stood', () => {
    const filled = 'Hi Priya,\n\nI came upon your talk on night buses. Could we talk?\nThank you,\nAna';
    expect(isMadeHerOwn(beginning, filled)).toBe(false);
    expect(isMadeHerOwn(beginning, beginning)).toBe(false);
    expect(isMadeHerOwn('Could we talk?', 'Could we talk?')).toBe(false);
  });

  test('another word anywhere makes it hers', () => {
    expect(isMadeHerOwn(beginning, beginning.replace('Could we talk?', 'May I call?'))).toBe(true);
    expect(isMadeHerOwn(beginning, `${beginning} Whitfield`)).toBe(true);
    expect(isMadeHerOwn(beginning, `Dear all. ${beginning}`)).toBe(true);
    expect(isMadeHerOwn('Could we talk?', '')).toBe(true);
  });
});
