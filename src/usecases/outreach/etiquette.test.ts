import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
  await dana.does('changeSeeker', { name: 'Dana Whitfield', country: 'US', messagesADay: 2 });
});
afterEach(() => dana.leaves());

const words = { channel: 'email', body: 'Could we talk for 20 minutes?' } as const;
const writes = (personId: string, kind: 'first' | 'follow-up' | 'introduction-request' | 'answer' = 'first') =>
  dana.does('recordSent', { personId, kind, ...words });
const caution = async (personId: string, kind?: 'first' | 'follow-up' | 'introduction-request') =>
  (await dana.does('getWritingDesk', { personId, ...(kind && { kind }) })).cautions[0]?.sentence ?? '';
const actKeys = async (personId: string) =>
  (await dana.does('getToday', {})).acts.filter((act) => act.personId === personId).map((act) => act.kind);

describe('etiquette', () => {
  it('says when a message waits for its answer, from when the next person there may be written to', async () => {
    await writes(await dana.knows('Priya Raman, ops director, Harbor Transit'));
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit');
    expect(await caution(samuel)).toContain('From Thursday, November 26 on');
    dana.wakesOn('2026-11-26');
    expect(await caution(samuel)).toBe('');
  });

  it('keeps a draft off Today while someone else there is waited for, and brings it back after', async () => {
    await dana.does('addOrganizations', { text: 'Harbor Transit' });
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit');
    await dana.does('saveDraft', { personId: samuel, kind: 'first', ...words });
    expect(await actKeys(samuel)).toEqual(['write']);
    await writes(await dana.knows('Priya Raman, ops director, Harbor Transit Inc.'));
    expect(await actKeys(samuel)).toEqual([]);
    dana.wakesOn('2026-11-26');
    expect(await actKeys(samuel)).toEqual(['write']);
  });

  it('says kindly that the day is full, and nothing more is suggested', async () => {
    await writes(await dana.knows('Priya Raman, ops director, Harbor Transit'));
    const ida = await dana.knows('Ida Berg, planner, Northline Rail');
    expect(await caution(ida)).toBe('');
    expect(await actKeys(ida)).toEqual(['write']);
    await writes(await dana.knows('Tom Okafor, planner, Metro Rail'));
    expect(await caution(ida)).toBe(
      'You have sent 2 messages today, as many as you chose for a day. This one keeps until tomorrow.',
    );
    expect(await actKeys(ida)).toEqual([]);
    dana.wakesOn('2026-11-24');
    expect(await caution(ida)).toBe('');
    expect(await actKeys(ida)).toEqual(['write']);
  });

  it('thinks twice before a fourth person at one place, and allows it', async () => {
    for (const name of ['Ann Lee', 'Bo Lund', 'Cy Marsh']) {
      const personId = await dana.knows(`${name}, planner, Harbor Transit`);
      await dana.does('logConversation', { personId, heldOn: '2026-11-20' });
    }
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit');
    expect(await caution(samuel)).toMatch(/^You have talked with three people at Harbor Transit already/);
    expect((await writes(samuel)).messageId).not.toBe('');
  });

  it('does not ask two who know each other for the same introduction', async () => {
    await dana.knows('Zoe Lind, director, Quillworks');
    const [priya, samuel] = [
      await dana.knows('Priya Raman, ops director, Harbor Transit'),
      await dana.knows('Samuel Eze, planner, Harbor Transit'),
    ];
    const about = { channel: 'email', body: 'Would you introduce me to Zoe Lind at Quillworks?' } as const;
    await dana.does('recordSent', { personId: priya, kind: 'introduction-request', ...about });
    expect(await caution(samuel, 'introduction-request')).toContain('ask only one of them');
    await dana.does('saveDraft', { personId: samuel, kind: 'introduction-request', ...about });
    expect(await caution(samuel, 'introduction-request')).toBe(
      'You asked Priya Raman to introduce you to Zoe Lind and have no answer yet. Priya Raman and Samuel Eze know each other, and the same request to both would come up.',
    );
    await dana.does('recordReply', { personId: priya, meaning: 'declined' });
    expect(await caution(samuel, 'introduction-request')).toBe('');
  });

  it('explains the follow-up when a message is recorded, and cautions one that comes too soon', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    const { followUp } = await writes(priya);
    expect(followUp).toEqual({
      on: '2026-12-02',
      because:
        'Seven business days by your own calendar after Monday, November 23, leaving out weekends: one follow-up is kind.',
    });
    dana.wakesOn('2026-11-30');
    expect(await caution(priya, 'follow-up')).toContain('is kind from Wednesday, December 2 on');
    dana.wakesOn('2026-12-02');
    expect(await caution(priya, 'follow-up')).toBe('');
    expect(await actKeys(priya)).toEqual(['follow-up']);
    await writes(priya, 'follow-up');
    expect(await actKeys(priya)).toEqual([]);
    expect(await caution(priya, 'follow-up')).toContain('once, and that is enough');
  });

  it('counts in their calendar when their place is known', async () => {
    const layla = await dana.knows('Layla Haddad, planner, Dune Rail');
    await dana.does('changePerson', { personId: layla, city: 'Riyadh, Saudi Arabia' });
    const { followUp } = await writes(layla);
    expect(followUp.because).toContain('Seven business days in Saudi Arabia after Monday, November 23');
    const bo = await dana.knows('Bo Lund, planner, Harbor Transit');
    await dana.does('changePerson', { personId: bo, city: 'Greater Boston' });
    expect((await writes(bo)).followUp.because).toContain('Seven business days in the United States after');
  });

  it('an answer dated earlier on the day of the message still answers it', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await writes(priya);
    await dana.does('recordReply', { personId: priya, meaning: 'yes', repliedAt: '2026-11-23T09:00:00.000Z' });
    expect(await actKeys(priya)).toEqual(['answer']);
  });

  it('an old letter found again does not take a later no back', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await writes(priya);
    await dana.does('recordReply', { personId: priya, meaning: 'declined' });
    await dana.does('recordReply', { personId: priya, meaning: 'question', repliedAt: '2026-11-20T09:00:00.000Z' });
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('declined');
  });

  it('an absence is no answer: the follow-up moves, nothing closes, and what was closed stays so', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await writes(priya);
    await dana.does('recordReply', { personId: priya, meaning: 'out-of-office', backOn: '2026-12-07' });
    dana.wakesOn('2026-12-02');
    expect(await actKeys(priya)).toEqual([]);
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('waiting');
    dana.wakesOn('2026-12-16');
    expect(await actKeys(priya)).toEqual(['follow-up']);
    await dana.does('closeOutreach', { personId: priya, because: 'silent' });
    await dana.does('recordReply', { personId: priya, meaning: 'out-of-office' });
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('closed');
  });

  it('after silence lets it rest kindly and turns to the next person there; an answer opens it again', async () => {
    await dana.does('addOrganizations', { text: 'Harbor Transit' });
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await writes(priya);
    dana.wakesOn('2026-12-02');
    await writes(priya, 'follow-up');
    dana.wakesOn('2026-12-07');
    expect(await actKeys(priya)).toEqual(['close']);
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit');
    await dana.does('closeOutreach', { personId: priya, because: 'silent' });
    expect(await actKeys(priya)).toEqual([]);
    expect(await actKeys(samuel)).toEqual(['write']);
    await dana.does('recordReply', { personId: priya, meaning: 'yes' });
    expect(await actKeys(priya)).toEqual(['answer']);
    expect(await actKeys(samuel)).toEqual([]);
  });

  it('what was put off until later is done once', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await writes(priya);
    await dana.does('recordReply', { personId: priya, meaning: 'later', backOn: '2026-12-03' });
    expect(await actKeys(priya)).toEqual([]);
    dana.wakesOn('2026-12-03');
    expect(await actKeys(priya)).toEqual(['answer']);
    await writes(priya, 'answer');
    expect(await actKeys(priya)).toEqual([]);
  });

  it('what waited past its day is said without blame', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await writes(priya);
    dana.wakesOn('2026-12-07');
    const [act] = (await dana.does('getToday', {})).acts.filter((one) => one.personId === priya);
    expect(act?.because).toMatch(/It became due on Wednesday, and today is a good day for it\.$/);
  });
});
