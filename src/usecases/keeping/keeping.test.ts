import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columns, columnsOf } from '#store/columns.ts';
import { tableNames } from '#store/schema.ts';
import { aBatch, anIncomingTie, incoming } from '#test/builders/batch.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { importPeople } from '../bringing-in/import-people.ts';
import { addPerson } from '../people/add-person.ts';
import { getPerson } from '../people/get-person.ts';
import { removePerson } from '../people/remove-person.ts';
import { exportEverything } from './export-everything.ts';
import { exportTable } from './export-table.ts';
import { importEverything } from './import-everything.ts';
import { listBackups } from './list-backups.ts';
import { listDeleted } from './list-deleted.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { restoreDeleted } from './restore-deleted.ts';

let shared: OpenedSearch;
beforeAll(async () => {
  shared = await anOpenedSearch();
});
afterAll(() => shared.close());

const exported = (search: OpenedSearch) => search.ask('exportEverything', exportEverything, {});
const put = (search: OpenedSearch, document: unknown, replace = false) =>
  search.result('importEverything', importEverything, { document, replace });
const refusal = async (document: unknown) => {
  const answer = await put(shared.another(), document);
  return answer.ok ? 'taken' : 'because' in answer.problem ? answer.problem.because : answer.problem.kind;
};

describe('everything in one document', () => {
  it('law: what is exported and brought in again, by anybody, is exported the same', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !value.includes('\0'));
    const number = fc.integer({ min: 0, max: 9 });
    const cell = { text, number, 'text?': fc.option(text, { nil: null }), 'number?': fc.option(number, { nil: null }) };
    const row = (table: (typeof tableNames)[number]) =>
      fc.record(
        Object.fromEntries(
          Object.entries(columnsOf(table))
            .filter(([name]) => name !== 'id')
            .map(([name, kind]) => [name, cell[kind]]),
        ),
      );
    const tables = fc.record(
      Object.fromEntries(
        tableNames.map((table) => [
          table,
          fc
            .array(row(table), { maxLength: 2 })
            .map((rows) => rows.map((cells, at) => ({ id: `${table}-${at}`, ...cells }))),
        ]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(tables, async (given) => {
        const [one, other] = [shared.another(), shared.another()];
        expect(await put(one, { format: 'whoelse', version: 1, tables: given })).toMatchObject({ ok: true });
        const first = await exported(one);
        expect(await put(other, JSON.parse(JSON.stringify(first)))).toMatchObject({ ok: true });
        expect(await exported(other)).toEqual(first);
        expect(await put(one, first, true)).toMatchObject({ ok: true });
        expect(await exported(one)).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  it('holds a whole search as it was lived', async () => {
    const search = shared.another();
    await search.ask('importPeople', importPeople, {
      batch: aBatch({
        people: [incoming({ name: 'Anna Berg' })],
        ties: [anIncomingTie({ name: 'Anna Berg', endorsementsReceived: 1 })],
      }),
    });
    const { tables } = await exported(search);
    expect(Object.keys(tables)).toEqual([...tableNames]);
    expect(tables.people?.[0]).toMatchObject({ name: 'Anna Berg' });
    expect(Object.keys(tables.people?.[0] ?? {}).sort()).toEqual(Object.keys(columns.people).sort());
    expect(JSON.stringify(tables)).not.toContain(search.owned.owner);
  });

  it('says where a document is wrong, and takes nothing of it', async () => {
    expect(await refusal('text')).toBe('it does not say that it is one');
    expect(await refusal({ format: 'whoelse', version: 99, tables: {} })).toBe('exportTooNew');
    expect(await refusal({ format: 'whoelse', version: 1, tables: { wishes: [] } })).toBe(
      'there is no table called "wishes"',
    );
    expect(
      await refusal({ format: 'whoelse', version: 1, tables: { people: [{ id: 'a' }, { id: 'b', shoe_size: 44 }] } }),
    ).toBe('people, row 2 has a column "shoe_size" that is not known');
    expect(await refusal({ format: 'whoelse', version: 1, tables: { people: [{ id: 'a' }, { id: 'a' }] } })).toBe(
      'people, row 2 has the id of another row',
    );
    expect(await refusal({ format: 'whoelse', version: 1, tables: { people: [{ id: 'a', name: 7 }] } })).toBe(
      'people, row 1, column name: a text was expected',
    );
  });

  it('does not replace what is here unless that is said', async () => {
    const search = shared.another();
    const document = await exported(search);
    await search.ask('addPerson', addPerson, { name: 'Anna Berg' });
    expect(await put(search, document)).toMatchObject({ ok: false, problem: { kind: 'notEmpty', people: 1 } });
    expect(await put(search, document, true)).toMatchObject({ ok: true });
    expect((await exported(search)).tables.people).toEqual([]);
  });
});

describe('tables for a spreadsheet', () => {
  it('have one header and one row each', async () => {
    const search = shared.another();
    await search.ask('addPerson', addPerson, { name: 'Anna Berg', emails: ['a@x.example', 'b@x.example'] });
    const { header, rows } = await search.ask('exportTable', exportTable, { what: 'people' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(header.length);
    expect(rows[0]?.slice(0, 5)).toEqual(['Anna Berg', '', '', 'a@x.example', 'b@x.example']);
    for (const what of ['organizations', 'messages', 'conversations', 'applications'] as const) {
      expect((await search.ask('exportTable', exportTable, { what })).rows).toEqual([]);
    }
  });
});

describe('what was removed', () => {
  it('comes back with everything that went with it, for 30 days', async () => {
    const search = shared.another();
    const { personId } = await search.ask('addPerson', addPerson, { name: 'Anna Berg' });
    await search.owned.write((w) =>
      w.add('messages', {
        id: 'm1',
        created_at: '',
        changed_at: '',
        person_id: personId,
        direction: 'out',
        channel: 'email',
        kind: 'first',
        body: 'Dear Anna',
        status: 'sent',
        sent_on: '2026-11-20',
      } as never),
    );
    expect(await search.ask('removePerson', removePerson, { personId })).toEqual({ restorableUntil: '2026-12-22' });
    expect((await search.ask('listDeleted', listDeleted, {})).items).toEqual([
      { kind: 'person', id: personId, title: 'Anna Berg', removedOn: '2026-11-22', goneOn: '2026-12-22' },
    ]);
    expect(await search.owned.read((r) => r.all('messages'))).toEqual([]);
    await search.ask('restoreDeleted', restoreDeleted, { id: personId });
    expect((await search.ask('getPerson', getPerson, { personId })).timeline.map((item) => item.kind)).toContain(
      'sent',
    );
    expect(await search.result('restoreDeleted', restoreDeleted, { id: personId })).toMatchObject({
      ok: false,
      problem: { kind: 'nothingToRestore' },
    });
  });

  it('is not offered any more when its time is over', async () => {
    const search = shared.another();
    const { personId } = await search.ask('addPerson', addPerson, { name: 'Anna Berg' });
    await search.ask('removePerson', removePerson, { personId });
    search.at('2026-12-23T09:00:00.000Z');
    expect((await search.ask('listDeleted', listDeleted, {})).items).toEqual([]);
  });
});

describe('backups', () => {
  it('are somebody else’s matter where the database is kept by whoever runs it', async () => {
    expect(await shared.result('makeBackup', makeBackup, {})).toMatchObject({
      ok: false,
      problem: { kind: 'backupsUnsupported' },
    });
    expect(await shared.result('listBackups', listBackups, {})).toMatchObject({ ok: false });
    expect(await shared.result('restoreBackup', restoreBackup, { name: 'x' })).toMatchObject({ ok: false });
  });

  it('are asked of their keeper', async () => {
    const asked: string[] = [];
    const keeper = {
      folder: 'backups',
      make: async () => ({ name: 'b1', bytes: 7 }),
      list: async () => [{ name: 'b1', at: '2026-11-22T09:00:00.000Z', bytes: 7, people: 2 }],
      restore: async (name: string) => {
        asked.push(name);
        return { ok: true as const, value: { restored: name, keptAside: 'aside' } };
      },
    };
    const context = { ...shared.context, backups: keeper };
    expect(await makeBackup({}, context)).toMatchObject({ value: { name: 'b1' } });
    expect(await listBackups({}, context)).toMatchObject({
      value: { folder: 'backups', backups: [{ name: 'b1', people: 2 }] },
    });
    await restoreBackup({ name: 'b1' }, context);
    expect(asked).toEqual(['b1']);
  });
});
