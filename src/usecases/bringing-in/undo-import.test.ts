import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBatch, incoming } from '#test/builders/batch.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { addOpportunity } from '../opportunities/add-opportunity.ts';
import { importPeople } from './import-people.ts';
import { listImports } from './list-imports.ts';
import { undoImport } from './undo-import.ts';

let search: OpenedSearch;
beforeEach(async () => {
  search = await anOpenedSearch();
});
afterEach(() => search.close());

const bring = (...people: Parameters<typeof incoming>[0][]) =>
  search.ask('importPeople', importPeople, { batch: aBatch({ people: people.map(incoming) }) });
const everyone = () => search.owned.read((reading) => reading.from('people').selectAll().orderBy('name').execute());

describe('undoing an import', () => {
  it('keeps a person she has learned something from since, and says so', async () => {
    const { importId } = await bring({ name: 'Anna Berg' }, { name: 'Luis Ortega' });
    const [anna] = await everyone();
    await search.owned.write((w) =>
      w.add('insights', {
        id: 'i1',
        created_at: '',
        changed_at: '',
        text: 'They hire in spring.',
        theme: 'other',
        on_day: '2026-11-22',
        is_quote: 0,
        person_id: anna?.id ?? null,
      } as never),
    );
    const undone = await search.ask('undoImport', undoImport, { importId });
    expect(undone).toEqual({
      removed: 1,
      restored: 0,
      kept: [{ personId: anna?.id, name: 'Anna Berg', because: 'You learned something from them.' }],
    });
    expect((await everyone()).map((row) => row.name)).toEqual(['Anna Berg']);
  });

  it('keeps a person who told her of an opening since', async () => {
    const { importId } = await bring({ name: 'Anna Berg' }, { name: 'Luis Ortega' });
    const [anna] = await everyone();
    await search.ask('addOpportunity', addOpportunity, { title: 'Planner', personId: anna?.id ?? null });
    expect((await search.ask('undoImport', undoImport, { importId })).kept).toMatchObject([
      { name: 'Anna Berg', because: 'They told you of an opening.' },
    ]);
  });

  it('puts a title back only when she has not changed it since', async () => {
    await bring({ name: 'Anna Berg', title: 'Planner', phone: '1' }, { name: 'Luis Ortega', title: 'Planner' });
    search.at('2026-11-23T09:00:00.000Z');
    const { importId } = await bring(
      { name: 'Anna Berg', title: 'Director', phone: '1' },
      { name: 'Luis Ortega', title: 'Director' },
    );
    const [, luis] = await everyone();
    await search.owned.write((w) => w.change('people', luis?.id ?? '', { title: 'Conductor' }));
    expect(await search.ask('undoImport', undoImport, { importId })).toMatchObject({ removed: 0 });
    expect((await everyone()).map((row) => row.title)).toEqual(['Planner', 'Conductor']);
  });

  it('says when an import is not there or was undone before', async () => {
    const { importId } = await bring({ name: 'Anna Berg' });
    await search.ask('undoImport', undoImport, { importId });
    expect(await search.result('undoImport', undoImport, { importId })).toMatchObject({
      ok: false,
      problem: { kind: 'importAlreadyUndone' },
    });
    expect(await search.result('undoImport', undoImport, { importId: 'x' })).toMatchObject({
      ok: false,
      problem: { kind: 'importNotFound' },
    });
    const { imports } = await search.ask('listImports', listImports, {});
    expect(imports).toMatchObject([{ label: 'archive.zip', undone: true, people: { new: 1 } }]);
  });
});
