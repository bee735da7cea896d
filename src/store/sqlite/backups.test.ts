import { existsSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { aPersonRow, aStore, type TestStore, testNow } from '#test/builders/store.ts';
import { ownerFrom } from '../kernel/owner.ts';
import type { Backups, Store } from '../kernel/store.ts';
import { openStore } from '../store-for.ts';
import { restoreClosed } from './restore.ts';

const local = ownerFrom('local');
const given: TestStore[] = [];
afterEach(async () => {
  for (const one of given.splice(0)) await one.close();
});

test('a backup holds everything of its moment, alone in one file that nobody else may read', async () => {
  const { store, backups } = await withPeople('p1', 'p2');
  const backup = await backups.make(testNow);
  expect(backup).toMatchObject({ takenAt: testNow, why: 'asked' });
  expect(backups.people(backup.name)).toBe(2);
  expect(readdirSync(backups.folder)).toEqual([backup.name]);
  expect(statSync(join(backups.folder, backup.name)).mode & 0o777).toBe(0o600);
  expect(statSync(backups.folder).mode & 0o777).toBe(0o700);
  expect(await ids(store)).toEqual(['p1', 'p2']);
});

test('one backup a day is enough', async () => {
  const { backups } = await withPeople('p1');
  expect((await backups.makeDaily('2026-11-22T09:00:00.000Z'))?.why).toBe('daily');
  expect(await backups.makeDaily('2026-11-22T23:00:00.000Z')).toBeNull();
  expect((await backups.makeDaily('2026-11-23T00:10:00.000Z'))?.why).toBe('daily');
});

test('fourteen are kept, the newest first', async () => {
  const { backups } = await withPeople('p1');
  for (let day = 1; day <= 17; day += 1)
    await backups.makeDaily(`2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`);
  const days = backups.list().map((backup) => backup.takenAt.slice(8, 10));
  expect(days).toEqual(['17', '16', '15', '14', '13', '12', '11', '10', '09', '08', '07', '06', '05', '04']);
});

test('a backup can be taken while a write is under way, and holds nothing of it', async () => {
  const { store, backups } = await withPeople('p1');
  const name = await store.forOwner(local).write(async (w) => {
    await w.add('people', aPersonRow({ id: 'p2' }));
    return (await backups.make(testNow)).name;
  });
  expect(backups.people(name)).toBe(1);
  expect(await ids(store)).toEqual(['p1', 'p2']);
});

test('restoring brings back what was there, and keeps aside what is there now', async () => {
  const { store, backups } = await withPeople('p1', 'p2');
  const { name } = await backups.make(testNow);
  await store.forOwner(local).write(async (w) => {
    await w.erase('people', 'p1');
    await w.add('people', aPersonRow({ id: 'p3' }));
  });
  const answer = await backups.restore(name, '2026-11-23T10:00:00.000Z');
  if (!answer.ok) throw new Error(answer.problem.kind);
  expect(answer.value.restored).toBe(name);
  expect(await ids(store)).toEqual(['p1', 'p2']);
  const aside = await restoreClosedElsewhere(answer.value.keptAside ?? '');
  expect(await ids(aside)).toEqual(['p2', 'p3']);
});

test('another program with the same file open goes on with what was restored', async () => {
  const { store, backups, folder } = await withPeople('p1');
  const { name } = await backups.make(testNow);
  const other = await reopened(folder);
  await other.forOwner(local).write((w) => w.add('people', aPersonRow({ id: 'p2' })));
  expect(await ids(store)).toEqual(['p1', 'p2']);
  await backups.restore(name, testNow);
  expect(await ids(other)).toEqual(['p1']);
  await other.forOwner(local).write((w) => w.add('people', aPersonRow({ id: 'p4' })));
  expect(await ids(store)).toEqual(['p1', 'p4']);
  await other.close();
});

test('a backup that is not there, or is damaged, is refused and nothing changes', async () => {
  const { store, backups } = await withPeople('p1');
  expect(await backups.restore('whoelse-nothing.db', testNow)).toMatchObject({ problem: { kind: 'backupNotFound' } });
  const { name } = await backups.make(testNow);
  truncateSync(join(backups.folder, name), 5000);
  expect(await backups.restore(name, testNow)).toMatchObject({ problem: { kind: 'backupDamaged', name } });
  expect(backups.people(name)).toBeNull();
  expect(await ids(store)).toEqual(['p1']);
});

test('after the file was emptied, the newest good backup is put in its place and the rest is kept aside', async () => {
  const { store, backups, folder } = await withPeople('p1', 'p2');
  await backups.make('2026-11-21T09:00:00.000Z');
  await backups.make('2026-11-22T09:00:00.000Z');
  writeFileSync(join(backups.folder, 'whoelse-2026-11-23T09-00-00-000Z-daily.db'), 'not a backup');
  await store.close();
  given.pop();
  writeFileSync(join(folder, 'whoelse.db'), 'what is left of it');
  const answer = await restoreClosed(folder, undefined, testNow);
  if (!answer.ok) throw new Error(answer.problem.kind);
  expect(answer.value.restored).toBe('whoelse-2026-11-22T09-00-00-000Z-asked.db');
  expect(existsSync(answer.value.keptAside ?? '')).toBe(true);
  const again = await reopened(folder);
  expect(await ids(again)).toEqual(['p1', 'p2']);
  await again.close();
  rmSync(folder, { recursive: true, force: true });
});

test('with no backup at all, restoring says so and moves nothing', async () => {
  const { store, folder } = await withPeople('p1');
  expect(await restoreClosed(folder, undefined, testNow)).toMatchObject({ problem: { kind: 'noBackups' } });
  expect(await ids(store)).toEqual(['p1']);
});

async function withPeople(...people: readonly string[]) {
  const one = await aStore();
  given.push(one);
  await one.store.forOwner(local).write((w) =>
    w.addAll(
      'people',
      people.map((id) => aPersonRow({ id })),
    ),
  );
  const backups: Backups | null = one.store.backups;
  if (!backups) throw new Error('a SQLite store has backups');
  return { ...one, backups };
}

async function ids(store: Store): Promise<readonly string[]> {
  const rows = await store.forOwner(local).read((r) => r.from('people').select('id').orderBy('id').execute());
  return rows.map((row) => row.id);
}

async function reopened(folder: string): Promise<Store> {
  const answer = await openStore({ folder, now: testNow });
  if (!answer.ok) throw new Error(answer.problem.because);
  return answer.value;
}

/** Opens a file that lies aside as a store of its own. */
async function restoreClosedElsewhere(file: string): Promise<Store> {
  const one = await aStore();
  await one.store.close();
  given.push({ ...one, close: async () => rmSync(one.folder, { recursive: true, force: true }) });
  await restoreClosed(one.folder, file, testNow);
  return reopened(one.folder);
}
