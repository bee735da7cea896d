import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

interface Due {
  readonly sent: string;
  readonly country: string;
  readonly due: string | null;
  readonly followUpOn: string | null;
  readonly because: string;
  readonly skipped: readonly { day: string; because: string }[];
}
const due = async (...args: readonly string[]) => (await line.run('due', ...args, '--json')).json<Due>();

describe('whoelse due', () => {
  it('leaves Christmas and New Year out and says so', async () => {
    expect(await due('--sent', '2026-12-23', '--country', 'US')).toEqual({
      sent: '2026-12-23',
      country: 'US',
      due: '2027-01-05',
      followUpOn: '2027-01-05',
      because:
        "Seven business days in the United States after Wednesday, December 23, leaving out weekends, Christmas Day (December 25) and New Year's Day (January 1): one follow-up is kind.",
      skipped: [
        { day: '2026-12-25', because: 'Christmas Day' },
        { day: '2026-12-26', because: 'the weekend' },
        { day: '2026-12-27', because: 'the weekend' },
        { day: '2027-01-01', because: "New Year's Day" },
        { day: '2027-01-02', because: 'the weekend' },
        { day: '2027-01-03', because: 'the weekend' },
      ],
      nextPersonOn: '2026-12-29',
      restOn: '2027-01-08',
    });
  });

  it.each([
    ['a substitute day', ['--sent', '2026-12-17', '--country', 'GB'], '2026-12-30', 'Boxing Day (December 28)'],
    ['a country by its name', ['--sent', '2026-12-23', '--country', 'Germany'], '2027-01-05', 'in Germany'],
    ['another weekend', ['--sent', '2026-11-10', '--country', 'SA'], '2026-11-22', 'Thursday is left alone'],
    ['a feast of several days', ['--sent', '2026-03-16', '--country', 'SA'], '2026-03-29', 'End of Ramadan'],
    ['a Friday', ['--sent', '2026-11-04', '--country', 'CA'], '2026-11-16', 'Friday is left alone'],
    ['a day off when it was sent', ['--sent', '2026-11-26', '--country', 'US'], '2026-12-07', 'after Thursday'],
    [
      'an absence',
      ['--sent', '2026-11-02', '--country', 'CA', '--out-of-office-until', '2026-11-13'],
      '2026-11-25',
      'their first day back',
    ],
    [
      'a country whose holidays are not on file',
      ['--sent', '2026-11-02', '--country', 'QA'],
      '2026-11-11',
      'not on file here',
    ],
  ])('knows %s', async (_what, args, on, because) => {
    const answer = await due(...args);
    expect(answer.due).toBe(on);
    expect(answer.because).toContain(because);
  });

  it('allows a second follow-up only to people who know her or were named to her', async () => {
    const second = ['--sent', '2026-11-02', '--country', 'US', '--follow-ups-sent', '1'];
    expect(await due(...second)).toMatchObject({ due: null, followUpOn: null, skipped: [] });
    expect((await due(...second, '--tie', 'referred')).due).toBe('2026-11-12');
    expect((await line.run('due', ...second)).out).toMatch(/^No follow-up is due\. One follow-up is enough/);
  });

  it('counts by her own calendar when no country is given', async () => {
    await line.run('ask', 'changeSeeker', '{"country":"US"}');
    const answer = await due('--sent', '2026-11-24');
    expect(answer).toMatchObject({ country: 'US', due: '2026-12-07' });
    expect(answer.because).toContain('by your own calendar');
    expect((await line.run('due', '--sent', '2026-11-24')).out).toMatch(
      /^Follow up on Monday, December 7, 2026\. Seven/,
    );
  });

  it('says so when the day has passed, a little or long ago', async () => {
    const said = async (sent: string) => (await line.run('due', '--sent', sent, '--country', 'US')).out;
    expect(await said('2026-11-20')).not.toContain('past');
    expect(await said('2026-11-06')).toContain('today is a good day for it');
    expect(await said('1999-01-04')).toContain('let it rest kindly');
  });

  it.each([
    ['a day that is none', ['--sent', '2026-02-30', '--country', 'US']],
    ['a country nobody knows', ['--sent', '2026-11-02', '--country', 'Nowhere']],
    ['no day at all', ['--country', 'US']],
    ['a tie that is none', ['--sent', '2026-11-02', '--country', 'US', '--tie', 'warm']],
  ])('refuses %s kindly', async (_what, args) => {
    const run = await line.run('due', ...args, '--json');
    expect([run.code, run.json<{ problem: { kind: string } }>().problem.kind]).toEqual([1, 'badInput']);
  });
});
