import { expect, test } from 'vitest';
import { pagesFor } from './pages-for.ts';
import { barPlaces, lowerPlaces, mainPlaces, morePlaces, places, standsFor } from './places.ts';

test('every page is offered before anything is typed', () => {
  expect(pagesFor('  ')).toHaveLength(places.length);
});

test('a page is found by the beginning of any of its words', () => {
  expect(pagesFor('pe').map((p) => p.label)).toEqual(['People', 'Bring people in']);
  expect(pagesFor('zzz')).toEqual([]);
});

test('the side menu stays short, and stands for the pages within', () => {
  expect(mainPlaces.length + lowerPlaces.length).toBeLessThanOrEqual(13);
  expect(standsFor('/network')).toBe('/chain');
  expect(standsFor('/fit')).toBe('/organizations');
  expect(standsFor('/people')).toBeNull();
});

test('every place can be reached on a phone, once, and has a key of its own', () => {
  expect([...barPlaces, ...morePlaces].map((p) => p.to).sort()).toEqual(places.map((p) => p.to).sort());
  expect(new Set(places.map((p) => p.key)).size).toBe(places.length);
});
