import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from './check-message.ts';
import type { Channel, MessageKind } from './draft.ts';
import type { Situation } from './situation.ts';
import { startingPoints } from './starting-points.ts';

const rich: Situation = {
  kind: 'first',
  channel: 'email',
  noteLimit: 300,
  recipient: { name: 'Priya Raman', givenName: 'Priya', organization: 'Harbor Transit', title: 'Planning manager' },
  seeker: { name: 'Ana Reyes', about: 'I have taught science for nine years and am weighing a move into planning.' },
  introducer: { name: 'Tom Okafor', mayUseName: 'yes' },
  acquainted: { wrote: 'never', connectedSince: '2009' },
  shared: [{ kind: 'school', name: 'Lakeside College' }],
  theirWork: 'your talk on night buses',
  learned: ['Planners ride the line before they change it'],
  suggested: [{ name: 'Mei Lind', talked: true }],
  times: ['Tuesday, December 1 at 10:00', 'Thursday, December 3 at 4:00'],
};
const bare: Situation = {
  ...rich,
  recipient: { name: '', givenName: '', organization: '', title: '' },
  seeker: { name: '', about: '' },
  introducer: null,
  acquainted: null,
  shared: [],
  theirWork: '',
  learned: [],
  suggested: [],
  times: [],
};
const kinds: readonly MessageKind[] = [
  'first',
  'follow-up',
  'thank-you',
  'report-back',
  'check-in',
  'introduction-request',
  'answer',
];
const channels: readonly Channel[] = ['email', 'linkedin-note', 'linkedin-message', 'phone'];

const fills: Readonly<Record<string, string>> = {
  'why you picked them: your path, a talk of yours, a place you share': 'your talk on night buses',
  'your talk, article or project you know': 'your talk on night buses',
  'what you remember of them': 'how you ran the winter fair',
  'what stayed with you': 'that nobody asks the drivers',
  'your question': 'who decides where a stop goes',
  'what you see differently': 'my own bus line',
  'who you would like to talk with': 'Rosa Lind',
  'an organization where they know someone': 'City Works',
  'one thing you learned from them': 'that planners ride the line',
  'one thing you will do': 'ride the night line on Monday',
  'what they suggested': 'ride the night line',
  'what came of it': 'it changed my plan',
};
const filled = (text: string): string =>
  text.replace(/\[([^\]]+)\]/g, (_, blank: string) => fills[blank] ?? 'something plain');

describe('starting points', () => {
  it('offers three for each thing that opens the door, the warmest first', () => {
    expect(startingPoints(rich).map(({ id }) => id)).toEqual(
      ['referred', 'known', 'shared', 'their-work'].flatMap((opening) => [1, 2, 3].map((n) => `first:${opening}:${n}`)),
    );
    expect(startingPoints({ ...rich, acquainted: null }).map(({ id }) => id)).toEqual(
      ['referred', 'shared', 'their-work', 'cold'].flatMap((opening) => [1, 2, 3].map((n) => `first:${opening}:${n}`)),
    );
    for (const kind of kinds.slice(1)) expect(startingPoints({ ...rich, kind })).toHaveLength(3);
  });

  it.each(
    kinds
      .flatMap((kind) => channels.map((channel) => [kind, channel] as const))
      .filter(([kind, channel]) => kind === 'first' || channel === 'email' || channel === 'linkedin-message'),
  )('a %s by %s passes every check once its blanks are filled', (kind, channel) => {
    for (const point of startingPoints({ ...rich, kind, channel })) {
      const findings = checkMessage({
        channel,
        kind,
        subject: filled(point.subject),
        body: filled(point.body),
        recipient: rich.recipient,
        seekerName: rich.seeker.name,
        otherOrganizations: ['Metro Rail'],
        introducers: ['Tom Okafor'],
        sharedThings: ['Lakeside College'],
        noteLimit: 300,
      }).filter(({ severity }) => severity !== 'info');
      expect({ id: point.id, findings }).toEqual({ id: point.id, findings: [] });
    }
  });

  it('says to someone she knows how they know each other, with no more warmth than the facts have', () => {
    const first = (acquainted: Situation['acquainted']) =>
      startingPoints({ ...rich, introducer: null, shared: [], acquainted })[0]?.body ?? '';
    expect(first({ wrote: 'never', connectedSince: '2009' })).toContain(
      'We have been connected on LinkedIn since 2009, ',
    );
    expect(first({ wrote: 'long-ago', connectedSince: '2009' })).toContain('It has been a while since we wrote.');
    expect(first({ wrote: 'lately', connectedSince: '' })).toContain('We wrote not long ago');
    expect(first({ wrote: 'never', connectedSince: '' })).toContain('We know each other a little.');
    expect(first(null)).not.toMatch(/since|each other/);
  });

  it('fits a note into 200 characters', () => {
    for (const point of startingPoints({ ...rich, channel: 'linkedin-note', noteLimit: 200 }).slice(0, 6))
      expect(point.body.length).toBeLessThanOrEqual(200);
  });

  it('leaves a blank that cannot be overlooked where a fact is missing', () => {
    for (const kind of kinds) {
      for (const { id, subject, body } of startingPoints({ ...bare, kind })) {
        const rules = checkMessage({
          channel: 'email',
          kind,
          subject,
          body,
          recipient: rich.recipient,
          seekerName: '',
          otherOrganizations: [],
          introducers: [],
          sharedThings: [],
          noteLimit: 200,
        }).map(({ rule }) => rule);
        expect({ id, blank: rules.includes('13') }).toEqual({ id, blank: true });
      }
    }
  });

  it('never uses a name without leave', () => {
    const text = (mayUseName: 'no' | 'ask') =>
      startingPoints({ ...rich, introducer: { name: 'Tom Okafor', mayUseName } });
    expect(JSON.stringify(text('no'))).not.toContain('Tom Okafor');
    expect(text('ask')[0]?.body).toContain('[Tom Okafor, once they agree to be named]');
  });

  it('asks for 20 minutes and never for a job', () => {
    for (const { body } of startingPoints(rich)) {
      expect(body).toMatch(/20[ -]minute/);
      expect(body).not.toMatch(/\b(job|opening|position|hire|résumé)\b/i);
    }
  });

  it('law: whatever is on file, a filled starting point draws no error and no warning, and a note fits', () => {
    const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
    const facts = fc.record({
      givenName: some('Priya', 'Bo', 'Maximiliane', 'Jean-Luc', 'Óscar'),
      familyName: some('Raman', 'Ng', 'Featherstonehaugh', 'de la Cruz', 'Łuczak'),
      organization: some(
        'Harbor Transit',
        'Pellow & Dunnet',
        'Mercy Bend Regional Medical Center',
        'IBEX',
        'City of Elmhaven',
      ),
      seeker: some('Ana Reyes', 'Wim Castelein', 'Lo'),
      about: some(
        '',
        'I have taught science for nine years and am weighing a move into planning',
        'I mend buses.',
        'I am a nurse in Dayton, and I like maps.',
      ),
      introducer: fc.option(
        fc.record({
          name: some('Tom Okafor', 'Sister Annunziata', 'Wilhelmina Oduya'),
          mayUseName: some('yes' as const, 'no' as const, 'ask' as const),
        }),
      ),
      acquainted: fc.option(
        fc.record({
          wrote: some('never' as const, 'lately' as const, 'long-ago' as const),
          connectedSince: some('', '2009'),
        }),
      ),
      shared: fc.array(
        fc.record({
          kind: some('employer' as const, 'school' as const, 'group' as const),
          name: some('Lakeside College', 'Metro Rail', 'the Tuesday choir'),
        }),
        { maxLength: 2 },
      ),
      theirWork: some('', 'your talk on night buses', 'your article about salt and tomatoes'),
      learned: some<readonly string[]>(
        [],
        ['Planners ride the line before they change it'],
        [`${'Very long. '.repeat(40)}`],
      ),
      suggested: some<Situation['suggested']>(
        [],
        [{ name: 'Mei Lind', talked: true }],
        [{ name: 'Rosa Lind', talked: false }],
      ),
      times: some<readonly string[]>([], ['Tuesday, December 1 at 10:00', 'Thursday, December 3 at 4:00']),
      introduceTo: some<NonNullable<Situation['introduceTo']> | null>(null, {
        name: 'Ottilie Grand',
        organization: 'City Works',
      }),
      kind: some(...kinds),
      channel: some(...channels),
      noteLimit: some(200 as const, 300 as const),
    });
    fc.assert(
      fc.property(facts, ({ givenName, familyName, organization, seeker, about, ...rest }) => {
        const recipient = { name: `${givenName} ${familyName}`, givenName, organization, title: 'Planning manager' };
        const situation: Situation = { ...rest, recipient, seeker: { name: seeker, about } };
        for (const point of startingPoints(situation)) {
          if (situation.channel === 'linkedin-note' && situation.noteLimit === 300)
            expect(point.body.length).toBeLessThanOrEqual(300);
          if (situation.channel === 'phone' && situation.kind !== 'first') continue;
          const findings = checkMessage({
            ...situation,
            subject: filled(point.subject),
            body: filled(point.body),
            seekerName: seeker,
            otherOrganizations: [],
            introducers: situation.introducer?.mayUseName === 'yes' ? [situation.introducer.name] : [],
            sharedThings: situation.shared.map(({ name }) => name),
          }).filter(
            ({ severity, rule }) => severity !== 'info' && !(rule === '01' && situation.channel === 'linkedin-note'),
          );
          expect({ point, findings }).toEqual({ point, findings: [] });
        }
      }),
      { numRuns: 120 },
    );
  });
});
