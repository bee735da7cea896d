import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let priya: string;
beforeEach(async () => {
  dana = await aSeeker();
  priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
});
afterEach(() => dana.leaves());

const anOpening = (more: object = {}) =>
  dana.does('addOpportunity', { organization: 'Harbor Transit', title: 'Planner', ...more });
const stands = async (opportunityId: string) => (await dana.does('getOpportunity', { opportunityId })).opportunity;

describe('days that cannot be are refused with the reason', () => {
  it('an opening heard of tomorrow, an offer made tomorrow, an interview held tomorrow', async () => {
    expect(
      await dana.isRefused('addOpportunity', { organization: 'Harbor Transit', heardOn: '2030-01-01' }),
    ).toMatchObject({ kind: 'dayNotPossible', day: '2030-01-01' });
    const { id } = await anOpening();
    expect(await dana.isRefused('changeOpportunity', { opportunityId: id, heardOn: '2030-01-01' })).toMatchObject({
      kind: 'dayNotPossible',
    });
    expect(await dana.isRefused('addOffer', { opportunityId: id, receivedOn: '2030-01-01' })).toMatchObject({
      because: 'an offer that was made cannot lie in the future',
    });
    const held = { name: 'First', on: '2030-01-01', status: 'held' } as const;
    expect(await dana.isRefused('addInterview', { opportunityId: id, ...held })).toMatchObject({
      kind: 'dayNotPossible',
    });
    expect((await stands(id)).stage).toBe('heard');
  });

  it('an answer that is due before the offer came', async () => {
    const { id } = await anOpening();
    const late = { receivedOn: '2026-11-20', answerBy: '2026-11-10' };
    expect(await dana.isRefused('addOffer', { opportunityId: id, ...late })).toMatchObject({
      kind: 'dayNotPossible',
      day: '2026-11-10',
    });
    const offer = await dana.does('addOffer', { opportunityId: id, receivedOn: '2026-11-20' });
    expect(await dana.isRefused('changeOffer', { offerId: offer.id, answerBy: '2026-11-10' })).toMatchObject({
      kind: 'dayNotPossible',
    });
    expect(await dana.does('changeOffer', { offerId: offer.id, answerBy: '2999-12-31' })).toMatchObject({
      answerBy: '2999-12-31',
    });
  });
});

describe('an opening keeps its name and place', () => {
  it('is never left without either', async () => {
    const { id } = await anOpening();
    expect(await dana.isRefused('changeOpportunity', { opportunityId: id, title: '', organization: '' })).toEqual({
      kind: 'opportunityUnnamed',
    });
  });

  it('filed to a place on her list, it bears the name of that place', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'City Water Trust', love: 3 });
    const { id } = await anOpening();
    const organizationId = added[0]?.id ?? '';
    expect(await dana.does('changeOpportunity', { opportunityId: id, organizationId })).toMatchObject({
      organization: 'City Water Trust',
      organizationId,
    });
  });

  it('written down from a conversation, it was heard from whom it was with, on that day', async () => {
    const { conversationId } = await dana.does('logConversation', { personId: priya, heldOn: '2026-11-12' });
    expect(await dana.does('addOpportunity', { conversationId, title: 'Planner' })).toMatchObject({
      from: { name: 'Priya Raman' },
      heardOn: '2026-11-12',
      organization: 'Harbor Transit',
    });
  });
});

describe('moments of interviews', () => {
  it('are kept in UTC, whatever clock they came by', async () => {
    const { id } = await anOpening();
    const at = '2026-11-24T10:00:00-05:00';
    const interview = await dana.does('addInterview', { opportunityId: id, name: 'First', at });
    expect(interview.at).toBe('2026-11-24T15:00:00.000Z');
    const later = await dana.does('changeInterview', { interviewId: interview.id, at: '2026-11-25T10:00:00-05:00' });
    expect(later.at).toBe('2026-11-25T15:00:00.000Z');
  });
});

describe('what was written by mistake and taken out', () => {
  it('leaves the opening where it stood, and brings it on again when it comes back', async () => {
    const { id } = await anOpening();
    const interview = await dana.does('addInterview', { opportunityId: id, name: 'First' });
    const offer = await dana.does('addOffer', { opportunityId: id });
    await dana.does('removeOffer', { offerId: offer.id });
    expect((await stands(id)).stage).toBe('interviewing');
    await dana.does('removeInterview', { interviewId: interview.id });
    expect((await stands(id)).stage).toBe('forming');
    await dana.does('restoreDeleted', { id: offer.id });
    expect((await stands(id)).stage).toBe('offer');
  });

  it('can be put back to the day since when it stood there', async () => {
    const { id } = await anOpening();
    const back = { opportunityId: id, stage: 'interviewing', stageOn: '2026-10-01' } as const;
    expect(await dana.does('changeOpportunity', back)).toMatchObject({ stage: 'interviewing', stageOn: '2026-10-01' });
  });

  it('an opening that is over stays over when an old offer goes', async () => {
    const { id } = await anOpening();
    const offer = await dana.does('addOffer', { opportunityId: id });
    await dana.does('decideOffer', { offerId: offer.id, decision: 'declined', on: '2026-11-21' });
    await dana.does('removeOffer', { offerId: offer.id });
    expect((await stands(id)).stage).toBe('closed');
  });
});

describe('the one thing next', () => {
  const next = async (id: string) => (await stands(id)).next;
  it('never says to ask someone who asked not to be written to, or who is gone', async () => {
    const { id } = await anOpening({ personId: priya });
    expect(await next(id)).toMatchObject({ kind: 'ask', personId: priya });
    await dana.does('setDoNotContact', { personId: priya, doNotContact: true });
    expect(await next(id)).toMatchObject({ kind: 'ask', personId: null });
    expect((await next(id)).sentence).not.toContain('Priya');
    await dana.does('setDoNotContact', { personId: priya, doNotContact: false });
    await dana.does('removePerson', { personId: priya });
    expect(await next(id)).toMatchObject({ personId: null });
  });

  it('moved by hand, asks for what is missing: the interview, the terms', async () => {
    const { id } = await anOpening();
    await dana.does('changeOpportunity', { opportunityId: id, stage: 'interviewing' });
    expect((await next(id)).kind).toBe('arrange');
    await dana.does('changeOpportunity', { opportunityId: id, stage: 'offer' });
    expect((await next(id)).kind).toBe('write-offer');
  });

  it('after an interview was called off, asks for another day', async () => {
    const { id } = await anOpening();
    await dana.does('addInterview', { opportunityId: id, name: 'First', status: 'canceled' });
    expect(await next(id)).toMatchObject({ kind: 'ask-again', sentence: expect.stringContaining('called off') });
  });
});

describe('an answer that was given', () => {
  it('can be another one later, and taken back', async () => {
    const { id } = await anOpening();
    const { id: offerId } = await dana.does('addOffer', { opportunityId: id });
    const answers = ['declined', 'accepted', 'withdrawn', 'accepted', ''] as const;
    const stages = [];
    for (const decision of answers) {
      await dana.does('decideOffer', { offerId, decision });
      stages.push((await stands(id)).stage);
    }
    expect(stages).toEqual(['closed', 'offer', 'closed', 'offer', 'offer']);
  });
});

describe('a yes that ended the search', () => {
  const isOver = async () => (await dana.does('getToday', {})).landedOn !== null;
  it('no longer does once it is taken back, or its offer is gone', async () => {
    const { id } = await anOpening();
    const { id: offerId } = await dana.does('addOffer', { opportunityId: id, receivedOn: '2026-11-02' });
    const yes = { offerId, decision: 'accepted', on: '2026-11-20', hasLanded: true } as const;
    await dana.does('decideOffer', yes);
    expect(await isOver()).toBe(true);
    await dana.does('decideOffer', { offerId, decision: '' });
    expect(await isOver()).toBe(false);
    await dana.does('decideOffer', yes);
    await dana.does('removeOffer', { offerId });
    expect(await isOver()).toBe(false);
  });
});

describe('a person who is forgotten', () => {
  it('is named no more in what she wrote about openings, interviews and offers', async () => {
    const { id } = await anOpening({ notes: 'Priya Raman leads the desk; Priya decides.' });
    await dana.does('addInterview', {
      opportunityId: id,
      name: 'With Priya Raman',
      notes: 'Priya Raman liked the maps.',
    });
    const offer = await dana.does('addOffer', { opportunityId: id, notes: 'Raman, Priya called.' });
    await dana.does('decideOffer', { offerId: offer.id, decision: 'declined', reason: 'Priya Raman is leaving.' });
    await dana.does('forgetPerson', { personId: priya });
    const page = await dana.does('getOpportunity', { opportunityId: id });
    expect(JSON.stringify(page)).not.toMatch(/Priya|Raman/);
    expect(page.opportunity.notes).toBe('someone leads the desk; someone decides.');
    expect(page.interviews[0]).toMatchObject({ name: 'With someone', notes: 'someone liked the maps.' });
  });

  it('another who shares a name keeps it', async () => {
    const { id } = await anOpening({ notes: 'Priya Nair leads the desk.' });
    await dana.does('forgetPerson', { personId: priya });
    expect((await stands(id)).notes).toBe('Priya Nair leads the desk.');
  });
});

describe('two people who are one', () => {
  it('keep the opening they told of, joined and taken apart again', async () => {
    const twin = await dana.knows('P. Raman, Director, Harbor Transit Authority');
    const { id } = await anOpening({ personId: twin });
    const { mergeId } = await dana.does('mergePeople', { keepId: priya, goneId: twin });
    expect((await stands(id)).from?.id).toBe(priya);
    await dana.does('unmergePeople', { mergeId });
    expect((await stands(id)).from?.id).toBe(twin);
  });
});
