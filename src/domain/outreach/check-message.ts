/** Everything the checks say of one draft. Method: M4; evidence 3. */
import { attachment } from './checks/attachment.ts';
import { connection } from './checks/connection.ts';
import { conversationAsk } from './checks/conversation-ask.ts';
import { greeting } from './checks/greeting.ts';
import { jobAsk } from './checks/job-ask.ts';
import { length } from './checks/length.ts';
import { oneAsk } from './checks/one-ask.ts';
import { otherOrganization } from './checks/other-organization.ts';
import { placeholder } from './checks/placeholder.ts';
import { questions } from './checks/questions.ts';
import { timeBox } from './checks/time-box.ts';
import type { Check, Draft, Finding, MessageKind, Severity } from './draft.ts';

const always: readonly Check[] = [length, jobAsk, attachment, greeting, placeholder];
const asksToTalk: readonly Check[] = [...always, questions, conversationAsk, timeBox, otherOrganization, oneAsk];

/** A thank-you needs no ask and a follow-up no second connection; each kind is held to its own rules only. */
const checksFor: Readonly<Record<MessageKind, readonly Check[]>> = {
  first: [...asksToTalk, connection],
  'follow-up': asksToTalk,
  'thank-you': always,
  'report-back': always,
  'check-in': always,
  'introduction-request': [...always, questions],
  answer: always,
};

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings, the gravest first, then by place. A draft nobody has begun has none. Nothing here forbids sending. */
export function checkMessage(draft: Draft): readonly Finding[] {
  if (draft.body.trim() === '') return [];
  return checksFor[draft.kind]
    .flatMap((check) => check(draft))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || a.start - b.start || a.rule.localeCompare(b.rule));
}
