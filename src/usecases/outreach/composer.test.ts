import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let priya: string;
beforeEach(async () => {
  dana = await aSeeker();
  await dana.does('changeSeeker', { name: 'Dana Whitfield', about: 'I teach science in Dayton.', country: 'US' });
  priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
});
afterEach(() => dana.leaves());

const letterTo = (name: string) =>
  `Hi ${name},\n\nYour way from teaching into planning is the change I am weighing after nine years. Would you have 20 minutes for a call next week? I would like to hear how you made it.\n\nThank you,\nDana Whitfield`;
const sends = (personId: string, more: Partial<Parameters<typeof dana.does<'recordSent'>>[1]> = {}) =>
  dana.does('recordSent', { personId, channel: 'email', kind: 'first', body: letterTo('Priya'), ...more });

describe('the composer', () => {
  it('notices what is almost word for word what a colleague got, and says who and when', async () => {
    await sends(priya);
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit Inc.');
    const desk = await dana.does('getWritingDesk', { personId: samuel });
    expect(desk.earlierToOrganization).toEqual([
      { personName: 'Priya Raman', text: letterTo('Priya'), on: '2026-11-23' },
    ]);
    const { findings } = await dana.does('checkMessage', {
      personId: samuel,
      channel: 'email',
      kind: 'first',
      body: letterTo('Samuel'),
    });
    expect(findings.find(({ rule }) => rule === '28')?.why).toContain('Priya Raman on Monday, November 23');
    const elsewhere = await dana.knows('Ida Berg, planner, Northline Rail');
    expect((await dana.does('getWritingDesk', { personId: elsewhere })).earlierToOrganization).toEqual([]);
  });

  it('offers her own words that were answered, and never a message nobody answered', async () => {
    await sends(priya);
    const ida = await dana.knows('Ida Berg, planner, Northline Rail');
    const own = async () =>
      (await dana.does('getWritingDesk', { personId: ida })).startingPoints.filter(({ id }) => id.startsWith('own:'));
    expect(await own()).toEqual([]);
    await dana.does('recordReply', { personId: priya, meaning: 'yes', text: 'Gladly.' });
    const points = await own();
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ channel: 'email', label: 'Your own, to Priya Raman', used: 1, replied: 1 });
    expect(points[0]?.body).toContain('Hi Ida,');
  });

  it('keeps what a message began from and whether she changed it, and says so on the desk and on their page', async () => {
    const { messageId } = await dana.does('saveDraft', {
      personId: priya,
      channel: 'email',
      kind: 'first',
      body: letterTo('Priya'),
      startingPoint: 'first:cold:3',
    });
    await sends(priya, {
      messageId,
      startingPoint: 'first:cold:3',
      startingChanged: true,
      headerId: '<a@dana.example>',
    });
    const version = 'Begun from “Short and plain”, in your own words.';
    const { earlier } = await dana.does('getWritingDesk', { personId: priya });
    expect(earlier[0]).toMatchObject({ startingPoint: 'first:cold:3', startingChanged: true, version });
    const { timeline } = await dana.does('getPerson', { personId: priya });
    expect(timeline.find(({ kind }) => kind === 'sent')?.detail).toBe(`By e-mail. ${version}`);

    await dana.does('recordReply', { personId: priya, meaning: 'yes', text: 'Gladly.' });
    const ida = await dana.knows('Ida Berg, planner, Northline Rail');
    await sends(ida, { startingPoint: `own:${messageId}` });
    const toIda = (await dana.does('getWritingDesk', { personId: ida })).earlier[0];
    expect(toIda?.version).toBe('Begun from your words to Priya Raman, as it stood.');
  });

  it('says when more than the polite follow-ups would go out', async () => {
    await sends(priya);
    dana.wakesOn('2026-12-02');
    await sends(priya, {
      kind: 'follow-up',
      body: 'Hi Priya, since I wrote I rode the night line. Would 20 minutes suit?',
    });
    const desk = await dana.does('getWritingDesk', { personId: priya });
    expect(desk).toMatchObject({ followUpsSent: 1, mostFollowUps: 1 });
    const { findings } = await dana.does('checkMessage', {
      personId: priya,
      channel: 'email',
      kind: 'follow-up',
      body: 'Hi Priya, since I wrote I read your piece. Would 20 minutes suit you?',
    });
    expect(findings.some(({ rule, why }) => rule === 'follow-up' && why.startsWith('One follow-up has'))).toBe(true);
  });

  it('knows what was learned and when they talked, for the thanks', async () => {
    await dana.does('logConversation', {
      personId: priya,
      heldOn: '2026-11-22',
      learned: [
        { text: 'Night lines are planned with the drivers', theme: 'work' },
        { text: 'Ride the last bus once', theme: 'advice' },
      ],
    });
    const desk = await dana.does('getWritingDesk', { personId: priya, kind: 'thank-you' });
    expect(desk.learned).toHaveLength(2);
    expect(desk.advice).toEqual(['Ride the last bus once']);
    expect(desk.conversationHeldAt).toBe('2026-11-23T12:00:00.000Z');
    const thanks = { personId: priya, channel: 'email', kind: 'thank-you' } as const;
    const late = async () =>
      (
        await dana.does('checkMessage', {
          ...thanks,
          body: 'Hi Priya, thank you. Your night lines and drivers stayed with me, and I will ride along on Monday.\n\nDana',
        })
      ).findings.filter(({ why }) => why.startsWith('Thanks are warmest'));
    expect(await late()).toEqual([]);
    dana.wakesOn('2026-11-26');
    expect(await late()).toHaveLength(1);
  });
});

describe('asking for an introduction', () => {
  it('begins with whom it is to lead to, keeps a draft for each, and is asked of one person only', async () => {
    const rosa = await dana.knows('Rosa Lind, head of planning, City Works');
    const tom = await dana.knows('Tom Okafor, planner, Metro Rail');
    const request = { personId: priya, kind: 'introduction-request', aboutPersonId: rosa } as const;
    const desk = await dana.does('getWritingDesk', request);
    expect(desk.about).toEqual({ personId: rosa, name: 'Rosa Lind', organization: 'City Works' });
    expect(desk.startingPoints[0]?.body).toContain('Rosa Lind at City Works');
    await dana.does('saveDraft', { ...request, channel: 'email', body: 'About Rosa.' });
    expect((await dana.does('getWritingDesk', request)).draft?.body).toBe('About Rosa.');
    expect((await dana.does('getWritingDesk', { ...request, aboutPersonId: tom })).draft).toBeNull();
    expect((await dana.does('getWritingDesk', { personId: priya })).about?.name).toBe('Rosa Lind');

    await sends(priya, { kind: 'introduction-request', aboutPersonId: rosa, body: 'Would you introduce me?' });
    expect((await dana.does('getWritingDesk', { personId: priya })).earlier[0]?.about?.name).toBe('Rosa Lind');
    const toTom = await dana.does('getWritingDesk', { ...request, personId: tom });
    expect(toTom.cautions.map(({ kind }) => kind)).toContain('same-introduction');
  });

  it('leads to nobody once that person is forgotten, and to the one page when two are joined', async () => {
    const rosa = await dana.knows('Rosa Lind, head of planning, City Works');
    const same = await dana.knows('Rosa Lind-Berg, planning, City Works');
    await sends(priya, { kind: 'introduction-request', aboutPersonId: same, body: 'Would you introduce me?' });
    await dana.does('mergePeople', { keepId: rosa, goneId: same });
    const about = async () => (await dana.does('getWritingDesk', { personId: priya })).earlier[0]?.about;
    expect((await about())?.personId).toBe(rosa);
    await dana.does('forgetPerson', { personId: rosa });
    expect(await about()).toBeNull();
    expect(
      await dana.isRefused('saveDraft', {
        personId: priya,
        channel: 'email',
        kind: 'introduction-request',
        body: 'Hello',
        aboutPersonId: rosa,
      }),
    ).toMatchObject({ kind: 'personNotFound', personId: rosa });
  });
});

describe('the day of a follow-up', () => {
  it('says in which country it was counted, which days were passed over, and waits for their return', async () => {
    const due = await dana.does('followUpDay', { sentOn: '2026-11-24' });
    expect(due.country).toBe('US');
    expect(due.skipped).toContainEqual({ day: '2026-11-28', because: 'the weekend' });
    const away = await dana.does('followUpDay', { sentOn: '2026-11-24', outOfOfficeUntil: '2026-12-08' });
    expect(away.on !== null && due.on !== null && away.on > due.on).toBe(true);
    expect(away.because).toContain('their first day back');
  });

  it('begins with how they know each other, and sends a message rather than a note to someone she is connected with', async () => {
    const jonas = await dana.knows('Jonas Underhill, planner, Emberley');
    expect((await dana.does('getWritingDesk', { personId: jonas })).startingPoints[0]?.id).toBe('first:their-work:1');
    await dana.does('changePerson', { personId: jonas, closeness: 3 });
    const desk = await dana.does('getWritingDesk', { personId: jonas });
    expect(desk.startingPoints[0]).toMatchObject({ id: 'first:known:1' });
    expect(desk.startingPoints[0]?.body).toContain('We know each other a little.');
    expect(desk.shares).toEqual(['You said you know them well.']);
    expect(desk.recipient.isConnected).toBe(false);
  });
});
