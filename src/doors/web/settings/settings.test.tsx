import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { countries, fitting, optionNamed, sayZone, zones } from '../ui/countries.ts';
import { AboutYou, type Seeker } from './about-you.tsx';
import { BackupsView } from './backups.tsx';
import { DeletedListView } from './deleted-list.tsx';
import { addressOf, OwnCalendar } from './own-calendar.tsx';
import { messageOptions, paceOptions } from './pace-words.ts';
import { sayMoment, saySize } from './say-size.ts';
import { bringWholeIn, fetchExport } from './whole-export.ts';
import { wholeRows } from './your-past.tsx';

const nothing = () => undefined;
const problem = { kind: 'diskFull', status: 507, sentence: 'The disk is full.', next: 'Free some space.' };
const reading = { problem: undefined, isStale: false, again: nothing };
const seeker: Seeker = {
  name: 'Ana Silva',
  headline: '',
  about: 'I plan bus routes.',
  country: 'US',
  zone: 'America/New_York',
  noteLimit: 200,
  conversationsAWeek: 2,
  messagesADay: 2,
  welcomed: true,
  hasSample: false,
  counts: { people: 0, organizations: 0, roles: 0, conversations: 0, messages: 0, applications: 0 },
  positions: [{ organization: 'Harbor Transit', title: 'Planner', startedOn: '2019', finishedOn: '' }],
  educations: [],
};

test('full: settings come with everything about her to change', async () => {
  const html = await drawn(<AboutYou seeker={seeker} />);
  expect(html).toContain('value="Ana Silva"');
  expect(html).toContain('value="United States"');
  expect(html).toContain('value="New York (America)"');
  expect(wordsOf(html)).toContain('Up to 200 characters');
});

test('countries and clocks are found by the beginning of a word', () => {
  expect(fitting(countries(), 'united st')[0]?.id).toBe('US');
  expect(fitting(countries(), 'turk')[0]?.id).toBe('TR');
  expect(fitting(zones(), 'new york').map(({ id }) => id)).toContain('America/New_York');
  expect(fitting(countries(), 'zzz')).toEqual([]);
  expect(fitting(countries(), '')).toHaveLength(40);
  expect(optionNamed(countries(), ' AUSTRIA')?.id).toBe('AT');
  expect(optionNamed(countries(), 'Austr')).toBeUndefined();
  expect(sayZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires (America, Argentina)');
});

test('the pace she has is always among those offered', () => {
  expect(paceOptions(4).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(messageOptions(2).map(({ id }) => id)).toEqual(['1', '2', '3', '5', '8']);
});

test('a job needs an organization; "now" is still going on', () => {
  const row = { place: ' Harbor ', what: 'Planner', startedOn: '2019', finishedOn: 'Now' };
  expect(wholeRows([row, { ...row, place: '  ' }])).toEqual([
    { place: 'Harbor', what: 'Planner', startedOn: '2019', finishedOn: '' },
  ]);
});

test('sizes and moments are said as people say them', () => {
  expect([saySize(900), saySize(340_000), saySize(4_200_000)]).toEqual(['900 bytes', '340 kB', '4.2 MB']);
  expect(sayMoment(new Date(2026, 10, 22, 9, 5).toISOString(), '2026-11-22')).toBe('Today at 9:05 am');
});

test('backups in each of their states', async () => {
  const view = async (data: Parameters<typeof BackupsView>[0]['reading']['data'], said?: typeof problem) =>
    wordsOf(await drawn(<BackupsView reading={{ ...reading, data, problem: said }} />));
  expect(await view(undefined)).toContain('Looking at the backups');
  expect(await view(undefined, problem)).toContain('The disk is full. Free some space.');
  expect(await view({ backups: [], folder: 'Who Else/backups' })).toContain('There is none yet.');
  const one = { name: 'a.db', at: '2026-11-20T10:00:00.000Z', bytes: 270_000, people: 40 };
  const words = await view({ backups: [one], folder: 'Who Else/backups' });
  expect(words).toContain('270 kB, 40 people');
  expect(words).toContain('Who Else/backups');
  expect(words).toContain('Go back to it');
});

test('what was removed says until when it can come back', async () => {
  const view = async (data: Parameters<typeof DeletedListView>[0]['reading']['data'], said?: typeof problem) =>
    wordsOf(await drawn(<DeletedListView reading={{ ...reading, data, problem: said }} />));
  expect(await view(undefined)).toContain('Looking at what was removed');
  expect(await view(undefined, problem)).toContain('The disk is full.');
  expect(await view({ items: [] })).toContain('waits here for 30 days');
  const item = { kind: 'person' as const, id: 'p1', title: 'Tom Lund', removedOn: '2026-01-02', goneOn: '2026-02-01' };
  const words = await view({ items: [item] });
  expect(words).toContain('Person, removed');
  expect(words).toContain('Bring back Tom Lund');
});

test('everything goes out and comes back without being opened on the way', async () => {
  const whole = '{"format":"whoelse","version":1}';
  const out = await fetchExport(async () => new Response(whole));
  expect(out.ok && (await out.value.text())).toBe(whole);
  let body = '';
  const back = await bringWholeIn(new Blob([whole]), true, async (_url, init) => {
    body = await (init.body as Blob).text();
    return new Response('{"rows":7}');
  });
  expect(JSON.parse(body)).toEqual({ document: { format: 'whoelse', version: 1 }, replace: true });
  expect(back).toEqual({ ok: true, value: { rows: 7 } });
});

test('a refused export comes back with its sentence, silence as not answering', async () => {
  const refused = await fetchExport(async () => new Response(JSON.stringify(problem), { status: 507 }));
  expect(refused).toEqual({ ok: false, problem });
  const silent = await bringWholeIn(new Blob([]), false, () => Promise.reject(new TypeError('failed')));
  expect(silent).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
});

test('a calendar without an address says what one would be good for; with one it stands there to be copied', async () => {
  const off = wordsOf(await drawn(<OwnCalendar />, { name: 'getCalendarFeed', input: {}, answer: { key: '' } }));
  expect(off).toContain('Give my calendar an address');
  expect(addressOf('k1', '127.0.0.1:4173', true)).toBe('webcal://127.0.0.1:4173/calendar/k1.ics?pages=yes');
});
