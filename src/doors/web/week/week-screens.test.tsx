import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { idsOf } from './along-now.tsx';
import { AlongToday } from './along-today.tsx';
import { AwayCard } from './away-card.tsx';
import { ReviewOffer } from './review-offer.tsx';
import { WeekLetter } from './week-letter.tsx';
import type { Week } from './week-types.ts';

const today = '2026-11-27';
const aWeek = (parts: Partial<Week>): Week => ({
  monday: '2026-11-23',
  sunday: '2026-11-29',
  isRecent: true,
  isThisWeek: true,
  before: null,
  after: null,
  sentence: 'A quiet week so far.',
  away: 0,
  happened: [],
  learned: [],
  owed: [],
  milestones: [],
  wentWell: ['A quiet week so far. You are looking at it, and that is a beginning.'],
  pace: {
    conversationsAWeek: 2,
    choices: [
      { conversationsAWeek: 2, firstMessagesAWeek: 6, low: 4, high: 17, because: 'For 2 conversations a week.' },
      { conversationsAWeek: 3, firstMessagesAWeek: 9, low: 6, high: 25, because: 'For 3 conversations a week.' },
    ],
  },
  kept: null,
  ...parts,
});
const letter = (parts: Partial<Week>) =>
  drawn(
    <WeekLetter
      week={aWeek(parts)}
      today={today}
      actButton={() => 'Do it'}
      sayDue={() => ''}
      onKept={() => undefined}
    />,
  );
const line = {
  id: 'c1',
  on: '2026-11-24',
  kind: 'talked',
  sentence: 'You talked with Priya Raman.',
  personId: 'p1',
  conversationId: 'c1',
  opportunityId: null,
} as const;
const anOwed: Week['owed'][number] = {
  key: 'promise:p1',
  kind: 'promise',
  title: 'Send the map',
  because: 'You promised it to Priya Raman.',
  button: 'Mark as kept',
  dueOn: today,
  personId: 'p1',
  personName: 'Priya Raman',
  organizationId: null,
  organizationName: null,
  conversationId: null,
  promiseId: 'p1',
  messageId: null,
  opportunityId: null,
  step: null,
};
const milestone = {
  key: 'first-conversation',
  kind: 'first-conversation',
  on: '2026-11-24',
  sentence: 'You had your first conversation, with Priya Raman.',
  personId: 'p1',
  opportunityId: null,
  ofId: 'c1',
} as const;

test('empty: a first week teaches in two sentences what will stand here', async () => {
  const words = wordsOf(await letter({}));
  expect(words).toContain('Your first week has begun');
  expect(words).toContain('See what is next');
});

test('full: each line opens what it is about, her words begin with a true sentence, one thing is primary', async () => {
  const html = await letter({
    sentence: 'One conversation.',
    happened: [
      line,
      { ...line, id: 'o1', kind: 'offer', sentence: 'An offer came from Fernvale.', opportunityId: 'o9' },
    ],
    milestones: [milestone],
    wentWell: ['An offer came from Fernvale.', 'You talked with Priya Raman.'],
  });
  const words = wordsOf(html);
  expect(html).toContain('href="/people/p1"');
  expect(html).toContain('href="/opportunities/o9"');
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  expect(html).toMatch(/<textarea[^>]*>An offer came from Fernvale\.<\/textarea>/);
  expect(words).toContain('Or take one of these instead: You talked with Priya Raman.');
  expect(words).toContain('Tuesday 24');
  expect(words).toContain('For 2 conversations a week. Most likely it takes 4 to 17.');
  expect(words).toContain('Nothing. Everybody has had their thanks and their word back.');
});

test('of very much that is owed the soonest due are shown, and the rest is one press away', async () => {
  const owed = Array.from({ length: 9 }, (_, i) => ({
    ...anOwed,
    key: `promise:${i}`,
    title: `Send page ${i}`,
  }));
  const words = wordsOf(await letter({ happened: [line], owed }));
  expect(words).toContain('Send page 6');
  expect(words).not.toContain('Send page 7');
  expect(words).toContain('2 more you owe');
});

test('an earlier week shows her words, and neither debts nor a pace', async () => {
  const words = wordsOf(
    await letter({
      isRecent: false,
      isThisWeek: false,
      happened: [line],
      kept: { wentWell: 'Priya had time.', learned: '', conversationsNext: 3 },
    }),
  );
  expect(words).toContain('Priya had time.');
  expect(words).toContain('Keep the changes');
  expect(words).not.toContain('What you owe');
  expect(words).not.toContain('Conversations a week');
});

test('what happened for the first time is a sentence and no prize', async () => {
  expect(wordsOf(await drawn(<AlongToday milestones={[milestone]} />)).trim()).toBe(milestone.sentence);
  expect(await drawn(<AlongToday milestones={[]} />)).toBe('');
});

test('right after a debrief the opening that came with it counts too', () => {
  const logged = { conversationId: 'c1', number: 1, referrals: [], nextActs: [] };
  expect(idsOf({ ...logged, opportunityId: 'o1' })).toEqual(['c1', 'o1']);
  expect(idsOf({ ...logged, opportunityId: null })).toEqual(['c1']);
});

test('away: until when, and one tap back', async () => {
  const pause = { fromOn: '2026-11-23', untilOn: '2026-12-06', isNow: true };
  const html = await drawn(<AwayCard away={{ pause, landedOn: null }} today={today} isQuiet={false} />);
  expect(wordsOf(html)).toContain('You are away until Sunday, December 6.');
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  const ahead = { fromOn: '2026-12-21', untilOn: '2027-01-03', isNow: false };
  expect(wordsOf(await drawn(<AwayCard away={{ pause: ahead, landedOn: null }} today={today} isQuiet />))).toContain(
    'You will be away from Monday, December 21 until Sunday, January 3, 2027.',
  );
});

test('the end of the search turns to thanks, and can be taken back', async () => {
  const words = wordsOf(await drawn(<AwayCard away={{ pause: null, landedOn: '2026-11-24' }} today={today} isQuiet />));
  expect(words).toContain('Your search is over');
  expect(words).toContain('Since Tuesday, November 24.');
  expect(words).toContain('I am still searching');
});

test('away when the search is over, both are said: only then is it plain why thanks wait', async () => {
  const pause = { fromOn: '2026-11-23', untilOn: '2026-12-06', isNow: true };
  const words = wordsOf(
    await drawn(<AwayCard away={{ pause, landedOn: '2026-11-24' }} today={today} isQuiet={false} />),
  );
  expect(words).toContain('Your search is over');
  expect(words).toContain('You are away until Sunday, December 6.');
  expect(words).toContain('I am back');
});

test('once her search is over no pace is asked for', async () => {
  const words = wordsOf(await letter({ happened: [line], pace: { conversationsAWeek: 2, choices: [] } }));
  expect(words).not.toContain('The week ahead');
});

test('the look back is offered with what it takes, and can be put aside', async () => {
  const html = await drawn(<ReviewOffer monday="2026-11-23" today={today} isQuiet />);
  expect(wordsOf(html)).toContain('Five minutes');
  expect(html).toContain('/week?on=2026-11-23');
});
