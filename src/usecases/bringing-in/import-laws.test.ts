import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBatch, anIncomingTie, type BatchInput, incoming } from '#test/builders/batch.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { exportTables } from '../keeping/export-everything.ts';
import { importPeople } from './import-people.ts';
import { employerKeys } from './incoming-record.ts';
import { joinBatch } from './join-batch.ts';
import { previewImport } from './preview-import.ts';
import { undoImport } from './undo-import.ts';

let shared: OpenedSearch;
beforeAll(async () => {
  shared = await anOpenedSearch();
});
afterAll(() => shared.close());

const names = ['Anna Berg', 'Anna Holm', 'Luis Ortega', 'Kim Lee'];
const person = fc
  .record({
    name: fc.constantFrom(...names),
    profile: fc.constantFrom('', '', 'p1', 'p2', 'p3'),
    organization: fc.constantFrom('', 'Harbor Transit', 'Harbor Transit Inc.', 'Northwind Rail', 'Self-employed'),
    title: fc.constantFrom('', 'Planner', 'Director'),
    emails: fc.subarray(['a@x.example', 'b@x.example'], { maxLength: 2 }),
    phone: fc.constantFrom('', '555-0100'),
    source: fc.constantFrom('linkedin' as const, 'address-book' as const, 'table' as const),
  })
  .map(incoming);
const tie = fc
  .record({
    profileKey: fc.constantFrom('', 'in/p1', 'in/p2'),
    name: fc.constantFrom(...names),
    endorsementsReceived: fc.integer({ min: 0, max: 3 }),
  })
  .map(anIncomingTie);
const batch: fc.Arbitrary<BatchInput> = fc
  .record({ people: fc.array(person, { maxLength: 8 }), ties: fc.array(tie, { maxLength: 3 }) })
  .map((given) => aBatch({ ...given, seeker: { name: 'Mara Lind', headline: 'Planner', profileKey: '' } }));
const unsure = fc.constantFrom('add' as const, 'skip' as const);

/** Who is there and what is kept of them, ids aside. */
async function present(search: OpenedSearch) {
  return search.owned.read(async (r) => {
    const ties = new Map((await r.all('ties')).map((row) => [row.id, row.endorsements_received]));
    return (await r.all('people'))
      .map(({ id, name, organization, title, email, other_emails, phone, profile_key }) =>
        JSON.stringify([name, organization, title, email, other_emails, phone, profile_key, ties.get(id)]),
      )
      .sort();
  });
}
const data = (search: OpenedSearch) =>
  search.owned.read(async (r) => ({ ...(await exportTables(r)), imports: [], import_changes: [] }));

describe('laws of bringing people in', () => {
  it('law: the same files twice add nobody', async () => {
    await fc.assert(
      fc.asyncProperty(batch, batch, async (before, files) => {
        const search = shared.another();
        await search.ask('importPeople', importPeople, { batch: before });
        await search.ask('importPeople', importPeople, { batch: files });
        const first = await present(search);
        const again = await search.ask('importPeople', importPeople, { batch: files });
        expect(again.people.new).toBe(0);
        expect(await present(search)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('law: the order of the rows does not matter', async () => {
    const shuffled = batch.chain((files) =>
      fc.tuple(
        fc.constant(files),
        fc.shuffledSubarray(files.people, { minLength: files.people.length }),
        fc.shuffledSubarray(files.ties, { minLength: files.ties.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(batch, shuffled, unsure, async (before, [files, people, ties], how) => {
        const [one, other] = [shared.another(), shared.another()];
        for (const search of [one, other]) await search.ask('importPeople', importPeople, { batch: before });
        const a = await one.ask('importPeople', importPeople, { batch: files, unsure: how });
        const b = await other.ask('importPeople', importPeople, { batch: { ...files, people, ties }, unsure: how });
        expect(b.people).toEqual(a.people);
        expect(await present(other)).toEqual(await present(one));
      }),
      { numRuns: 150 },
    );
  });

  it('law: new, same, changed and unsure are the rows after joining, and the preview says the same', async () => {
    await fc.assert(
      fc.asyncProperty(batch, batch, async (before, files) => {
        const search = shared.another();
        await search.ask('importPeople', importPeople, { batch: before });
        const seen = await search.ask('previewImport', previewImport, { batch: files });
        const done = await search.ask('importPeople', importPeople, { batch: files });
        expect(seen.people).toEqual(done.people);
        const { new: fresh, same, changed, unsure: maybe } = done.people;
        const joined = joinBatch(files.people, employerKeys()).length;
        expect(fresh + same + changed + maybe).toBeLessThanOrEqual(joined);
        expect(fresh + same + changed + maybe).toBeGreaterThanOrEqual(Math.min(1, joined));
      }),
      { numRuns: 100 },
    );
  });

  it('law: undoing an import leaves exactly what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(batch, { nil: null }), batch, unsure, async (before, files, how) => {
        const search = shared.another();
        if (before) await search.ask('importPeople', importPeople, { batch: before });
        const then = await data(search);
        search.at('2026-11-23T09:00:00.000Z');
        const { importId } = await search.ask('importPeople', importPeople, { batch: files, unsure: how });
        await search.ask('undoImport', undoImport, { importId });
        expect(await data(search)).toEqual(then);
      }),
      { numRuns: 150 },
    );
  });
});
