/** 04: one to three questions. Method: M4; evidence 2.1: one to three draw half as many replies again as none, more than three hurt. */
import type { Check } from '../draft.ts';
import { coreOf, plain } from '../message-text.ts';
import { conversationAsks } from './ask-words.ts';
import { mark, missing } from './mark.ts';

export const questions: Check = (draft) => {
  const core = coreOf(draft.body);
  if (core.text.trim() === '') return [];
  const marks = [...core.text.matchAll(/\?+/g)];
  if (marks.length > 3) {
    const fourth = marks[3];
    const end = core.start + (fourth ? fourth.index + fourth[0].length : 0);
    const start = core.start + (marks[2] ? marks[2].index + marks[2][0].length : 0);
    return [
      mark(draft, 'body', start + leadingSpace(draft.body, start), end, {
        rule: '04',
        severity: 'error',
        why: `${marks.length} questions are work to answer, and work gets put off.`,
        suggestion: 'Keep the one that asks for 20 minutes; the others belong in the conversation.',
      }),
    ];
  }
  if (marks.length > 0 || draft.kind !== 'first') return [];
  const polite = conversationAsks(draft.body).find(
    ({ text }) => !/\bi (?:want|need|expect)\b|\bmust\b/.test(plain(text)),
  );
  const rule = {
    rule: '04',
    why: 'A question is easier to answer than a statement.',
    suggestion: 'Ask it: "Would you have 20 minutes for a call?"',
  } as const;
  if (polite) return [mark(draft, 'body', polite.start, polite.end, { ...rule, severity: 'info' })];
  return [missing({ ...rule, severity: 'error' })];
};

function leadingSpace(text: string, at: number): number {
  let n = 0;
  while (/\s/.test(text[at + n] ?? '')) n += 1;
  return n;
}
