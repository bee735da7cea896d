import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { BringInPage } from './bring-in.tsx';
import { SettingsPage } from './settings.tsx';
import { TodayPage } from './today.tsx';
import { WelcomePage } from './welcome.tsx';

test('the day stands on Today before the letter is there', async () => {
  const words = wordsOf(await drawn(<TodayPage />));
  expect(words).toContain('Looking at what is next');
  expect(words).toMatch(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, /);
});

test('settings say what is coming while they open', async () => {
  expect(wordsOf(await drawn(<SettingsPage />))).toContain('Opening your settings');
});

test('a new search begins with the greeting, and files can come in at any time', async () => {
  expect(wordsOf(await drawn(<WelcomePage />))).toContain('Who else should you speak with?');
  expect(wordsOf(await drawn(<BringInPage />))).toContain('Drop your LinkedIn archive here');
});
