import { afterEach, beforeEach, expect, test } from 'vitest';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { addOrganizations } from './add-organizations.ts';
import { listOrganizations } from './list-organizations.ts';
import { moveOrganization } from './move-organization.ts';

let search: OpenedSearch;
beforeEach(async () => {
  search = await anOpenedSearch();
});
afterEach(() => search.close());

const listed = async () => (await search.ask('listOrganizations', listOrganizations, {})).organizations;
const names = async () => (await listed()).map((one) => one.name).join(' ');
const move = async (name: string, place: number | null) => {
  const one = (await listed()).find((line) => line.name === name);
  await search.ask('moveOrganization', moveOrganization, { organizationId: one?.id ?? '', place });
};

test('an organization moved to where another is locked stands exactly there, and the other moves along', async () => {
  await search.ask('addOrganizations', addOrganizations, { text: 'Alder\nBirch\nCedar\nDogwood\nElm' });
  await move('Dogwood', 2);
  expect(await names()).toBe('Alder Dogwood Birch Cedar Elm');
  await move('Elm', 2);
  expect(await names()).toBe('Alder Elm Dogwood Birch Cedar');
  await move('Elm', null);
  expect((await listed()).find((one) => one.name === 'Elm')?.locked).toBe(false);
  expect(await names()).toBe('Alder Dogwood Birch Cedar Elm');
});
