/** docs/method/M4-rules.md runs: every example passes or is marked as its page says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMessage } from './check-message.ts';
import type { Draft, MessageKind } from './draft.ts';

const page = readFileSync(new URL('../../../docs/method/M4-rules.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (?:\d\d|follow-up|thank-you|report-back|introduction)\b/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
  .map(([name = '', kind = '', severity = '', passes = '', marked = '']) => ({
    rule: /^\d\d/.exec(name)?.[0] ?? name,
    kind: kind as MessageKind,
    severity,
    passes,
    marked,
  }));

const draftOf = (example: string, kind: MessageKind): Draft => {
  const text = example.replaceAll('<br>', '\n');
  const [, subject = 'A question for you', body = text] = /^Subject: ([^\n]*)\n([\s\S]*)$/.exec(text) ?? [];
  return {
    channel: 'email',
    kind,
    subject,
    body,
    recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planning manager' },
    seekerName: 'Ana Reyes',
    otherOrganizations: ['Metro Rail'],
    introducers: ['Tom Okafor'],
    sharedThings: [],
    noteLimit: 300,
    earlierToOrganization: [
      {
        personName: 'Mei Lind',
        text: 'I ride the seven ten every morning and wonder who decides where it stops.',
        on: '2026-11-03',
      },
    ],
  };
};
const severitiesOf = (rule: string, draft: Draft): readonly string[] =>
  checkMessage(draft)
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

describe('the page of rules', () => {
  it('has an example of every rule', () => {
    const numbers = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, '0'));
    const stages = ['follow-up', 'introduction', 'report-back', 'thank-you'];
    expect([...new Set(rows.map(({ rule }) => rule))].sort()).toEqual([...numbers, ...stages].sort());
  });

  it.each(rows)('$rule passes: $passes', ({ rule, kind, passes }) => {
    expect(severitiesOf(rule, draftOf(passes, kind))).toEqual([]);
  });

  it.each(rows)('$rule is marked ($severity): $marked', ({ rule, kind, severity, marked }) => {
    expect(severitiesOf(rule, draftOf(marked, kind))).toContain(severity);
  });

  it('speaks of nobody’s age, sex, origin or family in a why or a suggestion', () => {
    const said = rows.flatMap(({ kind, passes, marked }) =>
      [passes, marked].flatMap((text) =>
        checkMessage(draftOf(text, kind)).map((one) => `${one.why} ${one.suggestion}`),
      ),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(
      said.filter((text) => /\b(?:age|old|young|gender|woman|man|race|married|children|family|religion)\b/i.test(text)),
    ).toEqual([]);
  });
});
