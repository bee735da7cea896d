import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let priya: string;
beforeEach(async () => {
  dana = await aSeeker();
  await dana.does('addOrganizations', { text: 'Harbor Transit', love: 3 });
  priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
});
afterEach(() => dana.leaves());

const named = {
  name: 'Tom Okafor',
  title: 'Planning lead',
  organization: 'Metro Rail',
  mayUseName: 'yes',
  whoWrites: 'seeker',
} as const;

describe('agreeing a time', () => {
  it('puts the conversation on the list and on the day before into Today', async () => {
    await dana.does('agreeConversation', { personId: priya, at: '2026-11-24T15:00:00.000Z' });
    expect((await dana.does('listConversations', {})).planned).toMatchObject([
      { minutes: 20, person: { name: 'Priya Raman' }, number: null },
    ]);
    expect((await dana.does('getToday', {})).acts.map((act) => act.kind)).toContain('prepare');
  });

  it('counts a change of time up for the calendar, and a change of nothing not', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-11-24T15:00:00.000Z',
    });
    expect((await dana.does('changeConversation', { conversationId, at: '2026-11-24T16:00:00+01:00' })).sequence).toBe(
      0,
    );
    expect((await dana.does('changeConversation', { conversationId, at: '2026-11-25T16:00:00.000Z' })).sequence).toBe(
      1,
    );
    expect((await dana.does('changeConversation', { conversationId, status: 'canceled' })).status).toBe('canceled');
  });

  it('prepares with what is known and ends with who else', async () => {
    const page = await dana.does('prepareConversation', { personId: priya });
    expect(page.questions).toHaveLength(5);
    expect(page.questions.at(-1)?.theme).toBe('closing');
    expect(page.who[0]).toContain('Harbor Transit');
  });

  it('keeps notes as they stand', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-11-23T15:00:00.000Z',
    });
    await dana.does('keepNotes', { conversationId, notes: 'She began as a driver' });
    expect((await dana.does('getConversation', { conversationId })).notes).toBe('She began as a driver');
    expect(await dana.isRefused('keepNotes', { conversationId: 'gone', notes: '' })).toMatchObject({
      kind: 'conversationNotFound',
    });
  });
});

describe('logging a conversation', () => {
  it('with someone named makes the person, the referral, thanks within a day and a word back after two weeks', async () => {
    const logged = await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      learned: [{ text: 'Nobody is above riding the 6 a.m. bus', theme: 'culture', isQuote: true }],
      promised: [{ text: 'Send the article', dueOn: '2026-11-27' }],
      whoElse: [named],
    });
    expect(logged.number).toBe(1);
    expect(logged.referrals).toMatchObject([
      { already: false, to: { name: 'Tom Okafor', organization: 'Metro Rail' }, from: { name: 'Priya Raman' } },
    ]);
    const { promises } = await dana.does('listPromises', {});
    expect(promises.map((promise) => [promise.kind, promise.dueOn])).toEqual([
      ['thank-you', '2026-11-24'],
      ['promise', '2026-11-27'],
      ['report-back', '2026-12-07'],
    ]);
    const { insights } = await dana.does('listInsights', {});
    expect(insights).toMatchObject([{ organizationName: 'Harbor Transit', personName: 'Priya Raman', isQuote: true }]);
    expect(logged.nextActs.map((act) => act.kind)).toContain('thank');
  });

  it('law of the walk: both people named now outrank the same people unnamed', async () => {
    const unnamed = await dana.knows('Ida Berg, planner, Northline Rail');
    const tom = await dana.knows('Tom Okafor, planner, Metro Rail');
    const ana = await dana.knows('Ana Lind, planner, City Works');
    const before = await rankOf();
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      whoElse: [named, { name: 'Ana Lind', organization: 'City Works', mayUseName: 'ask' }],
    });
    const after = await rankOf();
    for (const one of [tom, ana]) {
      expect(after.get(one)?.score ?? 0).toBeGreaterThan(before.get(one)?.score ?? 0);
      expect(after.get(one)?.score ?? 0).toBeGreaterThan(after.get(unnamed)?.score ?? 0);
    }
    expect(after.get(tom)?.because).toContain('Priya Raman');
    async function rankOf() {
      const { suggestions } = await dana.does('suggestNext', { limit: 20 });
      return new Map(suggestions.map((one) => [one.personId, one]));
    }
  });

  it('finds the person who is here already instead of making a second one', async () => {
    const tom = await dana.knows('Tom Okafor, , Metro Rail Inc.');
    const logged = await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23', whoElse: [named] });
    expect(logged.referrals[0]).toMatchObject({ already: true, to: { id: tom } });
    expect((await dana.does('listPeople', { search: 'okafor' })).total).toBe(1);
    // What was said fills the gap and overwrites nothing.
    expect((await dana.does('getPerson', { personId: tom })).person).toMatchObject({
      title: 'Planning lead',
      organization: 'Metro Rail Inc.',
    });
  });

  it('waits a week before suggesting someone they wanted to write to first', async () => {
    const logged = await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      whoElse: [{ ...named, whoWrites: 'them' }],
    });
    expect(logged.nextActs.filter((act) => act.kind === 'write')).toEqual([]);
    const names = async () => (await dana.does('suggestNext', {})).suggestions.map((one) => one.name);
    expect(await names()).not.toContain('Tom Okafor');
    dana.wakesOn('2026-11-30');
    expect(await names()).toContain('Tom Okafor');
  });

  it('twice repeats neither thanks nor referral', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-11-23T09:00:00.000Z',
    });
    for (const text of ['one', 'two']) {
      await dana.does('logConversation', {
        personId: priya,
        conversationId,
        heldOn: '2026-11-23',
        learned: [{ text }],
        whoElse: [named],
      });
    }
    expect(
      (await dana.does('listPromises', {})).promises.filter((promise) => promise.kind === 'thank-you'),
    ).toHaveLength(1);
    expect((await dana.does('getChain', {})).edges).toHaveLength(1);
    expect((await dana.does('listConversations', {})).held).toBe(1);
  });

  it('an opening they spoke of is a sign at the organization', async () => {
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      heardOfOpening: 'A planner retires in spring',
    });
    const [harbor] = (await dana.does('listOrganizations', {})).organizations;
    expect(harbor).toMatchObject({ opening: 'heard', talked: 1 });
  });

  it('that lies in the future is refused, and nothing of it is kept', async () => {
    expect(
      await dana.isRefused('logConversation', { personId: priya, heldOn: '2026-12-24', whoElse: [named] }),
    ).toMatchObject({ kind: 'dayNotPossible' });
    expect((await dana.does('listPeople', { search: 'okafor' })).total).toBe(0);
  });

  it('in one tap makes one conversation a day, the planned one if there is one', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-11-23T15:00:00.000Z',
    });
    expect((await dana.does('talkedToday', { personId: priya })).conversationId).toBe(conversationId);
    expect((await dana.does('talkedToday', { personId: priya })).conversationId).toBe(conversationId);
    expect((await dana.does('listConversations', {})).held).toBe(1);
  });

  it('a thank-you that was sent keeps the thanks that were owed', async () => {
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    await dana.does('recordSent', { personId: priya, channel: 'email', kind: 'thank-you', body: 'Thank you, Priya.' });
    expect((await dana.does('listPromises', {})).promises).toEqual([]);
    expect((await dana.does('getToday', {})).acts.filter((act) => act.kind === 'thank')).toEqual([]);
  });

  it('thanks that were not sent after all are owed again', async () => {
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    const sent = await dana.does('recordSent', {
      personId: priya,
      channel: 'email',
      kind: 'thank-you',
      body: 'Thanks.',
    });
    await dana.does('removeMessage', { messageId: sent.messageId });
    expect((await dana.does('listPromises', {})).promises).toMatchObject([{ kind: 'thank-you', keptOn: null }]);
  });
});
