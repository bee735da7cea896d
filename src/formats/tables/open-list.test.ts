import { expect, test } from 'vitest';
import { openList } from './open-list.ts';

const open = (text: string) => openList('list.csv', new TextEncoder().encode(text));

test('a list shows its columns and first rows, and is read again when a column is changed', () => {
  const list = open(
    'Where,Who,Reach\nHarbor Transit,Jana Novak,jana@example.org\nBluegate,Ben Okafor,ben@example.org\n',
  );
  expect(list?.header).toEqual(['Where', 'Who', 'Reach']);
  expect(list?.sample[1]).toEqual(['Bluegate', 'Ben Okafor', 'ben@example.org']);
  expect(list?.guess.columns.map(({ field, index }) => [field, index])).toEqual([
    ['city', 0],
    ['name', 1],
    ['email', 2],
  ]);
  const changed = list?.read('people', [
    { field: 'organization', index: 0 },
    { field: 'name', index: 1 },
  ]);
  expect(changed?.people.map(({ name, organization }) => [name, organization])).toEqual([
    ['Jana Novak', 'Harbor Transit'],
    ['Ben Okafor', 'Bluegate'],
  ]);
  expect(list?.read('organizations', [{ field: 'organization', index: 0 }]).organizations).toHaveLength(2);
});

test('a list without a header line has columns without names', () => {
  const list = open('Jana Novak,jana@example.org\nBen Okafor,ben@example.org\n');
  expect(list?.header).toEqual(['', '']);
  expect(list?.sample).toHaveLength(2);
});

test('an address book and a letter have no columns to change', () => {
  expect(open('First Name,Last Name,Primary Email\nJana,Novak,jana@example.org\n')).toBeNull();
  expect(open('Dear Jana,\nthank you.\n')).toBeNull();
});
