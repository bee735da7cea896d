import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIcs } from '#test/builders/calendar.ts';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let priya: string;
beforeEach(async () => {
  dana = await aSeeker();
  await dana.does('changeSeeker', { name: 'Dana Reyes' });
  priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
  await dana.does('changePerson', { personId: priya, emails: ['priya@harbor.example'], city: 'Mumbai' });
});
afterEach(() => dana.leaves());

const lines = (...more: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:abc@calendar.example',
    'DTSTAMP:20261120T100000Z',
    'SUMMARY:Coffee chat',
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const fromPriya = [
  'ORGANIZER;CN=Priya Raman:mailto:priya@harbor.example',
  'ATTENDEE;CN=Dana Reyes:mailto:dana@home.example',
];
const at = (day: string) => [`DTSTART:${day}T150000Z`, `DTEND:${day}T153000Z`];
const event = (...more: readonly string[]) => {
  const [read] = readIcs(lines(...more)).events;
  if (!read) throw new Error('The test wrote no event.');
  return read;
};
const planned = async () => (await dana.does('listConversations', {})).planned;

describe('offering times', () => {
  it('are said on both clocks, from the city of the person, and never where a talk stands', async () => {
    await dana.does('agreeConversation', { personId: priya, at: '2026-11-25T09:00:00.000Z', minutes: 240 });
    const offer = await dana.does('offerTimes', { personId: priya });
    expect(offer).toMatchObject({ zoneFrom: 'city', theirZone: 'Asia/Kolkata', theirs: 'Kolkata time' });
    expect(offer.slots).toHaveLength(3);
    expect(offer.text).toMatch(/in UTC \(.* in Kolkata\)/);
    expect(offer.slots.some(({ start }) => start >= '2026-11-25T09:00' && start < '2026-11-25T13:00')).toBe(false);
  });

  it('are counted on the clock she names, by its zone or a city, and a place nobody knows is said', async () => {
    expect((await dana.does('offerTimes', { personId: priya, theirZone: 'Chicago' })).theirZone).toBe(
      'America/Chicago',
    );
    expect(await dana.isRefused('offerTimes', { theirZone: 'Nowhere at all' })).toMatchObject({ kind: 'zoneNotFound' });
    expect((await dana.does('offerTimes', {})).zoneFrom).toBe('unknown');
  });
});

describe('an invitation', () => {
  it('shows what it would do, writes nothing before, and becomes a dated talk with its join link', async () => {
    const read = event(...fromPriya, ...at('20261201'), 'LOCATION:https://meet.google.com/abc-defg-hij');
    const preview = await dana.does('previewInvitation', { event: read });
    expect(preview).toMatchObject({
      change: 'new',
      asks: [],
      person: { id: priya },
      because: 'priya@harbor.example is the address of Priya Raman.',
      minutes: 30,
      here: 'Tuesday, December 1, 3:00 pm (UTC)',
      there: 'Tuesday, December 1, 8:30 pm (Kolkata time)',
    });
    expect(await planned()).toEqual([]);
    await dana.does('takeInvitation', { event: read });
    expect(await planned()).toMatchObject(
      [{ person: { id: priya }, at: '2026-12-01T15:00:00.000Z', channel: 'video', place: /meet\.google/ }].map(
        (one) => ({ ...one, place: 'https://meet.google.com/abc-defg-hij' }),
      ),
    );
  });

  it('comes twice and stays one; a newer one moves it, an older one changes nothing, a cancellation calls it off', async () => {
    const first = event(...fromPriya, ...at('20261201'));
    const { conversationId } = await dana.does('takeInvitation', { event: first });
    expect((await dana.does('previewInvitation', { event: first })).change).toBe('same');
    await dana.does('takeInvitation', { event: first });
    expect(await planned()).toHaveLength(1);
    const second = event(...fromPriya, ...at('20261202'), 'SEQUENCE:1');
    expect((await dana.does('previewInvitation', { event: second })).sentence).toBe(
      'Your talk with Priya Raman moves to Wednesday, December 2, 3:00 pm (it was Tuesday, December 1, 3:00 pm).',
    );
    expect((await dana.does('takeInvitation', { event: second })).conversationId).toBe(conversationId);
    expect((await dana.does('previewInvitation', { event: first })).change).toBe('older');
    await dana.does('takeInvitation', { event: first });
    expect(await planned()).toMatchObject([{ at: '2026-12-02T15:00:00.000Z', sequence: 1 }]);
    await dana.does('takeInvitation', {
      event: event(...fromPriya, ...at('20261202'), 'SEQUENCE:2', 'STATUS:CANCELLED'),
    });
    expect(await planned()).toEqual([]);
    expect((await dana.does('getConversation', { conversationId })).status).toBe('canceled');
  });

  it('joins the talk she agreed by hand for that day instead of making a second', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-12-01T15:00:00.000Z',
    });
    const read = event(...fromPriya, ...at('20261201'));
    expect((await dana.does('previewInvitation', { event: read })).change).toBe('agreed');
    expect((await dana.does('takeInvitation', { event: read })).conversationId).toBe(conversationId);
    expect(await planned()).toHaveLength(1);
  });

  it('on a clock that nobody knows asks whose it is, and is not taken before', async () => {
    const read = event(...fromPriya, 'DTSTART;TZID=Customized Time Zone:20261201T150000');
    expect(await dana.does('previewInvitation', { event: read })).toMatchObject({
      asks: ['clock'],
      at: null,
      here: '',
    });
    expect(await dana.isRefused('takeInvitation', { event: read })).toMatchObject({ kind: 'invitationOpen' });
    await dana.does('takeInvitation', { event: read, clock: 'America/New_York' });
    expect(await planned()).toMatchObject([{ at: '2026-12-01T20:00:00.000Z' }]);
  });

  it('for a whole day asks at what hour', async () => {
    const read = event(...fromPriya, 'DTSTART;VALUE=DATE:20261201');
    expect((await dana.does('previewInvitation', { event: read })).asks).toEqual(['time']);
    await dana.does('takeInvitation', { event: read, time: '09:30' });
    expect(await planned()).toMatchObject([{ at: '2026-12-01T09:30:00.000Z', minutes: 20 }]);
  });

  it('from someone new adds them once, and of two of a name she chooses', async () => {
    const jana = event('ORGANIZER;CN=Jana Novak:mailto:jana@metro.example', ...at('20261201'));
    expect(await dana.does('previewInvitation', { event: jana })).toMatchObject({
      asks: ['person'],
      person: null,
      candidates: [{ id: null, name: 'Jana Novak', email: 'jana@metro.example' }],
    });
    expect(await dana.isRefused('takeInvitation', { event: jana })).toMatchObject({ kind: 'invitationOpen' });
    const { personId } = await dana.does('takeInvitation', {
      event: jana,
      newPerson: { name: 'Jana Novak', email: 'jana@metro.example' },
    });
    expect((await dana.does('getPerson', { personId })).person.emails).toEqual(['jana@metro.example']);
    const tom = [await dana.knows('Tom Okafor, planner, Metro Rail'), await dana.knows('Tom Okafor, driver, City Bus')];
    const unsure = event('UID:other', 'ORGANIZER;CN=Tom Okafor:mailto:t@x.example', ...at('20261203'));
    const { person, candidates } = await dana.does('previewInvitation', { event: { ...unsure, uid: 'other' } });
    expect(person).toBeNull();
    expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(tom));
  });

  it('of a service that names nobody is found by the name in its title', async () => {
    const read = { ...event(...at('20261201')), summary: 'Video call: Priya Raman and Dana Reyes' };
    expect((await dana.does('previewInvitation', { event: read })).person?.id).toBe(priya);
  });

  it('of ours that comes back with a no calls the talk off, with another time it is a proposal', async () => {
    const { conversationId } = await dana.does('agreeConversation', {
      personId: priya,
      at: '2026-12-01T15:00:00.000Z',
    });
    const own = { ...event(...fromPriya, ...at('20261204')), uid: `${conversationId}@whoelse.invalid` };
    expect(await dana.does('previewInvitation', { event: { ...own, method: 'COUNTER' } })).toMatchObject({
      change: 'proposed',
      conversationId,
    });
    const no = {
      ...own,
      method: 'REPLY',
      attendees: [{ name: '', email: 'priya@harbor.example', status: 'declined' }],
    } as const;
    expect((await dana.does('takeInvitation', { event: { ...no, attendees: [...no.attendees] } })).sentence).toContain(
      'called off',
    );
  });

  it('that cancels what is not here says so', async () => {
    const read = event(...fromPriya, ...at('20261201'), 'STATUS:CANCELLED');
    expect((await dana.does('previewInvitation', { event: read })).sentence).toContain('nothing to do');
    expect(await dana.isRefused('takeInvitation', { event: read })).toMatchObject({ kind: 'invitationOpen' });
  });
});

describe('her calendar', () => {
  it('has talks by the hour and what is due by the day, for whoever knows its address', async () => {
    await dana.does('agreeConversation', { personId: priya, at: '2026-12-01T15:00:00.000Z', place: 'Canal Street' });
    await dana.does('addPromise', { personId: priya, text: 'Send Priya the map', dueOn: '2026-11-20' });
    expect((await dana.does('getCalendarFeed', {})).key).toBe('');
    const { key } = await dana.does('renewCalendarFeed', {});
    expect(key.length).toBeGreaterThan(40);
    const { entries } = await dana.does('listCalendar', { key, withPages: true });
    expect(entries).toMatchObject([
      {
        kind: 'conversation',
        title: 'Talk with Priya Raman',
        endsAt: '2026-12-01T15:20:00.000Z',
        location: 'Canal Street',
      },
      { kind: 'act', title: 'Send Priya the map', dueOn: dana.today },
    ]);
    expect(entries[0]).toHaveProperty('prepare', expect.stringContaining('Priya'));
  });

  it('answers no more at an old address, nor when it is turned off', async () => {
    const { key } = await dana.does('renewCalendarFeed', {});
    const { key: next } = await dana.does('renewCalendarFeed', {});
    expect(await dana.isRefused('listCalendar', { key })).toMatchObject({ kind: 'feedNotFound' });
    await dana.does('stopCalendarFeed', {});
    expect(await dana.isRefused('listCalendar', { key: next })).toMatchObject({ kind: 'feedNotFound' });
    expect((await dana.does('listCalendar', {})).entries).toEqual([]);
  });
});

describe('a dropped reply', () => {
  it('is matched to its message by the headers, else to the person by address and by name', async () => {
    const { messageId } = await dana.does('recordSent', {
      personId: priya,
      channel: 'email',
      kind: 'first',
      body: 'Dear Priya',
      headerId: 'first@dana.example',
    });
    const from = (name: string, email: string, inReplyTo = '') => ({ name, email, inReplyTo });
    const { senders } = await dana.does('findSenders', {
      mails: [
        from('', 'assistant@else.example', 'first@dana.example'),
        from('', 'PRIYA@harbor.example'),
        from('Raman, Priya', 'home@else.example'),
        from('Nobody Known', 'n@else.example'),
      ],
    });
    expect(senders).toMatchObject([
      { person: { id: priya }, messageId, by: 'headers' },
      { person: { id: priya }, messageId, by: 'email' },
      { person: { id: priya }, messageId, by: 'name' },
      null,
    ]);
  });
});
