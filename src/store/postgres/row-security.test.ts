import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { postgresPrograms, postgresSchema } from '#test/builders/postgres.ts';
import { anOwner, aPersonRow, aStore, testNow } from '#test/builders/store.ts';
import { migrations } from '../migrations/list.ts';
import { tableNames } from '../schema.ts';
import { openPostgresStore } from './open-postgres-store.ts';

describe.skipIf(!postgresPrograms())('PostgreSQL itself keeps owners apart', () => {
  test('every table with an owner is locked to its owner', async () => {
    const { url, close } = await aStoreOnPostgres();
    const rows = await ask(
      url,
      'select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relrowsecurity and relforcerowsecurity',
    );
    expect(new Set(rows.map((row) => row.name))).toEqual(new Set(tableNames));
    await close();
  });

  test('a statement that says no owner sees nothing and changes nothing', async () => {
    const { url, store, close } = await aStoreOnPostgres();
    const mine = store.forOwner(anOwner());
    await mine.write((w) => w.add('people', aPersonRow({ id: 'p1' })));
    expect(await ask(url, 'select * from people')).toEqual([]);
    await ask(url, `update people set notes = 'changed'`);
    await ask(url, 'delete from people');
    expect((await mine.read((r) => r.one('people', 'p1')))?.notes).toBe('');
    await close();
  });

  test('a statement for one owner can neither see, change nor add rows of another', async () => {
    const { url, store, close } = await aStoreOnPostgres();
    const [mine, theirs] = [store.forOwner(anOwner()), store.forOwner(anOwner())];
    await theirs.write((w) => w.add('people', aPersonRow({ id: 'p1' })));
    const asMe = `set app.owner = '${mine.owner}'`;
    expect(await ask(url, asMe, 'select * from people')).toEqual([]);
    await ask(url, asMe, `update people set notes = 'changed'`);
    const stolen = ask(
      url,
      asMe,
      `insert into roles (owner_id, id, created_at, changed_at) values ('${theirs.owner}', 'r', '', '')`,
    );
    await expect(stolen).rejects.toThrow('row-level security');
    expect((await theirs.read((r) => r.one('people', 'p1')))?.notes).toBe('');
    await close();
  });

  test('the owner of one transaction is forgotten before the next one on the same connection', async () => {
    const { url, close } = await aStoreOnPostgres();
    const left = await ask(
      url,
      'begin',
      `select set_config('app.owner', 'someone', true)`,
      'commit',
      `select current_setting('app.owner', true) as owner`,
    );
    expect(left[0]?.owner ?? '').toBe('');
    await close();
  });
});

describe.skipIf(!postgresPrograms())('A PostgreSQL that cannot be used', () => {
  test('a server that does not answer is named, without its password', async () => {
    const answer = await openPostgresStore({ url: 'postgres://me:secret@127.0.0.1:1/whoelse', now: testNow });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'storeUnreachable', file: '127.0.0.1:1/whoelse' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('a schema that a newer program made is refused kindly', async () => {
    const { url, close } = await aStoreOnPostgres();
    await ask(url, `insert into store_migration values (${migrations.length + 1}, 'later', '')`);
    await close();
    expect(await openPostgresStore({ url, now: testNow })).toMatchObject({
      ok: false,
      problem: { kind: 'storeNewer' },
    });
  });

  test('several programs that start at once make the schema once', async () => {
    const url = await postgresSchema();
    const answers = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore({ url, now: testNow, connections: 2 })));
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true]);
    for (const answer of answers) if (answer.ok) await answer.value.close();
    expect(await ask(url, 'select number from store_migration order by number')).toEqual(
      migrations.map(({ number }) => ({ number })),
    );
  });
});

async function aStoreOnPostgres() {
  const url = await postgresSchema();
  return { url, ...(await aStore(url)) };
}

/** Runs statements on a connection of their own, past the store; the rows of the last. */
async function ask(url: string, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
