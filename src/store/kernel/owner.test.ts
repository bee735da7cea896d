import { afterAll, expect, test } from 'vitest';
import { aPersonRow, aStore } from '#test/builders/store.ts';
import { ownerFrom, type Permitted, permit } from './owner.ts';

const client = ownerFrom('client');
const grant = { owner: client, actor: 'coach', mayWrite: false, revoked: false };
const { store, close } = await aStore();
afterAll(close);

test('a coach with a grant reads what the client shares, and writes only if the grant says so', async () => {
  await store.forOwner(client).write((w) => w.add('people', aPersonRow({ id: 'p1' })));
  const reading = permit(client, 'coach', grant);
  if (!reading.ok) throw new Error('not permitted');
  const shared = store.forOwner(reading.value);
  expect((await shared.read((r) => r.all('people'))).length).toBe(1);
  await expect(shared.write((w) => w.erase('people', 'p1'))).rejects.toThrow('for reading only');
  await expect(shared.purge('2027-01-01T00:00:00.000Z')).rejects.toThrow('for reading only');
  const writing = permit(client, 'coach', { ...grant, mayWrite: true });
  if (!writing.ok) throw new Error('not permitted');
  expect(await store.forOwner(writing.value).write((w) => w.change('people', 'p1', { notes: 'well done' }))).toBe(true);
});

test('without a grant, with a revoked one, or with one for somebody else nothing opens', () => {
  expect(permit(client, 'coach', undefined)).toMatchObject({ problem: { kind: 'notPermitted' } });
  expect(permit(client, 'coach', { ...grant, revoked: true }).ok).toBe(false);
  expect(permit(client, 'another coach', grant).ok).toBe(false);
  expect(permit(ownerFrom('another-client'), 'coach', grant).ok).toBe(false);
});

test('a permission made up by hand opens nothing', () => {
  const forged = { thing: client, actor: 'coach', mayWrite: true } as unknown as Permitted<typeof client>;
  expect(() => store.forOwner(forged)).toThrow('not given by permit()');
});

test('an owner id that could be taken for something else is a mistake', () => {
  for (const id of ['', ' ', 'a b', "o'hara", '-x', 'x'.repeat(65)]) expect(() => ownerFrom(id)).toThrow('An owner id');
});
