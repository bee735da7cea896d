import { expect, it } from 'vitest';
import { readChosen, writeChosen } from './chosen-by-her.ts';
import { prepareAsText } from './prepare-as-text.ts';

const bare = {
  who: ['Priya Raman, planner at Harbor Transit.'],
  shares: [],
  wantToKnow: '',
  questions: [],
  heard: [],
  open: [],
  openPromises: [],
};

it('the page as text has the questions numbered and never leaves out who else', () => {
  const text = prepareAsText({
    ...bare,
    wantToKnow: 'Could I learn it in a year?',
    questions: [{ question: 'How did you come to this work?' }],
    heard: [{ text: 'Nobody is blamed', personName: 'Tom Okafor' }],
  });
  expect(text).toContain('QUESTIONS\n1. How did you come to this work?\n');
  expect(text).toContain('- Nobody is blamed (Tom Okafor)');
  expect(text).toContain('Could I learn it in a year?');
  expect(text).toContain('Who else sees this clearly');
});

it('the page as text leaves out what is empty', () => {
  const text = prepareAsText(bare);
  expect(text).not.toContain('HEARD');
  expect(text).not.toContain('PROMISED');
  expect(text).not.toContain('\n\n\n');
});

it('her choice of questions is kept and read as it was; what cannot be read is no choice', () => {
  const chosen = [{ id: 'path:how', theme: 'path', question: 'How did you come to this work?' }];
  expect(readChosen(writeChosen(chosen))).toEqual(chosen);
  expect(readChosen('')).toBeNull();
  expect(readChosen('{"id":')).toBeNull();
  expect(readChosen('[{"id":1}]')).toBeNull();
  expect(readChosen(writeChosen([]))).toEqual([]);
});
