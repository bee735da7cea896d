import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

describe('the chain', () => {
  it('is empty in kind words before the first conversation', async () => {
    const chain = await dana.does('getChain', {});
    expect(chain.nodes).toEqual([]);
    expect(chain.sentence).not.toBe('');
  });

  it('shows who led to whom, and the way to one person', async () => {
    const elena = await dana.knows('Elena Duarte, manager, City Water Trust');
    await dana.does('logConversation', {
      personId: elena,
      heldOn: '2026-11-02',
      whoElse: [{ name: 'Tom Okafor' }, { name: 'Marisol Vega' }],
    });
    const tom = (await dana.does('listPeople', { search: 'okafor' })).items[0]?.id ?? '';
    await dana.does('logConversation', { personId: tom, heldOn: '2026-11-10', whoElse: [{ name: 'Priya Raman' }] });
    const priya = (await dana.does('listPeople', { search: 'raman' })).items[0]?.id ?? '';

    const whole = await dana.does('getChain', {});
    expect(whole.nodes.map((node) => [node.name, node.generation, node.state])).toEqual(
      expect.arrayContaining([
        ['Elena Duarte', 0, 'talked'],
        ['Tom Okafor', 1, 'talked'],
        ['Marisol Vega', 1, 'named'],
        ['Priya Raman', 2, 'named'],
      ]),
    );
    const way = await dana.does('getChain', { personId: priya });
    expect(way.pathTo).toEqual([elena, tom, priya]);
    expect(way.nodes.map((node) => node.name)).not.toContain('Marisol Vega');
  });

  it('stands with the openings at its ends, how each began, what is owed, and what is still open', async () => {
    const elena = await dana.knows('Elena Duarte, manager, City Water Trust');
    await dana.does('logConversation', {
      personId: elena,
      heldOn: '2026-11-02',
      channel: 'coffee',
      whoElse: [{ name: 'Tom Okafor', organization: 'Metro Rail' }, { name: 'Jo Park' }],
    });
    const personOf = async (search: string) => (await dana.does('listPeople', { search })).items[0]?.id ?? '';
    const [tom, jo] = [await personOf('okafor'), await personOf('park')];
    await dana.does('logConversation', {
      personId: tom,
      heldOn: '2026-11-10',
      promised: [{ text: 'Send the article', dueOn: '2026-11-20' }],
    });
    await dana.does('closeOutreach', { personId: jo, because: 'declined' });
    await dana.does('addOrganizations', { text: 'Metro Rail\nHarbor Transit', love: 2 });
    await dana.does('addOpportunity', { title: 'Planner', organization: 'Metro Rail', personId: tom });
    await dana.does('addOpportunity', { title: 'Found it myself', organization: 'Harbor Transit' });

    const { nodes, openings, organizations } = await dana.does('getChain', {});
    expect(openings).toHaveLength(1);
    expect(openings[0]).toMatchObject({
      title: 'Planner',
      path: [elena, tom],
      isOffer: false,
      sentence: 'It began with coffee with Elena Duarte on November 2; 2 conversations led here.',
    });
    expect(organizations.map(({ name }) => name)).toEqual(['Metro Rail']);
    const node = (id: string) => nodes.find((one) => one.id === id);
    expect(node(tom)?.owed.map(({ text }) => text)).toContain('Send the article');
    expect(node(tom)).toMatchObject({ talks: ['2026-11-10'], isOpen: true });
    expect(node(jo)).toMatchObject({ talks: [], isOpen: false, state: 'closed' });
  });

  it('keeps one referral for each pair and lets its terms be changed and taken back', async () => {
    const elena = await dana.knows('Elena Duarte, manager, City Water Trust');
    const first = await dana.does('addReferral', { fromPersonId: elena, name: 'Tom Okafor', mayUseName: 'ask' });
    const second = await dana.does('addReferral', { fromPersonId: elena, name: 'Tom Okafor', mayUseName: 'yes' });
    expect(second).toMatchObject({ id: first.id, already: true, mayUseName: 'yes' });
    expect(await dana.does('changeReferral', { referralId: first.id, whoWrites: 'them' })).toMatchObject({
      whoWrites: 'them',
      mayUseName: 'yes',
    });
    await dana.does('removeReferral', { referralId: first.id });
    expect((await dana.does('getChain', {})).edges).toEqual([]);
    expect((await dana.does('listPeople', { search: 'okafor' })).total).toBe(1);
    expect(await dana.isRefused('removeReferral', { referralId: first.id })).toMatchObject({
      kind: 'referralNotFound',
    });
  });

  it('refuses somebody who names themselves', async () => {
    const elena = await dana.knows('Elena Duarte, manager, City Water Trust');
    expect(
      await dana.isRefused('addReferral', {
        fromPersonId: elena,
        name: 'Elena Duarte',
        organization: 'City Water Trust',
      }),
    ).toMatchObject({ kind: 'samePersonTwice' });
  });

  it('does not guess between two people of one name', async () => {
    await dana.knows('Tom Okafor, planner, Metro Rail');
    await dana.knows('Tom Okafor, baker, Sunrise Bakery');
    const elena = await dana.knows('Elena Duarte, manager, City Water Trust');
    const added = await dana.does('addReferral', {
      fromPersonId: elena,
      name: 'Tom Okafor',
      organization: 'Lantern Press',
    });
    expect(added.already).toBe(false);
    const baker = await dana.does('addReferral', {
      fromPersonId: elena,
      name: 'Tom Okafor',
      organization: 'Sunrise Bakery Ltd.',
    });
    expect(baker).toMatchObject({ already: true, to: { title: 'baker' } });
  });
});
