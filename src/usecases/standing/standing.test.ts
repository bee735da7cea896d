import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

const writesTo = (personId: string, sentAt: string) =>
  dana.does('recordSent', {
    personId,
    channel: 'email',
    kind: 'first',
    body: 'May I hear how you came to it?',
    sentAt,
  });

describe('where she stands', () => {
  it('is worth reading before anything happened', async () => {
    const standing = await dana.does('getStanding', {});
    expect(standing.funnel.map(({ step, count }) => [step, count])).toEqual([
      ['written', 0],
      ['replied', 0],
      ['talked', 0],
      ['named', 0],
      ['opportunity', 0],
      ['interviewing', 0],
      ['offer', 0],
    ]);
    expect(standing.outlook?.toGo.sentence).toMatch(/you are at 0\.$/);
    expect(standing.outlook?.ahead).toHaveLength(7);
    expect(standing.applications.sentence).toBe('No postings answered.');
  });

  it('counts whom she wrote to, who answered and who talked, and opens them by name', async () => {
    const priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    const tom = await dana.knows('Tom Okafor, Planner, Metro Rail');
    const ana = await dana.knows('Ana Duarte, Planner, Metro Rail');
    for (const id of [priya, tom, ana]) await writesTo(id, '2026-11-09T10:00:00.000Z');
    await dana.does('recordReply', { personId: priya, meaning: 'yes', text: 'Gladly.' });
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-20',
      askedWhoElse: true,
      whoElse: [{ name: 'Wendeline Orbell', title: 'Planner', organization: 'Metro Rail' }],
    });
    const { funnel, splits, outlook } = await dana.does('getStanding', {});
    expect(funnel.slice(0, 4).map(({ count, outOf }) => [count, outOf])).toEqual([
      [3, 0],
      [1, 3],
      [1, 1],
      [1, 1],
    ]);
    expect(outlook?.conversations).toBe(1);
    expect(splits.find(({ by }) => by === 'channel')?.groups).toMatchObject([
      { label: 'E-mail', written: 3, replied: 1, talked: 1 },
    ]);
    expect(splits.find(({ by }) => by === 'organization')?.groups.map(({ key }) => key)).toEqual(['Metro Rail']);
    const behind = await dana.does('listBehind', { step: 'replied' });
    expect(behind).toMatchObject({ total: 1, people: [{ id: priya, name: 'Priya Raman' }] });
    expect(behind.people[0]?.sentence).toContain('talked on');
    const there = await dana.does('listBehind', { by: 'organization', key: 'Metro Rail' });
    expect(there.people.map(({ id }) => id).sort()).toEqual([tom, ana].sort());
  });

  it('a person she has talked with since counts as she was reached then', async () => {
    const stranger = await dana.knows('Ravi Menon, Planner, Metro Rail');
    await writesTo(stranger, '2026-11-09T10:00:00.000Z');
    await dana.does('logConversation', { personId: stranger, heldOn: '2026-11-19' });
    const reach = (await dana.does('getStanding', {})).splits.find(({ by }) => by === 'reach');
    expect(reach?.groups.map(({ key, replied }) => [key, replied])).toEqual([['cold', 1]]);
  });

  it('counts an opening she heard of, also when it is only marked on the organization', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'Harbor Transit', love: 3 });
    await dana.does('changeOrganization', {
      organizationId: added[0]?.id ?? '',
      opening: 'heard',
      openingNote: 'A planner retires in spring',
    });
    const { funnel, outlook } = await dana.does('getStanding', {});
    expect(funnel.find(({ step }) => step === 'opportunity')?.count).toBe(1);
    expect(outlook?.open).toBe(1);
    const { openings } = await dana.does('listBehind', { step: 'opportunity' });
    expect(openings).toMatchObject([
      { title: 'A planner retires in spring', organization: 'Harbor Transit', opportunityId: null },
    ]);
  });

  it('follows an opening to interviews and an offer, and knows a posting from what a conversation brought', async () => {
    const priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-10-12' });
    const told = { organization: 'Harbor Transit', title: 'Planner', personId: priya, heardOn: '2026-10-12' };
    const { id: opportunityId } = await dana.does('addOpportunity', told);
    await dana.does('addOpportunity', { organization: 'Metro Rail', posted: 'posted', heardOn: '2026-11-01' });
    const before = (await dana.does('getStanding', {})).outlook;
    await dana.does('addInterview', { opportunityId, name: 'First talk', on: '2026-11-10', status: 'held' });
    const met = await dana.does('getStanding', {});
    expect(met.funnel.slice(4).map(({ count, early }) => [count, early])).toEqual([
      [2, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(met.outlook?.ahead[2]?.one.mean).toBeGreaterThan((before?.ahead[2]?.one.mean ?? 1) + 0.05);
    await dana.does('addOffer', { opportunityId, receivedOn: '2026-11-20' });
    const offered = await dana.does('getStanding', {});
    expect(offered.outlook?.offers).toBe(1);
    expect(offered.outlook?.toGo.sentence).toContain('for a further offer');
    const { openings } = await dana.does('listBehind', { step: 'offer' });
    expect(openings[0]).toMatchObject({
      title: 'Planner',
      organization: 'Harbor Transit',
      personId: priya,
      opportunityId,
    });
    expect(openings[0]?.sentence).toContain('an offer on');
  });

  it('keeps applications beside it', async () => {
    await dana.does('addApplication', { organization: 'Harbor Transit', appliedOn: '2026-10-20' });
    await dana.does('addApplication', { organization: 'Metro Rail', appliedOn: '2026-11-20', status: 'answered' });
    const { applications, acts } = await dana.does('getStanding', {});
    expect(applications).toMatchObject({ sent: 2, answered: 1, silent: 1 });
    expect(applications.longestSilentDays).toBeGreaterThan(30);
    expect(acts).toMatchObject({ withPeople: 0, withPostings: 1 });
    const silent = await dana.does('listBehind', { step: 'posting-silent' });
    expect(silent).toMatchObject({ total: 1, postings: [{ organization: 'Harbor Transit' }], people: [] });
    expect((await dana.does('listBehind', { step: 'posting-answered' })).postings).toMatchObject([
      { organization: 'Metro Rail', sentence: 'They answered.' },
    ]);
    expect((await dana.does('listBehind', { step: 'posting-sent' })).total).toBe(2);
  });

  it('opens whom the last four weeks went to, and nobody of before', async () => {
    const [tom, ana] = [await dana.knows('Tom Okafor, Planner'), await dana.knows('Ana Duarte, Planner')];
    await writesTo(tom, '2026-10-05T10:00:00.000Z');
    await writesTo(ana, '2026-11-09T10:00:00.000Z');
    const { people } = await dana.does('listBehind', { step: 'lately' });
    expect(people.map(({ name }) => name)).toEqual(['Ana Duarte']);
  });

  it('does not count days away as quiet ones, and does not count on with them', async () => {
    for (const [i, heldOn] of ['2026-10-28', '2026-11-04', '2026-11-11', '2026-11-18'].entries()) {
      const personId = await dana.knows(`Planner ${i}, Planner, Metro Rail`);
      await dana.does('logConversation', { personId, heldOn });
    }
    const before = (await dana.does('getStanding', {})).outlook;
    expect(before?.aWeek).toBeCloseTo(1.04, 1);
    await dana.does('takePause', { untilOn: '2026-12-20' });
    dana.wakesOn('2026-12-18');
    const away = await dana.does('getStanding', {});
    expect(away.outlook?.aWeek).toBeCloseTo(before?.aWeek ?? 0, 1);
    expect(away.outlook?.aWeekBecause).toContain('It begins again after your pause, on December 21.');
    expect(away.acts.sentence).toContain('You were away for');
    dana.wakesOn('2026-12-22');
    expect((await dana.does('getStanding', {})).outlook?.aWeek).toBeGreaterThan(0.9);
  });

  it('forecasts nothing once she has begun something new, and goes on where it was when she searches again', async () => {
    const priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-20' });
    await dana.does('endSearch', { on: '2026-11-23' });
    const landed = await dana.does('getStanding', {});
    expect(landed.outlook).toBeNull();
    expect(landed.landed?.sentence).toContain(
      'You began something new on November 23. One conversation lies behind it.',
    );
    expect(landed.unknown).toEqual([]);
    expect(landed.funnel.find(({ step }) => step === 'talked')?.count).toBe(1);
    await dana.does('resumeSearch', {});
    expect((await dana.does('getStanding', {})).outlook?.conversations).toBe(1);
  });

  it('counts of her whole export what a refit needs: what was removed and what is made up are no part of it', async () => {
    await dana.does('addSample', {});
    const priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    const tom = await dana.knows('Tom Okafor, Planner, Metro Rail');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-05-04' });
    const { conversationId } = await dana.does('logConversation', { personId: tom, heldOn: '2026-06-01' });
    await dana.does('removeConversation', { conversationId });
    const told = { organization: 'Harbor Transit', title: 'Planner', personId: priya, heardOn: '2026-05-12' };
    const { id: opportunityId } = await dana.does('addOpportunity', told);
    await dana.does('addInterview', { opportunityId, name: 'First talk', on: '2026-06-10', status: 'held' });
    const document = await dana.does('exportEverything', {});
    const { counts, held } = await dana.does('countClient', { document });
    expect(held).toBe(1);
    expect(counts).toMatchObject({ opportunities: 1, interviewing: 1, offers: 0 });
    expect(counts.conversations).toBeCloseTo(1, 2);
    expect(Object.values(counts).every((value) => typeof value === 'number')).toBe(true);
  });
});
