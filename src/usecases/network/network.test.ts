import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

describe('the network', () => {
  it('is empty for a new search, and says so', async () => {
    const network = await dana.does('getNetwork', {});
    expect(network.people).toEqual({ id: [], name: [], closeness: [] });
    expect(network.sentence).toBe('Nobody is on the map yet.');
  });

  it('puts those at her organizations first, by her list, then employers, the largest first and the unknown last', async () => {
    await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    await dana.knows('Tom Okafor, Planner, Metro Rail Inc.');
    await dana.knows('Ana Duarte, Baker, Corner Bakery');
    await dana.knows('Ben Duarte, Baker, Corner Bakery');
    await dana.knows('Cleo Ames, Painter, Own Studio');
    await dana.knows('Dov Levi');
    await dana.does('addOrganizations', { text: 'Harbor Transit', love: 3 });
    await dana.does('addOrganizations', { text: 'Metro Rail\nCity Works', love: 1 });
    const network = await dana.does('getNetwork', {});
    expect(network.organizations.map(({ name, people, love, place }) => [name, people, love, place])).toEqual([
      ['Harbor Transit', 1, 3, 1],
      ['Metro Rail', 1, 1, 2],
      ['City Works', 0, 1, 3],
    ]);
    expect(network.employers).toEqual({ name: ['Corner Bakery', 'Own Studio', ''], people: [2, 1, 1] });
    expect(network.people.name).toEqual([
      'Priya Raman',
      'Tom Okafor',
      'Ana Duarte',
      'Ben Duarte',
      'Cleo Ames',
      'Dov Levi',
    ]);
    expect(network.titles).toEqual(['Director of Operations', 'Planner']);
    expect(network.sentence).toBe('You know 6 people, 2 of them at 2 of your 3 organizations.');
  });

  it('says who named whom, whom she only heard of, and who is not to be written to', async () => {
    const tom = await dana.knows('Tom Okafor, Planner, Metro Rail');
    const ana = await dana.knows('Ana Duarte, Baker, Corner Bakery');
    await dana.does('logConversation', {
      personId: tom,
      heldOn: '2026-11-20',
      askedWhoElse: true,
      whoElse: [{ name: 'Priya Raman', title: 'Director', organization: 'Harbor Transit' }],
    });
    await dana.does('setDoNotContact', { personId: ana, doNotContact: true, reason: 'She asked' });
    const network = await dana.does('getNetwork', {});
    const at = (name: string) => network.people.name.indexOf(name);
    expect(network.referrals).toEqual([{ from: at('Tom Okafor'), to: at('Priya Raman') }]);
    expect(network.named).toEqual([at('Priya Raman')]);
    expect(network.left).toEqual([at('Ana Duarte')]);
    expect(network.dealt).toContainEqual({ person: at('Tom Okafor'), standing: 'talked' });
    expect(network.people.closeness[at('Tom Okafor')]).toBeGreaterThan(
      network.people.closeness[at('Priya Raman')] ?? 9,
    );
  });

  it('keeps what only may belong to an organization apart, and follows a spelling she adds', async () => {
    await dana.knows('Priya Raman, Engineer, Amazon Web Services');
    await dana.does('addOrganizations', { text: 'Amazon' });
    const before = await dana.does('getNetwork', {});
    expect(before.organizations[0]).toMatchObject({ people: 0, maybe: [0] });
    await dana.does('addAlias', {
      organizationId: before.organizations[0]?.id ?? '',
      name: 'Amazon Web Services',
    });
    const after = await dana.does('getNetwork', {});
    expect(after.organizations[0]).toMatchObject({ people: 1, maybe: [] });
  });
});
