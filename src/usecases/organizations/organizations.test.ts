import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

const names = async () => (await dana.does('listOrganizations', {})).organizations.map((one) => one.name);

describe('where she would love to work', () => {
  it('takes a pasted list, each place once whatever its spelling', async () => {
    const added = await dana.does('addOrganizations', {
      text: '1. Harbor Transit\n2. Northline Rail - their maps\nHarbor Transit, Inc.',
    });
    expect(added.added.map((one) => one.name)).toEqual(['Harbor Transit', 'Northline Rail']);
    expect((await dana.does('addOrganizations', { text: 'harbor transit' })).already).toHaveLength(1);
  });

  it('ranks by love, then a way in, and says why', async () => {
    await dana.does('addOrganizations', { text: 'Alpha Works', love: 1 });
    await dana.does('addOrganizations', { text: 'Beta Works, Gamma Works', love: 3 });
    await dana.knows('Ida Berg, planner, Gamma Works LLC');
    expect(await names()).toEqual(['Gamma Works', 'Beta Works', 'Alpha Works']);
    const list = await dana.does('listOrganizations', {});
    expect(list).toMatchObject({ knownPeople: 1, knownOrganizations: 1 });
    expect(list.organizations[0]?.because).toContain('you know one person there');
  });

  it('puts one aside with its reason, and takes it back', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'Alpha Works' });
    const organizationId = added[0]?.id ?? '';
    await dana.does('archiveOrganization', { organizationId, reason: 'Too far' });
    expect(await names()).toEqual([]);
    expect((await dana.does('getOrganization', { organizationId })).organization.archived).toMatchObject({
      reason: 'Too far',
    });
    await dana.does('restoreOrganization', { organizationId });
    expect(await names()).toEqual(['Alpha Works']);
  });

  it('knows who works there, shows doubtful ones apart, and learns another spelling', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'Harbor Transit' });
    const organizationId = added[0]?.id ?? '';
    await dana.does('addRole', { name: 'Service planner' });
    await dana.knows('Samuel Eze, Service Planner, Harbor Transit Ltd');
    await dana.knows('Rosa Marsh, Recruiter, Harbor Transit');
    await dana.knows('Otto Brandt, driver, HT Regional');
    const page = await dana.does('getOrganization', { organizationId });
    expect(page.known.map((one) => one.name)).toEqual(['Samuel Eze', 'Rosa Marsh']);
    expect(page.known[0]?.fitsRole).toMatchObject({ role: 'Service planner' });
    expect(page.known[1]?.recruiter).toBe(true);
    expect(page.linkedInUrl).toContain('Harbor%20Transit');
    const { aliasId } = await dana.does('addAlias', { organizationId, name: 'HT Regional' });
    expect((await dana.does('getOrganization', { organizationId })).known).toHaveLength(3);
    await dana.does('removeAlias', { organizationId, aliasId });
    expect((await dana.does('getOrganization', { organizationId })).known).toHaveLength(2);
  });

  it('refuses to become another one that is on the list', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'Alpha Works\nBeta Works' });
    const organizationId = added[0]?.id ?? '';
    expect(await dana.isRefused('changeOrganization', { organizationId, name: 'beta works' })).toMatchObject({
      kind: 'organizationKnown',
      name: 'Beta Works',
    });
    expect(
      await dana.does('changeOrganization', { organizationId, love: 2, opening: 'heard', openingNote: 'in spring' }),
    ).toMatchObject({ love: 2, openingOn: '2026-11-23' });
    expect(await dana.isRefused('changeOrganization', { organizationId: 'gone', love: 1 })).toMatchObject({
      kind: 'organizationNotFound',
    });
  });

  it('offers places where she knows many, and not those she hid', async () => {
    for (const name of ['Ida Berg', 'Ana Lind', 'Leo Marsh']) await dana.knows(`${name}, planner, City Works`);
    const [offered] = (await dana.does('suggestOrganizations', {})).suggestions;
    expect(offered).toMatchObject({ name: 'City Works', known: 3 });
    await dana.does('hideOrganizationSuggestion', { key: offered?.key ?? '' });
    expect((await dana.does('suggestOrganizations', {})).suggestions).toEqual([]);
  });
});

describe('roles', () => {
  it('are hypotheses that can be dropped with the reason kept', async () => {
    const { roleId } = await dana.does('addRole', { name: 'Service planner', why: 'Maps and people' });
    await dana.knows('Samuel Eze, Senior Service Planner, Harbor Transit');
    const { roles } = await dana.does('listRoles', {});
    expect(roles).toMatchObject([{ name: 'Service planner', people: 1, dropped: null }]);
    await dana.does('dropRole', { roleId, reason: 'Four years of school' });
    expect((await dana.does('listRoles', {})).roles).toEqual([]);
    expect((await dana.does('listRoles', { dropped: true })).roles[0]?.dropped).toMatchObject({
      reason: 'Four years of school',
    });
    expect(await dana.does('changeRole', { roleId, ruledOutBy: 'School' })).toMatchObject({
      ruledOutBy: 'School',
      why: 'Maps and people',
    });
  });
});

describe('what was learned', () => {
  it('is filed, searched without accents, moved and removed', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    const { id } = await dana.does('addInsight', {
      text: 'Le café du matin decides everything',
      theme: 'culture',
      personId: priya,
    });
    expect((await dana.does('listInsights', { search: 'cafe raman' })).insights.map((one) => one.id)).toEqual([id]);
    expect((await dana.does('listInsights', { theme: 'work' })).insights).toEqual([]);
    expect(await dana.does('changeInsight', { insightId: id, theme: 'work', isQuote: true })).toMatchObject({
      theme: 'work',
      isQuote: true,
    });
    expect((await dana.does('listInsights', {})).themes).toMatchObject([{ theme: 'work', count: 1 }]);
    await dana.does('removeInsight', { insightId: id });
    expect((await dana.does('listInsights', {})).insights).toEqual([]);
    expect(await dana.isRefused('addInsight', { text: 'x', personId: 'gone' })).toMatchObject({
      kind: 'personNotFound',
    });
  });
});

describe('applications', () => {
  it('say how long they have been silent, and whom she knows there', async () => {
    await dana.knows('Ida Berg, planner, Northline Rail');
    const { id } = await dana.does('addApplication', {
      organization: 'Northline Rail Inc.',
      title: 'Planner',
      appliedOn: '2026-11-02',
    });
    const [listed] = (await dana.does('listApplications', {})).applications;
    expect(listed).toMatchObject({ silentDays: 21, known: 1, status: 'applied' });
    expect(await dana.does('changeApplication', { applicationId: id, status: 'answered' })).toMatchObject({
      silentDays: null,
      statusOn: '2026-11-23',
    });
    await dana.does('removeApplication', { applicationId: id });
    expect((await dana.does('listApplications', {})).applications).toEqual([]);
    expect(await dana.isRefused('changeApplication', { applicationId: id, title: 'x' })).toMatchObject({
      kind: 'applicationNotFound',
    });
  });
});
