import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBatch, anIncomingTie, incoming } from '#test/builders/batch.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { importPeople } from './import-people.ts';
import { previewImport } from './preview-import.ts';

let search: OpenedSearch;
beforeEach(async () => {
  search = await anOpenedSearch();
});
afterEach(() => search.close());

const bring = (people: Parameters<typeof incoming>[0][], more: Parameters<typeof aBatch>[0] = {}) =>
  search.ask('importPeople', importPeople, { batch: aBatch({ people: people.map(incoming), ...more }) });
const everyone = () => search.owned.read((reading) => reading.from('people').selectAll().orderBy('name').execute());

describe('bringing people in', () => {
  it('adds everybody the first time and nobody the second', async () => {
    const batch = aBatch({
      people: [incoming({ name: 'Priya Raman', organization: 'Harbor Transit' }), incoming({ name: 'Tom Oduya' })],
    });
    expect((await search.ask('importPeople', importPeople, { batch })).people).toEqual({
      new: 2,
      same: 0,
      changed: 0,
      unsure: 0,
    });
    expect((await search.ask('importPeople', importPeople, { batch })).people).toEqual({
      new: 0,
      same: 2,
      changed: 0,
      unsure: 0,
    });
    expect(await everyone()).toHaveLength(2);
  });

  it('says who moved when a later archive names another company', async () => {
    await bring([{ name: 'Priya Raman', organization: 'Harbor Transit', title: 'Analyst' }]);
    const later = await bring([{ name: 'Priya Raman', organization: 'Northwind Rail', title: 'Director' }]);
    expect(later.people.changed).toBe(1);
    expect(later.moved).toMatchObject([
      {
        name: 'Priya Raman',
        fromOrganization: 'Harbor Transit',
        toOrganization: 'Northwind Rail',
        toTitle: 'Director',
      },
    ]);
    expect(later.sentence).toContain('1 person moved: a good reason to write.');
  });

  it('leaves alone what she wrote herself', async () => {
    await bring([{ name: 'Priya Raman', organization: 'Harbor Transit', title: 'Analyst' }]);
    const [priya] = await everyone();
    await search.owned.write((w) =>
      w.change('people', priya?.id ?? '', {
        title: 'Head of Night Buses',
        hand_set: 'title',
        notes: 'Met at the fair.',
      }),
    );
    await bring([{ name: 'Priya Raman', organization: 'Northwind Rail', title: 'Director', notes: 'from a card' }]);
    expect(await everyone()).toMatchObject([
      { title: 'Head of Night Buses', organization: 'Northwind Rail', notes: 'Met at the fair.' },
    ]);
  });

  it('keeps two people of one name apart when their profiles differ', async () => {
    await bring([
      { name: 'Anna Berg', profile: 'anna-berg-1', organization: 'Harbor Transit' },
      { name: 'Anna Berg', profile: 'anna-berg-2', organization: 'Harbor Transit' },
    ]);
    expect(await everyone()).toHaveLength(2);
  });

  it('joins an address book with an archive by e-mail address, else by name and employer', async () => {
    await bring([
      { name: 'Anna Berg', emails: ['anna@berg.example'] },
      { name: 'Luis Ortega', organization: 'Harbor Transit Inc.' },
    ]);
    const book = await bring([
      { name: 'Anna Berg-Holm', profile: '', source: 'address-book', emails: ['anna@berg.example'], phone: '555-0100' },
      { name: 'Luis Ortega', profile: '', source: 'address-book', organization: 'Harbor Transit', phone: '555-0101' },
    ]);
    expect(book.people).toEqual({ new: 0, same: 0, changed: 2, unsure: 0 });
    expect((await everyone()).map((row) => row.phone)).toEqual(['555-0100', '555-0101']);
  });

  it('is unsure about a namesake elsewhere, and adds or skips them as she says', async () => {
    await bring([{ name: 'Anna Berg', organization: 'Harbor Transit' }]);
    const batch = aBatch({
      people: [incoming({ name: 'Anna Berg', profile: '', source: 'table', organization: 'Northwind Rail' })],
    });
    const preview = await search.ask('previewImport', previewImport, { batch });
    expect(preview.people.unsure).toBe(1);
    expect(preview.examples.unsure[0]?.because).toBe(
      'Anna Berg at Harbor Transit is already here; it may be the same person.',
    );
    await search.ask('importPeople', importPeople, { batch, unsure: 'skip' });
    expect(await everyone()).toHaveLength(1);
    await search.ask('importPeople', importPeople, { batch, unsure: 'add' });
    expect(await everyone()).toHaveLength(2);
  });

  it('does not bring back someone she removed', async () => {
    await bring([{ name: 'Anna Berg' }]);
    const [anna] = await everyone();
    await search.owned.write((w) => w.remove('people', anna?.id ?? '', search.context.now));
    expect((await bring([{ name: 'Anna Berg' }])).people).toEqual({ new: 0, same: 1, changed: 0, unsure: 0 });
    expect(await everyone()).toHaveLength(0);
  });

  it('joins what passed between them by profile, else by a name only one person has', async () => {
    const messages = { sent: 3, received: 2, firstOn: '2019-04-01', lastOn: '2024-05-06' };
    await bring(
      [
        { name: 'Anna Berg' },
        { name: 'Luis Ortega' },
        { name: 'Kim Lee', profile: 'kim-1' },
        { name: 'Kim Lee', profile: 'kim-2' },
      ],
      {
        ties: [
          anIncomingTie({ profileKey: 'in/anna-berg', messages }),
          anIncomingTie({ name: 'Luis Ortega', endorsementsReceived: 2 }),
          anIncomingTie({ name: 'Kim Lee', endorsementsReceived: 9 }),
        ],
      },
    );
    const ties = await search.owned.read((r) => r.all('ties'));
    expect(ties.map((tie) => [tie.messages_sent, tie.endorsements_received]).sort()).toEqual([
      [0, 2],
      [3, 0],
    ]);
  });

  it('fills her own name and jobs, and leaves them when she has written them herself', async () => {
    const positions = [{ organization: 'Harbor Transit', title: 'Planner', startedOn: '2018-01', finishedOn: '' }];
    await bring([], { seeker: { name: 'Mara Lind', headline: 'Planner', profileKey: 'in/mara' }, positions });
    await bring([], { seeker: { name: 'Mara Lind', headline: 'Head of planning', profileKey: 'in/mara' }, positions });
    const [seeker] = await search.owned.read((r) => r.all('seekers'));
    expect(seeker).toMatchObject({ name: 'Mara Lind', headline: 'Head of planning' });
    await search.owned.write((w) => w.change('seekers', seeker?.id ?? '', { headline: 'I move cities' }));
    await bring([], { seeker: { name: 'Mara Lind', headline: 'Planner again', profileKey: 'in/mara' }, positions: [] });
    expect((await search.owned.read((r) => r.all('seekers')))[0]?.headline).toBe('I move cities');
    expect(await search.owned.read((r) => r.all('positions'))).toHaveLength(1);
  });

  it('brings each application once', async () => {
    const applications = [
      { organization: 'Harbor Transit', title: 'Planner', appliedOn: '2026-10-01', url: '', source: 'LinkedIn' },
    ];
    expect((await bring([], { applications })).applications).toBe(1);
    expect((await bring([], { applications: [...applications, ...applications] })).applications).toBe(0);
  });

  it('says how many she knows at her organizations', async () => {
    await search.owned.write((w) =>
      w.add('organizations', {
        id: 'o1',
        created_at: '',
        changed_at: '',
        name: 'Harbor Transit',
        employer_key: 'harbor transit',
        deleted_at: null,
        love: null,
        place: null,
        opening_on: null,
        archived_on: null,
      } as never),
    );
    const { sentence } = await bring([
      { name: 'Anna Berg', organization: 'Harbor Transit, Inc.' },
      { name: 'Luis Ortega', organization: 'Elsewhere' },
    ]);
    expect(sentence).toBe('You know 1 person at 1 of your organizations.');
  });
});
