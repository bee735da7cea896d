import { afterEach, describe, expect, it } from 'vitest';
import { aBatch, anIncomingTie, incoming } from '#test/builders/batch.ts';
import { postgresPrograms, postgresSchema } from '#test/builders/postgres.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { importPeople } from '../bringing-in/import-people.ts';
import { undoImport } from '../bringing-in/undo-import.ts';
import { exportEverything } from '../keeping/export-everything.ts';
import { importEverything } from '../keeping/import-everything.ts';
import { addPersonByLine } from './add-person-by-line.ts';
import { changePerson } from './change-person.ts';
import { forgetPerson } from './forget-person.ts';
import { getPerson } from './get-person.ts';
import { listPeople } from './list-people.ts';
import { mergePeople } from './merge-people.ts';
import { removePerson } from './remove-person.ts';
import { unmergePeople } from './unmerge-people.ts';

const places: readonly (readonly [string, () => Promise<string | undefined>])[] = [
  ['SQLite', async () => undefined],
  ...(postgresPrograms() ? [['PostgreSQL', postgresSchema] as const] : []),
];

describe.each(places)('a search kept in %s', (_, address) => {
  let search: OpenedSearch;
  afterEach(() => search.close());

  it('brings people in, finds them, joins and parts two, takes the import back, and moves house', async () => {
    search = await anOpenedSearch(await address());
    const names = async (input: object = {}) =>
      (await search.ask('listPeople', listPeople, { order: 'name', ...input })).items.map((item) => item.name);
    const data = () => search.ask('exportEverything', exportEverything, {});
    await search.ask('addPersonByLine', addPersonByLine, { line: 'Tom Oduya, planner, City Hall' });
    const before = await data();

    const people = [
      incoming({ name: 'José Álvarez', organization: 'Harbor Transit' }),
      incoming({ name: 'Jose Alvarez', profile: 'other', organization: 'Northwind Rail' }),
    ];
    const ties = [
      anIncomingTie({
        profileKey: 'in/other',
        messages: { sent: 2, received: 3, firstOn: '2020-01-01', lastOn: '2024-01-01' },
      }),
    ];
    const { importId } = await search.ask('importPeople', importPeople, { batch: aBatch({ people, ties }) });
    expect(await names({ search: 'alvarez' })).toHaveLength(2);
    expect((await search.ask('importPeople', importPeople, { batch: aBatch({ people, ties }) })).people).toEqual({
      new: 0,
      same: 2,
      changed: 0,
      unsure: 0,
    });

    const [keep, gone] = (await search.ask('listPeople', listPeople, { search: 'alvarez', order: 'name' })).items;
    search.at('2026-11-22T10:00:00.000Z');
    const apart = (await data()).tables;
    const { mergeId } = await search.ask('mergePeople', mergePeople, {
      keepId: keep?.id ?? '',
      goneId: gone?.id ?? '',
    });
    expect(await names()).toHaveLength(2);
    expect((await search.ask('getPerson', getPerson, { personId: keep?.id ?? '' })).tie.messagesReceived).toBe(3);
    await search.ask('unmergePeople', unmergePeople, { mergeId });
    expect({ ...(await data()).tables, merges: [] }).toEqual({ ...apart, merges: [] });

    await search.ask('undoImport', undoImport, { importId });
    expect(await names()).toEqual(['Tom Oduya']);
    const after = (await data()).tables;
    expect({ ...after, imports: [], import_changes: [], merges: [] }).toEqual({ ...before.tables });

    const [tom] = (await search.ask('listPeople', listPeople, {})).items;
    await search.ask('changePerson', changePerson, { personId: tom?.id ?? '', name: 'Thomas Oduya' });
    expect(await names({ search: 'thomas' })).toEqual(['Thomas Oduya']);
    await search.ask('removePerson', removePerson, { personId: tom?.id ?? '' });
    expect(await names()).toEqual([]);

    const document = await data();
    const other = search.another();
    await other.ask('importEverything', importEverything, { document });
    expect(await other.ask('exportEverything', exportEverything, {})).toEqual({
      ...document,
      exportedAt: other.context.now,
    });
    await search.ask('forgetPerson', forgetPerson, { personId: tom?.id ?? '' });
    expect(JSON.stringify(await data())).not.toContain('Oduya');
  });
});
