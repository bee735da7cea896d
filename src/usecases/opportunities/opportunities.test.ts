import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let organizationId: string;
let elena: string;
let priya: string;
beforeEach(async () => {
  dana = await aSeeker();
  const { added } = await dana.does('addOrganizations', { text: 'Harbor Transit', love: 3 });
  organizationId = added[0]?.id ?? '';
  elena = await dana.knows('Elena Duarte, Educator, City Water Trust');
  priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
});
afterEach(() => dana.leaves());

const text = 'A planner on the east desk retires in spring; nothing is posted.';
const hears = async (personId = priya) => {
  await dana.does('logConversation', { personId, heldOn: '2026-11-20', heardOfOpening: text });
  const { opportunities } = await dana.does('listOpportunities', {});
  return opportunities[0] ?? expect.fail();
};
const anOffer = async (organization: string, terms: object = {}) => {
  const { id } = await dana.does('addOpportunity', { organization, title: 'Planner' });
  return dana.does('addOffer', { opportunityId: id, ...terms });
};

describe('an opening heard of in a conversation', () => {
  it('is kept with who told her, where and whether it is posted', async () => {
    expect(await hears()).toMatchObject({
      title: 'A planner on the east desk retires in spring',
      organization: 'Harbor Transit',
      organizationId,
      posted: 'not posted',
      stage: 'heard',
      heardOn: '2026-11-20',
      from: { name: 'Priya Raman' },
      next: { kind: 'ask', sentence: expect.stringContaining('Ask Priya') },
    });
    expect((await dana.does('getOrganization', { organizationId })).openings).toHaveLength(1);
  });

  it('is kept once when the same conversation is written down again', async () => {
    const { conversationId } = await hears();
    await dana.does('logConversation', { personId: priya, conversationId, heldOn: '2026-11-20', heardOfOpening: text });
    expect((await dana.does('listOpportunities', {})).opportunities).toHaveLength(1);
  });

  it('is kept too when the place is not on her list', async () => {
    expect(await hears(elena)).toMatchObject({ organization: 'City Water Trust', organizationId: null });
  });

  it('shows the conversations that led there', async () => {
    await dana.does('logConversation', {
      personId: elena,
      heldOn: '2026-11-10',
      whoElse: [{ name: 'Priya Raman', organization: 'Harbor Transit', personId: priya }],
    });
    const { id } = await hears();
    const { path } = await dana.does('getOpportunity', { opportunityId: id });
    expect(path.steps.map(({ name }) => name)).toEqual(['Elena Duarte', 'Priya Raman']);
    expect(path.sentence).toBe('It began with Elena Duarte; 2 conversations led here.');
  });

  it('goes with a person who asked to be forgotten, and stays, unnamed, once it became more', async () => {
    await hears();
    const other = await hears();
    await dana.does('forgetPerson', { personId: priya });
    expect((await dana.does('listOpportunities', {})).opportunities).toEqual([]);
    expect(other.from?.name).toBe('Priya Raman');
    const tom = await dana.knows('Tom Okafor, Planner, Harbor Transit');
    const { id } = await hears(tom);
    await dana.does('addInterview', { opportunityId: id, name: 'First interview', withWhom: 'Tom Okafor and Rosa' });
    await dana.does('forgetPerson', { personId: tom });
    const page = await dana.does('getOpportunity', { opportunityId: id });
    expect(page.opportunity).toMatchObject({ from: null, conversationId: null, notes: '' });
    expect(JSON.stringify(page)).not.toContain('Okafor');
  });
});

describe('an application that became an opening', () => {
  it('gives its words once, and is silent no longer', async () => {
    const { id: applicationId } = await dana.does('addApplication', {
      organization: 'Harbor Transit',
      title: 'Transit planner',
    });
    const first = await dana.does('addOpportunity', { applicationId });
    const second = await dana.does('addOpportunity', { applicationId });
    expect(first).toMatchObject({ title: 'Transit planner', organizationId, posted: 'posted' });
    expect(second.id).toBe(first.id);
    const listed = async () => (await dana.does('listApplications', {})).applications[0];
    expect(await listed()).toMatchObject({ status: 'answered', opportunityId: first.id });
    await dana.does('addInterview', { opportunityId: first.id, name: 'First interview' });
    expect((await listed())?.status).toBe('interviewing');
  });

  it('needs at least a name', async () => {
    expect(await dana.isRefused('addOpportunity', {})).toEqual({ kind: 'opportunityUnnamed' });
  });
});

describe('interviews', () => {
  it('carry the opening on, stand on Today the day before, and ask how it went', async () => {
    const { id } = await hears();
    const interview = await dana.does('addInterview', {
      opportunityId: id,
      name: 'First interview',
      at: '2026-11-24T15:00:00.000Z',
      withWhom: 'Rosa Lind',
    });
    expect(interview.on).toBe('2026-11-24');
    const acts = async () =>
      (await dana.does('getToday', {})).acts.filter((act) => act.kind === 'interview').map((act) => act.title);
    expect(await acts()).toEqual(['First interview at Harbor Transit']);
    expect((await dana.does('getToday', {})).interviewsAhead).toMatchObject([{ name: 'First interview' }]);
    dana.wakesOn('2026-11-25');
    expect(await acts()).toEqual(['How did it go at Harbor Transit?']);
    await dana.does('changeInterview', { interviewId: interview.id, status: 'held', notes: 'They asked about maps.' });
    expect(await acts()).toEqual([]);
    expect((await dana.does('listOpportunities', {})).opportunities[0]?.stage).toBe('interviewing');
  });

  it('stand in her calendar by the hour or by the day', async () => {
    const { id } = await hears();
    await dana.does('addInterview', { opportunityId: id, name: 'First', at: '2026-11-24T15:00:00.000Z' });
    await dana.does('addInterview', { opportunityId: id, name: 'Second', on: '2026-12-01' });
    const { entries } = await dana.does('listCalendar', {});
    const titles = entries.map((entry) => entry.title);
    expect(titles).toContain('First, Harbor Transit');
    expect(titles).toContain('Second, Harbor Transit');
  });
});

describe('offers', () => {
  it('stand side by side with fit, what was said, and what is open and whom to ask', async () => {
    await dana.does('addFitSignal', {
      organizationId,
      axis: 'culture',
      score: 5,
      quote: 'Riders first.',
      personId: priya,
    });
    await dana.does('addInsight', { text: 'Maps before noon.', theme: 'day', organizationId, personId: priya });
    const harbor = await anOffer('Harbor Transit', {
      currency: 'USD',
      pay: '6000',
      payPeriod: 'month',
      hoursAWeek: 37.5,
    });
    const other = await anOffer('Lantern Press', { currency: 'USD', pay: '70000' });
    expect(harbor.yearly).toEqual({ amount: '72000', said: 'USD 72,000', how: '6,000 a month × 12' });
    expect(harbor.open.find((one) => one.term === 'leave')?.ask?.name).toBe('Priya Raman');
    const { offers, rows } = await dana.does('compareOffers', { offerIds: [harbor.id, other.id] });
    expect(rows[0]?.cells.map(({ stands }) => stands)).toEqual(['most', '']);
    expect(offers[0]?.fit?.axes.find((one) => one.axis === 'culture')?.word).toBe('one voice so far');
    expect(offers[0]?.heard.map(({ theme }) => theme)).toEqual(['day']);
    expect(offers[1]).toMatchObject({ organizationId: null, fit: null });
  });

  it('show themselves on Today before their day, until she has answered', async () => {
    const offer = await anOffer('Harbor Transit', { answerBy: '2026-11-26' });
    const kinds = async () => (await dana.does('getToday', {})).acts.map((act) => act.kind);
    expect(await kinds()).toContain('decide');
    await dana.does('decideOffer', { offerId: offer.id, decision: 'declined', reason: 'Too far from home.' });
    expect(await kinds()).not.toContain('decide');
    expect((await dana.does('listOpportunities', {})).opportunities[0]).toMatchObject({
      stage: 'closed',
      closedBecause: 'Too far from home.',
    });
    await dana.does('decideOffer', { offerId: offer.id, decision: '' });
    expect(await kinds()).toContain('decide');
  });

  it('with a yes, name those to tell; nobody who asked not to be written to', async () => {
    await dana.does('logConversation', {
      personId: elena,
      heldOn: '2026-11-10',
      whoElse: [{ name: 'Priya Raman', organization: 'Harbor Transit', personId: priya }],
    });
    const { id } = await hears();
    const offer = await dana.does('addOffer', { opportunityId: id });
    const yes = { offerId: offer.id, decision: 'accepted', reason: 'They listen.' } as const;
    expect((await dana.does('decideOffer', yes)).tell.map(({ name }) => name)).toEqual(['Elena Duarte', 'Priya Raman']);
    await dana.does('setDoNotContact', { personId: elena, doNotContact: true });
    expect((await dana.does('decideOffer', yes)).tell.map(({ name }) => name)).toEqual(['Priya Raman']);
    expect((await dana.does('getOpportunity', { opportunityId: id })).opportunity.next.kind).toBe('tell');
  });

  it('keep their terms when some change, and can be emptied again', async () => {
    const offer = await anOffer('Harbor Transit', { currency: 'USD', pay: '70000', hoursAWeek: 40 });
    expect(await dana.does('changeOffer', { offerId: offer.id, hoursAWeek: null, leaveDays: 25 })).toMatchObject({
      pay: '70000',
      hoursAWeek: null,
      leaveDays: 25,
    });
  });
});

describe('what was removed', () => {
  it('comes back whole: an opening with its interviews and offers', async () => {
    const offer = await anOffer('Harbor Transit');
    await dana.does('addInterview', { opportunityId: offer.opportunityId, name: 'First' });
    await dana.does('removeOpportunity', { opportunityId: offer.opportunityId });
    expect(await dana.isRefused('compareOffers', { offerIds: [offer.id] })).toMatchObject({ kind: 'offerNotFound' });
    expect((await dana.does('listDeleted', {})).items).toMatchObject([
      { kind: 'opportunity', title: 'Planner, Harbor Transit' },
    ]);
    await dana.does('restoreDeleted', { id: offer.opportunityId });
    const page = await dana.does('getOpportunity', { opportunityId: offer.opportunityId });
    expect([page.interviews.length, page.offers.length]).toEqual([1, 1]);
  });

  it('comes back alone: one offer, one interview', async () => {
    const offer = await anOffer('Harbor Transit');
    const interview = await dana.does('addInterview', { opportunityId: offer.opportunityId, name: 'First' });
    await dana.does('removeOffer', { offerId: offer.id });
    await dana.does('removeInterview', { interviewId: interview.id });
    expect((await dana.does('listDeleted', {})).items.map(({ kind }) => kind).sort()).toEqual(['interview', 'offer']);
    await dana.does('restoreDeleted', { id: offer.id });
    expect((await dana.does('getOpportunity', { opportunityId: offer.opportunityId })).offers).toHaveLength(1);
  });
});
