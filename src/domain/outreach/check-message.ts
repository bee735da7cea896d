/** Everything the checks say of one draft. Method: M4; evidence 3. */
import { aboutThem } from './checks/about-them.ts';
import { attachment } from './checks/attachment.ts';
import { connection } from './checks/connection.ts';
import { connectionEarly } from './checks/connection-early.ts';
import { conversationAsk } from './checks/conversation-ask.ts';
import { desperation } from './checks/desperation.ts';
import { easyToDecline } from './checks/easy-to-decline.ts';
import { followUp } from './checks/follow-up.ts';
import { greeting } from './checks/greeting.ts';
import { introduction } from './checks/introduction.ts';
import { jobAsk } from './checks/job-ask.ts';
import { length } from './checks/length.ts';
import { links } from './checks/links.ts';
import { nearCopy } from './checks/near-copy.ts';
import { offersTimes } from './checks/offers-times.ts';
import { oneAsk } from './checks/one-ask.ts';
import { otherOrganization } from './checks/other-organization.ts';
import { placeholder } from './checks/placeholder.ts';
import { plainTone } from './checks/plain-tone.ts';
import { praiseWords } from './checks/praise.ts';
import { purpose } from './checks/purpose.ts';
import { questions } from './checks/questions.ts';
import { readable } from './checks/readable.ts';
import { reportBack } from './checks/report-back.ts';
import { selfAbasement } from './checks/self-abasement.ts';
import { selfPitch } from './checks/self-pitch.ts';
import { signed } from './checks/signed.ts';
import { specifics } from './checks/specifics.ts';
import { subjectLine } from './checks/subject-line.ts';
import { thankYou } from './checks/thank-you.ts';
import { timeBox } from './checks/time-box.ts';
import { whoIAm } from './checks/who-i-am.ts';
import type { Check, Draft, Finding, MessageKind, Severity } from './draft.ts';

/** What holds for every message: length, no job ask, nothing attached, their name, no blanks, and a tone one would answer. */
const always: readonly Check[] = [
  length,
  jobAsk,
  attachment,
  greeting,
  placeholder,
  praiseWords,
  selfPitch,
  desperation,
  selfAbasement,
  readable,
  subjectLine,
  links,
  plainTone,
  signed,
  nearCopy,
];
/** An introduction request may name another place: that is where the introduction leads. */
const toThem: readonly Check[] = [...always, otherOrganization, oneAsk];
const asksToTalk: readonly Check[] = [
  ...toThem,
  questions,
  conversationAsk,
  timeBox,
  offersTimes,
  easyToDecline,
  connection,
];

/** A thank-you needs no ask; each kind is held to its own rules only. */
const checksFor: Readonly<Record<MessageKind, readonly Check[]>> = {
  first: [...asksToTalk, connectionEarly, specifics, aboutThem, purpose, whoIAm],
  'follow-up': [...asksToTalk, followUp],
  'thank-you': [...toThem, thankYou],
  'report-back': [...toThem, reportBack],
  'check-in': toThem,
  'introduction-request': [...always, questions, oneAsk, introduction],
  answer: toThem,
};

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings, the gravest first, then by place. A draft nobody has begun has none. Nothing here forbids sending. */
export function checkMessage(draft: Draft): readonly Finding[] {
  if (draft.body.trim() === '') return [];
  return checksFor[draft.kind]
    .flatMap((check) => check(draft))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || a.start - b.start || a.rule.localeCompare(b.rule));
}
