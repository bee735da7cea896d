import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let priya: string;
beforeEach(async () => {
  dana = await aSeeker();
  await dana.does('changeSeeker', {
    name: 'Dana Whitfield',
    about: 'I teach science and weigh a change.',
    country: 'US',
  });
  priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
});
afterEach(() => dana.leaves());

const first = { channel: 'linkedin-message', kind: 'first', body: 'Hi Priya, could we talk for 20 minutes?' } as const;

describe('writing to someone', () => {
  it('begins from her own words and leaves blanks where a fact is missing', async () => {
    const desk = await dana.does('getWritingDesk', { personId: priya });
    expect(desk.kind).toBe('first');
    expect(desk.startingPoints.length).toBeGreaterThan(3);
    expect(desk.startingPoints.some((point) => point.body.includes('I teach science and weigh a change.'))).toBe(true);
    expect(desk.draft).toBeNull();
    expect(desk.cautions).toEqual([]);
  });

  it('keeps a draft and goes on with it', async () => {
    const { messageId } = await dana.does('saveDraft', { personId: priya, ...first, ignoredChecks: ['06'] });
    await dana.does('saveDraft', { personId: priya, messageId, ...first, body: 'Better words.' });
    const desk = await dana.does('getWritingDesk', { personId: priya });
    expect(desk.draft).toMatchObject({ id: messageId, body: 'Better words.', ignoredChecks: [] });
  });

  it('sets the follow-up seven business days later when a message is sent', async () => {
    const { followUp } = await dana.does('recordSent', { personId: priya, ...first });
    expect(followUp.on).toBe('2026-12-02');
    expect(followUp.because).not.toBe('');
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('waiting');
  });

  it('does not record a message from the future or one that was already sent', async () => {
    expect(
      await dana.isRefused('recordSent', { personId: priya, ...first, sentAt: '2026-12-24T10:00:00.000Z' }),
    ).toMatchObject({ kind: 'dayNotPossible', day: '2026-12-24' });
    const { messageId } = await dana.does('recordSent', { personId: priya, ...first });
    expect(await dana.isRefused('saveDraft', { personId: priya, messageId, ...first })).toMatchObject({
      kind: 'messageAlreadySent',
    });
  });

  it('keeps nothing of a message to someone who is not to be written to', async () => {
    await dana.does('setDoNotContact', { personId: priya, doNotContact: true, reason: 'She asked' });
    expect(await dana.isRefused('recordSent', { personId: priya, ...first })).toMatchObject({
      kind: 'doNotContact',
      name: 'Priya Raman',
    });
    expect((await dana.does('getWritingDesk', { personId: priya })).earlier).toEqual([]);
  });

  it('warns when someone else at the same place is still being waited for', async () => {
    await dana.does('recordSent', { personId: priya, ...first });
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit');
    expect((await dana.does('getWritingDesk', { personId: samuel })).cautions).toMatchObject([
      { kind: 'someone-open', severity: 'stop', sentence: expect.stringContaining('Priya Raman') },
    ]);
    dana.wakesOn('2026-12-01');
    expect((await dana.does('getWritingDesk', { personId: samuel })).cautions).toEqual([]);
  });

  it('marks the asking phrase when a draft asks for a job', async () => {
    const { findings } = await dana.does('checkMessage', {
      personId: priya,
      ...first,
      body: 'Hi Priya, are there any openings on your team?',
    });
    expect(findings.find((finding) => finding.rule === '02')).toMatchObject({ severity: 'error' });
  });
});

describe('an answer', () => {
  it('clears the follow-up', async () => {
    await dana.does('recordSent', { personId: priya, ...first });
    dana.wakesOn('2026-12-04');
    await dana.does('recordReply', { personId: priya, meaning: 'yes', text: 'Gladly.' });
    const acts = (await dana.does('getToday', {})).acts;
    expect(acts.filter((act) => act.kind === 'follow-up')).toEqual([]);
    expect(acts.some((act) => act.kind === 'answer' && act.personId === priya)).toBe(true);
  });

  it('that says no closes kindly and frees the organization', async () => {
    await dana.does('recordSent', { personId: priya, ...first });
    await dana.does('recordReply', { personId: priya, meaning: 'declined' });
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('declined');
    const samuel = await dana.knows('Samuel Eze, planner, Harbor Transit');
    expect((await dana.does('getWritingDesk', { personId: samuel })).cautions).toEqual([]);
  });

  it('after it was let rest opens it again', async () => {
    await dana.does('recordSent', { personId: priya, ...first });
    await dana.does('closeOutreach', { personId: priya, because: 'silent' });
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('closed');
    await dana.does('recordReply', { personId: priya, meaning: 'yes' });
    expect((await dana.does('listPeople', { search: 'raman' })).items[0]?.standing).toBe('replied');
  });

  it('removed can be brought back', async () => {
    const { messageId } = await dana.does('recordReply', { personId: priya, meaning: 'question', text: 'When?' });
    await dana.does('removeMessage', { messageId });
    expect((await dana.does('getWritingDesk', { personId: priya })).earlier).toEqual([]);
    await dana.does('restoreDeleted', { id: messageId });
    expect((await dana.does('getWritingDesk', { personId: priya })).earlier.map((m) => m.body)).toEqual(['When?']);
  });
});

describe('the day of a follow-up', () => {
  it('knows the holidays of the country and never falls on a weekend', async () => {
    const due = await dana.does('followUpDay', { sentOn: '2026-12-18' });
    expect(due.on).not.toBeNull();
    expect([0, 6]).not.toContain(new Date(`${due.on}T00:00:00Z`).getUTCDay());
  });

  it('is none after the one that is polite', async () => {
    expect((await dana.does('followUpDay', { sentOn: '2026-12-01', tie: 'cold', followUpsSent: 1 })).on).toBeNull();
    expect(
      (await dana.does('followUpDay', { sentOn: '2026-12-01', tie: 'referred', followUpsSent: 1 })).on,
    ).not.toBeNull();
  });
});
