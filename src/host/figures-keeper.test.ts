import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualPriors } from '#domain/search/priors.ts';
import { aFolder } from '#test/builders/store.ts';
import { figuresKeeper } from './figures-keeper.ts';

let folder: string;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const figures = {
  clients: 24,
  on: '2026-11-23',
  opportunities: { shape: 2, rate: 20 },
  interviewing: { alpha: 3, beta: 6 },
  offer: { alpha: 2, beta: 9 },
};

test('the usual figures stand until a practice keeps its own, which every program on the folder sees', () => {
  const [one, another] = [figuresKeeper(folder), figuresKeeper(folder)];
  expect(one.now()).toEqual({ priors: usualPriors, practice: null, problem: null });
  another.keep(figures);
  expect(one.now().practice).toEqual(figures);
  expect(one.now().priors).toMatchObject({ offer: figures.offer, reply: usualPriors.reply });
  expect(one.now()).toBe(one.now());
  rmSync(join(folder, 'priors.json'));
  expect(one.now().practice).toBeNull();
});

test.each([
  ['{', 'the file'],
  ['{"format":"whoelse-priors","clients":3}', 'clients'],
  [JSON.stringify({ format: 'whoelse-priors', ...figures, offer: { alpha: 2, beta: -1 } }), 'offer.beta'],
  [JSON.stringify({ format: 'whoelse-priors', ...figures, on: 'today' }), 'on'],
])('a file that was changed by hand and cannot be true is not used, and the field is named: %s', (text, field) => {
  writeFileSync(join(folder, 'priors.json'), text);
  utimesSync(join(folder, 'priors.json'), 1, 1);
  const { priors, practice, problem } = figuresKeeper(folder).now();
  expect([priors, practice]).toEqual([usualPriors, null]);
  expect(problem).toContain(`priors.json in your data folder is not used (${field}: `);
});
