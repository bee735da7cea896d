import { expect, it } from 'vitest';
import { kindWords, type Mishap } from './kind-words.ts';

const who = { givenName: 'Priya', seekerName: 'Dana', when: 'Tuesday, December 1 at 10:00 am' };
const all: readonly Mishap[] = ['late', 'move', 'no-show', 'cancel'];

it('the words for a talk that goes wrong are ready to send: named, brief, and without a blank', () => {
  for (const mishap of all) {
    const text = kindWords(mishap, who);
    expect(text).toContain('Hi Priya');
    expect(text).not.toMatch(/\[|undefined|!/);
    expect(text.split(/\s+/).length).toBeLessThan(60);
  }
  expect(kindWords('late', who)).toContain('five minutes late');
  expect(kindWords('move', who)).toContain('Tuesday, December 1 at 10:00 am');
});

it('nobody is blamed for not coming', () => {
  expect(kindWords('no-show', who)).not.toMatch(/you (?:did not|didn’t|forgot|missed)/i);
});

it('without names and times the words still stand', () => {
  for (const mishap of all)
    expect(kindWords(mishap, { givenName: '', seekerName: '', when: '' })).toMatch(/^Hello,[\s\S]*[.?]$/);
});
