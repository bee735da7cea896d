/** Where the seeker is with a person, worked out from what was written. Method: M4. */
import { compareText } from '../compare-text.ts';
import { addDays, type Day } from '../day.ts';
import { movedDue, type Pause } from '../search/pause.ts';
import { addBusinessDays, type DaysOff, nextWritingDay } from './business-days.ts';
import { type CountedIn, type SkippedDay, sayDay } from './cadence-words.ts';
import type { MessageKind } from './draft.ts';
import {
  closeDays,
  type FollowUpDue,
  followUpDue,
  patienceOver,
  type SentFacts,
  type TieClass,
} from './follow-up-due.ts';

/** What an answer meant, as the seeker says. */
export type ReplyMeaning = 'yes' | 'later' | 'declined' | 'suggests-someone' | 'question' | 'out-of-office' | 'other';

export type OutreachState =
  | 'none'
  | 'drafted'
  | 'waiting'
  | 'follow-up-due'
  | 'silent'
  | 'replied'
  | 'agreed'
  | 'talked'
  | 'declined'
  | 'closed';

export interface MessageFact {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly kind: MessageKind;
  readonly status: 'draft' | 'sent' | 'received';
  /** Day it was sent or came in; null for a draft. */
  readonly on: Day | null;
  /** Orders what passed on one day; any text that sorts, such as an instant. */
  readonly at: string;
  readonly meaning: ReplyMeaning | null;
  /** For out of office and later: when to come back to it. */
  readonly backOn: Day | null;
}

export interface OutreachFacts {
  readonly messages: readonly MessageFact[];
  readonly tie: TieClass;
  readonly closed: { readonly on: Day; readonly because: string } | null;
  /** Conversations still ahead, and those held. */
  readonly planned: number;
  readonly held: number;
  readonly lastHeldOn: Day | null;
  /** Of the person's country where it is known, else the seeker's. */
  readonly holidays: DaysOff;
  readonly countedIn?: CountedIn;
  /** The seeker's own time away: what she would do in it waits, an answer she owes does not. None when left out. */
  readonly pauses?: readonly Pause[];
  /** Her search is over: only an answer she owes still has its day. False when left out. */
  readonly isOver?: boolean;
}

export interface Outreach {
  readonly state: OutreachState;
  /** One sentence. */
  readonly because: string;
  /** The message the state rests on: the last sent, the answer, the draft; null when none. */
  readonly messageId: string | null;
  /** The day to act: follow up, answer, come back, or let it rest; null when nothing waits for a day. */
  readonly dueOn: Day | null;
  /** What to do on that day. */
  readonly due: 'follow-up' | 'close' | 'answer' | 'come-back' | null;
  readonly followUpsSent: number;
  /** Whether someone else at the same organization may be written to. */
  readonly organizationFree: boolean;
  /** While it is not free because of silence: from which day it is; null or left out otherwise. */
  readonly elseOn?: Day | null;
  /** The first day they are back, while an out-of-office note holds things up; null or left out otherwise. */
  readonly backOn?: Day | null;
  /** The days passed over on the way to `dueOn`; left out when nothing was counted. */
  readonly skipped?: readonly SkippedDay[];
}

/** The state today. An answer clears what it answers; an answer after closing opens it again. */
export function outreachState(facts: OutreachFacts, today: Day): Outreach {
  const found = stateOf(facts, today);
  return facts.isOver && found.due !== 'answer' ? { ...found, dueOn: null, due: null } : found;
}

function stateOf(facts: OutreachFacts, today: Day): Outreach {
  const passed = facts.messages
    .filter(isPassed)
    .sort((a, b) => compareText(`${a.on} ${a.at}`, `${b.on} ${b.at}`) || compareText(a.id, b.id));
  const lastReal = passed.findLast((message) => message.direction === 'in' && message.meaning !== 'out-of-office');
  const sent = passed.filter((message) => message.direction === 'out' && isAsking(message.kind));
  const lastSent = sent.at(-1);
  const draft = facts.messages.find((message) => message.status === 'draft');
  const waiting =
    lastSent !== undefined &&
    (!lastReal || after(lastSent, lastReal)) &&
    !(facts.lastHeldOn && facts.lastHeldOn >= lastSent.on);
  const thread = lastReal ? sent.filter((message) => after(message, lastReal)) : sent;
  const followUpsSent = thread.filter((message) => message.kind === 'follow-up').length;
  const base = { messageId: null, dueOn: null, due: null, followUpsSent, organizationFree: true } as const;

  const reopened =
    facts.closed &&
    passed.some((message) => message.on > (facts.closed?.on ?? '') && message.meaning !== 'out-of-office');
  if (facts.closed && !reopened && facts.planned === 0) {
    return {
      ...base,
      state: facts.closed.because === 'declined' ? 'declined' : 'closed',
      because: 'You let this rest; an answer would open it again.',
    };
  }
  if (facts.planned > 0)
    return { ...base, state: 'agreed', because: 'A conversation is agreed.', organizationFree: false };
  if (waiting && lastSent) return silence(facts, lastSent, thread[0] ?? lastSent, passed, followUpsSent, today);
  if (lastReal && !(facts.lastHeldOn && facts.lastHeldOn >= lastReal.on)) {
    const answer = passed.findLast((message) => message.direction === 'out' && after(message, lastReal)) ?? null;
    return answerState(facts, lastReal, answer, followUpsSent, today);
  }
  if (facts.held > 0) return { ...base, state: 'talked', because: 'You have talked.' };
  if (draft) return { ...base, state: 'drafted', because: 'A draft is waiting to be sent.', messageId: draft.id };
  return { ...base, state: 'none', because: 'You have not written yet.' };
}

type Passed = MessageFact & { readonly on: Day };

function silence(
  facts: OutreachFacts,
  last: Passed,
  first: Passed,
  passed: readonly Passed[],
  followUpsSent: number,
  today: Day,
): Outreach {
  const away = absence(passed, last, facts.holidays);
  const sent: SentFacts = {
    sentOn: last.on,
    firstSentOn: first.on,
    tie: facts.tie,
    followUpsSent,
    holidays: facts.holidays,
    ...(facts.countedIn && { countedIn: facts.countedIn }),
    outOfOfficeUntil: away === null ? null : addDays(away.backOn, -1),
  };
  const next: FollowUpDue = followUpDue(sent);
  const { elseOn, closeOn } = patienceOver(sent);
  const base = {
    messageId: last.id,
    followUpsSent,
    organizationFree: today >= elseOn,
    elseOn: today >= elseOn ? null : elseOn,
    backOn: away !== null && away.backOn > today ? away.backOn : null,
  };
  const guessed = away?.isGuess ? ' Their note named no day, so a week is assumed.' : '';
  if ('on' in next) {
    const on = writingDayOf(next.on, facts, today);
    const isDue = today >= on;
    const moved = on === next.on ? '' : ` Your time away moved it to ${sayDay(on)}.`;
    return {
      ...base,
      state: isDue ? 'follow-up-due' : 'waiting',
      because: `${next.because}${guessed}${moved}`,
      dueOn: on,
      due: 'follow-up',
      skipped: next.skipped,
    };
  }
  const restOn = movedDue(closeOn, facts.pauses ?? [], today);
  const isOver = today >= restOn;
  const because = isOver
    ? `${next.because} Let it rest kindly and try someone else there; an answer opens it again.`
    : `${next.because} If nothing comes by ${sayDay(restOn)}, let it rest.`;
  return { ...base, state: isOver ? 'silent' : 'waiting', because, dueOn: restOn, due: 'close' };
}

/** The day itself, or, when her time away moves it, the first writing day after that on which she is back. */
function writingDayOf(on: Day, { pauses = [], holidays }: OutreachFacts, today: Day): Day {
  let due = on;
  for (let moved = movedDue(due, pauses, today); moved !== due; moved = movedDue(due, pauses, today))
    due = nextWritingDay(moved, holidays);
  return due;
}

/** Business days assumed for an absence that names no end. */
const usualAbsence = 5;

/** The longest absence they told of since the last message; null when they did not. */
function absence(
  passed: readonly Passed[],
  last: Passed,
  holidays: DaysOff,
): { readonly backOn: Day; readonly isGuess: boolean } | null {
  let longest: { readonly backOn: Day; readonly isGuess: boolean } | null = null;
  for (const message of passed) {
    if (message.meaning !== 'out-of-office' || !after(message, last)) continue;
    const backOn = message.backOn ?? addBusinessDays(message.on, usualAbsence, holidays);
    if (longest === null || backOn > longest.backOn) longest = { backOn, isGuess: message.backOn === null };
  }
  return longest;
}

function answerState(
  facts: OutreachFacts,
  reply: Passed,
  answer: Passed | null,
  followUpsSent: number,
  today: Day,
): Outreach {
  const base = { messageId: reply.id, followUpsSent };
  if (reply.meaning === 'declined') {
    return {
      ...base,
      state: 'declined',
      because: 'They said no, and that is an answer; the organization is free for someone else.',
      dueOn: null,
      due: null,
      organizationFree: true,
    };
  }
  const hasComeBack = answer !== null && reply.backOn !== null && answer.on >= reply.backOn;
  if (reply.meaning === 'later' && reply.backOn && !hasComeBack) {
    const comeBackOn = movedDue(reply.backOn, facts.pauses ?? [], today);
    return {
      ...base,
      state: 'replied',
      because: `They asked for later; ${comeBackOn <= today ? 'the time has come' : 'it waits until then'}.`,
      dueOn: comeBackOn,
      due: 'come-back',
      organizationFree: true,
    };
  }
  // Whoever pointed her to someone else opened that door; what went quiet after her last word blocks nobody.
  const organizationFree =
    reply.meaning === 'suggests-someone' ||
    (answer !== null && today >= addBusinessDays(answer.on, closeDays, facts.holidays));
  if (answer && (reply.meaning === 'yes' || reply.meaning === 'question' || hasComeBack)) {
    // Whoever answered knows her by now: a kind reminder is due when no time was found.
    const next = followUpDue({ sentOn: answer.on, tie: 'known', followUpsSent, holidays: facts.holidays });
    const dueOn = 'on' in next ? writingDayOf(next.on, facts, today) : null;
    const isDue = dueOn !== null && today >= dueOn;
    const because = isDue
      ? 'They answered, you wrote back, and no time is agreed yet; seven business days on, a short reminder is kind.'
      : 'They answered and so did you.';
    return {
      messageId: answer.id,
      followUpsSent,
      state: isDue ? 'follow-up-due' : 'replied',
      because,
      dueOn,
      due: dueOn === null ? null : 'follow-up',
      organizationFree,
    };
  }
  if (answer)
    return {
      ...base,
      state: 'replied',
      because: 'They answered and so did you.',
      dueOn: null,
      due: null,
      organizationFree,
    };
  return {
    ...base,
    state: 'replied',
    because: 'They answered; a word back within a day keeps it warm.',
    dueOn: reply.on,
    due: 'answer',
    organizationFree,
  };
}

function isPassed(message: MessageFact): message is Passed {
  return message.status !== 'draft' && message.on !== null;
}

/** Kinds that wait for an answer. An introduction request waits too; a thank-you does not. */
function isAsking(kind: MessageKind): boolean {
  return kind === 'first' || kind === 'follow-up' || kind === 'introduction-request';
}

function after(a: Passed, b: Passed): boolean {
  return a.on > b.on || (a.on === b.on && a.at > b.at);
}
