import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { byTheme, placesIn } from './by-theme.ts';
import { bare } from './insight-line.tsx';
import type { Insight } from './insight-types.ts';
import { PairCard } from './pair-card.tsx';
import { sayFound, sayLearned, sayLinked } from './say-learned.ts';
import { isEverything, soughtFrom, toInput } from './sought.ts';

const insight = (given: Partial<Insight>): Insight => ({
  id: 'i',
  text: 'Mistakes are told at breakfast.',
  theme: 'culture',
  isQuote: false,
  on: '2026-11-20',
  personId: 'priya',
  personName: 'Priya Raman',
  organizationId: 'harbor',
  organizationName: 'Harbor Transit',
  roleId: null,
  roleName: null,
  conversationId: null,
  ...given,
});

test('what people said stands by theme, in the order of a conversation, and a theme we do not know is kept', () => {
  const those = [insight({ id: 'a' }), insight({ id: 'b', theme: 'path' }), insight({ id: 'c', theme: 'weather' })];
  expect(byTheme(those).map((one) => [one.theme, one.insights.map((i) => i.id)])).toEqual([
    ['path', ['b']],
    ['culture', ['a']],
    ['other', ['c']],
  ]);
});

test('only places that something was learned about are offered, each once', () => {
  const those = [insight({}), insight({}), insight({ organizationId: 'alder', organizationName: 'Alder' })];
  expect(placesIn(those, 'organization').map((one) => one.name)).toEqual(['Alder', 'Harbor Transit']);
  expect(placesIn(those, 'role')).toEqual([]);
});

test('a quote is shown in one pair of quotation marks, however it was typed', () => {
  expect(bare('"Nobody is above the bus."')).toBe('Nobody is above the bus.');
  expect(bare('“Nobody is above the bus.”')).toBe('Nobody is above the bus.');
  expect(bare('She said "no" twice')).toBe('She said "no" twice');
});

test('the sentence counts things, people and quotes', () => {
  const those = [insight({}), insight({ isQuote: true }), insight({ personId: null })];
  expect(sayLearned(those)).toBe('3 things from one person, one in their own words.');
  expect(sayLearned([insight({ isQuote: true })])).toBe('One thing from one person, in their own words.');
});

test('an address asks for one kind of work; nothing said is everything', () => {
  expect(toInput(soughtFrom({ roleId: 'planner', theme: 7 }))).toEqual({ search: '', roleId: 'planner' });
  expect(sayFound(4, soughtFrom({}))).toBe('Newest first.');
  expect(sayFound(1, soughtFrom({ theme: 'path' }))).toBe('One found.');
  expect(sayFound(0, soughtFrom({ search: 'zebra' }))).toContain('Try fewer words');
});

test('the pairs put side by side are counted in words', () => {
  expect(sayLinked([{ kind: 'agrees' }])).toBe('One pair agrees');
  expect(sayLinked([{ kind: 'contradicts' }, { kind: 'agrees' }, { kind: 'contradicts' }])).toBe(
    '2 pairs contradict, one pair agrees',
  );
});

test('pairs are proposed where nothing is looked for', () => {
  expect(isEverything(soughtFrom({}))).toBe(true);
  expect(isEverything(soughtFrom({ search: 'overtime' }))).toBe(false);
});

test('two things side by side say who said what, and that one person is one voice', async () => {
  const links = { person: (_: string, name: string) => name, organization: (_: string, name: string) => name };
  const pair = (b: Partial<Insight>, because?: string) =>
    drawn(
      <PairCard
        kind="contradicts"
        a={insight({})}
        b={insight({ id: 'b', text: 'Nobody tells.', ...b })}
        links={links}
        {...(because ? { because } : {})}
        acts={null}
      />,
    ).then(wordsOf);
  const two = await pair({ personId: 'tom', personName: 'Tom Okafor' }, 'Both speak of mistakes.');
  expect(two).toContain('Perhaps they contradict');
  expect(two).toContain('Tom Okafor');
  expect(two).toContain('Both speak of mistakes.');
  expect(two).not.toContain('one data point');
  expect(await pair({})).toContain('The same person said both. One voice is one data point.');
});
