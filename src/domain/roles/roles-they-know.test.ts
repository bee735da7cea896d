import { expect, test } from 'vitest';
import { rolesTheyKnow } from './roles-they-know.ts';

const roles = [
  { id: 'writer', name: 'Science writer' },
  { id: 'planner', name: 'Transit planner' },
];
const known = (title: string) => rolesTheyKnow(title, roles).map(({ id }) => id);

test('someone knows the kinds of work that are close to theirs', () => {
  expect(known('Senior Transit Planner')).toEqual(['planner']);
  expect(known('Science Writer and Editor')).toEqual(['writer']);
});

test('nobody is taken to know a kind of work from an empty or a distant title; a recruiter knows the way in only', () => {
  expect(known('')).toEqual([]);
  expect(known('Nurse')).toEqual([]);
  expect(known('Transit Recruiter')).toEqual([]);
});
