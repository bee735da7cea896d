import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBatch, anIncomingTie, incoming } from '#test/builders/batch.ts';
import { anOpenedSearch, type OpenedSearch } from '#test/builders/search.ts';
import { importPeople } from '../bringing-in/import-people.ts';
import { restoreDeleted } from '../keeping/restore-deleted.ts';
import { addPerson } from './add-person.ts';
import { addPersonByLine } from './add-person-by-line.ts';
import { changePerson } from './change-person.ts';
import { find } from './find.ts';
import { getPerson } from './get-person.ts';
import { keepApart } from './keep-apart.ts';
import { listDuplicates } from './list-duplicates.ts';
import { listPeople } from './list-people.ts';
import { removePerson } from './remove-person.ts';
import { setDoNotContact } from './set-do-not-contact.ts';

let search: OpenedSearch;
beforeEach(async () => {
  search = await anOpenedSearch();
});
afterEach(() => search.close());

const add = async (name: string, more: object = {}) =>
  (await search.ask('addPerson', addPerson, { name, ...more })).personId;
const list = async (input: object = {}) => search.ask('listPeople', listPeople, input);
const names = async (input: object = {}) => (await list(input)).items.map((item) => item.name);
const target = (name: string) =>
  search.owned.write((w) =>
    w.add('organizations', {
      id: `o-${name}`,
      created_at: '',
      changed_at: '',
      name,
      employer_key: name.toLowerCase(),
      love: null,
      place: null,
      opening_on: null,
      archived_on: null,
    } as never),
  );

describe('the list of people', () => {
  it('finds a person by part of a name with a slip and without accents', async () => {
    await add('José Álvarez', { organization: 'Harbor Transit' });
    await add('Priya Raman', { title: 'Operations Director' });
    expect(await names({ search: 'alvarez' })).toEqual(['José Álvarez']);
    expect(await names({ search: 'pryia' })).toEqual(['Priya Raman']);
    expect(await names({ search: 'harb' })).toEqual(['José Álvarez']);
    expect(await names({ search: 'zzz' })).toEqual([]);
  });

  it('sees at once what was added, changed or removed', async () => {
    const anna = await add('Anna Berg');
    expect(await names({ search: 'berg' })).toEqual(['Anna Berg']);
    await search.ask('changePerson', changePerson, { personId: anna, name: 'Anna Holm' });
    expect(await names({ search: 'holm' })).toEqual(['Anna Holm']);
    expect(await names({ search: 'berg' })).toEqual([]);
    await add('Luis Ortega');
    expect(await names({ order: 'name' })).toEqual(['Anna Holm', 'Luis Ortega']);
    await search.ask('removePerson', removePerson, { personId: anna });
    expect(await names()).toEqual(['Luis Ortega']);
    await search.ask('restoreDeleted', restoreDeleted, { id: anna });
    expect(await names({ order: 'name' })).toEqual(['Anna Holm', 'Luis Ortega']);
  });

  it('filters by organization, by where they came from and by where she is with them', async () => {
    await target('Harbor Transit');
    await add('Anna Berg', { organization: 'Harbor Transit, Inc.' });
    const luis = await add('Luis Ortega', { organization: 'Northwind Rail' });
    await search.ask('importPeople', importPeople, { batch: aBatch({ people: [incoming({ name: 'Kim Lee' })] }) });
    await search.owned.write((w) =>
      w.add('conversations', {
        id: 'c1',
        created_at: '',
        changed_at: '',
        person_id: luis,
        status: 'held',
        held_on: '2026-11-20',
        channel: 'phone',
      } as never),
    );
    expect(await names({ atTargets: true })).toEqual(['Anna Berg']);
    expect(await names({ organizationId: 'o-Harbor Transit' })).toEqual(['Anna Berg']);
    expect(await names({ source: 'linkedin' })).toEqual(['Kim Lee']);
    expect(await names({ standing: 'talked' })).toEqual(['Luis Ortega']);
    expect((await list({ standing: 'not-yet' })).total).toBe(2);
  });

  it('orders by what happened last, and by warmth', async () => {
    const messages = { sent: 9, received: 9, firstOn: '2024-01-01', lastOn: '2025-06-01' };
    await search.ask('importPeople', importPeople, {
      batch: aBatch({
        people: [
          incoming({ name: 'Anna Berg', connectedOn: '2026-01-01' }),
          incoming({ name: 'Kim Lee', connectedOn: '2020-01-01' }),
          incoming({ name: 'Luis Ortega', connectedOn: '2019-01-01' }),
        ],
        ties: [anIncomingTie({ profileKey: 'in/kim-lee', messages })],
      }),
    });
    const luis = (await list({ search: 'luis' })).items[0]?.id ?? '';
    await search.owned.write((w) =>
      w.add('conversations', {
        id: 'c1',
        created_at: '',
        changed_at: '',
        person_id: luis,
        status: 'held',
        held_on: '2026-11-20',
        channel: 'phone',
      } as never),
    );
    expect(await names({ order: 'recent' })).toEqual(['Luis Ortega', 'Anna Berg', 'Kim Lee']);
    expect((await names({ order: 'warmth' }))[2]).toBe('Anna Berg');
    expect(await names({ order: 'recent', offset: 1, limit: 1 })).toEqual(['Anna Berg']);
  });
});

describe('adding people', () => {
  it('does not add the same person twice, and fills what was missing', async () => {
    const first = await search.ask('addPerson', addPerson, { name: 'Priya Raman', organization: 'Harbor Transit' });
    const second = await search.ask('addPerson', addPerson, {
      name: 'Priya Raman',
      organization: 'Harbor Transit Inc',
      phone: '555-0100',
    });
    expect(second).toEqual({ personId: first.personId, already: true });
    expect((await search.ask('getPerson', getPerson, { personId: first.personId })).person.phone).toBe('555-0100');
  });

  it('reads a person and who sent her from one line', async () => {
    await add('Tom Oduya', { organization: 'City Hall' });
    const added = await search.ask('addPersonByLine', addPersonByLine, {
      line: 'Priya Raman, ops director, Harbor Transit, via Tom',
    });
    expect(added).toMatchObject({
      name: 'Priya Raman',
      title: 'ops director',
      organization: 'Harbor Transit',
      via: 'Tom Oduya',
      already: false,
    });
    const page = await search.ask('getPerson', getPerson, { personId: added.personId });
    expect(page.referredBy[0]?.from.name).toBe('Tom Oduya');
    expect(await search.result('addPersonByLine', addPersonByLine, { line: '--' })).toMatchObject({
      ok: false,
      problem: { kind: 'lineNotUnderstood' },
    });
  });

  it('keeps what she changed through the next import', async () => {
    const batch = aBatch({ people: [incoming({ name: 'Priya Raman', title: 'Analyst' })] });
    await search.ask('importPeople', importPeople, { batch });
    const [priya] = (await list()).items;
    await search.ask('changePerson', changePerson, {
      personId: priya?.id ?? '',
      title: 'Head of Night Buses',
      name: 'Priya Raman, MBA',
    });
    await search.ask('importPeople', importPeople, {
      batch: aBatch({ people: [incoming({ name: 'Priya Raman', title: 'Director' })] }),
    });
    const { person } = await search.ask('getPerson', getPerson, { personId: priya?.id ?? '' });
    expect(person).toMatchObject({ name: 'Priya Raman', credentials: 'MBA', title: 'Head of Night Buses' });
  });
});

describe("a person's page", () => {
  it('says what they share, how warm the tie is and what comes next', async () => {
    await search.ask('importPeople', importPeople, {
      batch: aBatch({
        people: [
          incoming({
            name: 'Kim Lee',
            organization: 'Harbor Transit',
            title: 'VP Operations',
            connectedOn: '2020-01-01',
          }),
          incoming({ name: 'Anna Berg', organization: 'Harbor Transit' }),
        ],
        ties: [
          anIncomingTie({
            profileKey: 'in/kim-lee',
            messages: { sent: 9, received: 9, firstOn: '2024-01-01', lastOn: '2026-10-01' },
          }),
        ],
        positions: [{ organization: 'Harbor Transit', title: 'Planner', startedOn: '2015', finishedOn: '2018' }],
      }),
    });
    const [kim, anna] = (await list({ order: 'warmth' })).items;
    const page = await search.ask('getPerson', getPerson, { personId: kim?.id ?? '' });
    expect(page.shares[0]).toContain('You worked at Harbor Transit');
    expect(page.tie).toMatchObject({ messagesSent: 9, messagesReceived: 9 });
    expect(page.seniority).toBe('vp');
    expect(page.nextAct).toMatchObject({ kind: 'write', personId: kim?.id });
    expect(page.timeline.map((item) => item.kind)).toEqual(['archive-messages', 'connected']);
    const other = await search.ask('getPerson', getPerson, { personId: anna?.id ?? '' });
    expect(other.introducers[0]).toMatchObject({ name: 'Kim Lee' });
    expect(other.introducers[0]?.because).toContain('Also at Harbor Transit.');
  });

  it('offers no next act with someone marked as not to write to', async () => {
    const personId = await add('Anna Berg');
    await search.ask('setDoNotContact', setDoNotContact, { personId, doNotContact: true, reason: 'asked me to stop' });
    const page = await search.ask('getPerson', getPerson, { personId });
    expect(page.nextAct).toBeNull();
    expect(page.person.doNotContact).toEqual({ on: '2026-11-22', reason: 'asked me to stop' });
    await search.ask('setDoNotContact', setDoNotContact, { personId, doNotContact: false });
    expect((await search.ask('getPerson', getPerson, { personId })).person.doNotContact).toBeNull();
  });

  it('names a possible duplicate until she says they are two people', async () => {
    const a = await add('Anna Berg', { organization: 'Harbor Transit' });
    const b = await add('Anna Berg', { notes: 'from the fair' });
    const pairs = async () =>
      (await search.ask('listDuplicates', listDuplicates, {})).pairs.map((pair) => [pair.a.id, pair.b.id].sort());
    expect(b).not.toBe(a);
    expect(await pairs()).toEqual([[a, b].sort()]);
    expect((await search.ask('getPerson', getPerson, { personId: a })).possibleDuplicates[0]?.id).toBe(b);
    await search.ask('keepApart', keepApart, { aId: b, bId: a });
    expect(await pairs()).toEqual([]);
    expect((await search.ask('getPerson', getPerson, { personId: a })).possibleDuplicates).toEqual([]);
  });

  it('is not there for someone who is not there', async () => {
    expect(await search.result('getPerson', getPerson, { personId: 'x' })).toMatchObject({
      ok: false,
      problem: { kind: 'personNotFound' },
    });
  });
});

describe('finding', () => {
  it('jumps to organizations, people and conversations by a few letters', async () => {
    await target('Harbor Transit');
    const anna = await add('Anna Harborough');
    await search.owned.write((w) =>
      w.add('conversations', {
        id: 'c1',
        created_at: '',
        changed_at: '',
        person_id: anna,
        status: 'held',
        held_on: '2026-11-20',
        channel: 'phone',
      } as never),
    );
    const { items } = await search.ask('find', find, { text: 'harb' });
    expect(items.map((item) => item.kind)).toEqual(['organization', 'person', 'conversation']);
  });
});
