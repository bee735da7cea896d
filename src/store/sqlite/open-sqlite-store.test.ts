import {
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { aFolder, aPersonRow, testNow } from '#test/builders/store.ts';
import type { Migration } from '../kernel/migration.ts';
import { ownerFrom } from '../kernel/owner.ts';
import type { Store } from '../kernel/store.ts';
import { StoreError, type StoreProblem } from '../kernel/store-problem.ts';
import { migrations } from '../migrations/list.ts';
import { sqliteEngine } from './driver.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const local = ownerFrom('local');

describe('A data file that was lost or hurt', () => {
  test('a new folder gets a file, a note beside it, and nobody else may read them', async () => {
    const folder = newFolder();
    await (await opened(join(folder, 'deep', 'data'))).close();
    const data = join(folder, 'deep', 'data');
    expect(statSync(data).mode & 0o777).toBe(0o700);
    for (const name of ['whoelse.db', 'whoelse.note.json']) expect(statSync(join(data, name)).mode & 0o777).toBe(0o600);
  });

  test('a folder that others could look into is closed to them', async () => {
    const { folder, file } = await withPeople(3);
    const { chmodSync } = await import('node:fs');
    chmodSync(folder, 0o755);
    chmodSync(file, 0o644);
    await (await opened(folder)).close();
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test('an emptied file is refused, stays as it is, and the way to the last good backup is named', async () => {
    const { folder, file, backup } = await withPeople(3);
    truncateSync(file, 0);
    const problem = await refused(folder);
    expect(problem).toMatchObject({ kind: 'storeEmptied', file, lastGoodBackup: backup });
    expect(statSync(file).size).toBe(0);
  });

  test('a file that is gone is not quietly replaced by a new one', async () => {
    const { folder, file } = await withPeople(3);
    renameSync(file, `${file}.elsewhere`);
    expect((await refused(folder)).kind).toBe('storeEmptied');
    expect(existsSync(file)).toBe(false);
  });

  test('an empty database in its place counts as emptied', async () => {
    const { folder, file } = await withPeople(3);
    rmSync(file);
    const raw = (await sqliteEngine()).open(file);
    raw.exec('pragma journal_mode = wal');
    raw.close();
    expect((await refused(folder)).kind).toBe('storeEmptied');
  });

  test('with the note and the file both gone, backups still tell that there was a search', async () => {
    const { folder, file } = await withPeople(3);
    rmSync(file);
    rmSync(join(folder, 'whoelse.note.json'));
    expect((await refused(folder)).kind).toBe('storeEmptied');
  });

  test("another program's database is refused and not written to", async () => {
    const { folder, file } = await withPeople(3);
    rmSync(file);
    const raw = (await sqliteEngine()).open(file);
    raw.exec('create table songs (title text)');
    raw.close();
    const before = readFileSync(file);
    expect((await refused(folder)).kind).toBe('storeSwapped');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("the file of somebody else's search is refused", async () => {
    const mine = await withPeople(3);
    const other = await withPeople(5);
    copyFileSync(other.file, mine.file);
    expect((await refused(mine.folder)).kind).toBe('storeSwapped');
  });

  test('something that is no database at all is called damaged', async () => {
    const { folder, file } = await withPeople(3);
    writeFileSync(file, 'Dear diary, this was a file once. '.repeat(300));
    expect(await refused(folder)).toMatchObject({ kind: 'storeDamaged' });
  });

  test('a file cut in half is called damaged, and stays as it is', async () => {
    const { folder, file, backup } = await withPeople(2000);
    const half = Math.floor(statSync(file).size / 2);
    truncateSync(file, half);
    expect(await refused(folder)).toMatchObject({ kind: 'storeDamaged', lastGoodBackup: backup });
    expect(statSync(file).size).toBe(half);
  });

  test('overwritten pages are noticed before anything is read from them', async () => {
    const { folder, file } = await withPeople(2000);
    const descriptor = openSync(file, 'r+');
    writeSync(descriptor, Buffer.alloc(8192, 0xa5), 0, 8192, 4096 * 60);
    expect((await refused(folder)).kind).toBe('storeDamaged');
  });

  test('a damaged backup is passed over for the last good one', async () => {
    const { folder, file, backup } = await withPeople(3);
    writeFileSync(join(folder, 'backups', 'whoelse-2026-11-23T09-00-00-000Z-daily.db'), 'not a backup');
    truncateSync(file, 0);
    expect((await refused(folder)).lastGoodBackup).toBe(backup);
  });

  test('a file that a newer program wrote is refused kindly', async () => {
    const { folder, file } = await withPeople(3);
    const raw = (await sqliteEngine()).open(file);
    raw.exec('pragma user_version = 999');
    raw.close();
    expect((await refused(folder)).kind).toBe('storeNewer');
  });

  test('a file without its note, brought from another machine, is taken and gets a note', async () => {
    const { file } = await withPeople(3);
    const folder = newFolder();
    copyFileSync(file, join(folder, 'whoelse.db'));
    const store = await opened(folder);
    expect(await peopleIn(store)).toBe(3);
    await store.close();
    expect(existsSync(join(folder, 'whoelse.note.json'))).toBe(true);
  });

  test('a file emptied or swapped while the program runs is noticed at the next read or write', async () => {
    const { folder, file } = await withPeople(3);
    const store = await opened(folder);
    renameSync(file, `${file}.elsewhere`);
    await expect(peopleIn(store)).rejects.toMatchObject({ problem: { kind: 'storeEmptied' } });
    copyFileSync(`${file}.elsewhere`, file);
    const writing = store.forOwner(local).write((w) => w.add('people', aPersonRow({ id: 'late' })));
    await expect(writing).rejects.toMatchObject({ problem: { kind: 'storeSwapped' } });
    expect(readdirSync(folder)).toContain('whoelse.db');
  });
});

describe('A disk that is full', () => {
  const many = Array.from({ length: 4000 }, (_, at) => aPersonRow({ id: `new-${at}`, notes: 'x'.repeat(500) }));

  test('nothing of the change is kept, the problem has its name, and what is there can still be read', async () => {
    const { folder } = await withPeople(3);
    const answer = await openSqliteStore({ folder, now: testNow, pagesAtMost: 200 });
    if (!answer.ok) throw new Error(answer.problem.because);
    const mine = answer.value.forOwner(local);
    for (let tries = 0; tries < 3; tries += 1) {
      const writing = mine.write((w) => w.addAll('people', many));
      await expect(writing).rejects.toMatchObject({ name: 'StoreError', problem: { kind: 'diskFull' } });
    }
    expect(await peopleIn(answer.value)).toBe(3);
    await mine.write((w) => w.add('people', aPersonRow({ id: 'small' })));
    await answer.value.close();
    const store = await opened(folder);
    expect(await peopleIn(store)).toBe(4);
    await store.close();
  });

  test('work that takes no notice of the full disk keeps nothing either', async () => {
    const { folder } = await withPeople(3);
    const answer = await openSqliteStore({ folder, now: testNow, pagesAtMost: 200 });
    if (!answer.ok) throw new Error(answer.problem.because);
    const writing = answer.value.forOwner(local).write(async (w) => {
      await w.addAll('people', many).catch(() => 'never mind');
      await w.add('people', aPersonRow({ id: 'after' })).catch(() => 'never mind');
    });
    await expect(writing).rejects.toMatchObject({ problem: { kind: 'diskFull' } });
    expect(await peopleIn(answer.value)).toBe(3);
    await answer.value.close();
  });
});

describe('A new version of the schema', () => {
  const second: Migration = {
    number: 2,
    name: 'hats',
    up: async (db) => {
      await sql`create table hats (owner_id text not null, id text not null)`.execute(db);
    },
  };
  const broken: Migration = {
    ...second,
    up: async (db) => {
      await second.up(db, 'sqlite');
      throw new Error('a mistake of ours');
    },
  };

  test('a backup is taken before it, and everything is still there', async () => {
    const { folder } = await withPeople(3);
    const store = await opened(folder, [...migrations, { ...second, number: migrations.length + 1 }]);
    expect(await peopleIn(store)).toBe(3);
    expect(store.backups?.list().map((backup) => backup.why)).toContain(`before-schema-${migrations.length + 1}`);
    await store.close();
  });

  test('one that fails leaves the file as it was, for the program of before', async () => {
    const { folder } = await withPeople(3);
    await expect(opened(folder, [...migrations, { ...broken, number: migrations.length + 1 }])).rejects.toThrow(
      'a mistake of ours',
    );
    const store = await opened(folder);
    expect(await peopleIn(store)).toBe(3);
    await store.close();
  });

  test('a program that is still running on the old one stops writing', async () => {
    const { folder } = await withPeople(3);
    const before = await opened(folder);
    const after = await opened(folder, [...migrations, { ...second, number: migrations.length + 1 }]);
    const writing = before.forOwner(local).write((w) => w.add('people', aPersonRow({ id: 'late' })));
    await expect(writing).rejects.toMatchObject({ problem: { kind: 'storeNewer' } });
    await before.close();
    await after.close();
  });
});

function newFolder(): string {
  const folder = aFolder();
  folders.push(folder);
  return folder;
}

async function opened(folder: string, steps: readonly Migration[] = migrations): Promise<Store> {
  const answer = await openSqliteStore({ folder, now: testNow, migrations: steps });
  if (!answer.ok) throw new StoreError(answer.problem);
  return answer.value;
}

async function refused(folder: string): Promise<StoreProblem> {
  const answer = await openSqliteStore({ folder, now: testNow });
  if (answer.ok) throw new Error('it opened');
  return answer.problem;
}

async function withPeople(count: number) {
  const folder = newFolder();
  const store = await opened(folder);
  const rows = Array.from({ length: count }, (_, at) => aPersonRow({ id: `p${at}` }));
  await store.forOwner(local).write((w) => w.addAll('people', rows));
  const backup = await store.backups?.make(testNow);
  await store.close();
  return { folder, file: join(folder, 'whoelse.db'), backup: join(folder, 'backups', backup?.name ?? '') };
}

async function peopleIn(store: Store): Promise<number> {
  return (await store.forOwner(local).read((r) => r.all('people'))).length;
}
