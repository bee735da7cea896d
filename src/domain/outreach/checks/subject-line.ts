/** 22: a subject of 2 to 9 quiet words. Method: M4; evidence 3: three or four words are opened most, none the least. */
import type { Check, MessageKind } from '../draft.ts';
import { plain, wordCount } from '../message-text.ts';
import { mark, missing, type Verdict } from './mark.ts';

const loud =
  /\b(?:jobs?|opportunit(?:y|ies)|resumes?|cv|urgent|asap|important|help|quick (?:question|chat|call|ask)|openings?|vacanc(?:y|ies)|positions?|hiring|employment|available (?:now|immediately)|job ?seeker|in need|request(?:ing)?|desperate|please read)\b/;
/** Their own work is what the letter is about. */
const theirs = /\byour (?:\w+ )?(?:job|position)\b/g;

export const subjectLine: Check = (draft) => {
  if (draft.channel !== 'email') return [];
  const subject = draft.subject.replace(/^\s*(?:(?:re|fwd?|aw)\s*:\s*)+/i, '').trim();
  const verdict = verdictOf(subject, draft.subject.trim() !== subject, draft.kind);
  if (!verdict) return [];
  if (subject === '') return draft.kind === 'first' ? [missing({ ...verdict, severity: 'warning' })] : [];
  const hit = loud.exec(plain(draft.subject).replace(theirs, (text) => ' '.repeat(text.length)));
  return [mark(draft, 'subject', hit?.index ?? 0, hit ? hit.index + hit[0].length : draft.subject.length, verdict)];
};

function verdictOf(subject: string, isReply: boolean, kind: MessageKind): Verdict | null {
  const rule = { rule: '22', severity: 'warning' } as const;
  const suggestion = 'Name what connects you or their work, in three to six words.';
  const words = wordCount(subject);
  const letters = subject.replace(/[^\p{L}]/gu, '');
  if (loud.test(plain(subject).replace(theirs, ' ')))
    return { ...rule, why: 'A subject like this is sorted with the sales mail and the applications.', suggestion };
  if (
    (subject.includes('!') && kind !== 'thank-you' && kind !== 'report-back') ||
    (letters.length > 5 && letters === letters.toUpperCase())
  )
    return { ...rule, why: 'A loud subject reads as an advertisement.', suggestion: 'Write it as you would say it.' };
  if (words > 9)
    return {
      ...rule,
      severity: words > 12 ? 'warning' : 'info',
      why: `A subject of ${words} words is cut off in most inboxes.`,
      suggestion,
    };
  if (words === 0 && !isReply) return { ...rule, why: 'A letter without a subject is seldom opened.', suggestion };
  if (words === 1)
    return {
      ...rule,
      severity: isReply ? 'info' : 'warning',
      why: 'One word says too little of what this is about.',
      suggestion,
    };
  return null;
}
