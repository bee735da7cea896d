import { expect, test } from 'vitest';
import { fieldOptions, sayColumns, withColumn } from './field-words.ts';
import { gatherDrop, listsIn } from './gather-drop.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const options = { phoneBook: false, today: '2026-11-22' };
const list = {
  name: 'people.csv',
  bytes: bytes('Who,Place,Mail\nAna Bell,Harbor Transit,ana@example.com\nWen Ito,Metro West,wen@example.com\n'),
};
const cards = { name: 'cards.vcf', bytes: bytes('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom Lund\r\nEND:VCARD\r\n') };

test('a column given a meaning takes it from the column that had it', () => {
  const columns = [
    { field: 'name', index: 0 },
    { field: 'email', index: 2 },
  ] as const;
  expect(withColumn(columns, 1, 'name')).toEqual([
    { field: 'name', index: 1 },
    { field: 'email', index: 2 },
  ]);
  expect(withColumn(columns, 1, 'email')).toHaveLength(3);
  expect(withColumn(columns, 0, 'none')).toEqual([{ field: 'email', index: 2 }]);
});

test('what the columns hold is said in a line, and only what fits the list is offered', () => {
  expect(sayColumns([{ field: 'name', index: 0 }])).toBe('Full name');
  expect(sayColumns([])).toBe('no column chosen');
  expect(fieldOptions('organizations').map(({ id }) => id)).toEqual(['none', 'organization']);
});

test('a list is read by the columns she chose, beside whatever else was dropped', async () => {
  const choice = {
    purpose: 'people',
    columns: [
      { field: 'name', index: 0 },
      { field: 'organization', index: 1 },
    ],
  } as const;
  const read = await gatherDrop([list, cards], new Map([['people.csv', choice]]), options);
  if (!read.ok) throw new Error(read.problem.sentence);
  expect(read.value.batch.people.map(({ name, organization }) => [name, organization])).toEqual([
    ['Tom Lund', ''],
    ['Ana Bell', 'Harbor Transit'],
    ['Wen Ito', 'Metro West'],
  ]);
  expect(read.value.files.map(({ name, kind }) => [name, kind])).toEqual([
    ['cards.vcf', 'vcard'],
    ['people.csv', 'people-table'],
  ]);
});

test('a list alone, all of whose columns are chosen, needs no other file', async () => {
  const choice = { purpose: 'organizations', columns: [{ field: 'organization', index: 1 }] } as const;
  const read = await gatherDrop([list], new Map([['people.csv', choice]]), options);
  expect(read.ok && read.value.batch.organizations.map(({ name }) => name)).toEqual(['Harbor Transit', 'Metro West']);
  expect(read.ok && read.value.batch.label).toBe('people.csv');
});

test('only lists with guessed columns can be changed, not address cards', async () => {
  const read = await gatherDrop([list, cards], new Map(), options);
  expect(read.ok && [...listsIn([list, cards], read.value.files).keys()]).toEqual(['people.csv']);
});
