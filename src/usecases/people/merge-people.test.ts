import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBatch, anIncomingTie, incoming } from '#test/builders/batch.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { importPeople } from '../bringing-in/import-people.ts';
import { exportTables } from '../keeping/export-everything.ts';
import { addPerson } from './add-person.ts';
import { forgetPerson } from './forget-person.ts';
import { getPerson } from './get-person.ts';
import { keepApart } from './keep-apart.ts';
import { mergePeople } from './merge-people.ts';
import { unmergePeople } from './unmerge-people.ts';

let shared: OpenedSearch;
beforeAll(async () => {
  shared = await anOpenedSearch();
});
afterAll(() => shared.close());

const stamp = (id: string) => ({ id, created_at: '2026-11-01T00:00:00.000Z', changed_at: '2026-11-01T00:00:00.000Z' });

/** Two entries of one person with a life of their own, and a third who knows them. */
async function aSearchWithTwo(search: OpenedSearch, seed = 0) {
  const add = async (name: string, more: object = {}) =>
    (await search.ask('addPerson', addPerson, { name, ...more })).personId;
  const keep = await add('Priya Raman', { organization: 'Harbor Transit', notes: 'Kind.' });
  const gone = await add('Priya R. Raman', {
    title: 'Ops director',
    organization: 'Northwind Rail',
    emails: ['priya@rail.example'],
    notes: 'Fair.',
  });
  const other = await add('Tom Oduya');
  await search.owned.write(async (w) => {
    const of = [keep, gone][seed % 2] ?? gone;
    await w.add('messages', {
      ...stamp('m1'),
      person_id: of,
      direction: 'out',
      channel: 'email',
      kind: 'first',
      subject: '',
      body: 'Dear Priya',
      status: 'sent',
      sent_on: '2026-11-02',
    } as never);
    await w.add('conversations', {
      ...stamp('c1'),
      person_id: gone,
      status: 'held',
      held_on: '2026-11-10',
      channel: 'phone',
      notes: 'Priya said trams',
    } as never);
    await w.add('insights', {
      ...stamp('i1'),
      text: 'Priya hires',
      theme: 'other',
      on_day: '2026-11-10',
      is_quote: 0,
      person_id: gone,
      conversation_id: 'c1',
    } as never);
    await w.add('promises', {
      ...stamp('p1'),
      kind: 'promise',
      text: 'Send Priya the map',
      person_id: gone,
      due_on: '2026-11-30',
    } as never);
    await w.add('referrals', {
      ...stamp('r1'),
      from_person_id: other,
      to_person_id: gone,
      on_day: '2026-11-01',
      may_use_name: 'yes',
      who_writes: 'seeker',
      note: 'ask Priya',
    } as never);
    await w.add('referrals', {
      ...stamp('r2'),
      from_person_id: gone,
      to_person_id: keep,
      on_day: '2026-11-01',
      may_use_name: 'yes',
      who_writes: 'seeker',
      note: '',
    } as never);
    await w.add('snoozes', { ...stamp('s1'), act_key: 'follow-up:m1', until_on: '2026-12-01' } as never);
    if (seed % 3 > 0)
      await w.add('ties', {
        ...stamp(gone),
        messages_sent: 2,
        messages_received: 1,
        first_message_on: '2020-01-01',
        last_message_on: '2021-01-01',
      } as never);
    if (seed % 3 > 1)
      await w.add('ties', {
        ...stamp(keep),
        messages_sent: 5,
        messages_received: 0,
        first_message_on: '2019-01-01',
        last_message_on: '2020-06-01',
      } as never);
  });
  if (seed % 5 > 1) await search.ask('keepApart', keepApart, { aId: gone, bId: other });
  return { keep, gone, other };
}
const data = (search: OpenedSearch) => search.owned.read(async (r) => ({ ...(await exportTables(r)), merges: [] }));

describe('joining two entries of one person', () => {
  it('loses nothing: messages, conversations, referrals, promises, notes and addresses are the kept one’s', async () => {
    const search = shared.another();
    const { keep, gone } = await aSearchWithTwo(search, 1);
    const { person } = await search.ask('mergePeople', mergePeople, { keepId: keep, goneId: gone });
    expect(person).toMatchObject({
      organization: 'Harbor Transit',
      title: 'Ops director',
      emails: ['priya@rail.example'],
    });
    expect(person.notes).toContain('Kind.');
    expect(person.notes).toContain('Northwind Rail');
    const page = await search.ask('getPerson', getPerson, { personId: keep });
    expect(page.timeline.map((item) => item.kind)).toEqual(
      expect.arrayContaining(['sent', 'conversation', 'insight', 'promise', 'referral-from']),
    );
    expect(page.referredTo).toEqual([]);
    expect(await search.result('getPerson', getPerson, { personId: gone })).toMatchObject({ ok: false });
  });

  it('law: taking a join back leaves exactly what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 29 }), fc.boolean(), async (seed, turned) => {
        const search = shared.another();
        const { keep, gone } = await aSearchWithTwo(search, seed);
        const before = await data(search);
        search.at('2026-11-23T09:00:00.000Z');
        const [keepId, goneId] = turned ? [gone, keep] : [keep, gone];
        const { mergeId } = await search.ask('mergePeople', mergePeople, { keepId, goneId });
        expect(await data(search)).not.toEqual(before);
        expect(await search.ask('unmergePeople', unmergePeople, { mergeId })).toEqual({
          keptId: keepId,
          backId: goneId,
        });
        expect(await data(search)).toEqual(before);
        expect(await search.result('unmergePeople', unmergePeople, { mergeId })).toMatchObject({
          ok: false,
          problem: { kind: 'mergeNotFound' },
        });
      }),
      { numRuns: 30 },
    );
  });

  it('knows the joined entry again when its file is brought in once more', async () => {
    const search = shared.another();
    const batch = aBatch({
      people: [incoming({ name: 'Priya Raman', profile: 'p1' }), incoming({ name: 'Priya R. Raman', profile: 'p2' })],
    });
    await search.ask('importPeople', importPeople, { batch });
    const [one, two] = await search.owned.read((r) => r.all('people'));
    await search.ask('mergePeople', mergePeople, { keepId: one?.id ?? '', goneId: two?.id ?? '' });
    expect((await search.ask('importPeople', importPeople, { batch })).people.new).toBe(0);
  });

  it('refuses to join somebody with themselves', async () => {
    const search = shared.another();
    const { keep } = await aSearchWithTwo(search);
    expect(await search.result('mergePeople', mergePeople, { keepId: keep, goneId: keep })).toMatchObject({
      ok: false,
      problem: { kind: 'samePersonTwice' },
    });
  });
});

describe('forgetting a person', () => {
  it('leaves no trace of the name in anything that is kept, nor in the file itself', async () => {
    const search = await anOpenedSearch();
    const { keep, gone, other } = await aSearchWithTwo(search, 2);
    await search.ask('importPeople', importPeople, {
      batch: aBatch({
        people: [
          incoming({
            name: 'Priya R. Raman',
            profile: 'p9',
            source: 'address-book',
            emails: ['priya@rail.example'],
            phone: '555-7788',
          }),
        ],
        ties: [anIncomingTie({ name: 'Priya R. Raman', endorsementsReceived: 3 })],
      }),
    });
    await search.ask('mergePeople', mergePeople, { keepId: keep, goneId: gone });
    expect((await search.ask('forgetPerson', forgetPerson, { personId: keep })).erased).toBeGreaterThan(6);
    const everything = JSON.stringify(await search.owned.read(exportTables));
    for (const word of ['Priya', 'Raman', 'priya@rail', '555-7788', keep, gone]) expect(everything).not.toContain(word);
    expect(everything).toContain('Tom Oduya');
    expect(await search.result('getPerson', getPerson, { personId: other })).toMatchObject({ ok: true });
    await search.kept.store.close();
    const files = readdirSync(search.kept.folder).filter((name) => !name.includes('backup'));
    const bytes = files.map((name) => readFileSync(join(search.kept.folder, name), 'latin1')).join('');
    expect(bytes.includes('Tom Oduya')).toBe(true);
    expect(bytes.includes('Priya')).toBe(false);
    rmSync(search.kept.folder, { recursive: true, force: true });
  });
});
