import { describe, expect, test } from 'vitest';
import { aDesk } from './a-desk.ts';
import { sayLength } from './length-said.ts';
import { draftOf, findingKey, letterFrom, likelyChannel, readLetter, savedPart } from './letter.ts';
import { withTimes } from './with-times.ts';

const aMessage = {
  id: 'm1',
  personId: 'p1',
  direction: 'out',
  channel: 'linkedin-note',
  kind: 'first',
  subject: '',
  body: 'Hi Priya',
  status: 'sent',
  sentAt: '2026-11-16T15:00:00.000Z',
  sentOn: '2026-11-16',
  meaning: null,
  ignoredChecks: [],
  startingPoint: '',
  startingChanged: false,
  version: '',
  about: null,
} as const;

describe('the letter on the desk', () => {
  test('a draft goes on where it was left, with what she keeps as it is', () => {
    const draft = { ...aMessage, status: 'draft', body: 'Hi Priya,', channel: 'email', ignoredChecks: ['06'] } as const;
    expect(letterFrom(aDesk({ draft: { ...draft, ignoredChecks: ['06'] } }))).toMatchObject({
      messageId: 'm1',
      channel: 'email',
      body: 'Hi Priya,',
      ignoredChecks: ['06'],
    });
  });

  test('with an address the letter goes by e-mail, to a stranger on LinkedIn as a note, to one she knows as a message', () => {
    const here = aDesk({}).recipient;
    expect(likelyChannel(aDesk({}))).toBe('email');
    const noMail = { ...here, emails: [] };
    expect(likelyChannel(aDesk({ recipient: noMail, tie: 'cold' }))).toBe('linkedin-note');
    expect(likelyChannel(aDesk({ recipient: noMail, tie: 'known' }))).toBe('linkedin-message');
    const connected = { ...noMail, isConnected: true };
    expect(likelyChannel(aDesk({ recipient: connected, tie: 'cold' }))).toBe('linkedin-message');
  });

  test('after a note was sent the next words are a message, as a note goes only once', () => {
    expect(likelyChannel(aDesk({ earlier: [{ ...aMessage, ignoredChecks: [] }] }))).toBe('linkedin-message');
  });

  test('a beginning with only its blanks filled is kept as it stood, any other word makes it hers', () => {
    const body = 'Hi Priya, I came upon [your talk].';
    const point = { id: 'first:cold:1', channel: 'email', label: '', subject: '', body, used: 0, replied: 0 } as const;
    const desk = aDesk({ startingPoints: [point] });
    const letter = { ...letterFrom(desk), startingPoint: point.id };
    const kept = (words: string) => savedPart({ ...letter, body: words }, desk);
    expect(kept('Hi Priya, I came upon your essay.')).toMatchObject({
      startingPoint: 'first:cold:1',
      startingChanged: false,
    });
    expect(kept('Dear Priya, I came upon your essay.').startingChanged).toBe(true);
  });

  test('the checks read everything on file: what went to colleagues, follow-ups sent, what was learned and when they talked', () => {
    const earlier = [{ personName: 'Tom Okafor', text: 'Hi Tom', on: '2026-11-16' }];
    const desk = aDesk({
      earlierToOrganization: earlier,
      followUpsSent: 1,
      mostFollowUps: 2,
      learned: ['They plan with the drivers.'],
      conversationHeldAt: '2026-11-16T15:00:00.000Z',
    });
    expect(draftOf(letterFrom(desk), desk, '2026-11-18T15:00:00.000Z')).toMatchObject({
      earlierToOrganization: earlier,
      followUpsSent: 1,
      mostFollowUps: 2,
      learned: ['They plan with the drivers.'],
      conversationHeldAt: '2026-11-16T15:00:00.000Z',
      now: '2026-11-18T15:00:00.000Z',
    });
    expect(draftOf(letterFrom(aDesk({})), aDesk({}))).not.toHaveProperty('conversationHeldAt');
  });

  test('words kept on this device come back as they were; anything else is left alone', () => {
    const letter = letterFrom(aDesk({}));
    expect(readLetter(JSON.stringify({ ...letter, body: 'Hi' }))).toEqual({ ...letter, body: 'Hi' });
    expect(readLetter('')).toBeNull();
    expect(readLetter('{"channel":"pigeon","kind":"first","body":"x"}')).toBeNull();
  });

  test('what she keeps as it is is remembered by rule and phrase, short enough for the program', () => {
    const finding = {
      rule: '02',
      severity: 'error',
      part: 'body',
      start: 0,
      end: 40,
      phrase: 'any openings on your team that I might fill',
      why: '',
      suggestion: '',
    } as const;
    expect(findingKey(finding)).toBe('02:any openings on y');
    expect(findingKey({ ...finding, phrase: '' })).toBe('02');
    expect(findingKey(finding).length).toBeLessThanOrEqual(20);
  });

  test('open times in a beginning become two real ones, on both clocks', () => {
    const open = 'Would [a day and time] or [another day and time] suit you?';
    const times = [
      'Thursday, December 3, 9:00 am in New York (8:00 am in Chicago)',
      'Friday, December 4, 2:00 pm',
      'x',
    ];
    expect(withTimes(open, times)).toBe(`Would ${times[0]} or ${times[1]} suit you?`);
    expect(withTimes(open, [])).toBe(open);
    expect(withTimes('Hi Priya,', times)).toBe('Hi Priya,');
  });

  test('a note is counted in characters against its limit, a mail in words, a script in seconds', () => {
    expect(sayLength('linkedin-note', 'x'.repeat(201), 200)).toEqual({ said: '201 of 200 characters', isOver: true });
    expect(sayLength('linkedin-note', 'x'.repeat(201), 300).isOver).toBe(false);
    expect(sayLength('email', 'Hi Priya,\n\none two three', 200).said).toContain('3 words');
    expect(sayLength('phone', 'one two three four five', 200).said).toBe('about 2 seconds to say');
  });
});
