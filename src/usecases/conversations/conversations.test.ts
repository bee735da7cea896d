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
    expect((await dana.does('changeConversation', { conversationId, minutes: 30 })).sequence).toBe(2);
    expect(await dana.does('changeConversation', { conversationId, status: 'canceled' })).toMatchObject({
      status: 'canceled',
      sequence: 3,
    });
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

  it('adding to a talk that was written down leaves what was said of it before', async () => {
    const { conversationId } = await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      surprised: 'She drove a bus',
      next: 'Ride the night bus',
      askedWhoElse: true,
    });
    const before = await dana.does('getConversation', { conversationId });
    const again = { personId: priya, conversationId, heldOn: '2026-11-23' };
    await dana.does('logConversation', { ...again, learned: [{ text: 'They hire in spring' }] });
    await dana.does('logConversation', { ...again, nothingCame: true });
    const after = await dana.does('getConversation', { conversationId });
    expect(after).toMatchObject({ surprised: 'She drove a bus', next: 'Ride the night bus', askedWhoElse: true });
    expect(after).toEqual(before);
    await dana.does('logConversation', { ...again, surprised: 'She drove a tram' });
    expect((await dana.does('getConversation', { conversationId })).surprised).toBe('She drove a tram');
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

describe('notes from two places', () => {
  const talk = async () =>
    (await dana.does('agreeConversation', { personId: priya, at: '2026-11-23T15:00:00.000Z' })).conversationId;

  it('are both kept when they changed without the writer knowing', async () => {
    const conversationId = await talk();
    await dana.does('keepNotes', { conversationId, notes: 'She drove a bus' });
    const kept = await dana.does('keepNotes', { conversationId, notes: 'Tom Okafor is next', knownAs: [''] });
    expect(kept.notes).toContain('She drove a bus');
    expect(kept.notes).toContain('Tom Okafor is next');
    expect((await dana.does('getConversation', { conversationId })).notes).toBe(kept.notes);
  });

  it('are simply written over by whoever knew them', async () => {
    const conversationId = await talk();
    await dana.does('keepNotes', { conversationId, notes: 'She drove a bus' });
    const kept = await dana.does('keepNotes', { conversationId, notes: 'A tram', knownAs: ['', 'She drove a bus'] });
    expect(kept.notes).toBe('A tram');
  });
});

describe('preparing', () => {
  it('keeps what she wants to know and the questions she chose, and goes back when she wishes', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-11-24T15:00:00.000Z',
    });
    const questions = [{ id: 'trends:worry', theme: 'trends', question: 'What worries you about the next few years?' }];
    await dana.does('keepPreparation', { conversationId, wantToKnow: 'Could I learn it?', questions });
    const page = await dana.does('prepareConversation', { personId: priya, conversationId });
    expect(page).toMatchObject({ wantToKnow: 'Could I learn it?', isHerChoice: true });
    expect(page.questions.map(({ id }) => id)).toEqual(['trends:worry', 'closing:who-else']);
    await dana.does('keepPreparation', { conversationId, questions: null });
    const again = await dana.does('prepareConversation', { personId: priya });
    expect(again).toMatchObject({ wantToKnow: 'Could I learn it?', isHerChoice: false });
    expect(again.questions).toHaveLength(5);
  });

  it('puts a question about a kind of work to those who do it, and not to anybody', async () => {
    const { roleId } = await dana.does('addRole', { name: 'Transit planner' });
    await dana.does('addQuestion', { text: 'How much of it is maps?', roleId });
    const planner = await dana.knows('Iris Wold, Senior Transit Planner, Harbor Transit');
    const nurse = await dana.knows('Ann Bell, Nurse, City Hospital');
    const asked = async (personId: string) =>
      (await dana.does('prepareConversation', { personId })).questions.map(({ question }) => question);
    expect(await asked(planner)).toContain('How much of it is maps?');
    expect(await asked(nurse)).not.toContain('How much of it is maps?');
    const { spare } = await dana.does('prepareConversation', { personId: nurse });
    expect(spare.map(({ question }) => question)).toContain('How much of it is maps?');
  });

  it('asks her own question for this place, shows what does not agree, and leaves settled questions out', async () => {
    const others = await Promise.all(
      ['Ana Lind, planner, Harbor Transit', 'Ida Berg, driver, Harbor Transit', 'Mei Ode, planner, Harbor Transit'].map(
        (line) => dana.knows(line),
      ),
    );
    for (const [at, personId] of others.entries()) {
      await dana.does('logConversation', {
        personId,
        heldOn: '2026-11-20',
        learned: [{ text: `Riders praise it ${at}`, theme: 'culture', question: 'culture:praise' }],
      });
    }
    const [{ organizationId } = { organizationId: null }] = (await dana.does('listInsights', {})).insights;
    await dana.does('addQuestion', { text: 'Is the depot moving?', organizationId });
    const { insights } = await dana.does('listInsights', {});
    await dana.does('linkInsights', {
      insightId: insights[0]?.id ?? '',
      otherInsightId: insights[1]?.id ?? '',
      kind: 'contradicts',
    });
    const page = await dana.does('prepareConversation', { personId: priya });
    expect(page.questions.filter(({ isOwn }) => isOwn).map(({ question }) => question)).toEqual([
      'Is the depot moving?',
    ]);
    expect(page.contradictions).toHaveLength(1);
    expect(page.settled).toEqual(['What gets praised here?']);
    expect(page.questions.map(({ id }) => id)).not.toContain('culture:praise');
  });
});

describe('the debrief', () => {
  it('files fit with the line that says so, once, however often it is sent', async () => {
    const log = {
      personId: priya,
      heldOn: '2026-11-23',
      learned: [{ text: 'Nobody is blamed', theme: 'culture', question: 'culture:mistake' }],
      fitSignals: [{ axis: 'culture', score: 5, quote: 'Nobody is blamed' }],
    } as const;
    const { conversationId } = await dana.does('logConversation', {
      ...log,
      learned: [...log.learned],
      fitSignals: [...log.fitSignals],
    });
    await dana.does('logConversation', {
      ...log,
      learned: [...log.learned],
      fitSignals: [...log.fitSignals],
      conversationId,
    });
    const { tables } = await dana.does('exportEverything', {});
    expect(tables['fit_signals']).toHaveLength(1);
    expect(tables['fit_signals']?.[0]).toMatchObject({ axis: 'culture', score: 5, person_id: priya });
    expect(tables['insights']).toHaveLength(1);
    expect(tables['insights']?.[0]).toMatchObject({ question: 'culture:mistake' });
  });

  it('with fit about a place that is not on her list is refused, and nothing of it is kept', async () => {
    const noa = await dana.knows('Noa Levin, planner, Nowhere Works');
    const problem = await dana.isRefused('logConversation', {
      personId: noa,
      heldOn: '2026-11-23',
      fitSignals: [{ axis: 'culture', score: 5, quote: 'Nobody is blamed' }],
    });
    expect(problem.kind).toBe('organizationNotFound');
    expect((await dana.does('listConversations', {})).held).toBe(0);
  });

  it('with a line about who people are is refused with the reason', async () => {
    const problem = await dana.isRefused('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      fitSignals: [{ axis: 'culture', score: 2, quote: 'They are all moms there' }],
    });
    expect(problem.kind).toBe('fitAboutWhoPeopleAre');
  });

  it('of a talk that led nowhere leaves the thanks and nothing else', async () => {
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      nothingCame: true,
      learned: [{ text: 'left over in the form' }],
      whoElse: [named],
    });
    expect((await dana.does('listPromises', {})).promises.map(({ kind }) => kind)).toEqual(['thank-you']);
    expect((await dana.does('listInsights', {})).insights).toEqual([]);
    expect((await dana.does('listConversations', {})).past).toMatchObject([{ status: 'held', debriefed: true }]);
  });
});

describe('a talk that did not come about', () => {
  it('is on again as soon as it has a new time', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-11-23T09:00:00.000Z',
    });
    await dana.does('changeConversation', { conversationId, status: 'no-show' });
    const moved = await dana.does('changeConversation', { conversationId, at: '2026-11-25T09:00:00.000Z' });
    expect(moved).toMatchObject({ status: 'planned', sequence: 2 });
  });
});

describe('staying in touch', () => {
  const hellos = async () =>
    (await dana.does('getToday', {})).acts.filter(({ kind }) => kind === 'check-in').map(({ personId }) => personId);

  it('is a word a month after a talk, until she says stop, and again when she takes it up', async () => {
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    await dana.does('recordSent', { personId: priya, channel: 'email', kind: 'thank-you', body: 'Thank you, Priya.' });
    dana.wakesOn('2026-12-22');
    expect(await hellos()).toEqual([]);
    dana.wakesOn('2026-12-23');
    expect(await hellos()).toEqual([priya]);
    await dana.does('stopTouch', { personId: priya });
    expect(await hellos()).toEqual([]);
    expect((await dana.does('suggestNext', {})).suggestions).toEqual([]);
    await dana.does('resumeTouch', { personId: priya });
    expect(await hellos()).toEqual([priya]);
    expect(await dana.isRefused('stopTouch', { personId: 'gone' })).toMatchObject({ kind: 'personNotFound' });
  });

  it('never reaches someone who asked not to be written to', async () => {
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    await dana.does('setDoNotContact', { personId: priya, doNotContact: true, reason: 'asked' });
    dana.wakesOn('2026-12-23');
    expect(await hellos()).toEqual([]);
  });
});
