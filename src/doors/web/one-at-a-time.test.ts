import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('a button pressed twice does its act once, and again when pressed later', async () => {
  const sent: string[] = [];
  const send = oneAtATime(async (text: string) => {
    sent.push(text);
    await Promise.resolve();
    return `kept: ${text}`;
  });
  const [first, second] = await Promise.all([send('Flour doubled'), send('Flour doubled'), send('Rye did not')]);
  expect([first, second]).toEqual(['kept: Flour doubled', 'kept: Flour doubled']);
  expect(sent).toEqual(['Flour doubled', 'Rye did not']);
  await send('Flour doubled');
  expect(sent).toHaveLength(3);
});

test('what went wrong may be tried again', async () => {
  let tries = 0;
  const send = oneAtATime(async (_: string) => {
    tries += 1;
    if (tries === 1) throw new Error('No answer.');
    return 'kept';
  });
  await expect(send('a')).rejects.toThrow('No answer.');
  expect(await send('a')).toBe('kept');
});
