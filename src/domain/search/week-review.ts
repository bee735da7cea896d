/** A week looked back on: what happened day by day, in sentences, and what went well in it. Method: M6, M9. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';
import type { MessageKind } from '../outreach/draft.ts';
import type { ReplyMeaning } from '../outreach/outreach-state.ts';
import { capital, counted, joined } from './week.ts';

/** What happened, with the words its sentence needs. */
export type WeekEvent = Of & Named;

/** Whom and what it was about; '' and null where it does not apply. */
interface Of {
  readonly id: string;
  readonly on: Day;
  /** Orders one day; any text that sorts. */
  readonly at: string;
  readonly personId: string | null;
  readonly name: string;
  readonly organization: string;
  readonly conversationId: string | null;
  readonly opportunityId: string | null;
}

type Named =
  | { readonly kind: 'wrote'; readonly message: MessageKind }
  | { readonly kind: 'answered'; readonly meaning: ReplyMeaning | null }
  | { readonly kind: 'talked' }
  | { readonly kind: 'named'; readonly namedName: string }
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'applied'; readonly title: string }
  | { readonly kind: 'opening'; readonly title: string }
  | { readonly kind: 'interview'; readonly title: string }
  | { readonly kind: 'offer' };

export interface WeekLine extends Of {
  readonly kind: WeekEvent['kind'];
  readonly sentence: string;
}

/** Day by day, as it came; the order of the facts is of no account. */
export function weekLines(events: readonly WeekEvent[]): readonly WeekLine[] {
  return [...events]
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.at, b.at) || compareText(a.id, b.id))
    .map((event) => ({ ...about(event), kind: event.kind, sentence: say(event) }));
}

function about({ id, on, at, personId, name, organization, conversationId, opportunityId }: WeekEvent): Of {
  return { id, on, at, personId, name, organization, conversationId, opportunityId };
}

/** The week in one sentence, from its counts; `isRunning` while it is not over. */
export function sayWeek(events: readonly WeekEvent[], away: number, isRunning: boolean): string {
  const count = (kind: WeekEvent['kind']): number => events.filter((one) => one.kind === kind).length;
  const parts = [
    counted(count('offer'), 'offer'),
    counted(count('interview'), 'interview'),
    counted(count('opening'), 'opening'),
    counted(count('talked'), 'conversation'),
    counted(count('named'), 'name'),
    counted(count('wrote'), 'message'),
    counted(count('answered'), 'answer'),
    counted(count('kept'), 'kept promise'),
    counted(count('applied'), 'application'),
  ].filter((part) => part !== '');
  if (away >= 7)
    return parts.length === 0 ? 'You were away, as you had planned.' : `You were away, and still: ${joined(parts)}.`;
  if (parts.length === 0) return away > 0 ? 'You were away for part of this week.' : quiet(isRunning);
  return `${capital(joined(parts))}.`;
}

/** What is true of a week beside its events. */
export interface WeekAround {
  readonly isRunning: boolean;
  /** Days of it she was away. */
  readonly away: number;
  /** Things she learned in it. */
  readonly learned: number;
  /** Conversations held up to its end, and people written to who may still answer. */
  readonly conversations: number;
  readonly waiting: number;
}

/**
 * What went well, the weightiest first and at most four; each is a fact of the week, never praise. One sentence at least: of a week in which
 * nothing happened it says what still stands.
 */
export function wentWell(events: readonly WeekEvent[], around: WeekAround): readonly string[] {
  const found = order.flatMap((kind) => {
    const [one, ...more] = weekLines(events.filter((event) => event.kind === kind && isGood(event)));
    return one ? [more.length === 0 ? one.sentence : several(kind, [one, ...more])] : [];
  });
  if (around.learned > 0)
    found.push(`You know ${around.learned === 1 ? 'one thing' : `${around.learned} things`} you did not know before.`);
  if (found.length > 0) return found.slice(0, 4);
  return [stillStands(around, events.length === 0)];
}

const order: readonly WeekEvent['kind'][] = [
  'offer',
  'interview',
  'opening',
  'named',
  'talked',
  'answered',
  'kept',
  'wrote',
  'applied',
];

/** A no is part of the week, and not what went well in it. */
function isGood(event: WeekEvent): boolean {
  return event.kind !== 'answered' || (event.meaning !== 'declined' && event.meaning !== 'later');
}

function several(kind: WeekEvent['kind'], lines: readonly WeekLine[]): string {
  const names = [...new Set(lines.map(({ name, organization }) => name || organization).filter((name) => name !== ''))];
  const who = names.length === 0 || names.length > 3 ? '' : joined(names);
  const n = lines.length;
  switch (kind) {
    case 'offer':
      return `${n} offers came${who === '' ? '' : `, from ${who}`}.`;
    case 'interview':
      return `You had ${n} interviews${who === '' ? '' : `: ${who}`}.`;
    case 'opening':
      return `You heard of ${n} openings.`;
    case 'named':
      return `${n} people were named to you${who === '' ? '' : `, by ${who}`}.`;
    case 'talked':
      return `You had ${n} conversations${who === '' ? '' : `, with ${who}`}.`;
    case 'answered':
      return `${n} answers came${who === '' ? '' : `, from ${who}`}.`;
    case 'kept':
      return `You kept ${n} promises${who === '' ? '' : `, to ${who}`}.`;
    case 'wrote':
      return `You wrote ${n} messages; each is a door that can open.`;
    case 'applied':
      return `You sent ${n} applications.`;
  }
}

/** True when nothing good happened, and kind; `isQuiet` when nothing happened at all. */
function stillStands({ away, conversations, waiting, isRunning }: WeekAround, isQuiet: boolean): string {
  const week = isQuiet ? `${quiet(isRunning)} ` : '';
  if (away > 0) return 'You took the time off you had planned, and nothing was lost by it.';
  if (waiting > 0)
    return `${week}${waiting === 1 ? 'One person still has' : `${waiting} people still have`} a message from you, and answers take their time.`;
  if (conversations > 0)
    return `${week}What ${conversations === 1 ? 'your conversation' : `your ${conversations} conversations`} taught you is still yours.`;
  return `${week}You are looking at it, and that is a beginning.`;
}

function quiet(isRunning: boolean): string {
  return isRunning ? 'A quiet week so far.' : 'A quiet week.';
}

function say(event: WeekEvent): string {
  const { name } = event;
  const at = event.organization === '' ? '' : ` at ${event.organization}`;
  switch (event.kind) {
    case 'wrote':
      return wrote[event.message](name);
    case 'answered':
      return answered(name, event.meaning);
    case 'talked':
      return `You talked with ${name}.`;
    case 'named':
      return `${name} named ${event.namedName} to you.`;
    case 'kept':
      return `You kept a promise to ${name}: ${event.text}${/[.!?]$/.test(event.text) ? '' : '.'}`;
    case 'applied':
      return `You applied${at}${event.title === '' ? '' : `: ${event.title}`}.`;
    case 'opening':
      return `${name === '' ? 'You heard' : `${name} told you`} of an opening${at}${event.title === '' ? '' : `: ${event.title}`}.`;
    case 'interview':
      return `You had an interview${at}${event.title === '' ? '' : `: ${event.title}`}.`;
    case 'offer':
      return `An offer came${event.organization === '' ? '' : ` from ${event.organization}`}.`;
  }
}

const wrote: Readonly<Record<MessageKind, (name: string) => string>> = {
  first: (name) => `You wrote to ${name}.`,
  'follow-up': (name) => `You followed up with ${name}.`,
  'thank-you': (name) => `You thanked ${name}.`,
  'report-back': (name) => `You told ${name} what came of it.`,
  'check-in': (name) => `You said hello to ${name}.`,
  'introduction-request': (name) => `You asked ${name} for an introduction.`,
  answer: (name) => `You answered ${name}.`,
};

function answered(name: string, meaning: ReplyMeaning | null): string {
  switch (meaning) {
    case 'yes':
      return `${name} said yes.`;
    case 'later':
      return `${name} asked for later.`;
    case 'declined':
      return `${name} said no, which is an answer too.`;
    case 'suggests-someone':
      return `${name} answered, and pointed you to someone else.`;
    case 'question':
      return `${name} answered with a question.`;
    default:
      return `${name} answered.`;
  }
}
