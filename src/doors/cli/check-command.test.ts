import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

interface Verdict {
  readonly asksForJob: number | null;
  readonly findings: readonly {
    rule: string;
    severity: string;
    start: number;
    end: number;
    phrase: string;
    why: string;
  }[];
  readonly problem?: { kind: string; sentence: string };
}
const verdicts = (out: string): readonly Verdict[] =>
  out
    .trim()
    .split('\n')
    .map((text): Verdict => JSON.parse(text));

test('a sentence a line is judged as a sentence, and a line that cannot be read stops nothing', async () => {
  const { code, out } = await line.runWith(
    [
      '{"text":"Is there room for one more on your crew?"}',
      'nonsense',
      '',
      '{"text":"How did you get into planning?"}',
    ],
    'check',
    '--json',
  );
  const [asks, bad, clean] = verdicts(out);
  expect(code).toBe(0);
  expect(asks?.asksForJob).toBeGreaterThanOrEqual(0.5);
  expect(asks?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['02', 'error']]);
  expect(bad?.problem?.sentence).toBe('Line 2 is neither a sentence nor a message.');
  expect(clean?.asksForJob).toBeLessThan(0.5);
  expect(clean?.findings).toEqual([]);
});

test('a message a line is held to the rules of its stage, with the places in its body', async () => {
  const body = 'Hi Sandra,\n\nDo you know of any openings in your department? Please see [COMPANY].\n\nAna';
  const message = {
    channel: 'email',
    stage: 'first',
    to: { name: 'Priya Raman', org: 'Harbor Transit', role: 'Planner' },
  };
  const { out } = await line.runWith([JSON.stringify({ ...message, subject: null, body })], 'check', '--json');
  const [verdict] = verdicts(out);
  const found = verdict?.findings ?? [];
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['02', '05', '12', '13']));
  for (const { start, end, phrase } of found) if (end > 0) expect(body.slice(start, end)).toBe(phrase);
});

test('a letter in a file is said in words, its headers read', async () => {
  const letter =
    'Subject: Any open jobs?\nTo: Priya Raman <priya@example.org>\n\nHi Priya,\n\nAre you hiring drivers right now?\n';
  line.put({ name: 'letter.txt', bytes: new TextEncoder().encode(letter) });
  const { out, code } = await line.run('check', 'letter.txt');
  expect(code).toBe(0);
  expect(out).toContain('Change (rule 02)');
  expect((await line.run('check')).code).toBe(1);
});

test('a saved mail is checked without what it quotes', async () => {
  const mail =
    'From: Ana Reyes <ana@example.org>\r\nTo: Priya Raman <priya@example.org>\r\nSubject: Night buses\r\nDate: Mon, 2 Nov 2026 09:00:00 +0000\r\nMessage-ID: <a@example.org>\r\n\r\nHi Priya,\r\n\r\nAre you hiring drivers right now?\r\n\r\nAna\r\n\r\nOn Mon, 2 Nov 2026 at 08:00, Priya Raman <priya@example.org> wrote:\r\n> Do you know of any openings in your department?\r\n';
  line.put({ name: 'letter.eml', bytes: new TextEncoder().encode(mail) });
  const { out, code } = await line.run('check', 'letter.eml', '--json');
  expect(code).toBe(0);
  const asking = verdicts(out)[0]?.findings.filter(({ rule }) => rule === '02');
  expect(asking).toHaveLength(1);
  expect(asking?.[0]?.phrase).toContain('hiring');
});
