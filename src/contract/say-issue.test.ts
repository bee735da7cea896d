import { describe, expect, it } from 'vitest';
import { checkInput } from './check.ts';

const refused = (name: Parameters<typeof checkInput>[0], input: unknown) => {
  const checked = checkInput(name, input);
  return checked.ok ? [] : checked.problem.fields.map(({ path, sentence }) => `${path}: ${sentence}`);
};

describe('what is wrong is said so that a person can put it right', () => {
  it.each([
    [{}, 'opportunityId: This is missing.'],
    [{ opportunityId: 7 }, 'opportunityId: Give text in quotes.'],
    [{ opportunityId: 'o', answerBy: '2026-02-30' }, 'answerBy: Write a day that exists, as 2026-11-24.'],
    [{ opportunityId: 'o', pay: 'about 90k' }, 'pay: Write a number such as 84000 or 21.50.'],
    [{ opportunityId: 'o', leaveDays: -1 }, 'leaveDays: Use 0 or more.'],
    [{ opportunityId: 'o', leaveDays: 2.5 }, 'leaveDays: Give a whole number.'],
    [{ opportunityId: 'o', hoursAWeek: 37.3 }, 'hoursAWeek: Use steps of 0.25.'],
    [{ opportunityId: 'o', hoursAWeek: 400 }, 'hoursAWeek: Use 168 or less.'],
    [{ opportunityId: 'o', payPeriod: 'fortnight' }, 'payPeriod: Use one of: year, month, week, day, hour.'],
    [{ opportunityId: 'o', place: 'x'.repeat(301) }, 'place: Keep it to 300 characters.'],
  ])('%j', (input, sentence) => {
    expect(refused('addOffer', input)).toEqual([sentence]);
  });

  it('in moments, lists and whole inputs', () => {
    expect(refused('addInterview', { opportunityId: 'o', name: '', at: 'tomorrow' })).toEqual([
      'name: Write something here.',
      'at: Write a moment with its offset, as 2026-11-24T10:00:00Z.',
    ]);
    expect(refused('decideOffer', { offerId: 'o' })).toEqual([
      'decision: This is missing; use one of: accepted, declined, withdrawn, "" (nothing said).',
    ]);
    expect(refused('compareOffers', { offerIds: [] })).toEqual(['offerIds: Give at least 1.']);
    expect(refused('compareOffers', { offerIds: ['a', 'b', 'c', 'd', 'e'] })).toEqual(['offerIds: Give at most 4.']);
    expect(refused('compareOffers', [])).toEqual([': Give fields in { }.']);
  });
});
