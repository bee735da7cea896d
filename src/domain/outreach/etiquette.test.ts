import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOff } from './business-days.ts';
import { countsTowardDay, dayFull, roomToday } from './caps.ts';
import { type BeforeWritingFacts, beforeWriting, type Colleague } from './etiquette.ts';
import type { Outreach } from './outreach-state.ts';

const fresh: Outreach = {
  state: 'none',
  because: 'You have not written yet.',
  messageId: null,
  dueOn: null,
  due: null,
  followUpsSent: 0,
  organizationFree: true,
};
const monday = '2026-11-23';
const winter = daysOff(new Map([['2026-11-26', 'Thanksgiving Day']]), [6, 0]);
const facts: BeforeWritingFacts = {
  kind: 'first',
  person: { id: 'ida', name: 'Ida Berg', doNotContact: false },
  organizationName: 'Northline Rail',
  tie: 'cold',
  outreach: fresh,
  colleagues: [],
  aboutId: null,
  introductions: [],
  sentToday: 0,
  messagesADay: 5,
  holidays: winter,
  today: monday,
};
const colleague = (name: string, outreach: Partial<Outreach> = {}, hasTalked = false): Colleague => ({
  id: name.toLowerCase(),
  name,
  hasTalked,
  outreach: { ...fresh, ...outreach },
});
const kinds = (more: Partial<BeforeWritingFacts>) => beforeWriting({ ...facts, ...more }).map(({ kind }) => kind);
const says = (more: Partial<BeforeWritingFacts>) => beforeWriting({ ...facts, ...more })[0]?.sentence ?? '';

describe('before writing', () => {
  it('there is nothing to mind on a good day with somebody new', () => {
    expect(kinds({})).toEqual([]);
    expect(says({})).toBe('');
  });

  it('somebody not to be written to is left alone, and nothing else is said', () => {
    const more = { person: { id: 'ida', name: 'Ida Berg', doNotContact: true }, sentToday: 9 };
    expect(kinds(more)).toEqual(['do-not-contact']);
    expect(says(more)).toBe('You marked Ida Berg as someone not to write to.');
  });

  it('one first message at a place at a time, and it says from when the next is fine', () => {
    const waiting = colleague('Tom Okafor', { state: 'waiting', organizationFree: false, elseOn: '2026-11-25' });
    expect(says({ colleagues: [waiting] })).toBe(
      'You wrote to Tom Okafor at Northline Rail and an answer may still come. One person at a time there reads better. From Wednesday, November 25 on, writing to the next person is fine.',
    );
    expect(kinds({ colleagues: [colleague('Tom Okafor', { state: 'waiting' })] })).toEqual([]);
    expect(kinds({ colleagues: [waiting], kind: 'thank-you' })).toEqual([]);
  });

  it('somebody who answered there is talked with first', () => {
    const helping = colleague('Tom Okafor', { state: 'agreed', organizationFree: false });
    expect(beforeWriting({ ...facts, colleagues: [helping] })).toEqual([
      {
        kind: 'someone-helps',
        severity: 'mind',
        sentence:
          'Tom Okafor at Northline Rail has answered you. Talk first, and ask who else there; being named opens the next door.',
      },
    ]);
  });

  it('three voices from one place are worth a second thought, and a fourth stays allowed', () => {
    const talked = ['Tom', 'Ann', 'Lee'].map((name) => colleague(name, { state: 'talked' }, true));
    expect(kinds({ colleagues: talked.slice(0, 2) })).toEqual([]);
    const [caution] = beforeWriting({ ...facts, colleagues: talked });
    expect(caution).toEqual({
      kind: 'three-talked',
      severity: 'mind',
      sentence:
        'You have talked with three people at Northline Rail already: Tom, Ann and Lee. One more is fine when there is a question they could not answer.',
    });
    expect(says({ colleagues: [...talked, colleague('Kim', { state: 'talked' }, true)] })).toContain(
      'with 4 people at Northline Rail already (Tom, Ann and Lee among them)',
    );
  });

  it('a follow-up waits for its day, and there is one', () => {
    const waiting: Outreach = { ...fresh, state: 'waiting', due: 'follow-up', dueOn: '2026-12-02', because: 'Why.' };
    expect(says({ kind: 'follow-up', outreach: waiting })).toBe(
      'A follow-up to Ida Berg is kind from Wednesday, December 2 on. Why.',
    );
    expect(kinds({ kind: 'follow-up', outreach: { ...waiting, state: 'follow-up-due', dueOn: monday } })).toEqual([]);
    const used: Outreach = { ...waiting, due: 'close', followUpsSent: 1 };
    expect(says({ kind: 'follow-up', outreach: used })).toContain('once, and that is enough');
    expect(kinds({ kind: 'follow-up', tie: 'referred', outreach: { ...used, followUpsSent: 2 } })).toEqual([
      'follow-ups-used',
    ]);
  });

  it.each([
    ['2026-11-26', 'Today is Thanksgiving Day where Ida Berg is; Monday, November 30 is a better day.'],
    ['2026-11-27', 'Fridays go unread so close to the weekend; Monday, November 30 is a better day.'],
    ['2026-11-28', 'It is the weekend where Ida Berg is; Monday, November 30 is a better day.'],
    ['2026-11-30', ''],
  ])('a follow-up on %s meets a quiet day or not', (today, sentence) => {
    const due: Outreach = { ...fresh, state: 'follow-up-due', due: 'follow-up', dueOn: '2026-11-25' };
    const countedIn = { country: 'US', whose: 'theirs' } as const;
    expect(says({ kind: 'follow-up', outreach: due, today, countedIn })).toBe(sentence);
    expect(says({ kind: 'first', today, countedIn })).toBe('');
  });

  it('somebody away is written to when they are back', () => {
    const away: Outreach = { ...fresh, state: 'waiting', due: 'follow-up', dueOn: '2026-12-16', backOn: '2026-12-07' };
    expect(kinds({ kind: 'follow-up', outreach: away })).toEqual(['too-soon', 'away']);
    expect(kinds({ kind: 'answer', outreach: away })).toEqual([]);
  });

  it('a no is taken, and what rests may be opened again', () => {
    expect(kinds({ outreach: { ...fresh, state: 'declined' } })).toEqual(['declined']);
    const [rested] = beforeWriting({ ...facts, outreach: { ...fresh, state: 'closed' } });
    expect(rested).toMatchObject({ kind: 'rested', severity: 'mind' });
    expect(kinds({ kind: 'answer', outreach: { ...fresh, state: 'declined' } })).toEqual([]);
  });

  it('two who know each other are not both asked for the same introduction', () => {
    const asked = {
      askedId: 'tom',
      askedName: 'Tom Okafor',
      aboutId: 'zoe',
      aboutName: 'Zoe Lind',
      knowEachOther: true,
    };
    const request = { kind: 'introduction-request', introductions: [asked] } as const;
    expect(beforeWriting({ ...facts, ...request, aboutId: 'zoe' })).toEqual([
      {
        kind: 'same-introduction',
        severity: 'stop',
        sentence:
          'You asked Tom Okafor to introduce you to Zoe Lind and have no answer yet. Tom Okafor and Ida Berg know each other, and the same request to both would come up.',
      },
    ]);
    expect(kinds({ ...request, aboutId: 'max' })).toEqual([]);
    expect(says({ ...request, aboutId: 'zoe', introductions: [{ ...asked, knowEachOther: false }] })).toContain(
      'One introduction is enough',
    );
    const [unsure] = beforeWriting({ ...facts, ...request });
    expect(unsure).toMatchObject({ severity: 'mind', sentence: expect.stringContaining('ask only one of them') });
    expect(kinds({ ...request, introductions: [{ ...asked, knowEachOther: false }] })).toEqual([]);
    expect(kinds({ ...request, person: { ...facts.person, id: 'tom' }, aboutId: 'zoe' })).toEqual([]);
  });

  it('a day that is full says so, for messages that ask and not for thanks', () => {
    expect(says({ sentToday: 5 })).toBe(
      'You have sent 5 messages today, as many as you chose for a day. This one keeps until tomorrow.',
    );
    expect(says({ sentToday: 5, kind: 'thank-you' })).toBe('');
    expect(says({ sentToday: 4 })).toBe('');
  });

  it('law: stops come before what is to be minded, each kind once, each a kind sentence', () => {
    const outreach = fc.record({
      state: fc.constantFrom<Outreach['state']>('none', 'waiting', 'follow-up-due', 'replied', 'declined', 'closed'),
      due: fc.constantFrom<Outreach['due']>('follow-up', 'close', null),
      dueOn: fc.constantFrom('2026-11-20', '2026-12-02', null),
      backOn: fc.constantFrom('2026-12-07', null),
      followUpsSent: fc.integer({ min: 0, max: 2 }),
      organizationFree: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('first', 'follow-up', 'thank-you', 'introduction-request', 'answer'),
        outreach,
        fc.array(fc.tuple(outreach, fc.boolean()), { maxLength: 5 }),
        fc.integer({ min: 0, max: 6 }),
        (kind, own, others, sentToday) => {
          const cautions = beforeWriting({
            ...facts,
            kind,
            outreach: { ...fresh, ...own },
            colleagues: others.map(([one, hasTalked], i) => colleague(`C${i}`, one, hasTalked)),
            sentToday,
          });
          const severities = cautions.map(({ severity }) => severity);
          expect(severities).toEqual([...severities].sort().reverse());
          expect(new Set(cautions.map((one) => one.kind)).size).toBe(cautions.length);
          for (const { sentence } of cautions) expect(sentence).toMatch(/^[A-Z][^!]+\.$/);
        },
      ),
    );
  });
});

describe('the cap of a day', () => {
  it('counts what asks, never what is owed', () => {
    expect((['first', 'follow-up', 'introduction-request'] as const).every(countsTowardDay)).toBe(true);
    expect((['thank-you', 'report-back', 'check-in', 'answer'] as const).some(countsTowardDay)).toBe(false);
  });
  it('leaves room until it is reached, and none below zero', () => {
    expect([0, 4, 5, 9].map((sent) => roomToday(sent, 5))).toEqual([5, 1, 0, 0]);
    expect(dayFull(1, 1)).toContain('one message today');
    expect(dayFull(0, 0)).toContain('nothing new');
  });
});
