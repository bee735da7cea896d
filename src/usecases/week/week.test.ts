import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { daysOff } from '#domain/outreach/business-days.ts';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

/** Wakes on Monday, November 23, 2026. */
let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

const acts = async () => (await dana.does('getToday', {})).acts.map(({ key }) => key.split(':')[0]);

describe('a week looked back on', () => {
  it('is told from what happened, with what was learned and what is owed, and a true sentence of what went well', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('recordSent', { personId: priya, channel: 'email', kind: 'first', body: 'Hello' });
    dana.wakesOn('2026-11-25');
    await dana.does('recordReply', { personId: priya, meaning: 'yes', text: 'Gladly' });
    dana.wakesOn('2026-11-27');
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-27',
      learned: [{ text: 'They plan five years ahead.' }],
      promised: [{ text: 'Send the map', dueOn: '2026-12-04' }],
    });
    const week = await dana.does('getWeek', {});
    expect(week).toMatchObject({
      monday: '2026-11-23',
      sunday: '2026-11-29',
      isThisWeek: true,
      before: null,
      kept: null,
    });
    expect(week.happened.map(({ sentence }) => sentence)).toEqual([
      'You wrote to Priya Raman.',
      'Priya Raman said yes.',
      'You talked with Priya Raman.',
    ]);
    expect(week.happened.map(({ personId }) => personId)).toEqual([priya, priya, priya]);
    expect(week.learned.map(({ text }) => text)).toEqual(['They plan five years ahead.']);
    expect(week.owed.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['Thank Priya Raman', '2026-11-28'],
      ['Send the map', '2026-12-04'],
    ]);
    expect(week.wentWell[0]).toBe('You talked with Priya Raman.');
    expect(week.milestones.map(({ kind }) => kind)).toEqual(['first-message', 'first-reply', 'first-conversation']);
    expect(week.pace.choices.find((one) => one.conversationsAWeek === 3)?.firstMessagesAWeek).toBe(9);
  });

  it('counts a note of absence as no answer, and says the same as Today', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('recordSent', { personId: priya, channel: 'email', kind: 'first', body: 'Hello' });
    await dana.does('recordReply', { personId: priya, meaning: 'out-of-office', backOn: '2026-12-01' });
    const { week } = await dana.does('getToday', {});
    expect(week).toMatchObject({ messages: 1, replies: 0 });
    expect((await dana.does('getWeek', { on: '2026-11-23' })).sentence).toBe('One message.');
  });

  it('keeps her words, sets her pace, and can be read again later', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    await dana.does('keepWeek', { on: '2026-11-25', wentWell: 'Priya had time for me.', conversationsNext: 4 });
    await dana.does('keepWeek', { on: '2026-11-23', learned: 'Ask sooner.' });
    expect((await dana.does('getSeeker', {})).conversationsAWeek).toBe(4);
    dana.wakesOn('2026-12-15');
    const last = await dana.does('getWeek', { on: '2026-11-26' });
    expect(last.kept).toEqual({ wentWell: 'Priya had time for me.', learned: 'Ask sooner.', conversationsNext: 4 });
    expect(last).toMatchObject({ isRecent: false, owed: [], after: '2026-11-30' });
    expect(await dana.does('getWeek', {})).toMatchObject({
      before: '2026-12-07',
      after: null,
      sentence: 'A quiet week so far.',
    });
    expect((await dana.isRefused('keepWeek', { on: '2026-12-21', wentWell: 'x' })).kind).toBe('dayNotPossible');
  });

  it('shows the week that is over until its successor is well under way', async () => {
    expect(await dana.does('getWeek', {})).toMatchObject({ monday: '2026-11-16', isThisWeek: false, isRecent: true });
    dana.wakesOn('2026-11-24');
    expect(await dana.does('getWeek', {})).toMatchObject({ monday: '2026-11-23', isThisWeek: true });
  });

  it('is offered at the end of the week, until it is done or put aside', async () => {
    const offered = async () => (await dana.does('getToday', {})).reviewOf;
    dana.wakesOn('2026-11-28');
    expect(await offered()).toBe(null);
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-24' });
    expect(await offered()).toBe('2026-11-23');
    await dana.does('snoozeAct', { key: 'week:2026-11-23', untilOn: '2026-12-05' });
    expect(await offered()).toBe(null);
    dana.wakesOn('2026-12-05');
    expect(await offered()).toBe('2026-11-30');
    await dana.does('keepWeek', { on: '2026-11-30', wentWell: 'I rested.' });
    expect(await offered()).toBe(null);
  });
});

describe('the list of people', () => {
  it('says no follow-up of somebody whose silence is only to be let rest', async () => {
    const ben = await dana.knows('Ben Okoye, planner, Harbor Transit');
    await dana.does('recordSent', { personId: ben, channel: 'email', kind: 'first', body: 'Hello' });
    const dueOn = async () => (await dana.does('listPeople', {})).items[0]?.dueOn;
    expect(await dueOn()).not.toBe(null);
    dana.wakesOn('2026-12-03');
    await dana.does('recordSent', { personId: ben, channel: 'email', kind: 'follow-up', body: 'Hello again' });
    expect(await dueOn()).toBe(null);
  });
});

describe('along the way', () => {
  it('is said on the day it happened, and stays in the list', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      whoElse: [{ name: 'Ben Okoye', title: 'planner' }],
    });
    const kinds = ['first-conversation', 'first-referral'];
    expect((await dana.does('getToday', {})).milestones.map(({ kind }) => kind)).toEqual(kinds);
    const { opportunityId } = await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      heardOfOpening: 'A planner retires in spring',
    });
    const { milestones } = await dana.does('listMilestones', {});
    expect(milestones.find(({ ofId }) => ofId === opportunityId)?.kind).toBe('first-opening');
    kinds.push('first-opening');
    dana.wakesOn('2026-11-24');
    expect((await dana.does('getToday', {})).milestones).toEqual([]);
    expect((await dana.does('listMilestones', {})).milestones.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('time away', () => {
  it('leaves nothing due but what others wait for, and brings the rest back after it', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    const ben = await dana.knows('Ben Okoye, planner, Northline Rail');
    await dana.does('recordSent', { personId: ben, channel: 'email', kind: 'first', body: 'Hello' });
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    expect(await acts()).toContain('thank');
    const { pause } = await dana.does('takePause', { untilOn: '2026-12-06' });
    expect(pause).toEqual({ fromOn: '2026-11-23', untilOn: '2026-12-06', isNow: true });
    expect(await dana.does('getToday', {})).toMatchObject({
      acts: [],
      kindWord: expect.stringContaining('December 6'),
    });
    dana.wakesOn('2026-12-02');
    expect(await acts()).toEqual([]);
    const feed = (await dana.does('listCalendar', {})).entries.flatMap((e) => (e.kind === 'act' ? [e.dueOn] : []));
    expect(feed.length).toBe(2);
    for (const day of feed) expect(day > '2026-12-06').toBe(true);
    await dana.does('recordReply', { personId: ben, meaning: 'yes', text: 'Gladly' });
    expect(await acts()).toEqual(['answer']);
    dana.wakesOn('2026-12-07');
    expect(await acts()).toContain('thank');
    expect(await dana.does('getPause', {})).toEqual({ pause: null, landedOn: null });
  });

  it('keeps the calendar and Today of one mind about somebody she must not write to', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-23',
      promised: [{ text: 'Send the map', dueOn: '2026-11-23' }],
    });
    await dana.does('setDoNotContact', { personId: priya, doNotContact: true });
    const titles = (await dana.does('listCalendar', {})).entries.map(({ title }) => title);
    expect(titles).toEqual(['Send the map']);
    expect(await acts()).not.toContain('thank');
  });

  it('of many weeks still counts in the calendar of the person: no follow-up on the day before their weekend', async () => {
    Object.assign(dana.search.context, {
      holidays: async (country: string) => daysOff(new Map(), country === 'SA' ? [5, 6] : [6, 0]),
    });
    const noura = await dana.knows('Noura Salem, planner, Gulf Transit');
    await dana.does('logConversation', {
      personId: await dana.knows('Ben Okoye, planner, Harbor Transit'),
      heldOn: '2026-11-23',
    });
    await dana.does('changePerson', { personId: noura, city: 'Riyadh, Saudi Arabia' });
    await dana.does('recordSent', { personId: noura, channel: 'email', kind: 'first', body: 'Hello' });
    await dana.does('takePause', { fromOn: '2026-11-30', untilOn: '2027-03-31' });
    // A Thursday there is the day before the weekend, and a Sunday a day of work.
    dana.wakesOn('2027-04-01');
    const due = async () =>
      (await dana.does('listCalendar', {})).entries.flatMap((e) =>
        e.title === 'Follow up with Noura Salem' && e.kind === 'act' ? [e.dueOn] : [],
      )[0];
    const weekday = (day = '') => new Date(`${day}T12:00:00Z`).getUTCDay();
    expect([0, 1, 2, 3]).toContain(weekday(await due()));
    dana.wakesOn('2027-04-08');
    expect(await acts()).not.toContain('follow-up');
    dana.wakesOn('2027-04-11');
    expect(await acts()).toContain('follow-up');
  });

  it('ends with one tap, and can be taken again', async () => {
    await dana.does('takePause', { untilOn: '2026-12-06' });
    dana.wakesOn('2026-11-26');
    expect((await dana.does('endPause', {})).pause).toBe(null);
    const { pause } = await dana.does('takePause', { fromOn: '2026-11-23', untilOn: '2026-12-06' });
    expect(pause).toEqual({ fromOn: '2026-11-23', untilOn: '2026-12-06', isNow: true });
    const longer = await dana.does('takePause', { untilOn: '2026-12-13' });
    expect(longer.pause?.fromOn).toBe('2026-11-23');
  });

  it('that touches the next is one stay away, which ends with one tap', async () => {
    await dana.does('takePause', { untilOn: '2026-11-29' });
    const { pause } = await dana.does('takePause', { fromOn: '2026-11-30', untilOn: '2026-12-06' });
    expect(pause).toEqual({ fromOn: '2026-11-23', untilOn: '2026-12-06', isNow: true });
    dana.wakesOn('2026-11-25');
    expect((await dana.does('endPause', {})).pause).toBe(null);
    const back = await dana.does('takePause', { fromOn: '2026-11-23', untilOn: '2026-12-01' });
    expect(back.pause?.untilOn).toBe('2026-12-01');
  });

  it('can lie ahead, and be taken back', async () => {
    const { pause } = await dana.does('takePause', { fromOn: '2026-12-21', untilOn: '2027-01-03' });
    expect(pause?.isNow).toBe(false);
    expect((await dana.does('endPause', {})).pause).toBe(null);
  });

  it('leaves a pause that was planned for later alone, and can be given other days', async () => {
    await dana.does('takePause', { fromOn: '2026-12-21', untilOn: '2027-01-03' });
    await dana.does('takePause', { untilOn: '2026-11-29' });
    dana.wakesOn('2026-11-26');
    expect((await dana.does('endPause', {})).pause).toEqual({
      fromOn: '2026-12-21',
      untilOn: '2027-01-03',
      isNow: false,
    });
    // What was planned stays as it was, however long the new one is; together they are one stay away.
    const long = await dana.does('takePause', { fromOn: '2026-12-14', untilOn: '2026-12-24' });
    expect(long.pause).toEqual({ fromOn: '2026-12-14', untilOn: '2027-01-03', isNow: false });
    const undone = await dana.does('endPause', { fromOn: '2026-12-14', fromTheStart: true });
    expect(undone.pause).toEqual({ fromOn: '2026-12-21', untilOn: '2027-01-03', isNow: false });
    const moved = await dana.does('takePause', {
      fromOn: '2026-12-07',
      untilOn: '2026-12-13',
      insteadOf: '2026-12-21',
    });
    expect(moved.pause?.fromOn).toBe('2026-12-07');
    expect((await dana.does('endPause', {})).pause).toBe(null);
  });

  it('can begin in the past for someone who was away already, and be taken back whole', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('addPromise', { personId: priya, text: 'Send the map', dueOn: '2026-11-18' });
    await dana.does('takePause', { fromOn: '2026-11-16', untilOn: '2026-11-23' });
    expect(await acts()).not.toContain('promise');
    await dana.does('endPause', { fromTheStart: true });
    expect(await acts()).toContain('promise');
  });

  it('refuses days that cannot be', async () => {
    expect((await dana.isRefused('takePause', { untilOn: '2026-11-22' })).kind).toBe('dayNotPossible');
    expect((await dana.isRefused('takePause', { untilOn: addDays('2026-11-23', 400) })).kind).toBe('dayNotPossible');
    const mistyped = await dana.isRefused('takePause', { fromOn: '2036-12-21', untilOn: '2036-12-28' });
    expect(mistyped).toMatchObject({ kind: 'dayNotPossible', because: 'a pause begins within a year' });
  });

  it('is told in the week it lay in, however many there were', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    await dana.does('takePause', { fromOn: '2026-11-30', untilOn: '2026-12-06' });
    dana.wakesOn('2026-12-14');
    await dana.does('takePause', { fromOn: '2026-12-14', untilOn: '2026-12-20' });
    const week = await dana.does('getWeek', { on: '2026-11-30' });
    expect(week).toMatchObject({ away: 7, sentence: 'You were away, as you had planned.' });
    expect(week.wentWell).toEqual(['You took the time off you had planned, and nothing was lost by it.']);
  });
});

describe('the end of the search', () => {
  it('leaves thanks and answers, suggests nobody, and can be taken back', async () => {
    await dana.does('addRole', { name: 'Service planner' });
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.knows('Ida Berg, planner, Northline Rail');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    expect(await acts()).toContain('write');
    expect((await dana.does('endSearch', {})).landedOn).toBe('2026-11-23');
    expect(await acts()).toEqual(['thank']);
    expect((await dana.does('getToday', {})).landedOn).toBe('2026-11-23');
    expect((await dana.does('getWeek', {})).pace.choices).toEqual([]);
    expect((await dana.does('resumeSearch', {})).landedOn).toBe(null);
    expect(await acts()).toContain('write');
    expect((await dana.isRefused('endSearch', { on: '2026-12-24' })).kind).toBe('dayNotPossible');
  });

  it('ends the asking everywhere: nobody is ranked, no reminder is due, and all of it comes back with the search', async () => {
    await dana.does('addRole', { name: 'Service planner' });
    const ida = await dana.knows('Ida Berg, planner, Northline Rail');
    const ben = await dana.knows('Ben Okoye, planner, Harbor Transit');
    const leila = await dana.knows('Leila Haddad, planner, Open Streets');
    for (const personId of [ben, leila])
      await dana.does('recordSent', { personId, channel: 'email', kind: 'first', body: 'Hello' });
    await dana.does('recordReply', { personId: leila, meaning: 'yes', text: 'Gladly' });
    dana.wakesOn('2026-12-07');
    const dueWith = async (personId: string) =>
      (await dana.does('listPeople', {})).items.find(({ id }) => id === personId)?.dueOn;
    const nextWith = async (personId: string) => (await dana.does('getPerson', { personId })).nextAct?.kind;
    expect(await nextWith(ida)).toBe('write');
    expect(await dueWith(ben)).not.toBe(null);
    await dana.does('endSearch', {});
    expect(await dana.does('suggestNext', {})).toMatchObject({ suggestions: [], isOver: true });
    expect(await nextWith(ida)).toBeUndefined();
    expect(await dueWith(ben)).toBe(null);
    expect(await nextWith(leila)).toBe('answer');
    await dana.does('resumeSearch', {});
    expect(await dueWith(ben)).not.toBe(null);
    expect(await dana.does('suggestNext', {})).toMatchObject({ isOver: false, suggestions: [{ name: 'Ida Berg' }] });
  });
});

describe('a person who is to be forgotten', () => {
  it('is not named in her words about a week either', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    await dana.does('keepWeek', {
      on: '2026-11-23',
      wentWell: 'You talked with Priya Raman.',
      learned: 'priya raman is kind',
    });
    await dana.does('forgetPerson', { personId: priya });
    expect((await dana.does('getWeek', { on: '2026-11-23' })).kept).toMatchObject({
      wentWell: 'You talked with someone.',
      learned: 'someone is kind',
    });
  });
});
