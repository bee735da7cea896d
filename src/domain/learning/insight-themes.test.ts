import { describe, expect, it } from 'vitest';
import { themeGuess, themeLabel, themeOf, themes } from './insight-themes.ts';

describe('themes of what was learned', () => {
  it('names every theme once', () => {
    expect(new Set(themes.map(({ theme }) => theme)).size).toBe(themes.length);
    expect(themeLabel('culture')).toBe('How they treat each other');
  });
  it('files a theme it does not know under something else', () => {
    expect(themeOf('weather')).toBe('other');
    expect(themeLabel('weather')).toBe('Something else');
  });
  it.each([
    ['After a mistake they sit down and fix it, no blame', 'culture'],
    ['Two planners are retiring in spring', 'opening'],
    ['The GIS certificate counts more than the degree', 'entry'],
    ['Her director decides on routes alone', 'people'],
    ['Blue door on the left', 'other'],
  ])('proposes a theme for "%s"', (text, theme) => {
    expect(themeGuess(text)).toBe(theme);
  });
});
