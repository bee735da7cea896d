import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholder } from './checks/placeholder.ts';
import type { Draft } from './draft.ts';
import {
  ownStartingPoints,
  replyCounts,
  type SentMessage,
  sayReplies,
  withReplyCounts,
} from './own-starting-points.ts';
import type { Situation } from './situation.ts';

const situation: Situation = {
  kind: 'first',
  channel: 'email',
  noteLimit: 300,
  recipient: { name: 'Odalys Fenn', givenName: 'Odalys', organization: 'Fernley Press', title: 'Managing editor' },
  seeker: { name: 'Ana Reyes', about: 'I have taught science in Dayton for nine years.' },
  introducer: null,
  shared: [],
  acquainted: null,
  theirWork: '',
  learned: [],
  suggested: [],
  times: [],
};
const sent: SentMessage = {
  id: 'm1',
  kind: 'first',
  channel: 'email',
  subject: 'Your work at Harbor Transit',
  body: `Dear Ms. Raman,

Tom Okafor suggested I write to you. I have taught science in Dayton for nine years, and what Harbor Transit does on the night lines made me curious. You moved from teaching into planning in 2019, Priya, and I wonder how that felt.

Would you have 20 minutes for a call on Tuesday? I would love to hear how you made the switch.

Thank you,
Ana Reyes`,
  sentOn: '2026-10-01',
  recipient: { name: 'Priya Raman', givenName: 'Priya', organization: 'Harbor Transit' },
  outcome: 'yes',
  startingPoint: 'first:referred:1',
};

describe('her own messages as starting points', () => {
  it('keeps her words and puts the new person’s facts where the old one’s stood', () => {
    const [point] = ownStartingPoints([sent], situation);
    expect(point?.id).toBe('own:m1');
    expect(point?.subject).toBe('Your work at Fernley Press');
    expect(point?.body).toBe(`Hi Odalys,

[Tom Okafor] suggested I write to you. I have taught science in Dayton for nine years, and what Fernley Press does on the night lines made me curious. [You moved from teaching into planning in 2019], Odalys, and I wonder how that felt.

Would you have 20 minutes for a call [on Tuesday]? I would love to hear how you made the switch.

Thank you,
Ana Reyes`);
  });

  it('leaves the introducer’s name when the same one named the new person and may be named', () => {
    const point = ownStartingPoints([sent], { ...situation, introducer: { name: 'Tom Okafor', mayUseName: 'yes' } })[0];
    expect(point?.body).toContain('\n\nTom Okafor suggested');
  });

  it('offers the best answered first, and no near copies', () => {
    const other = {
      ...sent,
      id: 'm2',
      body: 'Hi Priya,\n\nWe both sang in the Tuesday choir. Could we talk for 20 minutes about how planning is done?\n\nAna',
      outcome: 'later',
      sentOn: '2026-11-01',
    } as const;
    const points = ownStartingPoints([other, { ...sent, id: 'm3', sentOn: '2026-09-01' }, sent], situation);
    expect(points.map(({ id }) => id)).toEqual(['own:m1', 'own:m2']);
  });

  it('offers none that was declined, unanswered, of another kind or for another channel', () => {
    expect(ownStartingPoints([{ ...sent, outcome: 'declined' }], situation)).toEqual([]);
    expect(ownStartingPoints([{ ...sent, outcome: 'none' }], situation)).toEqual([]);
    expect(ownStartingPoints([sent], { ...situation, kind: 'thank-you' })).toEqual([]);
    expect(ownStartingPoints([sent], { ...situation, channel: 'linkedin-message' })).toEqual([]);
  });

  it('leaves a blank where the new person’s fact is missing', () => {
    const bare = { ...situation, recipient: { name: '', givenName: '', organization: '', title: '' } };
    expect(ownStartingPoints([sent], bare)[0]?.body).toContain('what [their organization] does');
  });

  it('counts what was used and answered, and says it only from 20 on', () => {
    const many = Array.from({ length: 25 }, (_, i) => ({
      ...sent,
      id: `n${i}`,
      outcome: i < 12 ? ('yes' as const) : ('none' as const),
    }));
    expect(replyCounts(many).get('first:referred:1')).toEqual({ used: 25, replied: 12 });
    const [point] = withReplyCounts([{ id: 'first:referred:1', label: '', subject: '', body: '' }], many);
    expect(point && sayReplies(point)).toBe('12 of 25 replied');
    expect(sayReplies({ used: 19, replied: 19 })).toBe('');
    expect(replyCounts([{ ...sent, startingPoint: '' }]).has('')).toBe(false);
  });

  it('law: nothing of the old person is left, and what is marked can not be overlooked', () => {
    const bits = [
      'Tom Okafor suggested I write. ',
      'Priya, ',
      'Harbor Transit ',
      'Raman ',
      'your talk on night buses, ',
      'you moved into planning. ',
      'on Tuesday ',
      '\n\n',
      'I wonder how you came to it? ',
      'x',
      'é ',
      '[a blank] ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 20 }), (parts) => {
        const [point] = ownStartingPoints([{ ...sent, body: parts.join('') }], situation);
        const body = point?.body ?? '';
        expect(body).not.toMatch(/Harbor Transit|(?<!\p{L})(?:Priya|Raman)(?!\p{L})/u);
        expect(body).not.toMatch(/\[[^\]]*\[/);
        const draft: Draft = {
          ...situation,
          subject: '',
          body,
          seekerName: 'Ana Reyes',
          otherOrganizations: [],
          introducers: [],
          sharedThings: [],
        };
        const marks = placeholder(draft).map(({ phrase }) => phrase);
        for (const blank of body.match(/\[[^\]]{1,100}\]/g) ?? []) expect(marks).toContain(blank);
      }),
    );
  });
});
