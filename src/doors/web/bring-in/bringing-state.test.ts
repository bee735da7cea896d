import { expect, test } from 'vitest';
import { atTheStart, nextState } from './bringing-state.ts';
import { aFound } from './found-for-test.ts';

const found = aFound({});
const reading = nextState(atTheStart, { said: 'chosen' });
const looked = nextState(reading, { said: 'found', found });

test('progress never falls back, and counts only while files are read', () => {
  const half = nextState(reading, { said: 'progress', done: 0.5, sentence: 'Reading a' });
  expect(nextState(half, { said: 'progress', done: 0.2, sentence: 'Reading b' })).toEqual({
    step: 'reading',
    done: 0.5,
    sentence: 'Reading b',
  });
  expect(nextState(atTheStart, { said: 'progress', done: 0.5, sentence: 'late' })).toBe(atTheStart);
});

test('a failed import keeps what was found on the page and says why', () => {
  const problem = { kind: 'diskFull', status: 507, sentence: 'The disk is full.', next: 'Free some space.' };
  const failed = nextState(nextState(looked, { said: 'busy' }), { said: 'failed', problem });
  expect(failed).toEqual({ step: 'found', found, isBusy: false, problem });
});

test('stopping goes back to choosing files from wherever one is', () => {
  for (const state of [reading, looked]) expect(nextState(state, { said: 'again' })).toEqual({ step: 'choosing' });
});

test('a refusal is shown instead of whatever was there', () => {
  const refusal = { title: 'a.zip is locked with a password.', next: 'Unpack it yourself.' };
  expect(nextState(reading, { said: 'refused', refusal })).toEqual({ step: 'refused', refusal });
});
